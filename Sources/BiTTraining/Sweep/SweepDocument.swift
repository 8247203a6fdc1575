import BiTContainers
import BiTFiles

/// Why a document is no grid.
public struct SweepGridError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The document.
  public let path: String
  /// What was expected, and what was found.
  public let reason: String

  /// One line.
  public var description: String { "\(path): \(reason)".printable }
}

/// A grid as people write it down.
///
///     {"checkpoints": ["BiT-M-R50x1.npz"], "data": {"pets": "pets/", "vtab/dtd": "dtd/"}, "examplesPerClass": [1, 5, null],
///      "subsamples": 5, "seeds": 3, "options": {"steps": 100}}
///
/// In place of checkpoints, or beside them, networks may be pre-trained; without `data` they are pre-trained alone:
///
///     {"pretrain": {"networks": ["R50x1"], "norms": ["group", {"norm": "batch", "decay": 0.99}], "convolutions": ["standardised", "plain"],
///                   "parts": [2, 8, 32], "data": {"ilsvrc2012": "imagenet/"}, "examplesPerClass": [100, null], "options": {"epochs": 10}},
///      "seeds": 3}
package struct SweepDocument {
  /// Options by names that the program knows.
  package typealias Options = [(name: String, value: JSON)]

  /// The runs.
  package let grid: SweepGrid
  /// What is asked of each that starts from a checkpoint.
  package let options: Options
  /// What is asked of each that pre-trains a network.
  package let pretrainingOptions: Options

  private static let members = ["checkpoints", "pretrain", "data", "tasks", "examplesPerClass", "subsamples", "seeds", "options"]
  private static let pretrainingMembers = [
    "networks", "norms", "convolutions", "parts", "data", "tasks", "examplesPerClass", "options",
  ]
  /// Longer documents are no grids.
  private static let maxBytes = 1 << 24

  /// Reads a document. Paths in it start at its folder.
  ///
  /// - Throws: `FileError`; `SweepGridError` where it is none.
  package init(path: String) throws {
    try self.init(parsing: RandomAccessFile.bytes(of: path, atMost: Self.maxBytes), path: path)
  }

  /// Understands a document.
  ///
  /// - Parameter path: where it stands.
  /// - Throws: `SweepGridError`.
  package init(parsing bytes: [UInt8], path: String) throws {
    let document: JSON
    do { document = try JSON(parsing: bytes) } catch { throw SweepGridError(path: path, reason: "\(error)") }
    let reader = try GridReader(path: path, document: document, members: Self.members)
    let upstream = try document["pretrain"].map {
      try GridReader(path: path, document: $0, owner: "pretrain", members: Self.pretrainingMembers)
    }
    let isTransfer = document["data"] != nil || upstream == nil
    if !isTransfer, let name = ["checkpoints", "tasks", "examplesPerClass", "subsamples", "options"].first(where: { document[$0] != nil }) {
      throw SweepGridError(path: path, reason: "expected “data” to transfer to, found “\(name)” without")
    }
    grid = SweepGrid(
      checkpoints: try upstream == nil || document["checkpoints"] != nil ? reader.checkpoints() : [],
      pretraining: try upstream.map {
        SweepGrid.Pretraining(
          networks: try $0.networks(), parts: try $0.parts(), tasks: try $0.tasks(), examplesPerClass: try $0.examplesPerClass())
      },
      tasks: try isTransfer ? reader.tasks() : [], examplesPerClass: try reader.examplesPerClass(),
      subsamples: try reader.count("subsamples"), seeds: try reader.count("seeds"))
    guard grid.size != nil else { throw SweepGridError(path: path, reason: "expected at most \(SweepGrid.maxCells) runs, found more") }
    (options, pretrainingOptions) = (try reader.options(), try upstream?.options() ?? [])
  }
}
