import BiTContainers
import BiTFiles

/// A kind of checkpoint: the container, the names that tensors have in it, and what else it can keep.
///
/// All that is known of a kind stands in its value, which its own file makes. Who decides by the kind (the command line's options, help and
/// completions, a conversion, the verifier, error texts, the fuzzer) asks the value, so that another kind is another file and its place in
/// the list of them.
public struct CheckpointKind: Sendable {
  /// What a checkpoint may hold beyond its tensors.
  public enum Part: String, Sendable, CaseIterable {
    /// How images become inputs.
    case preprocessing
    /// What the outputs are called.
    case labels
    /// How the outputs become probabilities.
    case scores
    /// Where the tensors come from.
    case provenance
    /// The constants of batch norm, where they aren't the usual ones.
    case batchNorm = "batch norm's constants"
    /// Where a training run stands.
    case training = "training state"
    /// Digests of all content.
    case digests
  }

  /// The name on the command line and in documents: `npz`.
  public let name: String
  /// What such a file is, with an article: `an npz archive`.
  public let title: String
  /// The same in one word: `an npz`.
  public let shortTitle: String
  /// What ends the names of such files, without the dot; the first is usual.
  public let suffixes: [String]
  /// The types in which it can hold values.
  public let scalarTypes: [ScalarType]
  /// What it can hold beyond tensors.
  public let parts: Set<Part>
  /// Whether its values are under checksums, which are compared whenever they are read.
  public let hasChecksums: Bool
  /// What the values of standardised kernels are instead of those that were written, in words; nil where they are the same. The network is the
  /// same in any case.
  public let valueRemark: String?
  /// Whether its readers know a set of labels by its name, so that the labels needn't be spelt out.
  public let knowsLabelSets: Bool
  /// Whether other implementations that differ from the authors' read it: timm and transformers.
  public let isReadElsewhere: Bool
  /// Bytes that nothing refers to and that libraries leave behind in sound files of this kind: so many are worth no warning.
  package let maxLeftBehind: Int
  private let open: @Sendable (CheckpointSource) throws -> Answer
  private let writer: CheckpointWriter?
  private let notes: @Sendable (_ checkpoint: Checkpoint, _ isFile: Bool) -> [String]

  /// Whose names tensors can be written under, the usual ones first; empty where the kind has one naming.
  public var namings: [Naming] { writer?.namings ?? [] }

  /// Whether such files can be written, not only read.
  public var isWritable: Bool { writer != nil }

  /// What ends the path of a single file, without the dot, where other paths become folders; nil where all are files.
  public var fileSuffix: String? { writer?.fileSuffix }

  /// What values are instead of those that were written; nil where they are the same, as plain kernels are.
  public func valueRemark(of architecture: Architecture) -> String? { architecture.convolution == .standardised ? valueRemark : nil }

  /// Describes a kind.
  ///
  /// - Parameters:
  ///   - container: what holds it.
  ///   - speaks: whether names and the like in a container are this kind's; a container has several kinds.
  ///   - valueRemark: what its values are instead of those that were written; nil where they are the same.
  ///   - isReadElsewhere: whether timm and transformers read it, which differ from the authors' code in a constant.
  ///   - knowsLabelSets: whether its readers know a set of labels by its name.
  ///   - read: names, shapes and positions; the tensors stay in the file. Throws `FileError`, and `CheckpointError` where nothing can be read.
  ///   - check: called when the head is known, too: compares what the container says beyond the tensors with them, and takes it over.
  ///   - writer: nil for a kind that is only read.
  ///   - notes: what is written otherwise than it is in a checkpoint, or so that the kind's own programs won't take it, in words; of a folder,
  ///     or of the single file in it that has the tensors.
  package init<Container: CheckpointContainer>(
    name: String, title: String, shortTitle: String, suffixes: [String], scalarTypes: [ScalarType], parts: Set<Part>,
    valueRemark: String? = nil, isReadElsewhere: Bool = false,
    knowsLabelSets: Bool = false, container: Container.Type, speaks: @escaping @Sendable (Container) -> Bool = { _ in true },
    read: @escaping @Sendable (Container) throws -> Inventory,
    check: @escaping @Sendable (Container, inout Inventory) throws -> Void = { _, _ in }, writer: CheckpointWriter? = nil,
    notes: @escaping @Sendable (_ checkpoint: Checkpoint, _ isFile: Bool) -> [String] = { _, _ in [] }
  ) {
    (self.name, self.title, self.shortTitle, self.suffixes) = (name, title, shortTitle, suffixes)
    (self.scalarTypes, self.parts, self.valueRemark, self.writer, self.notes) = (scalarTypes, parts, valueRemark, writer, notes)
    (self.isReadElsewhere, self.knowsLabelSets) = (isReadElsewhere, knowsLabelSets)
    (hasChecksums, maxLeftBehind) = (Container.hasChecksums, Container.maxLeftBehind)
    open = { source in
      guard let file = try Container.signed(source) else { return .otherContainer }
      do {
        let container = try Container(file)
        guard speaks(container) else { return .otherDialect(container.summary) }
        return .own(
          Contents(
            inventory: {
              var inventory = try read(container)
              inventory.findHead(file: source.path)
              inventory.findForeignNetwork(file: source.path)
              try check(container, &inventory)
              return inventory
            }, referencedBytes: { try container.referencedBytes() }))
      } catch {
        return .damaged(error)
      }
    }
  }
}

