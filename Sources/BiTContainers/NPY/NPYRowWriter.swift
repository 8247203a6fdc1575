import BiTFiles

/// Writes an npy file of float32 `[rows, columns]` a row at a time, when the number of rows is known only at the end.
///
/// The header has room for the first dimension to grow, so that the final number is written over the first one.
package struct NPYRowWriter: ~Copyable {
  private let file: AtomicFile
  private var output: SequentialWriter
  private let columns: Int
  /// The number of rows so far.
  package private(set) var rows = 0

  /// Begins a file that appears at `path` when it is finished.
  ///
  /// - Parameter replacing: whether an existing file may be replaced.
  /// - Throws: `FileError`.
  package init(path: String, columns: Int, replacing: Bool) throws {
    let file = try AtomicFile(path: path, replacing: replacing)
    var output = try SequentialWriter(path: file.temporaryPath, name: path)
    try output.write(NPYHeader(scalarType: .float32, shape: [0, columns]).bytes)
    self.columns = columns
    self.file = file
    self.output = output
  }

  /// Appends rows: `values` holds a whole number of them.
  ///
  /// - Throws: `FileError`.
  package mutating func append(_ values: [Float]) throws {
    precondition(columns > 0 && values.count % columns == 0, "rows are whole")
    try values.withUnsafeBytes { try output.write($0) }
    rows += values.count / columns
  }

  /// Names the number of rows and gives the file its name.
  ///
  /// - Throws: `FileError`.
  package consuming func finish() throws {
    try output.rewrite(NPYHeader(scalarType: .float32, shape: [rows, columns]).bytes, at: 0)
    try file.commit()
  }
}
