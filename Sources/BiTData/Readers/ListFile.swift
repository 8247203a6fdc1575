import BiTFiles

/// A text file that lists something, a line each.
struct ListFile {
  /// Its path.
  let path: String
  private let bytes: [UInt8]

  /// The numbers of classes that are believed where nothing tells how many there are: a damaged one shouldn't make a billion.
  static let labels = 0..<LabelRule.maxClasses

  /// Lists are read whole, so their size has a bound.
  private static let maxBytes = 1 << 30

  /// Reads the file.
  ///
  /// - Throws: `DataError` where it is no text in UTF-8, `FileError`.
  init(_ path: String) throws {
    self.path = path
    do { bytes = try RandomAccessFile.bytes(of: path, atMost: Self.maxBytes).textUTF8() } catch let error as TextError {
      throw DataError(path: path, reason: "\(error)")
    }
  }

  /// Gives each line that isn't empty, without spaces at its ends, and its number from 1 on.
  func forEachLine(_ body: (Substring, Int) throws -> Void) throws {
    try bytes.forEachLine { line, number in
      var line = line
      while let last = line.last, Self.isSpace(last) { line.removeLast() }
      line = line.drop(while: Self.isSpace)
      if !line.isEmpty { try body(Substring(decoding: line, as: UTF8.self), number) }
    }
  }

  /// All lines that aren't empty.
  func lines() throws -> [String] {
    var lines: [String] = []
    try forEachLine { line, _ in lines.append(String(line)) }
    return lines
  }

  /// What is wrong with a line.
  func failure(_ line: Int, expected: String, found: some StringProtocol) -> DataError {
    DataError(path: path, reason: "line \(line): expected \(expected), found “\(found.prefix(120))”")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

extension Folder {
  /// The folder itself, or the one of those names in it, that satisfies a condition; nil where none does.
  static func at(_ path: String, or names: [String], _ isIt: (String) -> Bool) -> String? {
    ([path] + names.map { path + "/" + $0 }).first(where: isIt)
  }
}

extension String {
  /// The last part of a path, without a suffix.
  var fileStem: String {
    let name = lastPathComponent
    return name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : String(name[..<$0]) } ?? name
  }
}
