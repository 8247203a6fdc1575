import BiTCommand

exit(with: Commands.run(CommandLine.arguments))
