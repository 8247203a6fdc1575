import BiTCommand

Commands.main()
