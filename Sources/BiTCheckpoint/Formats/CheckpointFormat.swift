import BiTFiles

/// The kinds of checkpoint files, by the names that the command line uses.
public enum CheckpointKind: String, Sendable, CaseIterable {
  /// The home format: the published Keras HDF5 layout, with a group of metadata of our own.
  case kerasH5 = "keras-h5"
  /// The published npz archives.
  case npz

  /// The format that reads and writes this kind.
  var format: any CheckpointFormat.Type {
    switch self {
    case .kerasH5: KerasFormat.self
    case .npz: NPZFormat.self
    }
  }
}

extension CheckpointKind {
  /// The kind of a file, told from its content.
  ///
  /// - Throws: `CheckpointError.notACheckpoint` where it is none, `FileError`.
  init(of file: RandomAccessFile) throws {
    guard let kind = try Self.allCases.first(where: { try $0.format.recognises(file) }) else {
      throw CheckpointError.notACheckpoint(file: file.path, found: try FileGuess.describe(file))
    }
    self = kind
  }
}

/// Translates between a file and a checkpoint. A new kind of file is a new type that conforms.
protocol CheckpointFormat {
  /// Whether the file's first bytes are of this format.
  static func recognises(_ file: RandomAccessFile) throws -> Bool

  /// Reads names, shapes and positions; the tensors stay in the file.
  ///
  /// - Throws: `FileError`; `CheckpointError` where nothing can be read of the file.
  static func inventory(_ file: RandomAccessFile) throws -> Inventory

  /// The bytes of the file that something in it refers to, in any order; they may overlap.
  static func referencedBytes(_ file: RandomAccessFile) throws -> [Range<Int>]

  /// Writes the whole file at `path`, which exists and is empty. Errors name `name`.
  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws
}

extension Checkpoint {
  /// Opens a checkpoint file; its kind is told from its content.
  ///
  /// - Throws: `FileError` where the file can't be read, `CheckpointError` where it is no BiT checkpoint.
  public static func open(_ path: String) throws -> (checkpoint: Checkpoint, kind: CheckpointKind) {
    try CheckpointError.wrapping {
      let file = try RandomAccessFile(path: path)
      let kind = try CheckpointKind(of: file)
      return (try kind.format.inventory(file).checkpoint(file: path), kind)
    }
  }

  /// Writes a checkpoint file, which appears whole or not at all.
  ///
  /// - Parameter replacing: whether an existing file may be replaced.
  /// - Throws: `FileError`, `CheckpointError`; the file is then as it was before.
  public func write(to path: String, kind: CheckpointKind, replacing: Bool) throws {
    let output = try AtomicFile(path: path, replacing: replacing)
    try CheckpointError.wrapping { try kind.format.write(self, to: output.temporaryPath, name: path) }
    try output.commit()
  }
}
