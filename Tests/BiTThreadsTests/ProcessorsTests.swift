import BiTThreads
import Foundation
import Testing

/// Trees of files as the kernel shows them.
struct ProcessorsTests {
  private func count(allowed: Int, _ files: [String: String]) throws -> Int {
    let root = FileManager.default.temporaryDirectory.appending(path: "bit-processors-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return Processors.count(allowed: allowed, by: KernelFiles(root: root.path))
  }

  @Test("without a quota, those that the process may run on")
  func affinity() throws {
    #expect(try count(allowed: 6, [:]) == 6)
    #expect(try count(allowed: 0, [:]) == 1)
    #expect(try count(allowed: 6, ["proc/self/cgroup": "0::/a\n", "sys/fs/cgroup/a/cpu.max": "max 100000\n"]) == 6)
    let first = [
      "proc/self/cgroup": "3:cpu,cpuacct:/\n", "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1\n",
      "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
    ]
    #expect(try count(allowed: 6, first) == 6)
    #expect(Processors.available >= 1)
  }

  @Test("the tightest quota of all groups above the process counts; a part of a processor is one")
  func second() throws {
    let files = [
      "proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/cpu.max": "250000 100000\n", "sys/fs/cgroup/a/b/cpu.max": "800000 100000\n",
    ]
    #expect(try count(allowed: 16, files) == 3)
    #expect(try count(allowed: 2, files) == 2)
    #expect(try count(allowed: 16, files.merging(["sys/fs/cgroup/a/b/cpu.max": "5000 100000\n"]) { $1 }) == 1)
  }

  @Test("the first version's quotas count too, also in a container that sees only its own group")
  func first() throws {
    let files = [
      "proc/self/cgroup": "5:memory:/x\n4:cpu,cpuacct:/docker/123\n0::/\n", "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "400000\n",
      "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
    ]
    #expect(try count(allowed: 16, files) == 4)
  }

  @Test("files that make no sense limit nothing", arguments: ["", "\n", "200000", "0 0\n", "x y\n", "-5 100000\n"])
  func senseless(text: String) throws {
    #expect(try count(allowed: 4, ["proc/self/cgroup": "0::/\n::\n", "sys/fs/cgroup/cpu.max": text]) == 4)
  }
}
