#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A file that appears whole or not at all: it is written as a temporary beside its destination, synced, and renamed.
///
/// A destination that is a symbolic link is followed, so that the link stays and its target is replaced.
public struct AtomicFile: ~Copyable, Sendable {
  /// The path as the caller gave it.
  public let path: String
  /// Where to write until `commit()`.
  public let temporaryPath: String
  private let destination: String
  private let replacing: Bool
  private var committed = false

  /// Prepares a temporary beside `path` (created empty, so that a folder without write permission is found before any work).
  ///
  /// - Parameter replacing: whether an existing file may be replaced.
  /// - Throws: `FileError` where the destination exists and may not be replaced, is a folder or a device, or where its folder
  ///   can't be written.
  public init(path: String, replacing: Bool) throws {
    self.path = path
    self.replacing = replacing
    destination = Self.resolved(path)
    var status = stat()
    if lstat(destination, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw FileError(path: path, operation: "write", reason: "it is a symbolic link that leads nowhere; remove it, or make its target")
    }
    if stat(destination, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw FileError(path: path, operation: "write", reason: "it exists and is not a regular file")
      }
      guard replacing else {
        throw FileError(path: path, operation: "write", reason: "it exists", remedy: .replacing)
      }
    }
    let (destination, creationMask) = (destination, Self.creationMask)
    temporaryPath = try Temporaries.creating {
      var template = Array((destination + Self.mark + "XXXXXX").utf8CString)
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else { throw FileError(path: path, operation: "create a temporary beside it", errno: errno) }
      fchmod(descriptor, 0o666 & ~creationMask)
      close(descriptor)
      return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }
  }

  deinit { if !committed { Temporaries.discard(temporaryPath) } }

  /// Syncs the temporary and gives it the destination's name.
  ///
  /// - Throws: `FileError`; the destination is then what it was before.
  public consuming func commit() throws {
    let descriptor = open(temporaryPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, operation: "reopen the temporary", errno: errno) }
    let synced = fsync(descriptor)
    let code = errno
    close(descriptor)
    guard synced == 0 else { throw FileError(path: path, operation: "sync", errno: code) }
    if replacing {
      guard rename(temporaryPath, destination) == 0 else { throw FileError(path: path, operation: "rename into place", errno: errno) }
    } else {
      // A link fails where a rename would silently replace what another process made meanwhile.
      guard link(temporaryPath, destination) == 0 else {
        if errno == EEXIST {
          throw FileError(path: path, operation: "write", reason: "it has come to exist meanwhile", remedy: .replacing)
        }
        guard rename(temporaryPath, destination) == 0 else { throw FileError(path: path, operation: "rename into place", errno: errno) }
        return finish()
      }
      unlink(temporaryPath)
    }
    finish()
  }

  private consuming func finish() {
    Temporaries.keep(temporaryPath)
    committed = true
    let folder = destination.pathOfFolder
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Whether a file of that name is a temporary: one that was never finished, unless somebody is writing it.
  package static func isTemporary(_ name: String) -> Bool { name.contains(mark) }

  /// What a temporary's name has after the destination's: a word, so that no file of somebody's own is taken for one.
  private static let mark = ".unfinished-"

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static let creationMask: mode_t = {
    let mask = umask(0o022)
    umask(mask)
    return mask
  }()
}
