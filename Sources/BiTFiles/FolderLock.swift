#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A folder that one process at a time works on.
///
/// The process holds the kernel's lock of a file in the folder, `.lock`, which has the process' number in it. The lock goes when the process
/// does, however it ends; the file is removed by all but those that are killed, and means nothing by itself.
package enum FolderLock {
  /// What can't be done with a folder that another process holds, as its error says.
  package static let work = "work on it"

  /// Does something while no other process holds the folder, which is made where it isn't there, and removed where nothing came of it.
  ///
  /// - Parameter body: receives whether the file system has locks: on some that are shared over a network nobody can be kept away.
  /// - Throws: what `body` throws; `FileError` where another holds the folder, or where it can't be written.
  package static func holding<Result>(_ folder: String, _ body: (_ isLocked: Bool) throws -> Result) throws -> Result {
    let isNew = !Folder.isFolder(folder)
    let path = folder + "/.lock"
    while true {
      try Folder.make(folder)
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
      // A process that was done has just removed the folder it had made.
      if descriptor < 0 && errno == ENOENT && !Folder.isFolder(folder) { continue }
      guard descriptor >= 0 else {
        if errno == ELOOP { throw FileError(linkAt: path) }
        throw FileError(path: path, operation: "open", errno: errno)
      }
      defer { close(descriptor) }
      let isLocked = try lock(descriptor, folder)
      guard let identity = FileIdentity(of: descriptor), identity == FileIdentity(at: path) else { continue }
      guard isOwn(descriptor) else {
        throw FileError(path: path, operation: "lock the folder with it", reason: "it is somebody's own file; move it away")
      }
      _ = Temporaries.creating { path }
      // Removed while it is held: who has opened it meanwhile sees that it is gone.
      defer {
        Temporaries.discard(path)
        if isNew { rmdir(folder) }
      }
      ftruncate(descriptor, 0)
      let number = Array("\(getpid())\n".utf8)
      pwrite(descriptor, number, number.count, 0)
      return try body(isLocked)
    }
  }

  /// Whether a process holds the folder.
  package static func isHeld(_ folder: String) -> Bool {
    let descriptor = open(folder + "/.lock", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// - Returns: false where the file system has no locks.
  private static func lock(_ descriptor: Int32, _ folder: String) throws -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case ENOSYS, EOPNOTSUPP, ENOLCK: return false
      case EWOULDBLOCK:
        let holder = holder(descriptor).map { "process \($0)" } ?? "another process"
        throw FileError(path: folder, operation: work, reason: "\(holder) does; wait until it ends, or stop it")
      case let code: throw FileError(path: folder, operation: "lock it", errno: code)
      }
    }
    return true
  }

  private static func holder(_ descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Int(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }

  /// Whether the file is what locking a folder makes: empty, or with a process' number.
  private static func isOwn(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink <= 1 else { return false }
    return status.st_size == 0 || status.st_size <= 20 && holder(descriptor) != nil
  }
}
