import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@Suite("On a terminal")
struct ProgressTests {
  private let scratch: Scratch
  private var network: String { scratch.path + "/a.npz" }

  init() throws {
    scratch = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", scratch.path + "/a.npz", "--classes", "2", "--quiet").status == 0)
  }

  /// Classifies the same picture again and again, for two seconds or until something is printed.
  ///
  /// - Returns: the terminal, and how often the picture was given.
  private func classify(
    columns: UInt16, environment: [String], _ options: [String] = [], until wanted: String? = nil
  ) throws -> (PseudoTerminal, Int) {
    let picture = Repository.path("fixtures/images/photo.png")
    let terminal = try PseudoTerminal(
      ["classify", network, "-", "--size", "32", "--batch", "1", "--top", "1", "--threads", "1"] + options, columns: columns,
      environment: environment)
    var count = 0
    while wanted.map({ !terminal.text.contains($0) && count < 200 }) ?? (count < 15) {
      terminal.type(picture)
      count += 1
      terminal.read(for: 150)
    }
    #expect(terminal.finish() == 0)
    return (terminal, count)
  }

  @Test("the progress line makes way for results, fits the window, and is gone in the end", arguments: [30, 100])
  func progress(columns: UInt16) throws {
    let (terminal, count) = try classify(columns: columns, environment: ["TERM=xterm"], until: "images/s\u{1B}[K")
    #expect(terminal.text.contains("images/s\u{1B}[K"))
    #expect(
      terminal.text.split(separator: "\r").allSatisfy { $0.prefix { $0 != "\u{1B}" && $0 != "\n" }.count < columns || $0.contains("/") })
    let screen = terminal.screen
    #expect(screen.last == "")
    #expect(screen.count { $0.hasSuffix("photo.png") } == count)
    #expect(screen.count { $0.hasPrefix("  50.00 %  0") } == count)
    #expect(!screen.contains { $0.contains("images/s") })
  }

  @Test(
    "where no line can be drawn again, or nobody wants to see it, there is none",
    arguments: [(["TERM=dumb"], [String]()), (["TERM=xterm"], ["--quiet"])])
  func noProgress(environment: [String], options: [String]) throws {
    let (terminal, _) = try classify(columns: 80, environment: environment, options)
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test(
    "help is as wide as the window; where it doesn't say, as COLUMNS does",
    arguments: [(60, ["COLUMNS=44"], 60), (0, ["COLUMNS=44"], 44), (0, [], 80)])
  func help(columns: UInt16, environment: [String], expected: Int) throws {
    let terminal = try PseudoTerminal(["finetune", "--help"], columns: columns, environment: environment)
    #expect(terminal.finish() == 0)
    let prose = terminal.screen.prefix { $0 != "options:" }.map(\.count).max() ?? 0
    #expect((expected - 12...expected).contains(prose))
  }

  @Test("a name that would drive the terminal is shown, and does nothing", arguments: ["table", "csv", "jsonl"])
  func hostileNames(format: String) throws {
    let name = scratch.path + "/a\u{1B}]0;x\u{7}\u{9B}2J\u{202E}gpj\n.png"
    #expect(symlink(Repository.path("fixtures/images/photo.png"), name) == 0)
    try scratch.write("b\u{1B}[31m\n\u{202E}.png", "no picture")
    let terminal = try PseudoTerminal(
      ["classify", network, scratch.path, "--size", "32", "--format", format], columns: 0, environment: [])
    #expect(terminal.finish() == 1)
    for scalar in ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"] as [Unicode.Scalar] { #expect(!terminal.text.unicodeScalars.contains(scalar)) }
  }

  @Test(
    "a standard stream that is closed isn't taken for a file: nothing is written into what is opened next",
    arguments: [">&-", "2>&-", ">&- 2>&-"])
  func closedStreams(closing: String) throws {
    let script = "'\(try Program.built())' convert '\(scratch.path)/R50x1.npz' '\(scratch.path)/out.h5' \(closing)"
    // Named after another network: convert has something to remark.
    #expect(link(network, scratch.path + "/R50x1.npz") == 0)
    #expect(try Program(["-c", script], program: "/bin/sh").outcome().status == 0)
    #expect(try Program.bit("diff", network, scratch.path + "/out.h5").status == 0)
    #expect(try Program(["-c", "'\(try Program.built())' --version >&-"], program: "/bin/sh").outcome().status == 1)
  }
}