extension CheckpointKind: Hashable, CustomStringConvertible {
  /// Kinds are told apart by their names.
  public static func == (first: CheckpointKind, second: CheckpointKind) -> Bool { first.name == second.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  /// The name.
  public var description: String { name }
}

// MARK: - The list

extension CheckpointKind {
  /// Every kind there is: a new one is read, written, helped with and fuzzed by standing here. Of kinds that share a container, the first
  /// says what is wrong with one that is damaged.
  ///
  /// Local to a task, so that a test can add a kind of its own to what it does and to nothing else.
  @TaskLocal package static var registered: [CheckpointKind] = [
    .kerasH5, .npz, .timm, .huggingFace, .pytorch, .flax, .onnx, .tensorFlow,
  ]

  /// Every kind there is.
  public static var all: [CheckpointKind] { registered }

  /// The kind of that name; nil where there is none.
  public init?(name: String) {
    guard let kind = Self.all.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// The kinds that hold networks of every kind of norm and convolution.
  package static let ofEveryNetwork: [CheckpointKind] = [.kerasH5, .npz, .onnx]

  /// The same, in words.
  static let kindsOfEveryNetwork = ofEveryNetwork.map(\.name).joined(separator: ", ")

  /// What is read here, in words: `an HDF5 file or an npz archive`.
  static var titles: String {
    let titles = all.map(\.title)
    guard let last = titles.last, titles.count > 1 else { return titles.joined() }
    return titles.dropLast().joined(separator: ", ") + " or " + last
  }
}

// MARK: - Reading and writing

extension CheckpointKind {
  /// What is in a file of a kind, once it is wanted.
  package struct Contents {
    package let inventory: () throws -> Inventory
    package let referencedBytes: () throws -> [ReferencedBytes]
  }

  /// What a kind says of a source.
  private enum Answer {
    /// It isn't in this kind's container.
    case otherContainer
    /// It is, but something else is in it: what, in words.
    case otherDialect(String)
    /// It is in this kind's container, which can't be read.
    case damaged(any Error)
    case own(Contents)
  }

  /// The kind of a source, told from its content: first the container by its signature, then what is in it by its names.
  ///
  /// - Throws: `CheckpointError.notACheckpoint` where it is of no kind, `FileError`.
  package static func recognise(_ source: CheckpointSource) throws -> (kind: CheckpointKind, contents: Contents) {
    var damaged: (CheckpointKind, Contents)?
    var refusal: String?
    for kind in all {
      switch try kind.open(source) {
      case .otherContainer: continue
      case .otherDialect(let found): refusal = refusal ?? found
      case .damaged(let error): damaged = damaged ?? (kind, Contents(inventory: { throw error }, referencedBytes: { throw error }))
      case .own(let contents): return (kind, contents)
      }
    }
    if let damaged { return damaged }
    throw CheckpointError.notACheckpoint(file: source.path, found: try refusal ?? source.guess())
  }

  /// What of a checkpoint this kind has no place for.
  ///
  /// - Parameter path: where it is to be written, which may decide on a single file that holds less; nil for where everything has a place.
  public func lost(of checkpoint: Checkpoint, at path: String? = nil) -> [Part] {
    let parts = path.map(isTensorsAlone) == true ? [] : parts
    return Part.allCases.filter { checkpoint.parts.contains($0) && !parts.contains($0) }
  }

