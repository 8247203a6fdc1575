import BiTContainers
import BiTFiles

/// What tensors can be kept in, as recognition and the verifier see it: a zip archive, an HDF5 file, a folder.
///
/// It knows no network. One container may hold kinds of checkpoints that only their names tell apart.
package protocol CheckpointContainer: SendableMetatype {
  /// What has the signature: a file, or a folder.
  associatedtype Signed

  /// Bytes that nothing refers to and that libraries leave behind in sound files: so many are worth no warning.
  static var maxLeftBehind: Int { get }

  /// Whether it states checksums of all values, which are compared whenever these are read.
  static var hasChecksums: Bool { get }

  /// The file or folder of a source that begins as such a container does; nil for another.
  ///
  /// - Throws: `FileError`.
  static func signed(_ source: CheckpointSource) throws -> Signed?

  /// Reads what the container says of itself.
  ///
  /// - Throws: `ContainerError` where it is damaged, `FileError`.
  init(_ signed: Signed) throws

  /// What it is in words, where it holds no checkpoint: `a zip archive without npy members (a.txt)`.
  var summary: String { get }

  /// The bytes that something in it refers to, of each of its files.
  func referencedBytes() throws -> [ReferencedBytes]
}

extension CheckpointContainer {
  package static var maxLeftBehind: Int { 0 }
  package static var hasChecksums: Bool { false }
}

/// The bytes of a file that something in it refers to, in any order; they may overlap.
package struct ReferencedBytes {
  package let file: RandomAccessFile
  package let ranges: [Range<Int>]

  package init(file: RandomAccessFile, ranges: [Range<Int>]) {
    self.file = file
    self.ranges = ranges
  }
}

/// A zip archive.
struct ZipContainer: CheckpointContainer {
  let file: RandomAccessFile
  let directory: ZipDirectory

  static let hasChecksums = true

  static func signed(_ source: CheckpointSource) throws -> RandomAccessFile? {
    guard case .file(let file) = source, file.size >= 4 else { return nil }
    let signature = try file.bytes(at: 0, count: 4).littleEndian(UInt32.self, at: 0)
    return signature == ZipRecord.localHeader || signature == ZipRecord.end ? file : nil
  }

  init(_ file: RandomAccessFile) throws {
    self.file = file
    directory = try ZipDirectory(file)
  }

  var summary: String { FileGuess.describe(archive: directory.members.map(\.name)) }

  func referencedBytes() throws -> [ReferencedBytes] {
    [ReferencedBytes(file: file, ranges: try directory.extents + directory.members.map { try $0.extent(in: file) })]
  }
}

/// An HDF5 file.
struct HDF5Container: CheckpointContainer {
  let file: RandomAccessFile
  let content: HDF5File

  /// Libraries leave old copies behind where a list grows.
  static let maxLeftBehind = 64 << 10

  static func signed(_ source: CheckpointSource) throws -> RandomAccessFile? {
    guard case .file(let file) = source else { return nil }
    return try Superblock.position(in: file) == nil ? nil : file
  }

  init(_ file: RandomAccessFile) throws {
    self.file = file
    content = try HDF5File(file)
  }

  var summary: String { "an HDF5 file" }

  func referencedBytes() throws -> [ReferencedBytes] { [ReferencedBytes(file: file, ranges: try content.referencedBytes())] }
}
