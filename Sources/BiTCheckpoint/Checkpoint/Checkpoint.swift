/// A BiT network's tensors in canonical names, order and layout, with what is known about them.
///
/// Everything meets here: a format reads a file into a checkpoint and writes a checkpoint to a file, and knows nothing of other formats.
/// Tensors are lazy: a checkpoint of gigabytes costs kilobytes until its values are asked for. May be shared between threads.
public struct Checkpoint: Sendable {
  /// The network, recognised from names and shapes.
  public let architecture: Architecture
  /// The length of the head's output; nil for a network without a head.
  public let outputs: Int?
  /// One for each of `architecture.parameters(outputs:)`, in that order.
  public let tensors: [Tensor]
  /// What the file says beyond the tensors.
  public var metadata: Metadata
  /// Names in the file that mean nothing to a BiT network, and were passed over.
  public var ignoredNames: [String]
  /// What the file says of its own content; nil for files that say nothing and for checkpoints that were made or changed here.
  public var integrity: Integrity?
  /// Where the training run stands that wrote it; nil for a checkpoint that isn't to be gone on from. Only the home format keeps it.
  public var training: TrainingState?

  /// A checkpoint from the tensors that a file holds, under canonical names.
  ///
  /// The architecture is recognised from names and shapes alone. A dense head may have shape `[features, outputs]`.
  ///
  /// - Parameters:
  ///   - found: the tensors in any order. Those whose names aren't a BiT network's are listed in `ignoredNames`.
  ///   - file: the name that errors give.
  /// - Throws: `CheckpointError` where a tensor is missing, misshapen or there twice, or where no BiT network has those tensors.
  public init(found: [Tensor], metadata: Metadata = Metadata(), file: String) throws {
    let assembly = try Assembly(found: found, file: file)
    if let first = assembly.problems.first { throw first }
    (architecture, outputs, tensors) = (assembly.architecture, assembly.outputs, assembly.tensors)
    self.metadata = metadata
    ignoredNames = assembly.ignoredNames
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
