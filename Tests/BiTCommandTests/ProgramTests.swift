import BiTCheckpoint
import BiTCommand
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@Suite("The program")
struct ProgramTests {
  @Test("alone and with --help it lists the commands; --version says which it is")
  func overview() throws {
    for arguments in [[], ["--help"], ["-h"], ["help"]] {
      let outcome = try Program(arguments).outcome()
      #expect(outcome.status == 0)
      #expect(outcome.error == "")
      for declaration in Commands.declarations { #expect(outcome.output.contains("\n  \(declaration.name) ")) }
    }
    #expect(try Program.bit("--version").output == "bit \(Commands.version)\n")
  }

  @Test("every command has help with an example, also as bit help COMMAND, and those of a group together")
  func commandHelp() throws {
    for declaration in Commands.declarations {
      let words = declaration.name.split(separator: " ").map(String.init)
      let outcome = try Program(words + ["--help"]).outcome()
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("usage: bit \(declaration.name)"))
      #expect(outcome.output.contains("example:\n  "))
      #expect(try Program(["help"] + words).outcome().output == outcome.output)
    }
    let group = try Program.bit("bench", "--help")
    #expect(group.status == 0)
    #expect(group.output.contains("bench infer") && group.output.contains("bench convert"))
  }

  @Test(
    "a wrong command line ends with 64, says what would be valid, and prints nothing to standard output",
    arguments: [
      (["convrt"], "error: unknown command “convrt”; did you mean convert?"), (["--verbose"], "error: unknown option --verbose"),
      (["bench"], "error: bench what? One of infer, train, images, convert"), (["bench", "convret"], "did you mean convert?"),
      (["inspect"], "error: FILE is missing\nusage: bit inspect FILE [--tensors] [--elsewhere] [--json]"),
      (["classify", "-z"], "error: unknown option -z"),
      (["init", "R50x2x", "a.h5"], "expected R50x1, R50x3, R101x1, R101x3, R152x2, R152x4"),
      (["init", "r50x1", "a.h5"], "did you mean R50x1?"), (["init", "R50x1", "a.tflite"], "ends with none of .h5 (keras-h5)"),
      (["init", "R50x1", "a.h5", "--classes", "-1"], "--classes: “-1” is not a whole number"),
      (["bench", "images", "--size", "0"], "--size: “0” is neither"), (["classify", "a.npz"], "PATH is missing"),
      (["init", "R50x9", "a.h5"], "R50x9 with 1000 outputs takes 7.7 GB; --force writes more than 5 GB"),
      (["embed", "a.npz", "b.jpg"], "--out FILE is missing"),
      (["convert", "a.npz", "b"], "say its kind with --to keras-h5|npz"),
      (["convert", "a.npz", "b.h5", "--head", "zero:0"], "--head: “zero:0” is none of keep, drop and zero:N"),
      (["convert", "a.npz", "b.h5", "--dtype", "f64"], "--dtype: “f64” is not one of f32, f16"),
    ])
  func wrongCommandLines(arguments: [String], expected: String) throws {
    let outcome = try Program(arguments).outcome()
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.error.contains(expected), "\(outcome.error)")
    #expect(outcome.error.contains("\nusage: bit "))
  }

  @Test("work that fails ends with 1 and one line that names the file")
  func failingWork() throws {
    let outcome = try Program.bit("inspect", "/nowhere/a.npz")
    #expect(outcome.status == 1)
    #expect(outcome.error == "error: /nowhere/a.npz: cannot open: No such file or directory\n")
  }

  @Test("an existing file is replaced only with --force")
  func force() throws {
    let folder = try Scratch()
    try folder.write("a.npz", "precious")
    let refused = try Program.bit("init", "R14x0.5", folder.path + "/a.npz")
    #expect(refused.status == 1)
    #expect(refused.error == "error: \(folder.path)/a.npz: cannot write: it exists; --force replaces it\n")
    #expect(try folder.bytes("a.npz") == Array("precious".utf8))
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/a.npz", "--classes", "2", "--force").status == 0)
    #expect(try folder.bytes("a.npz").starts(with: Array("PK".utf8)))
    #expect(folder.names() == ["a.npz"])
  }

  @Test("interrupted, it leaves nothing behind and ends with 128 and the signal", arguments: [SIGINT, SIGTERM])
  func interruption(signal: Int32) throws {
    let folder = try Scratch()
    let program = try Program(["init", "R152x4", folder.path + "/a.npz"])
    var waited = 0
    while folder.names().isEmpty && waited < 2000 {
      usleep(5000)
      waited += 1
    }
    #expect(folder.names().count == 1)
    program.send(signal)
    let outcome = try program.outcome()
    #expect(outcome.status == 128 + signal)
    #expect(outcome.error == "")
    #expect(folder.names() == [])
  }

  @Test("it ends quietly when nobody reads its output any more")
  func closedOutput() throws {
    let outcome = try Program(["--help"], closingOutput: true).outcome()
    #expect(outcome.status == -SIGPIPE)
    #expect(outcome.error == "")
  }

  // MARK: - Completions

  @Test("each shell gets a script that names every command and option", arguments: Shell.allCases)
  func completions(shell: Shell) throws {
    let outcome = try Program.bit("completions", shell.rawValue)
    #expect(outcome.status == 0)
    #expect(outcome.output == shell.completions(Commands.declarations))
    for word in ["init", "inspect", "convert", "bench", "infer", "completions", "keras-h5", "tensors", "quiet"] {
      #expect(outcome.output.contains(word), "\(word)")
    }
  }
}
