#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How much memory this process may still take.
package struct FreeMemory {
  private let files: KernelFiles

  package init(_ files: KernelFiles = KernelFiles()) {
    self.files = files
  }

  /// Bytes that are free: of the machine's memory what is available, or what the control groups leave this process if that is less; nil where nobody
  /// tells.
  package var bytes: Int? { ([machine] + groups).compactMap { $0 }.min().map { max(0, $0) } }

  private var machine: Int? { files.field("MemAvailable:", of: "/proc/meminfo").map { $0 << 10 } }

  /// Of each control group that this process is in, and each above it: the limit without what is in use. Files that are cached give way.
  private var groups: [Int?] {
    files.controlGroups(of: "memory").map { group in
      switch group.version {
      case .first: left(group, limit: "memory.limit_in_bytes", usage: "memory.usage_in_bytes", cached: "total_inactive_file")
      case .second: left(group, limit: "memory.max", usage: "memory.current", cached: "inactive_file")
      }
    }
  }

  private func left(_ group: ControlGroup, limit: String, usage: String, cached: String) -> Int? {
    guard let limit = files.number("\(group.folder)/\(limit)"), let usage = files.number("\(group.folder)/\(usage)") else { return nil }
    return limit - max(0, usage - (files.field(cached, of: group.folder + "/memory.stat") ?? 0))
  }
}

extension FreeMemory {
  /// Whether the process can have so many bytes more in one piece, as limits on its address space and the kernel's accounts allow. A megabyte is taken
  /// for granted.
  package static func canAllocate(_ bytes: Int) -> Bool {
    guard bytes > 1 << 20 else { return true }
    let start = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let start, start != UnsafeMutableRawPointer(bitPattern: -1) else { return false }
    munmap(start, bytes)
    return true
  }
}
