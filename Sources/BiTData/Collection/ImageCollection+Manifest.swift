import BiTContainers
import BiTFiles
import BiTImage

extension ImageCollection {
  /// What the list of a run names, in its order, its classes in the order of the run's outputs.
  ///
  /// - Throws: `DataError` with the line, `FileError`; `Manifest.NeedsDataset` where the data set alone knows how a picture is found.
  package init(list path: String, classes: [String]) throws {
    let labels = Dictionary(zip(classes.map { Array($0.utf8) }, 0...), uniquingKeysWith: { first, _ in first })
    let folder = path.pathOfFolder
    var images = ImageList(path: path, classes: classes)
    try Manifest.forEachEntry(path) { entry, line in
      let found = try entry.labels.map { name in
        guard let label = labels[Array(name.utf8)] else {
          throw DataError(path: path, reason: "“\(entry.name)” is of class “\(name)”, which the run doesn't have")
        }
        return label
      }
      images.append(try Manifest.source(entry, in: folder, path: path, line: line), labels: found, entry.split)
    }
    self.init(images)
  }

  /// What the list of a run names, where the run learns from a folder or file: the list alone tells where pictures are that are files or parts of
  /// files; others are looked up in the data set.
  ///
  /// - Throws: as `init(list:classes:)`, and as `init(list:classes:of:)` of the data set.
  package init(list path: String, classes: [String], of request: DatasetRequest) throws {
    do {
      try self.init(list: path, classes: classes)
    } catch is Manifest.NeedsDataset {
      var request = request
      request.path = Folder.absolute(request.path)
      try self.init(list: path, classes: classes, of: request.openForLearning())
    }
  }

  /// What the list of a run names, as records of the data set that the run learns from: each is found by its name.
  ///
  /// - Throws: `DataError` where the data set has no class of the run's, no picture of a name, several, or one of another class; `FileError`.
  package init(list path: String, classes: [String], of dataset: any Dataset) throws {
    func failure(_ expected: String, found: String) -> DataError {
      DataError(path: path, reason: "expected \(expected) in the data set \(dataset.path), found \(found)")
    }
    guard let isKept = Self.kept(of: dataset.classes, in: classes) else {
      throw failure("the run's classes (\(classes.joined(separator: ", ")))", found: dataset.classes.joined(separator: ", "))
    }
    var records: [[UInt8]: [Int]] = [:]
    var places = FullPaths()
    for record in 0..<dataset.count {
      records[Array(ManifestEntry.name(of: dataset.source(of: record), &places).utf8), default: []].append(record)
    }
    var chosen: [Split: [Int]] = [:]
    try Manifest.forEachEntry(path) { entry, _ in
      let found = records[Array(entry.name.utf8)] ?? []
      let expected = "one picture “\(entry.name)” of class “\(entry.labels.joined(separator: "”, “"))”"
      guard found.count == 1 else { throw failure(expected, found: found.isEmpty ? "none" : "\(found.count)") }
      let names = ([dataset.label(of: found[0])] + dataset.otherLabels(of: found[0])).map { dataset.classes[$0] }
      guard names.elementsEqual(entry.labels, by: { $0.utf8.elementsEqual($1.utf8) }) else {
        throw failure(expected, found: "one of class “\(names.joined(separator: "”, “"))”")
      }
      chosen[entry.split, default: []].append(found[0])
    }
    let kept: any Dataset = isKept.contains(false) ? Subset(of: dataset, isKept: isKept) : dataset
    func examples(_ split: Split) -> Examples { Examples(kept, records: chosen[split] ?? []) }
    self.init(kept, training: examples(.training), validation: examples(.validation), test: examples(.test))
  }

  /// Which of a data set's classes a run has; nil where they are in another order.
  private static func kept(of all: [String], in classes: [String]) -> [Bool]? {
    var rest = classes[...]
    let isKept = all.map { name in
      guard let next = rest.first, next.utf8.elementsEqual(name.utf8) else { return false }
      rest = rest.dropFirst()
      return true
    }
    return rest.isEmpty ? isKept : nil
  }

  /// The collection as a manifest of JSON lines, those to learn from first, with full paths. Pixels in memory stand there by their name alone.
  package func manifestLines() -> String {
    var text = ""
    forEachManifestPart { text += $0 }
    return text
  }

  /// Gives the lines of the manifest, many at a time.
  package func forEachManifestPart(_ body: (String) throws -> Void) rethrows {
    var places = FullPaths()
    var text = ""
    for (examples, split) in [(training, Split.training), (validation, .validation), (test, .test)] {
      for index in examples.indices {
        text += ManifestEntry.line(examples[index].source, labels: examples.allLabels(index).map { classes[$0] }, split, &places)
        guard text.utf8.count > 1 << 20 else { continue }
        try body(text)
        text = ""
      }
    }
    if !text.isEmpty { try body(text) }
  }

  /// How many pictures are in memory, in no file.
  ///
  /// - Throws: `DataError` where two of those have the same name.
  package func countInMemory() throws -> Int {
    var names: Set<[UInt8]> = []
    for examples in [training, validation, test] {
      for image in examples {
        guard case .pixels(_, let name) = image.source else { continue }
        guard names.insert(Array(name.utf8)).inserted else {
          throw DataError(path: path, reason: "two pictures in memory are called “\(name)”: a run's list knows them by their names")
        }
      }
    }
    return names.count
  }
}
