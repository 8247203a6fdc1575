import BiTCheckpoint
import BiTContainers
import BiTData
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
package struct SweepDocument {
  /// The runs.
  package let grid: SweepGrid
  /// What is asked of each, by names that the program knows.
  package let options: [(name: String, value: JSON)]

  private static let members = ["checkpoints", "architectures", "data", "tasks", "examplesPerClass", "subsamples", "seeds", "options"]
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
    let reader = GridReader(path: path, document: document)
    guard case .object(let members) = document else { throw reader.failure("an object with \(listed(Self.members))", document) }
    for (name, _) in members where !Self.members.contains(name) {
      throw SweepGridError(path: path, reason: "expected the members \(listed(Self.members)), found “\(name)”")
    }
    guard Set(members.map(\.0)).count == members.count else { throw SweepGridError(path: path, reason: "a member stands there twice") }
    grid = SweepGrid(
      starts: try reader.starts(), tasks: try reader.tasks(), examplesPerClass: try reader.examplesPerClass(),
      subsamples: try reader.count("subsamples"), seeds: try reader.count("seeds"))
    guard grid.size != nil else { throw SweepGridError(path: path, reason: "expected at most \(SweepGrid.maxCells) runs, found more") }
    switch document["options"] {
    case nil, .null: options = []
    case .object(let members): options = members.map { (name: $0.0, value: $0.1) }
    case let other?: throw reader.failure("“options” as an object", other)
    }
  }
}

/// The members of a grid.
private struct GridReader {
  let path: String
  let document: JSON

  func failure(_ expected: String, _ found: JSON?) -> SweepGridError {
    SweepGridError(path: path, reason: "expected \(expected), found " + (found.map { String($0.line.prefix(80)) } ?? "none"))
  }

  /// Where a path leads that starts at the grid's folder.
  private func place(_ text: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let place = Folder.place(text.hasPrefix("/") ? text : folder + text)
    // Where nothing stands, a slash at the end is still there.
    return place.last == "/" && place.count > 1 ? String(place.dropLast()) : place
  }

  /// Checkpoints, or fresh networks.
  func starts() throws -> [FineTuning.Start] {
    guard let value = document["architectures"] else { return try checkpoints().map { .checkpoint($0) } }
    guard document["checkpoints"] == nil else {
      throw SweepGridError(path: path, reason: "expected either “checkpoints” or “architectures”, found both")
    }
    guard let elements = value.elements, !elements.isEmpty else { throw failure("“architectures” as a list of networks", value) }
    return try elements.map { element in
      let members: JSON = if case .string = element { .object([("architecture", element)]) } else { element }
      guard let architecture = Architecture(members: members) else {
        throw failure("networks in “architectures”, like \"R50x1\" or {\"architecture\": \"R50x1\", \"norm\": \"batch\"}", element)
      }
      return .fresh(architecture)
    }
  }

  private func checkpoints() throws -> [String] {
    let value = document["checkpoints"]
    guard let paths = value?.elements?.map(\.text), !paths.isEmpty, paths.allSatisfy({ $0 != nil && $0 != "" }) else {
      throw failure("“checkpoints” as a list of paths, or “architectures”", value)
    }
    return paths.compactMap { $0.map(place) }
  }

  func tasks() throws -> [SweepGrid.Task] {
    let names = try taskNames()
    switch document["data"] {
    case .string(let text) where !text.isEmpty:
      let data = place(text)
      return names.isEmpty ? [SweepGrid.Task(name: data.lastPathComponent, data: data)] : names.map { SweepGrid.Task($0, data: data) }
    case .object(let members) where !members.isEmpty:
      let sets = try members.map { name, value in
        guard let text = value.text, !text.isEmpty else { throw failure("the path of “\(name)” in “data”", value) }
        // A name with a slash is one of a benchmark's, and misspelt where it isn't known.
        let task = name.contains("/") ? try task(name) : TransferTask.named(name)
        return task.map { SweepGrid.Task($0, data: place(text)) } ?? SweepGrid.Task(name: name, data: place(text))
      }
      guard Set(sets.map(\.name)).count == sets.count else {
        throw SweepGridError(path: path, reason: "expected each task once in “data”, found one under two of its names")
      }
      guard !names.isEmpty else { return sets }
      return try names.map { wanted in
        guard let found = sets.first(where: { $0.task == wanted }) else {
          throw SweepGridError(
            path: path, reason: "expected a path for the task \(wanted.name) in “data”, found \(listed(sets.map(\.name)))")
        }
        return found
      }
    case let other: throw failure("“data” as a path, or as an object of paths by task", other)
    }
  }

  private func taskNames() throws -> [TransferTask] {
    guard let value = document["tasks"] else { return [] }
    if case .null = value { return [] }
    guard let names = value.elements?.map(\.text), names.allSatisfy({ $0 != nil }) else {
      throw failure("“tasks” as a list of names", value)
    }
    return try names.compactMap { $0 }.map(task)
  }

  private func task(_ name: String) throws -> TransferTask {
    guard let task = TransferTask.named(name) else {
      throw SweepGridError(
        path: path, reason: "expected tasks that are known (\(TransferTask.all.map(\.name).joined(separator: ", "))), found “\(name)”")
    }
    return task
  }

  func examplesPerClass() throws -> [Int?] {
    guard let value = document["examplesPerClass"] else { return [nil] }
    if case .null = value { return [nil] }
    guard let elements = value.elements, !elements.isEmpty else { throw failure("“examplesPerClass” as a list of numbers", value) }
    return try elements.map { element in
      switch element {
      case .null, .string("all"): nil
      case .integer(let number) where number > 0: number
      default: throw failure("numbers from 1 on, or null for all, in “examplesPerClass”", element)
      }
    }
  }

  func count(_ name: String) throws -> Int {
    guard let value = document[name] else { return 1 }
    guard let number = value.whole, (1...SweepGrid.maxCells).contains(number) else {
      throw failure("“\(name)” as a number from 1 on", value)
    }
    return number
  }
}
