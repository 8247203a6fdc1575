import BiTCheckpoint
import BiTContainers
import BiTData
import BiTFiles

/// The members of a grid, or of what it pre-trains.
struct GridReader {
  private let path: String
  private let document: JSON
  /// The member whose members these are; nil for the document's.
  private let owner: String?

  /// - Parameter members: what may stand there.
  /// - Throws: `SweepGridError`, as all of it does.
  init(path: String, document: JSON, owner: String? = nil, members names: [String]) throws {
    (self.path, self.document, self.owner) = (path, document, owner)
    guard case .object(let members) = document else {
      throw failure((owner.map { "“\($0)” as " } ?? "") + "an object with \(listed(names))", document, isPlaced: false)
    }
    for (name, _) in members where !names.contains(name) {
      throw error("expected the members \(listed(names))\(place), found “\(name)”")
    }
    guard Set(members.map(\.0)).count == members.count else { throw error("a member stands there twice\(place)") }
  }

  private var place: String { owner.map { " in “\($0)”" } ?? "" }

  private func error(_ reason: String) -> SweepGridError { SweepGridError(path: path, reason: reason) }

  private func failure(_ expected: String, _ found: JSON?, isPlaced: Bool = true) -> SweepGridError {
    error("expected \(expected)\(isPlaced ? place : ""), found " + (found.map { String($0.line.prefix(80)) } ?? "none"))
  }

  /// Where a path leads that starts at the grid's folder.
  private func place(_ text: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let place = Folder.place(text.hasPrefix("/") ? text : folder + text)
    // Where nothing stands, a slash at the end is still there.
    return place.last == "/" && place.count > 1 ? String(place.dropLast()) : place
  }

  // MARK: - Checkpoints and networks

  func checkpoints() throws -> [String] {
    let value = document["checkpoints"]
    guard let paths = value?.elements?.map(\.text), !paths.isEmpty, paths.allSatisfy({ $0 != nil && $0 != "" }) else {
      throw failure("“checkpoints” as a list of paths, or “pretrain”", value)
    }
    return paths.compactMap { $0.map(place) }
  }

  /// All combinations of networks, norms and convolutions: the four kinds of a network side by side.
  func networks() throws -> [Architecture] {
    let value = document["networks"]
    guard let elements = value?.elements, !elements.isEmpty else { throw failure("“networks” as a list like [\"R50x1\"]", value) }
    let networks = try elements.map { element in
      guard let architecture = element.text.flatMap({ Architecture(name: $0) }) else {
        throw failure("networks like “R50x1” or “R14x0.5” in “networks”", element)
      }
      return architecture
    }
    let (norms, convolutions) = (try norms(), try convolutions())
    return networks.flatMap { network in
      norms.flatMap { norm in convolutions.map { network.with(norm: norm, convolution: $0) } }
    }
  }

  private func norms() throws -> [Architecture.Norm] {
    try list("norms", usual: .group) { element in
      let members: JSON = if case .string = element { .object([("norm", element)]) } else { element }
      let names = ["norm", "epsilon", "decay"]
      guard case .object(let found) = members, found.allSatisfy({ names.contains($0.0) }),
        let norm = members["norm"]?.text.flatMap(Architecture.Norm.init(name:))
      else { return nil }
      guard found.count > 1 else { return norm }
      guard case .batch(var batchNorm) = norm else { return nil }
      for (value, path) in [(members["epsilon"], \Architecture.BatchNorm.epsilon), (members["decay"], \.decay)] {
        guard let value else { continue }
        guard let number = value.real else { return nil }
        batchNorm[keyPath: path] = number
      }
      return batchNorm.isUsable ? .batch(batchNorm) : nil
    } expected: {
      "“group”, “batch” or {\"norm\": \"batch\", \"decay\": 0.99, \"epsilon\": 0.001}"
    }
  }

  private func convolutions() throws -> [Architecture.Convolution] {
    try list("convolutions", usual: .standardised) {
      $0.text.flatMap(Architecture.Convolution.init(rawValue:))
    } expected: {
      "“standardised” or “plain”"
    }
  }

  func parts() throws -> [Int?] {
    try list("parts", usual: nil) { element -> Int?? in
      guard let number = element.whole, Self.partSizes.contains(number) else { return nil }
      return .some(number)
    } expected: {
      "numbers of images from 1 on"
    }
  }

  private static let partSizes = 1...(1 << 20)

  /// A list that may be absent.
  ///
  /// - Parameter read: nil for what doesn't belong there.
  private func list<Element>(
    _ name: String, usual: Element, _ read: (JSON) -> Element?, expected: () -> String
  ) throws -> [Element] {
    guard let value = document[name] else { return [usual] }
    guard let elements = value.elements, !elements.isEmpty else { throw failure("“\(name)” as a list", value) }
    return try elements.map { element in
      guard let read = read(element) else { throw failure("\(expected()) in “\(name)”", element) }
      return read
    }
  }

  // MARK: - Data

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
        throw error("expected each task once in “data”, found one under two of its names")
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

  func options() throws -> SweepDocument.Options {
    switch document["options"] {
    case nil, .null: []
    case .object(let members): members.map { (name: $0.0, value: $0.1) }
    case let other?: throw failure("“options” as an object", other)
    }
  }
}
