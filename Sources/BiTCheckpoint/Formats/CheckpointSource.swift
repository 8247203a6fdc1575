import BiTContainers
import BiTFiles

/// What a checkpoint is read from.
package enum CheckpointSource: Sendable {
  case file(RandomAccessFile)
  /// Several files that belong together.
  case folder(CheckpointFolder)

  /// Opens the file or folder at the path. What is none, but what the names of a TensorFlow checkpoint's files begin with, is its index.
  ///
  /// - Throws: `FileError`.
  package init(path: String) throws {
    if Folder.isFolder(path) {
      self = .folder(try CheckpointFolder(path: path))
    } else {
      let index = path + TensorBundle.indexSuffix
      self = .file(try RandomAccessFile(path: !Folder.isTaken(path) && Folder.isFile(index) ? index : path))
    }
  }

  /// The path as the caller gave it.
  package var path: String {
    switch self {
    case .file(let file): file.path
    case .folder(let folder): folder.path
    }
  }

  /// Says in words what a source that is no checkpoint seems to be.
  ///
  /// - Throws: `FileError`.
  func guess() throws -> String {
    switch self {
    case .file(let file): try FileGuess.describe(file)
    case .folder(let folder): FileGuess.describe(folder: folder.names)
    }
  }
}

/// A folder whose files together are a checkpoint.
package struct CheckpointFolder: Sendable {
  /// The path as the caller gave it.
  package let path: String
  /// The names in it, in the order of bytes.
  package let names: [String]

  init(path: String) throws {
    self.path = path
    names = try Folder.names(in: path)
  }

  /// Opens one of its files.
  ///
  /// - Throws: `FileError`.
  package func file(_ name: String) throws -> RandomAccessFile { try RandomAccessFile(path: path + "/" + name) }
}
