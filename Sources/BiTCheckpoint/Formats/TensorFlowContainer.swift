import BiTContainers
import BiTFiles

/// A checkpoint of TensorFlow's: its index, named as a file, or the folder of a SavedModel or of one checkpoint.
struct TensorFlowContainer: CheckpointContainer {
  /// The path of the index.
  let path: String
  let content: TensorBundle

  static let hasChecksums = true

  static func signed(_ source: CheckpointSource) throws -> RandomAccessFile? {
    let index: RandomAccessFile
    switch source {
    case .file(let file): index = file
    case .folder(let folder):
      guard let name = indexName(in: folder) else { return nil }
      index = try folder.file(name)
    }
    return try TensorBundle.isSigned(index) ? index : nil
  }

  /// The index in a folder: that of a SavedModel, or the only one.
  private static func indexName(in folder: CheckpointFolder) -> String? {
    let variables = "variables/variables" + TensorBundle.indexSuffix
    if folder.names.contains("variables"), Folder.isFile(folder.path + "/" + variables) { return variables }
    let names = folder.names.filter { $0.hasSuffix(TensorBundle.indexSuffix) }
    return names.count == 1 ? names.first : nil
  }

  init(_ index: RandomAccessFile) throws {
    path = index.path
    content = try TensorBundle(index: index)
  }

  var summary: String { "a TensorFlow checkpoint" }

  func referencedBytes() throws -> [ReferencedBytes] { content.referencedBytes.map { ReferencedBytes(file: $0.file, ranges: $0.ranges) } }
}
