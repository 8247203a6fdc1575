import BiTFiles
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What a process may not have: threads, descriptors, memory. Work is done with less, or fails with a reason; nothing is left behind.
@Suite("Limits of the process")
struct LimitTests {
  /// A small network in two kinds of file, and a picture. Anybody may read and write there.
  private static func scene() throws -> Scratch {
    let folder = try Scratch()
    chmod(folder.path, 0o777)
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/a.h5", "--classes", "3").status == 0)
    #expect(try Program.bit("convert", folder.path + "/a.h5", folder.path + "/b.npz", "--head", "zero:2").status == 0)
    let picture = try RandomAccessFile.bytes(of: Repository.path("fixtures/images/baseline.jpg"), atMost: 1 << 20)
    for name in ["1.jpg", "2.jpg", "3.jpg"] { try folder.write(name, picture) }
    return folder
  }

  static let works = [
    "verify a.h5 b.npz --threads 3", "diff a.h5 b.npz --threads 3", "convert a.h5 new.npz --quiet", "convert b.npz new.h5",
    "init R14x0.5 new.npz",
    "classify a.h5 1.jpg 2.jpg 3.jpg --size 64 --batch 2 --threads 3",
    "embed a.h5 1.jpg 2.jpg 3.jpg --size 64 --threads 3 --out new.npy",
  ]

  /// Runs a command line in the folder under a limit that the shell sets. Root's processes have no limit of their number, so it becomes another user.
  private static func run(_ line: String, in folder: Scratch, _ limit: String) throws -> Program.Outcome {
    let shell = ["-c", "cd '\(folder.path)'; ulimit -c 0; ulimit \(limit); exec '\(try Program.built())' \(line)"]
    guard geteuid() == 0 else { return try Program(shell, program: "/bin/bash").outcome() }
    let asOther = ["--reuid", "65534", "--regid", "65534", "--clear-groups", "/bin/bash"] + shell
    return try Program(asOther, program: "/usr/bin/setpriv").outcome()
  }

  /// What a command left, by name and content, removed from the folder.
  private static func takeResults(_ folder: Scratch, besides known: Set<String>) throws -> [String: [UInt8]] {
    var results: [String: [UInt8]] = [:]
    for name in folder.names() where !known.contains(name) {
      results[name] = try folder.bytes(name)
      unlink(folder.path + "/" + name)
    }
    return results
  }

  @Test("without a thread beside its own it does the same", arguments: LimitTests.works)
  func noThreads(line: String) throws {
    let folder = try Self.scene()
    let known = Set(folder.names())
    let expected = try Self.run(line, in: folder, "-c 0")
    let files = try Self.takeResults(folder, besides: known)
    let outcome = try Self.run(line, in: folder, "-u 1")
    #expect(outcome.status == expected.status)
    #expect(outcome.output == expected.output)
    #expect(outcome.error == expected.error)
    #expect(try Self.takeResults(folder, besides: known) == files)
  }

  /// Whether what a command left behind is nothing, or, where one picture alone failed, the embedding of the others.
  private static func isWhole(_ left: Set<String>, _ line: String) -> Bool {
    left.isEmpty || line.hasPrefix("embed") && left == ["new.npy", "new.paths.txt"]
  }

  @Test("with few descriptors it is done, or says that there are too few and leaves nothing", arguments: LimitTests.works)
  func fewDescriptors(line: String) throws {
    let folder = try Self.scene()
    let known = Set(folder.names())
    for count in 4...7 {
      let outcome = try Self.run(line, in: folder, "-n \(count)")
      let isTold = outcome.error.contains("Too many open files") || outcome.output.contains("Too many open files")
      #expect(
        outcome.status == 0 || outcome.status == 1 && (isTold || line.hasPrefix("verify") || line.hasPrefix("diff")), "\(count): \(outcome)"
      )
      if outcome.status == 1 { #expect(Self.isWhole(Set(folder.names()).subtracting(known), line), "\(count)") }
      _ = try Self.takeResults(folder, besides: known)
    }
  }

  @Test("with little memory it is done, or says that there is none and leaves nothing", arguments: LimitTests.works)
  func littleMemory(line: String) throws {
    let folder = try Self.scene()
    let known = Set(folder.names())
    // What the program needs to begin, its libraries included.
    let least = try #require(
      try stride(from: 16, to: 256, by: 4).first { try Self.run("--version", in: folder, "-v \($0 << 10)").status == 0 })
    for mebibytes in [4, 8, 12, 16, 24, 32, 48, 80].map({ least + $0 }) {
      let outcome = try Self.run(line, in: folder, "-v \(mebibytes << 10)")
      let isTold =
        outcome.error.contains("there is no memory") || outcome.error.contains("Cannot allocate memory")
        || outcome.error.contains("memory allocation failed")
      #expect(
        outcome.status == 0 || outcome.status == 1 && (isTold || line.hasPrefix("verify") || line.hasPrefix("diff")),
        "\(mebibytes): \(outcome)")
      if outcome.status == 1 { #expect(Self.isWhole(Set(folder.names()).subtracting(known), line), "\(mebibytes)") }
      _ = try Self.takeResults(folder, besides: known)
    }
  }

  @Test("what is too large for the memory is refused with its size")
  func tooLarge() throws {
    let folder = try Self.scene()
    let outcome = try Self.run("embed a.h5 1.jpg --size 4096 --batch 64 --out new.npy", in: folder, "-v \(4 << 20)")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("there is no memory for"), "\(outcome.error)")
    #expect(outcome.error.contains("--batch"))
    #expect(!outcome.error.contains("Fatal error"), "\(outcome.error)")
  }
}
