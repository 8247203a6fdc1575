import BiTCommand
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What shells offer at the end of a command line.
@Suite("Completions")
struct CompletionTests {
  /// Words before the cursor, the one at it, and what is offered; files of the folder that `init` makes.
  struct Line: CustomTestStringConvertible {
    let words: String
    let offered: [String]
    var testDescription: String { words }
  }

  private static let lines = [
    Line(words: "ins", offered: ["inspect"]), Line(words: "bench ", offered: ["infer", "train", "images", "convert"]),
    Line(words: "inspect --te", offered: ["--tensors"]), Line(words: "convert a b --to k", offered: ["keras-h5"]),
    Line(words: "convert a b -t n", offered: ["npz"]), Line(words: "bench convert --r", offered: ["--rounds"]),
    Line(words: "completions z", offered: ["zsh"]), Line(words: "inspect nothing", offered: []),
    Line(words: "classify ", offered: ["m.h5", "n.NPZ", "photos/"]), Line(words: "classify m", offered: ["m.h5"]),
    Line(words: "classify m.h5 ", offered: ["a b.jpg", "c.JPG", "photos/", "x.npy"]),
    Line(words: "classify m.h5 c.JPG -k 3 ", offered: ["a b.jpg", "c.JPG", "photos/", "x.npy"]),
    Line(words: "classify -k 3 ", offered: ["m.h5", "n.NPZ", "photos/"]),
    Line(words: "classify m.h5 c.JPG --format ", offered: ["table", "csv", "jsonl"]),
    Line(words: "classify m.h5 c.JPG -F c", offered: ["csv"]), Line(words: "classify m.h5 --top ", offered: []),
    Line(words: "finetune m.h5 --data ", offered: ["d.csv", "photos/"]), Line(words: "finetune m.h5 --out ", offered: ["photos/"]),
    Line(words: "finetune m.h5 --screening ", offered: ["pixels", "headers"]),
    Line(words: "finetune m.h5 --head", offered: ["--head-only"]),
    Line(words: "init R1", offered: ["R101x1", "R101x3", "R152x2", "R152x4"]),
    Line(words: "help cl", offered: ["classify"]),
  ]

  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    for name in ["m.h5", "n.NPZ", "a b.jpg", "c.JPG", "notes.txt", "x.npy", "d.csv"] { try folder.write(name, "") }
    #expect(mkdir(folder.path + "/photos", 0o755) == 0)
  }

  private func outcome(_ shell: Shell, _ script: String) throws -> [String] {
    let all = "cd '\(folder.path)'\n" + shell.completions(Commands.declarations) + "\n" + script + "\n"
    try folder.write(".script", all)
    let outcome = try Program(["\(folder.path)/.script"], program: Self.path(shell)).outcome()
    #expect(outcome.error == "")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  private static func path(_ shell: Shell) -> String { shell == .bash ? "/bin/bash" : "/usr/bin/\(shell.rawValue)" }

  @Test("bash offers what fits the place", arguments: lines)
  func bash(line: Line) throws {
    let words = "bit \(line.words)".split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }
    let script = "COMP_WORDS=(\(words.joined(separator: " "))); COMP_CWORD=\(words.count - 1); _bit; printf '%s\\n' \"${COMPREPLY[@]}\""
    // Bash marks folders when it shows them.
    #expect(Set(try outcome(.bash, script)) == Set(line.offered.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }))
  }

  @Test("bash offers an option's values also behind =, where it cuts words, and options where nothing else fits")
  func bashSpecial() throws {
    func offered(_ words: String...) throws -> [String] {
      let quoted = words.map { "'\($0)'" }.joined(separator: " ")
      return try outcome(.bash, "COMP_WORDS=(bit \(quoted)); COMP_CWORD=\(words.count); _bit; printf '%s\\n' \"${COMPREPLY[@]}\"")
    }
    #expect(try offered("classify", "m.h5", "--format", "=") == ["table", "csv", "jsonl"])
    #expect(try offered("classify", "m.h5", "--format", "=", "j") == ["jsonl"])
    #expect(try offered("classify", "--format", "=", "csv", "m").contains("m.h5"))
    #expect(try offered("inspect", "m.h5", "").contains("--tensors"))
    #expect(try offered("verify", "--", "-").isEmpty)
    #expect(try offered("bench", "infer", "").contains("--arch"))
  }

  @Test("fish offers what fits the place", .enabled(if: access("/usr/bin/fish", X_OK) == 0), arguments: lines)
  func fish(line: Line) throws {
    let offered = try outcome(.fish, "complete -C 'bit \(line.words)'").map { $0.split(separator: "\t").first.map(String.init) ?? $0 }
    #expect(Set(offered) == Set(line.offered))
  }

  @Test("every option whose value is a file or folder has something to offer")
  func declared() {
    for declaration in Commands.declarations {
      for option in declaration.allOptions where ["FILE", "DIR", "RUN", "DATA", "OUT"].contains(option.value ?? "") {
        #expect(option.completion != .nothing, "\(declaration.name) \(option.name)")
      }
    }
  }
}
