import BiTCheckpoint
import BiTCommand
import BiTTestSupport
import Testing

/// What the command line says and takes of a kind of checkpoint that is only in the list of kinds.
@Suite("A new kind of checkpoint on the command line")
struct NewFormatTests {
  /// The names of all kinds that can be written.
  private static var names: [String] { CheckpointKind.all.filter(\.isWritable).map(\.name) }

  @Test("is in the help and the completions where it can be written", arguments: ["init", "convert"])
  func help(command: String) throws {
    let declaration = try #require(Commands.declarations.first { $0.name == command })
    #expect(Help.text(declaration, width: 200).contains("[--to \(Self.names.joined(separator: "|"))]"))
    CheckpointKind.withToys {
      #expect(Self.names.last == "toy")
      #expect(Help.text(declaration, width: 200).contains("[--to \(Self.names.joined(separator: "|"))]"))
      for shell in Shell.allCases {
        let script = shell.completions(Commands.declarations)
        #expect(script.contains(Self.names.joined(separator: " ")), "\(shell)")
        #expect(!script.contains("toy-folder"), "\(shell)")
      }
    }
  }

  @Test("is told by --to and by its suffix")
  func outputKind() throws {
    try CheckpointKind.withToys {
      let named = try #require(try Commands.arguments(["convert", "a", "b", "--to", "toy"]))
      #expect(try named.outputKind("b") == .toy)
      let suffixed = try #require(try Commands.arguments(["init", "R50x1", "a.b/c.TOY"]))
      #expect(try suffixed.outputKind("a.b/c.TOY") == .toy)
      let unknown = try #require(throws: UsageError.self) { try suffixed.outputKind("a.txt") }
      #expect(unknown.message.contains(".npz (npz), "))
      #expect(unknown.message.contains(", .toy (toy); say its kind with --to \(Self.names.joined(separator: "|"))"))
      #expect(throws: UsageError.self) { try Commands.arguments(["convert", "a", "b", "--to", "toy-folder"]) }
    }
    #expect(throws: UsageError.self) { try Commands.arguments(["convert", "a", "b", "--to", "toy"]) }
  }
}
