import BiTContainers

/// The group `bit`, which holds what a Keras weight file has no place for (spec/home-format.md, "The group bit").
enum HomeGroup {
  static let name = "bit"

  /// The paths of objects and the names of attributes, each once.
  enum Path {
    static let preprocessing = "bit/preprocessing"
    static let labels = "bit/labels"
    static let labelIDs = "bit/labels/ids"
    static let labelNames = "bit/labels/names"
    static let provenance = "bit/provenance"
    static let digests = "bit/digests"
    static let digestNames = "bit/digests/names"
    static let digestValues = "bit/digests/sha256"
    static let training = "bit/training"
    static let momentum = "bit/training/momentum"
    static let momentumNames = "bit/training/names"
    static let momentumDigests = "bit/training/sha256"
  }
}

// MARK: - Reading

extension HomeGroup {
  /// Takes metadata and digests over into `inventory`.
  ///
  /// A file of a newer version may say things differently; what isn't understood in it is passed over, not an error.
  static func read(_ group: HDF5Object, into inventory: inout Inventory) throws {
    let fields = try Fields(group)
    let version = try fields.integer("format_version")
    if version <= Integrity.knownFormatVersion {
      if let architecture = try? fields.string("architecture") {
        inventory.statedNetwork = StatedNetwork(architecture: architecture, outputs: try? fields.integer("outputs"))
      }
      inventory.metadata = try metadata(group)
      inventory.integrity = try integrity(group, version: version)
      inventory.training = try training(group)
    } else {
      inventory.metadata = (try? metadata(group)) ?? Metadata()
      let unknown = Integrity(formatVersion: version, tensorDigests: [:], metadataDigest: nil)
      inventory.integrity = (try? integrity(group, version: version)) ?? unknown
    }
  }

  private static func metadata(_ group: HDF5Object) throws -> Metadata {
    var metadata = Metadata()
    if let object = try child(Path.preprocessing, of: group) {
      let fields = try Fields(object)
      let resize = try fields.string("resize")
      guard let resize = Resize(rawValue: resize) else {
        throw fields.malformed("resize", expected: "tf or pil", found: resize)
      }
      metadata.preprocessing = .init(height: try fields.integer("height"), width: try fields.integer("width"), resize: resize)
    }
    if let object = try child(Path.labels, of: group) {
      let fields = try Fields(object)
      metadata.labels = fields.has("set") ? .set(try fields.string("set")) : .list(try labels(group))
    }
    if let object = try child(Path.provenance, of: group) {
      let fields = try Fields(object)
      metadata.provenance = .init(
        sourceName: try fields.string("source_name"), sourceKind: try fields.string("source_kind"),
        sourceSHA256: fields.has("source_sha256") ? try fields.string("source_sha256") : nil,
        operation: .init(text: try fields.string("operation")))
    }
    return metadata
  }

  private static func labels(_ group: HDF5Object) throws -> [Metadata.Label] {
    let (ids, names) = try pair(Path.labelIDs, Path.labelNames, of: group)
    return zip(ids, names).map(Metadata.Label.init)
  }

  private static func integrity(_ group: HDF5Object, version: Int) throws -> Integrity {
    guard let object = try child(Path.digests, of: group) else {
      return Integrity(formatVersion: version, tensorDigests: [:], metadataDigest: nil)
    }
    var integrity = Integrity(
      formatVersion: version, tensorDigests: try digests(Path.digestNames, Path.digestValues, of: group),
      metadataDigest: try Fields(object).string("metadata"))
    if try child(Path.training, of: group) != nil {
      integrity.momentumDigests = try digests(Path.momentumNames, Path.momentumDigests, of: group)
    }
    return integrity
  }

  private static func digests(_ names: String, _ values: String, of group: HDF5Object) throws -> [String: String] {
    let (list, digests) = try pair(names, values, of: group)
    let result = Dictionary(zip(list, digests)) { first, _ in first }
    guard result.count == list.count else {
      throw group.file.encoding.malformed("/\(names)", expected: "different names", found: "one more than once")
    }
    return result
  }

  /// Where a training run stands; its tensors stay in the file.
  private static func training(_ group: HDF5Object) throws -> TrainingState? {
    guard let object = try child(Path.training, of: group) else { return nil }
    let fields = try Fields(object)
    let seed = try fields.string("seed")
    guard let seed = UInt64(seed) else { throw fields.malformed("seed", expected: "a whole number", found: seed) }
    let (names, _) = try pair(Path.momentumNames, Path.momentumDigests, of: group)
    let found = try child(Path.momentum, of: group)?.datasets().count ?? 0
    guard found == names.count else {
      throw group.file.encoding.malformed(
        "/\(Path.momentumNames)", expected: "\(found) names, as many as data sets", found: "\(names.count)")
    }
    let momentum = try names.map { name in
      let place = "/\(Path.momentum)/\(name)"
      guard let dataset = try child("\(Path.momentum)/\(name)", of: group)?.dataset() else {
        throw group.file.encoding.malformed(place, expected: "the momentum of a tensor of the network", found: "none")
      }
      return try dataset.tensor(named: name, file: group.file.encoding.path)
    }
    return TrainingState(
      step: try fields.integer("step"), seed: seed, examplesDigest: try fields.string("examples"), momentum: momentum)
  }

  private static func child(_ path: String, of group: HDF5Object) throws -> HDF5Object? {
    try group.find(path.dropFirst(name.count + 1))
  }

  /// Two data sets of strings that belong together, element by element.
  private static func pair(_ one: String, _ other: String, of group: HDF5Object) throws -> ([String], [String]) {
    let lists = try [one, other].map { path in
      guard let dataset = try child(path, of: group)?.dataset(), dataset.shape.count == 1, let strings = try dataset.strings(in: group.file)
      else { throw group.file.encoding.malformed("/\(path)", expected: "a data set of strings", found: "none") }
      return strings
    }
    guard lists[0].count == lists[1].count else {
      throw group.file.encoding.malformed("/\(other)", expected: "\(lists[0].count) strings", found: "\(lists[1].count)")
    }
    return (lists[0], lists[1])
  }

  /// The attributes of an object that have to be there.
  private struct Fields {
    private let object: HDF5Object
    private let attributes: [String: HDF5Attribute]

    init(_ object: HDF5Object) throws {
      self.object = object
      attributes = try object.attributes()
    }

    func has(_ name: String) -> Bool { attributes[name] != nil }

    func integer(_ name: String) throws -> Int {
      guard let value = try attributes[name]?.integer(), value >= 0 else {
        throw malformed(name, expected: "a number", found: attributes[name]?.datatype.description ?? "none")
      }
      return value
    }

    func string(_ name: String) throws -> String {
      guard let strings = try attributes[name]?.strings(in: object.file), strings.count == 1 else {
        throw malformed(name, expected: "a string", found: attributes[name]?.datatype.description ?? "none")
      }
      return strings[0]
    }

    func malformed(_ name: String, expected: String, found: String) -> ContainerError {
      object.file.encoding.malformed("attribute \(name) of \(object.path)", expected: expected, found: found)
    }
  }
}
