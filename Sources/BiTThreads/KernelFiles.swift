#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the kernel tells in small files of text.
package struct KernelFiles: Sendable {
  /// Where they are; elsewhere only in tests.
  private let root: String

  package init(root: String = "") {
    self.root = root
  }

  /// The first 16 KiB of a file; nil where it can't be read. Files of the kernel tell no size, so they are not read as others are.
  package func text(_ path: String) -> String? {
    guard let file = fopen(root + path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 16384)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The number behind a name that begins a line.
  package func field(_ name: String, of path: String) -> Int? {
    text(path)?.split(separator: "\n").lazy.map { $0.split { $0 == " " || $0 == "\t" } }.first { $0.first == name[...] }?.dropFirst().first
      .flatMap { Int($0) }
  }

  /// The numbers on the first line, nil for each word that is none, as `max` is.
  package func numbers(_ path: String) -> [Int?] {
    text(path)?.split(separator: "\n").first?.split(separator: " ").map { Int($0) } ?? []
  }

  /// The number that a file holds; nil also for `max`.
  package func number(_ path: String) -> Int? { numbers(path).first ?? nil }
}
