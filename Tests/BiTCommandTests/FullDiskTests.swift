import BiTCheckpoint
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// File systems that are really full, which only root can make; and those that a process may not write to.
@Suite("Full file systems and missing permissions")
struct FullDiskTests {
  /// A file system in memory of a size that can be changed, gone with the value.
  private final class SmallDisk {
    let folder: Scratch
    let path: String

    /// - Returns: nil where this process may not mount one.
    init?(kibibytes: Int) throws {
      folder = try Scratch()
      path = folder.path + "/disk"
      mkdir(path, 0o755)
      guard geteuid() == 0, Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", path) else { return nil }
    }

    deinit { _ = Self.run("/bin/umount", "-l", path) }

    func resize(kibibytes: Int) { #expect(Self.run("/bin/mount", "-o", "remount,size=\(kibibytes)k", path)) }

    /// A file of it.
    func bytes(_ name: String) throws -> [UInt8] { try folder.bytes("disk/" + name) }

    func names() -> [String] { folder.names("disk") }

    private static func run(_ program: String, _ arguments: String...) -> Bool {
      (try? Program(arguments, program: program).outcome().status) == 0
    }
  }

  /// Kibibytes beyond the old file at which the disk is full: in the structure, in the values, before the last of them.
  private static let rooms = [4, 16, 200, 1500, 4000, 7800]

  @Test("on a full disk the old file is whole, nothing else is left, and the message says so", arguments: ["npz", "h5"])
  func converting(suffix: String) throws {
    guard let disk = try SmallDisk(kibibytes: 40_000) else { return }
    let source = disk.folder.path + "/source.npz"
    let out = disk.path + "/out.\(suffix)"
    #expect(try Program.bit("init", "R14x0.5", source, "--classes", "3").status == 0)
    #expect(try Program.bit("init", "R14x0.5", out, "--classes", "2").status == 0)
    let old = try disk.bytes("out.\(suffix)")
    for room in Self.rooms {
      disk.resize(kibibytes: (old.count + 4095) / 4096 * 4 + room)
      let outcome = try Program.bit("convert", source, out, "--force")
      #expect(outcome.status == 1, "\(room) KiB")
      #expect(outcome.error.contains("No space left on device"), "\(outcome.error)")
      #expect(outcome.error.hasSuffix("; the \(out) that was there is unchanged\n"), "\(outcome.error)")
      #expect(try disk.bytes("out.\(suffix)") == old, "\(room) KiB")
      #expect(disk.names() == ["out.\(suffix)"])
    }
    disk.resize(kibibytes: 40_000)
    #expect(try Program.bit("convert", source, out, "--force").status == 0)
    #expect(try Checkpoint.open(out).outputs == 3)
  }

  @Test("a training checkpoint that doesn't fit the disk leaves the one before whole")
  func trainingCheckpoint() throws {
    guard let disk = try SmallDisk(kibibytes: 60_000) else { return }
    func checkpoint(step: Int) throws -> Checkpoint {
      let architecture = try #require(Architecture(name: "R14x0.5"))
      var checkpoint = Checkpoint.initialised(architecture: architecture, outputs: 2, seed: UInt64(step))
      checkpoint.training = TrainingState(
        step: step, seed: 0, examplesDigest: String(repeating: "ab", count: 32), velocity: checkpoint.tensors)
      return checkpoint
    }
    let path = disk.path + "/step-00000001.h5"
    try checkpoint(step: 1).write(to: path, kind: .kerasH5, replacing: false)
    let old = try disk.bytes("step-00000001.h5")
    for (room, name) in Self.rooms.flatMap({ room in ["step-00000001.h5", "step-00000002.h5"].map { (room, $0) } }) + [(12_000, "b.h5")] {
      disk.resize(kibibytes: (old.count + 4095) / 4096 * 4 + room)
      let error = #expect(throws: (any Error).self) {
        try checkpoint(step: 2).write(to: disk.path + "/" + name, kind: .kerasH5, replacing: true)
      }
      #expect(error.map { "\($0)" }?.contains("No space left on device") == true, "\(room) KiB: \(error.map { "\($0)" } ?? "none")")
      #expect(disk.names() == ["step-00000001.h5"], "\(room) KiB")
    }
    #expect(try disk.bytes("step-00000001.h5") == old)
    #expect(try Checkpoint.open(path).training?.step == 1)
  }

  @Test(
    "a kind that doesn't fit the disk leaves the file before whole",
    arguments: CheckpointKind.withToys { CheckpointKind.all.filter(\.isWritable) })
  func everyKind(kind: CheckpointKind) throws {
    guard let disk = try SmallDisk(kibibytes: 40_000) else { return }
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let name = "a" + (kind.fileSuffix.map { "." + $0 } ?? "")
    func write(seed: UInt64) throws {
      let checkpoint = Checkpoint.initialised(architecture: architecture, outputs: 2, seed: seed)
      try checkpoint.write(to: disk.path + "/" + name, kind: kind, replacing: true)
    }
    try write(seed: 1)
    let old = try disk.bytes(name)
    for room in Self.rooms {
      disk.resize(kibibytes: (old.count + 4095) / 4096 * 4 + room)
      let error = #expect(throws: (any Error).self, "\(room) KiB") { try write(seed: 2) }
      #expect(error.map { "\($0)" }?.contains("No space left on device") == true, "\(room) KiB")
      #expect(disk.names() == [name])
    }
    #expect(try disk.bytes(name) == old)
  }

  @Test("standard output on a full disk is told")
  func standardOutput() throws {
    let folder = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/a.npz", "--classes", "2").status == 0)
    let line = "exec '\(try Program.built())' inspect '\(folder.path)/a.npz' > /dev/full"
    let outcome = try Program(["-c", line], program: "/bin/bash").outcome()
    #expect(outcome.status == 1)
    #expect(outcome.error == "error: standard output: cannot write: No space left on device\n")
  }

  @Test("a folder without permission is told before any work, and stays as it is")
  func noPermission() throws {
    let folder = try Scratch()
    try folder.write("locked/old.npz", "old")
    chmod(folder.path, 0o755)
    chmod(folder.path + "/locked", 0o555)
    defer { chmod(folder.path + "/locked", 0o755) }
    for (name, options) in [("new.npz", []), ("old.npz", ["--force"])] {
      let words = ["init", "R152x4", folder.path + "/locked/" + name] + options
      // Root may write everywhere, so it becomes somebody else.
      let asOther = ["--reuid", "65534", "--regid", "65534", "--clear-groups", try Program.built()] + words
      let outcome = try geteuid() == 0 ? Program(asOther, program: "/usr/bin/setpriv").outcome() : Program(words).outcome()
      #expect(outcome.status == 1)
      #expect(
        outcome.error == "error: \(folder.path)/locked/\(name): cannot create a temporary beside it: Permission denied\n",
        "\(outcome.error)")
    }
    #expect(folder.names("locked") == ["old.npz"])
    #expect(try folder.bytes("locked/old.npz") == Array("old".utf8))
  }
}
