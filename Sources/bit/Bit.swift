import BiTNetwork
@main struct Bit { static func main() { print(InstructionSet.best) } }
