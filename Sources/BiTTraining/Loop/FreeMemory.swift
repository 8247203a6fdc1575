#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How much memory this process may still take.
package struct FreeMemory {
  /// Where the kernel's files are; elsewhere only in tests.
  let root: String

  package init(root: String = "") {
    self.root = root
  }

  /// Bytes that are free: of the machine's memory what is available, or what the control groups leave this process if that is less; nil where nobody
  /// tells.
  package var bytes: Int? { ([machine] + groups).compactMap { $0 }.min().map { max(0, $0) } }

  private var machine: Int? { field("MemAvailable:", of: "/proc/meminfo").map { $0 << 10 } }

  /// Of each control group that this process is in, and each above it: the limit without what is in use. Files that are cached give way.
  ///
  /// `/proc/self/cgroup` has a line `0::/path` for the second version, `N:memory:/path` for the first. Within a container the path may be that
  /// outside of it, and the container's own group is then where the hierarchy begins.
  private var groups: [Int?] {
    (text("/proc/self/cgroup") ?? "").split(separator: "\n").flatMap { line -> [Int?] in
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return [] }
      let isSecond = fields[0] == "0" && fields[1].isEmpty
      guard isSecond || fields[1].split(separator: ",").contains("memory") else { return [] }
      var parts = fields[2].split(separator: "/")
      var free: [Int?] = []
      while true {
        let folder = (["/sys/fs/cgroup"] + (isSecond ? [] : ["memory"]) + parts).joined(separator: "/")
        free.append(isSecond ? second(folder) : first(folder))
        if parts.popLast() == nil { return free }
      }
    }
  }

  private func second(_ folder: String) -> Int? {
    left(folder, limit: "memory.max", usage: "memory.current", cached: "inactive_file")
  }

  private func first(_ folder: String) -> Int? {
    left(folder, limit: "memory.limit_in_bytes", usage: "memory.usage_in_bytes", cached: "total_inactive_file")
  }

  private func left(_ folder: String, limit: String, usage: String, cached: String) -> Int? {
    guard let limit = number("\(folder)/\(limit)"), let usage = number("\(folder)/\(usage)") else { return nil }
    return limit - max(0, usage - (field(cached, of: folder + "/memory.stat") ?? 0))
  }

  /// Files of the kernel tell no size, so they are not read as others are.
  private func text(_ path: String) -> String? {
    guard let file = fopen(root + path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 16384)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func field(_ name: String, of path: String) -> Int? {
    text(path)?.split(separator: "\n").first { $0.hasPrefix(name + " ") }?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  /// Nil also for `max`.
  private func number(_ path: String) -> Int? { text(path)?.split(separator: "\n").first.flatMap { Int($0) } }
}
