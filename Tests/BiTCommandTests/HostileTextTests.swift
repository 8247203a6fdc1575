import BiTCheckpoint
import BiTCommand
import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// Names from files and of files in what every command prints: they are shown, and do nothing.
@Suite("Hostile names")
struct HostileTextTests {
  /// Clears the screen in two ways, turns text round, ends lines, and says something on a line of its own.
  private static let hostile = "a\u{1B}[2J\u{9B}2J\u{202E}gpj\u{2028}\u{85}\u{FEFF}\u{7}\nINJECTED \u{61C}\u{2066}"

  private static let unprintable = Set(hostile.unicodeScalars.filter { !$0.isPrintable && $0 != "\n" })

  private let scratch: Scratch
  private var network: String { scratch.path + "/" + Self.hostile + ".npz" }
  private var data: String { scratch.path + "/data" + Self.hostile }

  init() throws {
    scratch = try Scratch()
    let network = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: 2, seed: 1)
    let path = scratch.path + "/" + Self.hostile + ".npz"
    try scratch.write(Self.hostile + ".npz", "")
    var writer = try NPZWriter(path: path, name: path)
    for tensor in network.tensors {
      try writer.append(tensor.name, .float32, shape: tensor.shape, storage: MemoryStorage(values: try tensor.floats()))
    }
    try writer.append("x" + Self.hostile, .float32, shape: [1], storage: MemoryStorage(values: [Float(1)]))
    try writer.finish()
    for (name, brightness) in [("dark", 40), ("light", 210)] {
      try scratch.draw("data" + Self.hostile + "/" + name + Self.hostile, count: 3, brightness: brightness)
    }
    try scratch.write("broken" + Self.hostile + "/" + Self.hostile + ".jpg", "no picture")
  }

  private func check(_ arguments: [String], statuses: ClosedRange<Int32> = 0...1, _ location: SourceLocation = #_sourceLocation) throws {
    let outcome = try Program(arguments).outcome()
    #expect(statuses.contains(outcome.status), "\(outcome.error)", sourceLocation: location)
    for text in [outcome.output, outcome.error] {
      let found = text.unicodeScalars.filter(Self.unprintable.contains)
      #expect(found.isEmpty, "\(Array(found)) in \(text.printableLines)", sourceLocation: location)
      #expect(!text.split(separator: "\n").contains { $0.hasPrefix("INJECTED") }, "\(text.printableLines)", sourceLocation: location)
    }
  }

  @Test("of files that aren't there, and of options and commands that there aren't")
  func missing() throws {
    let nowhere = scratch.path + "/nowhere" + Self.hostile
    for declaration in Commands.declarations where declaration.name != "completions" {
      // Without arguments, a benchmark would begin.
      guard !declaration.positionals.isEmpty else { continue }
      let words = declaration.words + declaration.positionals.map { $0.name == "ARCH" ? "R14x0.5" : nowhere + "/a.h5" }
      try check(words + declaration.allOptions.filter(\.isRequired).flatMap { [$0.name, nowhere + "/a.npy"] }, statuses: 0...64)
      try check(words + ["--" + Self.hostile], statuses: 64...64)
    }
    try check([Self.hostile], statuses: 64...64)
    try check(["bench", Self.hostile], statuses: 64...64)
  }

  @Test("of checkpoints and their tensors")
  func checkpoints() throws {
    for options in [[], ["--json"]] {
      try check(["inspect", network, "--tensors"] + options)
      try check(["verify", network] + options)
      let other = scratch.path + "/other.h5"
      try check(["init", "R14x0.5", other, "--classes", "3", "--force"])
      try check(["diff", network, other] + options)
    }
    try check(["convert", network, scratch.path + "/b" + Self.hostile + ".h5"])
    try check(["init", "R14x0.5", network], statuses: 1...1)
  }

  @Test("of pictures and classes")
  func pictures() throws {
    let broken = scratch.path + "/broken" + Self.hostile
    for options in [["--format", "table"], ["--format", "jsonl"]] {
      try check(["classify", network, data, broken, "--size", "32"] + options, statuses: 1...1)
    }
    try check(["embed", network, data, "--size", "32", "--out", scratch.path + "/" + Self.hostile + ".npy"])
    let run = scratch.path + "/run" + Self.hostile
    try check(
      ["finetune", network, "--data", data, "--out", run, "--steps", "2", "--batch", "2", "--precrop", "36", "--crop", "32"],
      statuses: 0...0)
    for options in [[], ["--json"], ["--format", "jsonl"]] {
      try check(["evaluate", run + "/model.h5", "--data", data, "--size", "32"] + options, statuses: 0...0)
    }
    try check(["classify", run + "/model.h5", data, "--size", "32"], statuses: 0...0)
    try check(["report", run, "--out", scratch.path + "/page.html"], statuses: 0...0)
    let page = try scratch.bytes("page.html")
    #expect(!String(decoding: page, as: UTF8.self).unicodeScalars.contains(where: Self.unprintable.contains))
    #expect(String(decoding: page, as: UTF8.self).contains("darka\\u{1B}[2J"))
  }
}
