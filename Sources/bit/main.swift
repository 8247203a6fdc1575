import BiTCommand

Commands.main(CommandLine.arguments)
