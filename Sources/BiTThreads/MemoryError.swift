#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The system has no memory for something large: the machine, a container or the process's own limits (`ulimit`) leave less.
public struct MemoryError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What the memory is for, as it reads behind "for".
  public let purpose: String
  /// Bytes that were asked for.
  public let bytes: Int

  /// An error about that many bytes.
  public init(purpose: String, bytes: Int) {
    (self.purpose, self.bytes) = (purpose, bytes)
  }

  /// One line: what for, and how much.
  public var description: String {
    "there is no memory for \(purpose): \((bytes + 999_999) / 1_000_000) MB are needed, more than this process may have"
  }
}

extension MemoryError {
  /// What takes less is made without asking.
  private static let smallBytes = 1 << 20

  /// Makes sure that memory for something large can be had now. Swift ends the process where an array can't be made, so it is asked before.
  ///
  /// - Throws: `MemoryError` where the system refuses so much.
  package static func check(_ bytes: Int, for purpose: @autoclosure () -> String) throws(MemoryError) {
    guard bytes >= smallBytes else { return }
    let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory, memory != UnsafeMutableRawPointer(bitPattern: -1) else { throw MemoryError(purpose: purpose(), bytes: bytes) }
    munmap(memory, bytes)
  }
}
