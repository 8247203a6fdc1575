import BiTFiles

/// Writes an HDF5 file with one float32 data set `[rows, columns]` and a data set of strings, a string a row, when the number of rows is known
/// only at the end.
///
/// Rows wait in a temporary beside the file until then.
package struct HDF5RowWriter: ~Copyable {
  private let file: AtomicFile
  private let rows: AtomicFile
  private var waiting: SequentialWriter
  private let columns: Int
  private var labels: [String] = []

  /// The number of rows so far.
  package var count: Int { labels.count }

  /// Begins a file that appears at `path` when it is finished.
  ///
  /// - Parameter replacing: whether an existing file may be replaced.
  /// - Throws: `FileError`.
  package init(path: String, columns: Int, replacing: Bool) throws {
    let file = try AtomicFile(path: path, replacing: replacing)
    let rows = try AtomicFile(path: path, replacing: true)
    let waiting = try SequentialWriter(path: rows.temporaryPath, name: path)
    self.columns = columns
    self.file = file
    self.rows = rows
    self.waiting = waiting
  }

  /// Appends a row and its label.
  ///
  /// - Throws: `FileError`.
  package mutating func append(_ values: [Float], label: String) throws {
    precondition(values.count == columns, "a row is whole")
    try values.withUnsafeBytes { try waiting.write($0) }
    labels.append(label)
  }

  /// Writes the file: the rows under `rows`, the labels under `labels`, and gives it its name.
  ///
  /// - Throws: `FileError`, `ContainerError.library`.
  package consuming func finish(rows dataset: String, labels labelSet: String) throws {
    try waiting.flush()
    let texts = try PackedStrings(labels, place: labelSet, file: file.path)
    var places = (rows: 0, labels: 0)
    try HDF5Writer.create(file.temporaryPath, name: file.path) { [count = labels.count, columns] writer in
      places.rows = try writer.createDataset(dataset, .float32, shape: [count, columns])
      places.labels = try writer.createStrings(labelSet, count: count, length: texts.length)
    }
    if !labels.isEmpty {
      let output = try RandomAccessWriter(path: file.temporaryPath, name: file.path)
      let source = try RandomAccessFile(path: rows.temporaryPath)
      var done = 0
      try source.stream(0..<source.size) { piece in
        try output.write(piece, at: places.rows + done)
        done += piece.count
      }
      try texts.bytes.withUnsafeBytes { try output.write($0, at: places.labels) }
    }
    try file.commit()
  }
}
