import BiTContainers
import BiTFiles
import BiTImage

extension ImageCollection {
  /// What the list of a run names, its classes in the order of the run's outputs.
  ///
  /// - Throws: `DataError` with the line, `FileError`.
  package init(list path: String, classes: [String]) throws {
    let list = try Manifest.open(path)
    let labels = Dictionary(zip(classes.map { Array($0.utf8) }, 0...), uniquingKeysWith: { first, _ in first })
    func images(_ split: Split) throws -> [LabelledImage] {
      try list.examples(of: split).map { image in
        guard let label = labels[Array(list.classes[image.label].utf8)] else {
          throw DataError(
            path: path, reason: "“\(image.source.name)” is of class “\(list.classes[image.label])”, which the run doesn't have")
        }
        return LabelledImage(source: image.source, label: label)
      }
    }
    self.init(
      try ImageList(path: path, classes: classes, training: images(.training), validation: images(.validation), test: images(.test)))
  }

  /// What the list of a run names, as records of the data set that the run learns from: each is found by its name.
  ///
  /// - Throws: `DataError` where the data set has other classes, no picture of a name, several, or one of another class; `FileError`.
  package init(list path: String, classes: [String], of dataset: any Dataset) throws {
    func failure(_ expected: String, found: String) -> DataError {
      DataError(path: path, reason: "expected \(expected) in the data set \(dataset.path), found \(found)")
    }
    guard dataset.classes.elementsEqual(classes, by: { $0.utf8.elementsEqual($1.utf8) }) else {
      throw failure("the run's classes (\(classes.joined(separator: ", ")))", found: dataset.classes.joined(separator: ", "))
    }
    var records: [[UInt8]: [Int]] = [:]
    for record in 0..<dataset.count {
      records[Array(ManifestEntry.name(of: dataset.source(of: record)).utf8), default: []].append(record)
    }
    var chosen: [Split: [Int]] = [:]
    try Manifest.forEachEntry(path) { entry, _ in
      let found = records[Array(entry.name.utf8)] ?? []
      let expected = "one picture “\(entry.name)” of class “\(entry.label)”"
      guard found.count == 1 else { throw failure(expected, found: found.isEmpty ? "none" : "\(found.count)") }
      let label = dataset.classes[dataset.label(of: found[0])]
      guard label.utf8.elementsEqual(entry.label.utf8) else { throw failure(expected, found: "one of class “\(label)”") }
      chosen[entry.split, default: []].append(found[0])
    }
    func examples(_ split: Split) -> Examples { Examples(dataset, records: chosen[split] ?? []) }
    self.init(dataset, training: examples(.training), validation: examples(.validation), test: examples(.test))
  }

  /// The collection as a manifest of JSON lines, those to learn from first, with full paths. Pixels in memory stand there by their name alone.
  package func manifestLines() -> String {
    func lines(_ examples: Examples, _ split: Split) -> String {
      examples.map { image in
        JSON.object(
          [("split", .string(split.rawValue)), ("label", .string(classes[image.label]))] + ManifestEntry.members(of: image.source)
        ).line + "\n"
      }.joined()
    }
    return lines(training, .training) + lines(validation, .validation) + lines(test, .test)
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
