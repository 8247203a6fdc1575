import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A folder for one test, gone with all that is in it when the test is done.
package final class Scratch: Sendable {
  package let path: String

  package init() throws {
    var template = Array("/tmp/bit-tests.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw FileError(path: "/tmp", operation: "make a folder in it", errno: errno) }
    path = String(cString: made)
  }

  deinit { Self.removeAll(path) }

  private static func removeAll(_ path: String) {
    // A link to a folder goes as a link.
    guard path.withPath({ unlink($0) }) != 0, let stream = path.withPath({ opendir($0) }) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      removeAll(path + "/" + String(pathBytes: name))
    }
    closedir(stream)
    path.withPath { _ = rmdir($0) }
  }

  /// The path of a file in the folder.
  package func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and makes the folders that its name has.
  ///
  /// - Returns: its path.
  @discardableResult
  package func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
    if let slash = name.lastIndex(of: "/") { try Folder.make(path(String(name[..<slash]))) }
    var writer = try SequentialWriter(path: path(name))
    try writer.write(Array(bytes))
    try writer.flush()
    return path(name)
  }

  /// Writes a file of text.
  @discardableResult
  package func write(_ name: String, _ text: String = "") throws -> String { try write(name, text.utf8) }

  /// The bytes of a file.
  package func bytes(_ name: String) throws -> [UInt8] { try content(path(name)) }

  /// The names in the folder, or in a folder in it, sorted.
  package func names(_ folder: String = "") -> [String] {
    guard let stream = opendir(path(folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// The bytes of a file.
package func content(_ path: String) throws -> [UInt8] { try RandomAccessFile.bytes(of: path, atMost: 1 << 30) }
