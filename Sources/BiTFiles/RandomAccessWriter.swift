#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Writes to any position of a file, from any number of threads.
public struct RandomAccessWriter: ~Copyable, Sendable {
  private let path: String
  private let descriptor: Int32

  /// Opens a regular file, which is made if it isn't there. A symbolic link in its place is not followed.
  ///
  /// - Parameters:
  ///   - name: the path that errors name, where it differs from the one that is written.
  ///   - emptying: whether what it holds goes.
  public init(path: String, name: String? = nil, emptying: Bool = false) throws {
    self.path = name ?? path
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (emptying ? O_TRUNC : 0), 0o666)
    guard descriptor >= 0 else {
      if errno == ELOOP { throw FileError(linkAt: self.path) }
      throw FileError(path: self.path, operation: "open for writing", errno: errno)
    }
  }

  deinit { close(descriptor) }

  /// Writes all of `bytes` from `offset` on.
  public borrowing func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let count = pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, operation: "write", errno: errno) }
      done += count
    }
  }

  /// Waits until what was written is on the disk.
  package borrowing func sync() throws {
    guard fsync(descriptor) == 0 else { throw FileError(path: path, operation: "sync", errno: errno) }
  }
}
