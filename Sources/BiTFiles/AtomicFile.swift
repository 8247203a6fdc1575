#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A file that appears whole or not at all: it is written as a temporary beside its destination, synced, and renamed.
///
/// A destination that is a symbolic link is followed, so that the link stays and its target is replaced, unless that is not wanted.
public struct AtomicFile: ~Copyable, Sendable {
  /// The path as the caller gave it.
  public let path: String
  /// Where to write until `commit()`.
  public let temporaryPath: String
  /// Where the file will be: `path`, or what a link there leads to.
  let destination: String
  /// Whether an existing file may be replaced.
  let replacing: Bool
  /// What was created under `temporaryPath`: nothing else gets the destination's name.
  private let identity: FileIdentity?
  private var committed = false

  /// Prepares a temporary beside `path` (created empty, so that a folder without write permission is found before any work).
  ///
  /// - Parameters:
  ///   - replacing: whether an existing file may be replaced.
  ///   - followsLinks: whether a destination that is a symbolic link is followed: for paths that somebody gave, not for names that a program chose.
  /// - Throws: `FileError` where the destination exists and may not be replaced, is a folder or a device, or where its folder
  ///   can't be written.
  public init(path: String, replacing: Bool, followsLinks: Bool = true) throws {
    (destination, temporaryPath, identity) = try Self.prepare(path, replacing: replacing, followsLinks: followsLinks)
    self.path = path
    self.replacing = replacing
  }

  private static func prepare(
    _ path: String, replacing: Bool, followsLinks: Bool
  ) throws -> (destination: String, temporary: String, identity: FileIdentity?) {
    if !followsLinks { try Folder.refuseLink(at: path) }
    let destination = followsLinks ? resolved(path) : path
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
    guard !path.holdsForeignBytes else {
      throw FileError(path: path, operation: "write", reason: "its name is not UTF-8; choose another")
    }
    var identity: FileIdentity?
    let temporary = try Temporaries.creating {
      var template = Array(temporaryTemplate(for: destination).utf8CString)
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else { throw FileError(path: path, operation: "create a temporary beside it", errno: errno) }
      fchmod(descriptor, 0o666 & ~creationMask)
      identity = FileIdentity(of: descriptor)
      close(descriptor)
      return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }
    return (destination, temporary, identity)
  }

  deinit { if !committed { Temporaries.discard(temporaryPath) } }

  /// Syncs the temporary and gives it the destination's name.
  ///
  /// - Throws: `FileError`; the destination is then what it was before.
  public consuming func commit() throws {
    let descriptor = open(temporaryPath, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, operation: "reopen the temporary", errno: errno) }
    guard FileIdentity(of: descriptor) == identity else {
      close(descriptor)
      throw FileError(path: path, operation: "write", reason: "another file has taken the temporary's place")
    }
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

  /// What a temporary of that name was to be called; nil where it is none. It was never finished, unless somebody is writing it.
  package static func destination(ofTemporary name: String) -> String? {
    let random = name.suffix(6)
    guard random.count == 6, random.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), name.dropLast(6).hasSuffix(mark) else {
      return nil
    }
    return String(name.dropLast(6 + mark.count))
  }

  /// What a temporary's name has after the destination's: a word, so that no file of somebody's own is taken for one.
  private static let mark = ".unfinished-"

  /// The name of a temporary, whose last six characters the system chooses.
  static func temporaryTemplate(for destination: String) -> String { destination + mark + "XXXXXX" }

  /// The path from the root, without links; as given where there is nothing.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The permissions that new files don't get.
  static let creationMask: mode_t = {
    let mask = umask(0o022)
    umask(mask)
    return mask
  }()
}
