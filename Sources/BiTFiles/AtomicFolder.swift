import CFolders

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A folder of files that appears whole or not at all: it is written as a temporary beside its destination, synced, and renamed.
///
/// An existing folder is replaced only where it holds nothing but files of the names that the caller knows: what is somebody's own is never
/// removed. A destination that is a symbolic link to a folder is followed, so that the link stays.
package struct AtomicFolder: ~Copyable, Sendable {
  /// The path as the caller gave it.
  package let path: String
  /// Where to write the files until `commit()`, and folders of files.
  package let temporaryPath: String
  private let destination: String
  private let replacing: Bool
  private let ownNames: Set<String>
  /// What was created under `temporaryPath`: nothing else gets the destination's name.
  private let identity: FileIdentity?
  private var committed = false

  /// Makes the temporary beside `path`, so that a folder without write permission is found before any work.
  ///
  /// - Parameters:
  ///   - replacing: whether an existing folder may be replaced.
  ///   - ownNames: the files that an existing folder may hold for that.
  /// - Throws: `FileError` where the destination exists and may not be replaced, is no folder or holds anything else, or where the folder
  ///   that it is in can't be written.
  package init(path: String, replacing: Bool, ownNames: Set<String>) throws {
    (self.path, self.replacing, self.ownNames) = (path, replacing, ownNames)
    (destination, temporaryPath, identity) = try Self.prepare(path, replacing: replacing, ownNames)
  }

  private static func prepare(
    _ path: String, replacing: Bool, _ ownNames: Set<String>
  ) throws -> (destination: String, temporary: String, identity: FileIdentity?) {
    let plain = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map { String(Substring(path.utf8[...$0])) } ?? path
    let destination = AtomicFile.resolved(plain)
    if Folder.isTaken(destination) {
      if Folder.isLink(destination) {
        throw FileError(path: path, operation: "write", reason: "it is a symbolic link that leads nowhere; remove it, or make its target")
      }
      guard Folder.isFolder(destination) else { throw FileError(path: path, operation: "write", reason: "it exists and is not a folder") }
      guard replacing else { throw FileError(path: path, operation: "write", reason: "it exists", remedy: .replacing) }
      try checkContent(of: destination, named: path, ownNames)
    }
    guard !path.holdsForeignBytes else { throw FileError(path: path, operation: "write", reason: "its name is not UTF-8; choose another") }
    let temporary = try makeTemporary(for: destination, named: path)
    let descriptor = open(temporary, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    return (destination, temporary, descriptor < 0 ? nil : FileIdentity(of: descriptor))
  }

  private static func makeTemporary(for destination: String, named path: String) throws -> String {
    try Temporaries.creating {
      var template = Array(AtomicFile.temporaryTemplate(for: destination).utf8CString)
      guard let made = mkdtemp(&template) else { throw FileError(path: path, operation: "create a temporary beside it", errno: errno) }
      chmod(made, 0o777 & ~AtomicFile.creationMask)
      return String(cString: made)
    }
  }

  /// - Throws: `FileError` where the folder holds anything but regular files of those names.
  private static func checkContent(of folder: String, named path: String, _ ownNames: Set<String>) throws {
    for name in try Folder.allNames(in: folder) {
      let place = folder + "/" + name
      guard ownNames.contains(name), Folder.isFile(place), !Folder.isLink(place) else {
        throw FileError(
          path: path, operation: "replace the folder",
          reason: "it holds \(name.printable), which is no file that is written there: move that away, or choose another name")
      }
    }
  }

  deinit { if !committed { Temporaries.discard(temporaryPath) } }

  /// Syncs the files and gives the folder the destination's name.
  ///
  /// - Throws: `FileError`; the destination is then what it was before.
  package consuming func commit() throws {
    try sync()
    if try !appear() {
      guard replacing else { throw FileError(path: path, operation: "write", reason: "it has come to exist meanwhile", remedy: .replacing) }
      try Self.checkContent(of: destination, named: path, ownNames)
      try takeThePlace()
    }
    committed = true
    Self.sync(folder: destination.pathOfFolder)
  }

  private borrowing func sync() throws {
    var hasFolders = false
    for name in try Folder.allNames(in: temporaryPath) {
      guard !Folder.isFolder(temporaryPath + "/" + name) else {
        hasFolders = true
        continue
      }
      let descriptor = open(temporaryPath + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { throw FileError(path: path + "/" + name, operation: "reopen the temporary", errno: errno) }
      defer { close(descriptor) }
      guard fsync(descriptor) == 0 else { throw FileError(path: path + "/" + name, operation: "sync", errno: errno) }
    }
    let descriptor = open(temporaryPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw FileError(path: path, operation: "reopen the temporary", errno: errno) }
    defer { close(descriptor) }
    guard FileIdentity(of: descriptor) == identity else {
      throw FileError(path: path, operation: "write", reason: "another folder has taken the temporary's place")
    }
    // Of many files in folders the whole file system is asked at once.
    guard (hasFolders ? folder_sync(descriptor) : fsync(descriptor)) == 0 else {
      throw FileError(path: path, operation: "sync", errno: errno)
    }
  }

  private static func sync(folder: String) {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Gives the temporary the destination's name if nothing has that.
  ///
  /// - Returns: whether it was free.
  private borrowing func appear() throws -> Bool {
    var code = Folder.rename(temporaryPath, destination, .keeping)
    // Not every file system can be asked that; a rename by itself replaces an empty folder at most.
    if code == EINVAL || code == ENOSYS { code = Folder.isTaken(destination) ? EEXIST : Folder.rename(temporaryPath, destination, .plain) }
    switch code {
    case 0: Temporaries.keep(temporaryPath)
    case EEXIST, ENOTEMPTY, ENOTDIR: return false
    default: throw FileError(path: path, operation: "rename into place", errno: code)
    }
    return true
  }

  /// Replaces the folder that has the destination's name, in one step where the file system can, and removes it.
  private borrowing func takeThePlace() throws {
    var old = temporaryPath
    switch Folder.rename(temporaryPath, destination, .exchanging) {
    case 0: break
    case EINVAL, ENOSYS:
      old = try Self.makeTemporary(for: destination, named: path)
      // A rename replaces an empty folder.
      var code = Folder.rename(destination, old, .plain)
      if code == 0 {
        code = Folder.rename(temporaryPath, destination, .plain)
        if code != 0 { _ = Folder.rename(old, destination, .plain) }
      }
      guard code == 0 else {
        Temporaries.keep(old)
        Folder.removeIfEmpty(old)
        throw FileError(path: path, operation: "rename into place", errno: code)
      }
      Temporaries.keep(temporaryPath)
    case let code: throw FileError(path: path, operation: "rename into place", errno: code)
    }
    // What somebody put there in the last moment isn't removed: the folder then keeps the temporary's name.
    Temporaries.keep(old)
    for name in (try? Folder.allNames(in: old)) ?? [] where ownNames.contains(name) { unlink(old + "/" + name) }
    Folder.removeIfEmpty(old)
  }
}
