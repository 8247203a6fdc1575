import BiTTestSupport
import BiTThreads
import Testing

/// Trees of files as the kernel shows them.
struct FreeMemoryTests {
  private func free(_ files: [String: String]) throws -> Int? {
    let scratch = try Scratch()
    for (path, text) in files { try scratch.write(path, text.utf8) }
    return FreeMemory(KernelFiles(root: scratch.path)).bytes
  }

  private static let machine = ["proc/meminfo": "MemTotal:  24000 kB\nMemAvailable:     8000 kB\n"]

  @Test("without a limit, what the machine has available; nil where nobody tells")
  func machine() throws {
    #expect(try free([:]) == nil)
    #expect(try free(Self.machine) == 8000 << 10)
    let unlimited = ["proc/self/cgroup": "0::/a\n", "sys/fs/cgroup/a/memory.max": "max\n", "sys/fs/cgroup/a/memory.current": "5\n"]
    #expect(try free(Self.machine.merging(unlimited) { $1 }) == 8000 << 10)
  }

  @Test("the tightest control group of all above the process counts; cached files give way")
  func second() throws {
    let files = [
      "proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/memory.max": "3000000\n", "sys/fs/cgroup/a/memory.current": "1500000\n",
      "sys/fs/cgroup/a/memory.stat": "anon 4\nactive_file 9\ninactive_file 500000\n", "sys/fs/cgroup/a/b/memory.max": "2500000\n",
      "sys/fs/cgroup/a/b/memory.current": "100000\n",
    ]
    #expect(try free(Self.machine.merging(files) { $1 }) == 2_000_000)
  }

  @Test("the first version's control groups count too, also in a container that sees only its own")
  func first() throws {
    let files = [
      "proc/self/cgroup": "5:cpu,cpuacct:/x\n4:memory:/docker/123\n0::/\n", "sys/fs/cgroup/memory/memory.limit_in_bytes": "1000000\n",
      "sys/fs/cgroup/memory/memory.usage_in_bytes": "400000\n",
      "sys/fs/cgroup/memory/memory.stat": "cache 7\ntotal_inactive_file 100000\n",
    ]
    #expect(try free(Self.machine.merging(files) { $1 }) == 700_000)
  }

  @Test("a group that is over its limit leaves nothing")
  func nothing() throws {
    let files = ["proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "100\n", "sys/fs/cgroup/memory.current": "5000\n"]
    #expect(try free(files) == 0)
  }
}
