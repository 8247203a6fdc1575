import BiTFiles

/// A Parquet file (apache/parquet-format, README and parquet.thrift): groups of rows, in which the values of a column lie together, cut into pages; what
/// describes them stands at the end.
///
/// Columns that aren't repeated are read, of integers and of byte arrays, plain or by a dictionary, in pages of both versions, as they are or compressed by
/// snappy, gzip or zstd. What else there is, is refused by its name where it is asked for.
package struct ParquetFile: Sendable {
  private static let signature = Array("PAR1".utf8)
  /// The longest description that is read.
  private static let maxFooter = 1 << 28

  /// The file's path.
  package let path: String
  /// How many rows it has.
  package let rows: Int
  /// The columns, by the path of their names in the schema (`image.bytes`).
  package let columns: [ParquetColumn]
  /// Texts that a writer put beside the schema.
  package let properties: [(key: String, value: String)]
  let file: RandomAccessFile

  /// Whether a file begins as one.
  package static func isSigned(_ file: RandomAccessFile) -> Bool {
    file.size >= 12 && (try? file.bytes(at: 0, count: 4)) == signature
  }

  /// Reads the description at the end.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package init(path: String) throws {
    file = try RandomAccessFile(path: path)
    self.path = path
    func failure(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: path, place: "the description at the end", expected: expected, found: found)
    }
    guard Self.isSigned(file) else { throw failure("a file that begins with PAR1", "another") }
    let tail = try file.bytes(at: file.size - 8, count: 8)
    guard Array(tail[4...]) == Self.signature else {
      throw ContainerError.malformed(file: path, place: "the end", expected: "PAR1", found: "other bytes: the file may be cut off")
    }
    let length = Int(tail.littleEndian(UInt32.self, at: 0))
    guard length <= min(file.size - 12, Self.maxFooter) else {
      throw failure("at most \(min(file.size - 12, Self.maxFooter)) bytes", "\(length)")
    }
    let footer: ThriftStructure
    do {
      var reader = ThriftReader(try file.bytes(at: file.size - 8 - length, count: length))
      footer = try reader.structure()
    } catch let error as ThriftReader.Failure { throw failure("Thrift's compact protocol", error.found) }
    guard let rows = footer[3]?.whole, rows >= 0, let schema = footer[2]?.elements, let groups = footer[4]?.elements else {
      throw failure("a schema, a number of rows and groups of rows", "others")
    }
    self.rows = rows
    properties = (footer[5]?.elements ?? []).compactMap { pair in
      guard let pair = pair.structure, let key = pair[1]?.text, let value = pair[2]?.text else { return nil }
      return (key, value)
    }
    var columns = try ParquetSchema(schema, file: path).columns
    var first = 0
    for group in groups {
      guard let group = group.structure, let count = group[3]?.whole, (0...rows - first).contains(count), let chunks = group[1]?.elements,
        chunks.count == columns.count
      else { throw failure("groups of \(rows) rows in all, with \(columns.count) columns", "others") }
      for (column, chunk) in chunks.enumerated() {
        columns[column].chunks.append(try ParquetChunk(chunk, rows: first..<first + count, of: columns[column].name, file: file))
      }
      first += count
    }
    guard first == rows else { throw failure("\(rows) rows", "\(first) in its groups") }
    self.columns = columns
  }

  /// The column of that path; nil where there is none.
  package func column(_ name: String) -> ParquetColumn? { columns.first { $0.name == name } }
}

/// A column of a file.
package struct ParquetColumn: Sendable {
  /// What its values are.
  package enum Kind: Int, Sendable {
    case boolean, int32, int64, int96, float, double, bytes, fixedBytes
  }

  /// The names in the schema that lead to it, with dots between them.
  package let name: String
  /// What its values are.
  package let kind: Kind
  /// A value is there where its level is this; the levels below are those of values that are absent.
  let maxDefinition: Int
  /// Whether it has several values a row.
  package let isRepeated: Bool
  var chunks: [ParquetChunk] = []
}

/// The values of a column in a group of rows.
struct ParquetChunk: Sendable {
  let rows: Range<Int>
  /// Where its pages lie.
  let bytes: Range<Int>
  let codec: ParquetCodec

  init(_ value: ThriftValue, rows: Range<Int>, of column: String, file: RandomAccessFile) throws(ContainerError) {
    func failure(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file.path, place: "column \(column), rows \(rows)", expected: expected, found: found)
    }
    guard let chunk = value.structure, let meta = chunk[3]?.structure, let codec = meta[4]?.whole, let size = meta[7]?.whole,
      let data = meta[9]?.whole
    else { throw failure("a description of its pages", "none") }
    if let other = chunk[1]?.text, !other.isEmpty {
      throw .unsupported(file: file.path, place: "column \(column)", found: "values in another file", advice: "write it as one file")
    }
    let start = meta[11]?.whole.map { $0 > 0 ? min($0, data) : data } ?? data
    guard start >= 4, size >= 0, size <= file.size, start <= file.size - size else {
      throw failure("pages within the file's \(file.size) bytes", "\(size) bytes at \(start)")
    }
    self.rows = rows
    bytes = start..<start + size
    self.codec = try ParquetCodec(codec, file: file.path, column: column)
  }
}

/// The schema's tree, flat.
private struct ParquetSchema {
  private(set) var columns: [ParquetColumn] = []

  init(_ elements: [ThriftValue], file: String) throws(ContainerError) {
    func failure() -> ContainerError { .malformed(file: file, place: "the schema", expected: "a tree of columns", found: "another") }
    /// The groups that are open: their names, how many children are to come, and the levels within.
    var open: [(name: String, left: Int, definition: Int, isRepeated: Bool)] = []
    for (number, element) in elements.enumerated() {
      guard let element = element.structure, let name = element[4]?.text else { throw failure() }
      while let last = open.last, last.left == 0 { open.removeLast() }
      guard number == 0 || !open.isEmpty, open.count < 32 else { throw failure() }
      if !open.isEmpty { open[open.count - 1].left -= 1 }
      let repetition = number == 0 ? 0 : element[3]?.whole ?? 0
      let definition = (open.last?.definition ?? 0) + (repetition == 0 ? 0 : 1)
      let isRepeated = (open.last?.isRepeated ?? false) || repetition == 2
      if let children = element[5]?.whole, children > 0 || element[1] == nil {
        guard (0...elements.count).contains(children) else { throw failure() }
        open.append((name, children, definition, isRepeated))
      } else {
        guard let kind = element[1]?.whole.flatMap(ParquetColumn.Kind.init(rawValue:)) else { throw failure() }
        let path = (open.dropFirst().map(\.name) + [name]).joined(separator: ".")
        columns.append(ParquetColumn(name: path, kind: kind, maxDefinition: definition, isRepeated: isRepeated))
      }
    }
  }
}
