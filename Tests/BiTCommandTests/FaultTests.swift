import BiTCheckpoint
import BiTCommand
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What becomes of an output when its writing is interrupted: the old file or the new one, whole, never a mixture.
@Suite("Faults while writing")
struct FaultTests {
  /// The sizes of file, in KiB, at which writing comes to an end: in the structure, between tensors and within them.
  private static let limits = [1, 8, 40, 64, 128, 260, 700, 1500, 3000, 5000, 7000, 7800]

  /// A folder with a source, and what is written of it whole.
  private func scene(_ suffix: String) throws -> (folder: Scratch, old: [UInt8], new: [UInt8]) {
    let folder = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/source.npz", "--classes", "3", "--seed", "2").status == 0)
    #expect(try Program.bit("convert", folder.path + "/source.npz", folder.path + "/new.\(suffix)").status == 0)
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/out.\(suffix)", "--classes", "2").status == 0)
    return (folder, try folder.bytes("out.\(suffix)"), try folder.bytes("new.\(suffix)"))
  }

  /// Runs `convert` over an existing file under a limit of file sizes, in a shell that knows nothing of it.
  private func convert(_ folder: Scratch, _ suffix: String, kibibytes: Int) throws -> Program.Outcome {
    let line = "ulimit -c 0; ulimit -f \(kibibytes); exec '\(try Program.built())' convert source.npz out.\(suffix) --force"
    return try Program(["-c", "cd '\(folder.path)'; " + line], program: "/bin/bash").outcome()
  }

  @Test("killed when the new file has any size, the old one is whole", arguments: ["npz", "h5"])
  func killed(suffix: String) throws {
    let (folder, old, new) = try scene(suffix)
    for limit in Self.limits {
      let program = try Program(["convert", folder.path + "/source.npz", folder.path + "/out.\(suffix)", "--force"])
      var status = stat()
      for _ in 0..<20_000 {
        let unfinished = folder.names().first { $0.contains(".unfinished-") }
        if let unfinished, stat(folder.path + "/" + unfinished, &status) == 0, status.st_size >= limit << 10 { break }
        usleep(100)
        if kill(program.process, 0) != 0 { break }
      }
      program.send(SIGKILL)
      _ = try program.outcome()
      let content = try folder.bytes("out.\(suffix)")
      #expect(content == old || content == new, "\(limit) KiB")
    }
  }

  @Test("past the largest size of a file the old file is whole, nothing else is left, and the message says so", arguments: ["npz", "h5"])
  func fullDisk(suffix: String) throws {
    let (folder, old, _) = try scene(suffix)
    for limit in Self.limits {
      let outcome = try convert(folder, suffix, kibibytes: limit)
      #expect(outcome.status == 1, "\(limit) KiB")
      #expect(outcome.error.contains("File too large"), "\(outcome.error)")
      #expect(outcome.error.hasSuffix("; the out.\(suffix) that was there is unchanged\n"), "\(outcome.error)")
      #expect(try folder.bytes("out.\(suffix)") == old, "\(limit) KiB")
      #expect(folder.names() == ["new.\(suffix)", "out.\(suffix)", "source.npz"])
    }
  }

  @Test("killed at any moment, the old file or the new one is whole", arguments: ["npz", "h5"])
  func killedAtAnyMoment(suffix: String) throws {
    let (folder, old, new) = try scene(suffix)
    for delay in [0, 1, 2, 4, 8, 12, 16, 24, 40] {
      let program = try Program(["convert", folder.path + "/source.npz", folder.path + "/out.\(suffix)", "--force"])
      usleep(UInt32(delay) * 1000)
      program.send(SIGKILL)
      _ = try program.outcome()
      let content = try folder.bytes("out.\(suffix)")
      #expect(content == old || content == new, "after \(delay) ms")
    }
  }

