import CFolders

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// `rename` as the C library has it, which a method of the same name hides.
private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }

/// What is done with folders.
package enum Folder {
  /// The folders in a folder, by name in the order of bytes, links to folders included. Names that begin with a dot are passed over.
  ///
  /// - Throws: `FileError` where it can't be read.
  package static func folders(in path: String) throws -> [String] {
    try names(in: path).filter { exists(path + "/" + $0, kind: S_IFDIR) }
  }

  /// The names in a folder in the order of bytes. Names that begin with a dot are passed over.
  ///
  /// - Throws: `FileError` where it can't be read.
  package static func names(in path: String) throws -> [String] { try allNames(in: path).filter { $0.utf8.first != UInt8(ascii: ".") } }

  /// The same with those that begin with a dot, but for the folder itself and the one that it is in.
  ///
  /// - Throws: `FileError` where it can't be read.
  package static func allNames(in path: String) throws -> [String] {
    guard let stream = path.withPath({ opendir($0) }) else { throw FileError(path: path, operation: "read the folder", errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard bytes != Array(".".utf8), bytes != Array("..".utf8) else { continue }
      names.append(String(pathBytes: bytes))
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether there is a folder at the path, or a link to one.
  package static func isFolder(_ path: String) -> Bool { exists(path, kind: S_IFDIR) }

  /// Whether there is a regular file at the path, or a link to one.
  package static func isFile(_ path: String) -> Bool { exists(path, kind: S_IFREG) }

  /// Whether there is a symbolic link at the path, wherever it leads.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return path.withPath { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether there is anything at the path, a link that leads nowhere included.
  package static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return path.withPath { lstat($0, &status) } == 0
  }

  /// - Throws: `FileError` where there is a symbolic link at the path.
  package static func refuseLink(at path: String) throws {
    if isLink(path) { throw FileError(linkAt: path) }
  }

  private static func exists(_ path: String, kind: mode_t) -> Bool {
    var status = stat()
    return path.withPath { stat($0, &status) } == 0 && status.st_mode & S_IFMT == kind
  }

  /// Makes a folder, and those above it, where they aren't there.
  ///
  /// - Throws: `FileError`.
  package static func make(_ path: String) throws {
    guard !isFolder(path), !path.isEmpty else { return }
    guard !path.holdsForeignBytes else {
      throw FileError(path: path, operation: "make the folder", reason: "its name is not UTF-8; choose another")
    }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex { try make(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) else {
      throw FileError(path: path, operation: "make the folder", errno: errno)
    }
  }

  /// The path from the root, without links. As given where there is nothing.
  package static func absolute(_ path: String) -> String {
    guard let real = path.withPath({ realpath($0, nil) }) else { return path }
    defer { free(real) }
    return String(pathBytes: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
  }

  /// Where something at the path would be, from the root and without links: also where the path's last parts aren't there yet.
  package static func place(_ path: String) -> String {
    var (known, rest) = (path, "")
    while !isTaken(known) {
      guard let slash = known.utf8.lastIndex(of: UInt8(ascii: "/")) else { return join(absolute("."), known + rest) }
      rest = known[slash...] + rest
      known = slash == known.startIndex ? "/" : String(known[..<slash])
    }
    return join(absolute(known), String(rest.drop { $0 == "/" }))
  }

  private static func join(_ folder: String, _ name: String) -> String {
    name.isEmpty ? folder : folder == "/" ? "/" + name : folder + "/" + name
  }

  /// Whether a place is a folder's or within it; both from the root and without links.
  package static func contains(_ folder: String, _ place: String) -> Bool {
    place == folder || folder == "/" || place.utf8.starts(with: (folder + "/").utf8)
  }

  /// Removes a file.
  ///
  /// - Throws: `FileError`.
  package static func removeFile(_ path: String) throws {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(path: path, operation: "remove", errno: errno) }
  }

  /// What a rename does with what has the new name.
  enum Renaming: UInt32 {
    /// What `rename` does: a file takes the place of a file, a folder that of an empty folder.
    case plain = 0
    /// It fails with EEXIST.
    case keeping = 1
    /// It gets the old name.
    case exchanging = 2
  }

  /// Renames something in one step.
  ///
  /// - Returns: 0, or the system's code: EINVAL or ENOSYS where the file system can't do that.
  static func rename(_ old: String, _ new: String, _ renaming: Renaming) -> Int32 {
    let code = folder_rename(old, new, renaming.rawValue)
    guard code == ENOSYS, renaming == .plain else { return code }
    return systemRename(old, new) == 0 ? 0 : errno
  }

  /// Removes a folder if it holds nothing.
  package static func removeIfEmpty(_ path: String) { rmdir(path) }
}

extension AtomicFile {
  /// Writes a whole file.
  ///
  /// - Throws: `FileError`; the destination is then what it was before.
  package static func write(_ bytes: some Collection<UInt8>, to path: String, replacing: Bool = true, followsLinks: Bool = true) throws {
    let file = try AtomicFile(path: path, replacing: replacing, followsLinks: followsLinks)
    var writer = try SequentialWriter(path: file.temporaryPath, name: path)
    try writer.write(Array(bytes))
    try writer.flush()
    try file.commit()
  }
}

extension [UInt8] {
  /// Gives each line without its end, and its number from 1 on. A list of all lines could take many times the memory of the text.
  package func forEachLine(_ body: (ArraySlice<UInt8>, Int) throws -> Void) rethrows {
    var (start, number) = (startIndex, 1)
    while start < endIndex {
      let end = self[start...].firstIndex(of: UInt8(ascii: "\n")) ?? endIndex
      try body(self[start..<end], number)
      (start, number) = (end + 1, number + 1)
    }
  }
}

extension RandomAccessFile {
  /// All bytes of a file.
  ///
  /// - Throws: `FileError`, also where it has more than `most` bytes.
  package static func bytes(of path: String, atMost most: Int) throws -> [UInt8] {
    let file = try RandomAccessFile(path: path)
    guard file.size <= most else {
      throw FileError(path: path, operation: "read it whole", reason: "it has \(file.size) bytes, more than \(most)")
    }
    return try file.bytes(at: 0, count: file.size)
  }
}
