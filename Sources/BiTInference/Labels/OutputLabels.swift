import BiTCheckpoint
import BiTFiles
import BiTLabels

/// What the outputs of a network are called, wherever that stands.
public enum OutputLabels: Sendable {
  /// A set that is built in.
  case set(LabelSet)
  /// A label an output.
  case list([Metadata.Label])
  /// Nobody knows.
  case unknown

  /// The labels that a text file gives `outputs` outputs: line i (from 0) holds `identifier<TAB>name`, or a name that is its own identifier.
  ///
  /// - Throws: `FileError`, `LabelsFileError`.
  public init(file path: String, outputs: Int) throws {
    self = .list(try LabelsFile.read(path, outputs: outputs))
  }

  /// The labels for `outputs` outputs: from the checkpoint's metadata, else from the number of outputs.
  public init(metadata: Metadata, outputs: Int) {
    switch metadata.labels {
    case .list(let labels) where labels.count == outputs: self = .list(labels)
    case .set(let name): self = LabelSet.named(name).flatMap { $0.count == outputs ? .set($0) : nil } ?? .unknown
    case .list, nil: self = LabelSet.forOutputs(outputs).map { .set($0) } ?? .unknown
    }
  }

  /// The label of an output; nil where nobody knows.
  public subscript(index: Int) -> Metadata.Label? {
    switch self {
    case .set(let set):
      let label = set[index]
      return Metadata.Label(id: label.id, name: label.name)
    case .list(let labels): return labels[index]
    case .unknown: return nil
    }
  }
}

/// A file of labels that doesn't fit the network.
public struct LabelsFileError: Error, Equatable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What was expected, and what was found.
  public let reason: String

  /// One line.
  public var description: String { "\(path): \(reason)" }
}

/// A text file that names outputs.
enum LabelsFile {
  /// More than any network's names take.
  private static let maxBytes = 1 << 26

  /// - Throws: `FileError`; `LabelsFileError` where it isn't UTF-8, or has more or fewer lines than there are outputs.
  static func read(_ path: String, outputs: Int) throws -> [Metadata.Label] {
    let file = try RandomAccessFile(path: path)
    guard file.size <= maxBytes else {
      throw LabelsFileError(path: path, reason: "expected a text file of labels, found \(file.size) bytes")
    }
    let bytes: [UInt8]
    do { bytes = try file.bytes(at: 0, count: file.size).textUTF8() } catch let error as TextError {
      throw LabelsFileError(path: path, reason: "expected a text file of labels; \(error)")
    }
    let lines = bytes.lines
    guard lines.count == outputs else {
      throw LabelsFileError(path: path, reason: "expected a line for each of the network's \(outputs) outputs, found \(lines.count)")
    }
    return lines.map { line in
      let columns = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
      func text(_ column: ArraySlice<UInt8>) -> String { String(decoding: column, as: UTF8.self) }
      return Metadata.Label(id: text(columns[0]), name: text(columns[columns.count - 1]))
    }
  }
}
