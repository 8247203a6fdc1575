import BiTFiles
import CZlib

/// The files that the tests find beside the sources.
package enum Repository {
  private static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  /// The path of a file or folder of the repository.
  package static func path(_ name: String) -> String { path + "/" + name }

  /// The text of a file of the repository.
  package static func text(_ name: String) throws -> String { String(decoding: try content(path(name)), as: UTF8.self) }

  /// The bytes of a file of the repository.
  package static func bytes(_ name: String) throws -> [UInt8] { try content(path(name)) }

  /// The inflated bytes of a file that is kept as `NAME.gz`.
  package static func inflated(_ name: String) throws -> [UInt8] {
    let path = path(name + ".gz")
    guard let file = gzopen(path, "rb") else { throw FileError(path: path, operation: "open", reason: "gzopen failed") }
    defer { gzclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = gzread(file, &piece, UInt32(piece.count))
      guard count >= 0 else { throw FileError(path: path, operation: "inflate", reason: "it is damaged") }
      guard count > 0 else { return bytes }
      bytes += piece[..<Int(count)]
    }
  }
}
