import BiTContainers
import BiTPreprocessing

/// Reads the group `bit` of a file.
struct HomeGroupReader {
  private let group: HDF5Object

  init(_ group: HDF5Object) {
    self.group = group
  }

  /// Takes metadata and digests over into `inventory`.
  ///
  /// A file of a newer version may say things differently; what isn't understood in it is passed over, not an error.
  func read(into inventory: inout Inventory) throws {
    let fields = try Fields(group)
    let version = try fields.integer(HomeGroup.Attribute.formatVersion)
    if version <= Integrity.knownFormatVersion {
      if let architecture = try? fields.string(.architecture) {
        inventory.statedNetwork = StatedNetwork(
          architecture: architecture, outputs: try? fields.integer(.outputs), norm: try? fields.string(.norm),
          convolution: try? fields.string(.convolution))
      }
      inventory.batchNorm = try batchNorm(fields)
      inventory.metadata = try metadata()
      inventory.integrity = try integrity(version: version)
      inventory.training = try training()
      inventory.momentumPlace = HomeGroup.Path.momentum
    } else {
      inventory.metadata = (try? metadata()) ?? Metadata()
      let unknown = Integrity(formatVersion: version, tensorDigests: [:], metadataDigest: nil)
      inventory.integrity = (try? integrity(version: version)) ?? unknown
    }
  }

  private func metadata() throws -> Metadata {
    var metadata = Metadata()
    if let fields = try fields(around: .resize) { metadata.preprocessing = try preprocessing(fields) }
    let whole = try Fields(group)
    if whole.has(.scores) { metadata.scores = try whole.choice(.scores) }
    if let fields = try fields(around: .labelSet) {
      metadata.labels = fields.has(.labelSet) ? .set(try fields.string(.labelSet)) : .list(try labels())
    }
    if let fields = try fields(around: .operation) {
      metadata.provenance = .init(
        sourceName: try fields.string(.sourceName), sourceKind: try fields.string(.sourceKind),
        sourceSHA256: fields.has(.sourceSHA256) ? try fields.string(.sourceSHA256) : nil,
        operation: .init(text: try fields.string(.operation)))
    }
    return metadata
  }

  /// The constants of batch norm; nil where the file names none.
  private func batchNorm(_ fields: Fields) throws -> Architecture.BatchNorm? {
    guard fields.has(.normEpsilon) || fields.has(.normDecay) else { return nil }
    let (epsilon, decay) = (try fields.string(.normEpsilon), try fields.string(.normDecay))
    guard let result = Double(epsilon).flatMap({ epsilon in Double(decay).map { Architecture.BatchNorm(epsilon: epsilon, decay: $0) } }),
      result.isUsable
    else {
      throw fields.malformed(
        .normEpsilon, expected: "a number from \(Architecture.BatchNorm.epsilons), and a decay from \(Architecture.BatchNorm.decays)",
        found: "\(epsilon) and \(decay)")
    }
    return result
  }

  /// What a field leaves out is as in version 1: straight to the size, and to values from -1 to 1.
  private func preprocessing(_ fields: Fields) throws -> Preprocessing {
    var result = Preprocessing(
      height: try fields.integer(.height), width: try fields.integer(.width), resize: try fields.choice(.resize))
    guard result.size.isUsable else {
      throw fields.malformed(.height, expected: "a height and a width from \(ImageSize.sides)", found: "\(result.size)")
    }
    if fields.has(.fit) { result.fit = try fields.choice(.fit) }
    if fields.has(.cropShare) {
      let found = try fields.string(.cropShare)
      guard let share = Double(found), Preprocessing.cropShares.contains(share) else {
        throw fields.malformed(.cropShare, expected: "a number from \(Preprocessing.cropShares)", found: found)
      }
      result.cropShare = share
    }
    if fields.has(.mean) || fields.has(.deviation) {
      let (mean, deviation) = (try fields.string(.mean), try fields.string(.deviation))
      guard let normalisation = Normalisation(mean: Self.numbers(mean), deviation: Self.numbers(deviation)) else {
        throw fields.malformed(.mean, expected: "three numbers, and three over 0 as deviation", found: "\(mean) and \(deviation)")
      }
      result.normalisation = normalisation
    }
    return result
  }

