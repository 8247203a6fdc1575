/// A BiT network's tensors in canonical names, order and layout, with what is known about them.
///
/// Everything meets here: a format reads a file into a checkpoint and writes a checkpoint to a file, and knows nothing of other formats.
/// Tensors are lazy: a checkpoint of gigabytes costs kilobytes until its values are asked for.
public struct Checkpoint: Sendable {
  /// Where a checkpoint was opened.
  public struct Origin: Sendable, Hashable {
    /// The path as the caller gave it.
    public let path: String
    /// What was found there.
    public let kind: CheckpointKind
  }

  /// The network, recognised from names and shapes.
  public let architecture: Architecture
  /// The length of the head's output; nil for a network without a head.
  public let outputs: Int?
  /// The file that it was opened from; nil for a checkpoint that was made or changed here.
  public internal(set) var origin: Origin?
  /// One for each of `architecture.parameters(outputs:)`, in that order.
  public internal(set) var tensors: [Tensor]
  /// What the file says beyond the tensors.
  public var metadata: Metadata
  /// Names in the file that mean nothing to a BiT network, and were passed over.
  public var ignoredNames: [String]
  /// What was told otherwise than by the file's names, in words: a head that is called otherwise, tensors told by their order.
  public internal(set) var remarks: [String] = []
  /// What the file says of its own content; nil for files that say nothing and for checkpoints that were made or changed here.
  public var integrity: Integrity?
  /// Whether the file that it was opened from states checksums of all values, which are compared whenever these are read.
  public internal(set) var hasChecksums = false
  /// Where the training run stands that wrote it; nil for a checkpoint that isn't to be resumed. Only the home format keeps it.
  public var training: TrainingState?

  /// A checkpoint of tensors under canonical names.
  ///
  /// The architecture is recognised from names and shapes alone. A dense head may have shape `[features, outputs]`.
  ///
  /// - Parameter tensors: in any order. Those whose names aren't a BiT network's are listed in `ignoredNames`.
  /// - Throws: `CheckpointError` where a tensor is missing, misshapen or there twice, or where no BiT network has those tensors.
  public init(tensors: [Tensor], metadata: Metadata = Metadata()) throws {
    var inventory = Inventory()
    (inventory.tensors, inventory.metadata) = (tensors, metadata)
    try self.init(inventory, origin: nil)
  }

  /// The checkpoint that a file holds, if nothing is wrong with it.
  ///
  /// - Throws: the first problem.
  init(_ inventory: Inventory, origin: Origin?) throws {
    if let first = inventory.problems.first { throw first.error }
    let assembly = try Assembly(inventory, file: origin?.path ?? "the given tensors")
    if let first = assembly.problems.first ?? assembly.trainingProblems.first { throw first }
    (architecture, outputs, tensors) = (assembly.architecture, assembly.outputs, assembly.tensors)
    (metadata, integrity, training) = (inventory.metadata, inventory.integrity, inventory.training)
    remarks = inventory.remarks + [origin?.kind.valueRemark(of: assembly.architecture)].compactMap(\.self)
    hasChecksums = inventory.hasChecksums ?? origin?.kind.hasChecksums ?? false
    ignoredNames = (assembly.ignoredNames + inventory.ignoredNames).sorted()
    self.origin = origin
  }

  /// A checkpoint of tensors made for `architecture`: one for each of its parameters, in their order.
  package init(architecture: Architecture, outputs: Int?, tensors: [Tensor], metadata: Metadata, ignoredNames: [String] = []) {
    self.architecture = architecture
    self.outputs = outputs
    self.tensors = tensors
    self.metadata = metadata
    self.ignoredNames = ignoredNames
  }

  /// The tensor of that canonical name.
  public subscript(name: String) -> Tensor? { tensors.first { $0.name == name } }

  /// The tensor of that parameter.
  public subscript(parameter: ParameterName) -> Tensor? { self[parameter.canonical] }

  /// The number of values of all tensors.
  public var parameterCount: Int { tensors.reduce(0) { $0 + $1.count } }
}
