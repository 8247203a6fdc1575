#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How a file gets a second place. What is at that place already is never replaced.
package enum Placement: Sendable {
  /// By a symbolic link with the file's full path.
  case link
  /// By a copy with the file's time of change. It appears whole or not at all.
  case copy

  /// What came of it.
  package enum Outcome: Sendable {
    case placed
    /// The same link, or a copy with the same time and bytes, is there.
    case wasThere
    /// Something else is there.
    case taken
  }

  /// Puts a file at `destination`, in a folder that is there.
  ///
  /// - Parameter source: a full path.
  /// - Throws: `UnreadableFile` where the file can't be copied; `FileError` where the place can't be written.
  package func put(_ source: String, at destination: String) throws -> Outcome {
    switch self {
    case .link: try Self.link(source, destination)
    case .copy: try Self.copy(source, destination)
    }
  }

  private static func link(_ source: String, _ destination: String) throws -> Outcome {
    if symlink(source, destination) == 0 { return .placed }
    guard errno == EEXIST else {
      let hasNoLinks = [EPERM, EOPNOTSUPP, ENOSYS].contains(errno)
      throw FileError(
        path: destination, operation: "make the link", reason: String(cString: strerror(errno)), remedy: hasNoLinks ? .copying : nil)
    }
    var target = [UInt8](repeating: 0, count: source.utf8.count + 1)
    let length = readlink(destination, &target, target.count)
    return length == source.utf8.count && target.dropLast().elementsEqual(source.utf8) ? .wasThere : .taken
  }

  private static func copy(_ source: String, _ destination: String) throws -> Outcome {
    var status = stat()
    guard lstat(destination, &status) != 0 else { return try isCopy(status, of: source, destination) ? .wasThere : .taken }
    let original = try reading(source) { try RandomAccessFile(path: source) }
    let file: AtomicFile
    do { file = try AtomicFile(path: destination, replacing: false) } catch let error as FileError where error.remedy == .replacing {
      return .taken
    }
    var writer = try SequentialWriter(path: file.temporaryPath, name: destination)
    for start in stride(from: 0, to: original.size, by: RandomAccessFile.pieceSize) {
      let piece = try reading(source) { try original.bytes(at: start, count: min(RandomAccessFile.pieceSize, original.size - start)) }
      try writer.write(piece)
    }
    try writer.flush()
    if stat(source, &status) == 0 {
      var times = [status.st_atim, status.st_mtim]
      utimensat(AT_FDCWD, file.temporaryPath, &times, 0)
    }
    do { try file.commit() } catch let error as FileError where error.remedy == .replacing { return .taken }
    return .placed
  }

  private static func isCopy(_ found: stat, of source: String, _ destination: String) throws -> Bool {
    var status = stat()
    guard stat(source, &status) == 0, found.st_mode & S_IFMT == S_IFREG, found.st_size == status.st_size,
      found.st_mtim.tv_sec == status.st_mtim.tv_sec, found.st_mtim.tv_nsec == status.st_mtim.tv_nsec
    else { return false }
    guard found.st_ino != status.st_ino || found.st_dev != status.st_dev else { return false }
    let original = try reading(source) { try RandomAccessFile(path: source) }
    guard let copy = try? RandomAccessFile(path: destination), copy.size == original.size else { return false }
    for start in stride(from: 0, to: copy.size, by: RandomAccessFile.pieceSize) {
      let count = min(RandomAccessFile.pieceSize, copy.size - start)
      guard try reading(source, { try original.bytes(at: start, count: count) }) == copy.bytes(at: start, count: count) else {
        return false
      }
    }
    return true
  }

  private static func reading<Value>(_ source: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as FileError { throw UnreadableFile(reason: error.reason) }
  }
}

/// Why a file can't be placed elsewhere: it can't be read.
package struct UnreadableFile: Error, CustomStringConvertible {
  package let reason: String

  package var description: String { reason }
}
