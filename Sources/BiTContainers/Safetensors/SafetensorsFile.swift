import BiTFiles

/// A safetensors file (huggingface/safetensors, README.md): the length of the header in 8 bytes, little-endian, the header in JSON, and the
/// values of all arrays, little-endian and in C order.
///
/// The rules of the format leave no room: the arrays cover the data without holes or overlaps, from the header's end to the file's. So
/// there are no bytes that nothing refers to.
package struct SafetensorsFile: Sendable {
  /// The arrays in the order of the header. One of another type than a network's values have is there with the reason why it can't be read.
  package let arrays: [NamedArray]
  /// What the header says beside them.
  package let metadata: [(name: String, value: String)]
  /// The length, the header, and the values of each array.
  package let referencedBytes: [Range<Int>]

  /// Bytes of the largest header that the reference reads.
  package static let maxHeaderSize = 100_000_000
  private static let lengthSize = 8
  static let metadataName = "__metadata__"

  /// Whether a file begins as such a one does: there is no other signature than the header's first character, and a length that is none of
  /// a file of another kind.
  ///
  /// - Throws: `FileError`.
  package static func isSigned(_ file: RandomAccessFile) throws -> Bool {
    guard file.size > lengthSize else { return false }
    let start = try file.bytes(at: 0, count: lengthSize + 1)
    let length = start.littleEndian(UInt64.self, at: 0)
    return start[lengthSize] == UInt8(ascii: "{") && length <= UInt64(max(file.size, maxHeaderSize))
  }

  /// Reads the header.
  ///
  /// - Throws: `ContainerError` where it breaks the rules, or the data aren't those that it describes; `FileError`, `MemoryError`.
  package init(_ file: RandomAccessFile) throws {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file.path, place: "header", expected: expected, found: found)
    }
    guard file.size >= Self.lengthSize else {
      throw ContainerError.truncated(file: file.path, place: "header's length", expectedBytes: Self.lengthSize, foundBytes: file.size)
    }
    let length = try file.bytes(at: 0, count: Self.lengthSize).littleEndian(UInt64.self, at: 0)
    guard length <= UInt64(Self.maxHeaderSize) else { throw malformed("at most \(Self.maxHeaderSize) bytes", "\(length)") }
    let dataStart = Self.lengthSize + Int(length)
    guard dataStart <= file.size else {
      throw ContainerError.truncated(
        file: file.path, place: "header", expectedBytes: Int(length), foundBytes: file.size - Self.lengthSize)
    }
    let header: JSON
    do {
      header = try JSON(parsing: try file.bytes(at: Self.lengthSize, count: Int(length)))
    } catch let error as JSONError {
      throw malformed("\(error.expected) at byte \(error.offset)", "something else")
    }
    guard case .object(let members) = header else { throw malformed("a JSON object", "another value") }
    var names: Set<[UInt8]> = []
    var entries: [SafetensorsEntry] = []
    var metadata: [(String, String)] = []
    for (name, value) in members {
      guard names.insert(Array(name.utf8)).inserted else { throw malformed("each name once", "“\(name)” again") }
      if name == Self.metadataName {
        metadata = try Self.metadata(value, malformed)
      } else {
        entries.append(try SafetensorsEntry(name, value, file: file.path))
      }
    }
    try SafetensorsEntry.checkCoverage(entries, dataStart: dataStart, file: file)
    self.metadata = metadata
    arrays = entries.map { $0.array(dataStart: dataStart, of: file) }
    referencedBytes =
      [0..<Self.lengthSize, Self.lengthSize..<dataStart]
      + entries.map { dataStart + $0.offsets.lowerBound..<dataStart + $0.offsets.upperBound }
  }

  /// Texts by their names.
  private static func metadata(_ value: JSON, _ malformed: (String, String) -> ContainerError) throws -> [(String, String)] {
    guard case .object(let members) = value else { throw malformed("an object as \(metadataName)", "another value") }
    return try members.map { name, value in
      guard let text = value.text else { throw malformed("texts in \(metadataName)", "another value of “\(name)”") }
      return (name, text)
    }
  }
}
