import BiTFiles
import BiTImage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

// fuzz [--inputs N] [--seed S] [--failures DIR] [--refusals N] [READER]...
//
// Feeds each reader (all, if none is named) with N damaged files; the exit status is 1 where one crashed it, took it over 5 seconds or
// 256 MiB of memory beyond the input's size, was refused without a clear error, or read as something that it isn't. --refusals tells the
// most frequent words of the refusals, which say how deep the damage reaches.
ImageHelper.adopt(CommandLine.arguments)
do {
  var words = CommandLine.arguments.dropFirst()
  if words.first == "--worker" {
    let values = Array(words.dropFirst())
    guard values.count == 5, let reader = Reader.all.first(where: { $0.name == values[0] }), let first = Int(values[1]),
      let end = Int(values[2]), let seed = UInt64(values[3])
    else { exit(64) }
    chdir(values[4])
    var worker = Worker(reader: reader, seed: seed, progress: try Progress(path: values[4] + "/progress"))
    try worker.run(first..<end, folder: values[4])
    exit(0)
  }
  var (inputs, seed, failures, refusals) = (100_000, UInt64(1), "fuzz-failures", 0)
  var names: [String] = []
  while let word = words.popFirst() {
    switch word {
    case "--inputs": inputs = words.popFirst().flatMap { Int($0) } ?? 0
    case "--seed": seed = words.popFirst().flatMap { UInt64($0) } ?? 0
    case "--failures": failures = words.popFirst() ?? failures
    case "--refusals": refusals = words.popFirst().flatMap { Int($0) } ?? 0
    default: names.append(word)
    }
  }
  guard inputs > 0, names.allSatisfy({ name in Reader.all.contains { $0.name == name } }) else {
    Console.write(
      "usage: fuzz [--inputs N] [--seed S] [--failures DIR] [--refusals N] [READER]..., READER one of \(Reader.all.map(\.name).joined(separator: ", "))"
    )
    exit(64)
  }
  // In memory, so that no disk decides how many inputs are read.
  if getenv("TMPDIR") == nil, access("/dev/shm", W_OK | X_OK) == 0 { setenv("TMPDIR", "/dev/shm", 1) }
  var failed = 0
  for reader in Reader.all where names.isEmpty || names.contains(reader.name) {
    failed += try Driver(reader: reader, inputs: inputs, seed: seed, failures: failures, refusalsTold: refusals).run()
  }
  exit(failed == 0 ? 0 : 1)
} catch {
  Console.write("error: \(error)")
  exit(1)
}
