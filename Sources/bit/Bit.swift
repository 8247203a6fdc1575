import BiTNetwork
@main struct Bit { static func main() { print(Stub.has) } }
