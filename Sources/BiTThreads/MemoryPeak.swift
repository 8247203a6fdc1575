#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The most memory that this process held at a time.
package enum MemoryPeak {
  /// Bytes, since the process began or the peak was last forgotten; nil where the kernel doesn't tell.
  package static var bytes: Int? { KernelFiles().field("VmHWM:", of: "/proc/self/status").map { $0 << 10 } }

  /// Makes the kernel forget the peak so far, where it lets a process do so. Whoever watches the process from outside loses it, too: for programs alone.
  package static func forget() {
    let file = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    // proc_pid_clear_refs(5): 5 resets the peak to what is held now.
    write(file, "5", 1)
  }
}