  /// Numbers with spaces between them; what isn't one becomes NaN, which nothing takes.
  private static func numbers(_ text: String) -> [Double] {
    text.split(separator: " ", omittingEmptySubsequences: false).map { Double($0) ?? .nan }
  }

  private func labels() throws -> [Metadata.Label] {
    let (ids, names) = try pair(HomeGroup.Field.labelIDs.path, HomeGroup.Field.labelNames.path)
    return zip(ids, names).map(Metadata.Label.init)
  }

  private func integrity(version: Int) throws -> Integrity {
    guard let object = try child(HomeGroup.Path.digests) else {
      return Integrity(formatVersion: version, tensorDigests: [:], metadataDigest: nil)
    }
    var integrity = Integrity(
      formatVersion: version, tensorDigests: try digests(HomeGroup.Path.digestNames, HomeGroup.Path.digestValues),
      metadataDigest: try Fields(object).string(HomeGroup.Path.metadataDigest))
    if try child(HomeGroup.Field.step.group) != nil {
      integrity.velocityDigests = try digests(HomeGroup.Path.momentumNames, HomeGroup.Path.momentumDigests)
    }
    return integrity
  }

  private func digests(_ names: String, _ values: String) throws -> [String: String] {
    let (list, digests) = try pair(names, values)
    let result = Dictionary(zip(list, digests)) { first, _ in first }
    guard result.count == list.count else {
      throw group.file.encoding.malformed("/\(names)", expected: "different names", found: "one more than once")
    }
    return result
  }

  /// Where a training run stands; its tensors stay in the file.
  private func training() throws -> TrainingState? {
    guard let fields = try fields(around: .step) else { return nil }
    let seed = try fields.string(.seed)
    guard let seed = UInt64(seed) else { throw fields.malformed(.seed, expected: "a whole number", found: seed) }
    let (names, _) = try pair(HomeGroup.Path.momentumNames, HomeGroup.Path.momentumDigests)
    let found = try child(HomeGroup.Path.momentum)?.datasets().count ?? 0
    guard found == names.count else {
      throw group.file.encoding.malformed(
        "/\(HomeGroup.Path.momentumNames)", expected: "\(found) names, as many as data sets", found: "\(names.count)")
    }
    let velocity = try names.map { name in
      let path = "\(HomeGroup.Path.momentum)/\(name)"
      guard let dataset = try child(path)?.dataset() else {
        throw group.file.encoding.malformed("/\(path)", expected: "the momentum of a tensor of the network", found: "none")
      }
      return try dataset.tensor(named: name, file: group.file.encoding.path)
    }
    return TrainingState(
      step: try fields.integer(.step), seed: seed, examplesDigest: try fields.string(.examples), velocity: velocity)
  }

  private func child(_ path: String) throws -> HDF5Object? {
    try group.find(path.dropFirst(HomeGroup.name.count + 1))
  }

  /// The attributes of the object that `field` belongs to; nil where the file hasn't it.
  private func fields(around field: HomeGroup.Field) throws -> Fields? { try child(field.group).map(Fields.init) }

  /// Two data sets of strings that belong together, element by element.
  private func pair(_ one: String, _ other: String) throws -> ([String], [String]) {
    let lists = try [one, other].map { path in
      guard let dataset = try child(path)?.dataset(), dataset.shape.count == 1, let strings = try dataset.strings(in: group.file)
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

    func has(_ field: HomeGroup.Field) -> Bool { attributes[field.name] != nil }
    func integer(_ field: HomeGroup.Field) throws -> Int { try integer(field.name) }
    func string(_ field: HomeGroup.Field) throws -> String { try string(field.name) }

    /// One of the words that a type has.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ field: HomeGroup.Field) throws -> Choice {
      let found = try string(field)
      guard let choice = Choice(rawValue: found) else {
        throw malformed(field, expected: Choice.allCases.map(\.rawValue).joined(separator: " or "), found: found)
      }
      return choice
    }

    func malformed(_ field: HomeGroup.Field, expected: String, found: String) -> ContainerError {
      malformed(field.name, expected: expected, found: found)
    }

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

    private func malformed(_ name: String, expected: String, found: String) -> ContainerError {
      object.file.encoding.malformed("attribute \(name) of \(object.path)", expected: expected, found: found)
    }
  }
}