  /// What of a checkpoint this kind writes otherwise than it is, or so that the kind's own programs won't take it: a sentence each.
  ///
  /// - Parameter path: where it is to be written; nil for where everything has a place.
  public func notes(on checkpoint: Checkpoint, at path: String? = nil) -> [String] {
    notes(checkpoint, path.map(isTensorsAlone) == true)
  }

  /// Whether a path is that of a single file with the tensors alone.
  private func isTensorsAlone(_ path: String) -> Bool { fileSuffix != nil && path.pathSuffix == fileSuffix }

  /// The checkpoint with each tensor in a type that this kind holds: its own, or the narrowest wider one.
  ///
  /// - Throws: `FileError` where only narrower ones can be held.
  private func storable(_ checkpoint: Checkpoint, path: String) throws -> Checkpoint {
    guard checkpoint.tensors.contains(where: { !scalarTypes.contains($0.scalarType) }) else { return checkpoint }
    var result = checkpoint
    result.tensors = try checkpoint.tensors.map { tensor in
      let type = tensor.scalarType
      if scalarTypes.contains(type) { return tensor }
      let wider = scalarTypes.filter { $0.byteCount > type.byteCount }
      guard let held = wider.min(by: { $0.byteCount < $1.byteCount }) else {
        throw FileError(path: path, operation: "write", reason: "\(title) can't hold \(tensor.name) as \(type.rawValue): convert it first")
      }
      return tensor.converted(to: held)
    }
    return result
  }

  /// Writes a checkpoint, which appears whole or not at all.
  ///
  /// - Returns: what is to be told of what was written, in words.
  fileprivate func write(_ checkpoint: Checkpoint, to path: String, replacing: Bool, naming: Naming?) throws -> [String] {
    if let naming, !namings.contains(naming) {
      throw FileError(path: path, operation: "write", reason: "\(title) doesn't have \(naming.dialect.title)")
    }
    guard let writer else { throw FileError(path: path, operation: "write", reason: "\(title) is only read here") }
    return try writer.write(storable(checkpoint, path: path), .init(path: path, replacing: replacing, naming: naming))
  }
}

extension Checkpoint {
  /// What it holds beyond its tensors. (Digests are made of what is written.)
  public var parts: Set<CheckpointKind.Part> {
    var parts: Set<CheckpointKind.Part> = []
    if metadata.preprocessing != nil { parts.insert(.preprocessing) }
    if metadata.labels != nil { parts.insert(.labels) }
    if metadata.scores != nil { parts.insert(.scores) }
    if metadata.provenance != nil { parts.insert(.provenance) }
    if case .batch(let batchNorm) = architecture.norm, batchNorm != Architecture.BatchNorm() { parts.insert(.batchNorm) }
    if training != nil { parts.insert(.training) }
    return parts
  }

  /// Opens a checkpoint; its kind is told from its content.
  ///
  ///     let checkpoint = try Checkpoint.open("BiT-M-R50x1.npz")
  ///     try checkpoint.write(to: "BiT-M-R50x1.h5", kind: .kerasH5, replacing: false)
  ///
  /// - Throws: `FileError` where the file can't be read, `CheckpointError` where it is no BiT checkpoint.
  public static func open(_ path: String) throws -> Checkpoint {
    try CheckpointError.wrapping {
      let (kind, contents) = try CheckpointKind.recognise(CheckpointSource(path: path))
      return try Checkpoint(contents.inventory(), origin: Origin(path: path, kind: kind))
    }
  }

  /// Writes a checkpoint, which appears whole or not at all. What the kind has no place for is left out (`CheckpointKind.lost(of:)`).
  ///
  /// - Parameters:
  ///   - replacing: whether an existing file may be replaced.
  ///   - naming: whose names the tensors have, one of `kind.namings`; nil for the usual ones.
  /// - Returns: what is to be told of what was written, in words; mostly nothing.
  /// - Throws: `FileError`, `CheckpointError`; the file is then as it was before.
  @discardableResult
  public func write(to path: String, kind: CheckpointKind, replacing: Bool, naming: Naming? = nil) throws -> [String] {
    try CheckpointError.wrapping { try kind.write(self, to: path, replacing: replacing, naming: naming) }
  }
}