  @Test("two processes that write the same file leave that of one, whole; without --force only one succeeds")
  func twoWriters() throws {
    let folder = try Scratch()
    let path = folder.path + "/out.npz"
    func outcomes(_ options: [String]) throws -> [Int32] {
      let programs = try ["1", "2"].map { try Program(["init", "R14x0.5", path, "--classes", "3", "--seed", $0] + options) }
      return try programs.map { try $0.outcome().status }
    }
    #expect(try outcomes([]).sorted() == [0, 1])
    #expect(try outcomes(["--force"]) == [0, 0])
    let content = try folder.bytes("out.npz")
    for seed in ["1", "2"] {
      #expect(try Program.bit("init", "R14x0.5", folder.path + "/\(seed).npz", "--classes", "3", "--seed", seed).status == 0)
    }
    #expect(try content == folder.bytes("1.npz") || content == folder.bytes("2.npz"))
    #expect(folder.names() == ["1.npz", "2.npz", "out.npz"])
  }

  @Test("a pipe, a folder, a device and a link that leads nowhere are refused, and stay what they are")
  func otherTargets() throws {
    let folder = try Scratch()
    mkfifo(folder.path + "/pipe.npz", 0o600)
    mkdir(folder.path + "/folder.npz", 0o755)
    symlink("nowhere", folder.path + "/link.npz")
    symlink("/dev/full", folder.path + "/device.npz")
    for (name, reason) in [
      ("pipe", "it exists and is not a regular file"), ("folder", "it exists and is not a regular file"),
      ("device", "it exists and is not a regular file"), ("link", "it is a symbolic link that leads nowhere"),
    ] {
      let outcome = try Program.bit("init", "R14x0.5", folder.path + "/\(name).npz", "--force")
      #expect(outcome.status == 1)
      #expect(outcome.error.contains("\(name).npz: cannot write: \(reason)"), "\(outcome.error)")
    }
    #expect(folder.names() == ["device.npz", "folder.npz", "link.npz", "pipe.npz"])
  }

  @Test("a folder that can't be written to is told before any work")
  func noPermission() throws {
    // Nobody, not even root, makes files there.
    let outcome = try Program.bit("init", "R152x4", "/proc/x.npz")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("/proc/x.npz: cannot create a temporary beside it"))
  }

  @Test("a link to another file system stays, and its target is replaced whole")
  func otherFileSystem() throws {
    var status = stat()
    guard stat("/dev/shm", &status) == 0, access("/dev/shm", W_OK) == 0 else { return }
    let folder = try Scratch()
    let target = "/dev/shm/bit-tests-\(getpid()).npz"
    defer { unlink(target) }
    #expect(try Program.bit("init", "R14x0.5", target, "--classes", "2").status == 0)
    symlink(target, folder.path + "/link.npz")
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/link.npz", "--classes", "5", "--force").status == 0)
    #expect(lstat(folder.path + "/link.npz", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try Checkpoint.open(target).outputs == 5)
  }

  @Test("a source that is cut short or changed while it is read gives an error, and no file", arguments: ["npz", "h5"])
  func changingSource(suffix: String) throws {
    let kind = try #require(suffix == "npz" ? CheckpointKind.npz : .kerasH5)
    let folder = try Scratch()
    let path = folder.path + "/source.\(suffix)"
    #expect(try Program.bit("init", "R14x0.5", path, "--classes", "3").status == 0)
    let checkpoint = try Checkpoint.open(path).verifyingDigests()
    let bytes = try folder.bytes("source.\(suffix)")

    // In the middle are the values of a large kernel.
    let descriptor = open(path, O_WRONLY)
    defer { close(descriptor) }
    pwrite(descriptor, [bytes[bytes.count / 2] ^ 1], 1, off_t(bytes.count / 2))
    let changed = #expect(throws: CheckpointError.self) { try checkpoint.write(to: folder.path + "/out", kind: kind, replacing: false) }
    #expect(changed?.description.contains(suffix == "npz" ? "CRC-32" : "SHA-256") == true)
    ftruncate(descriptor, off_t(bytes.count / 2))
    #expect(throws: (any Error).self) { try checkpoint.write(to: folder.path + "/out", kind: kind, replacing: false) }
    #expect(folder.names() == ["source.\(suffix)"])
  }
}
