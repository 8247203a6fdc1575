import BiTFiles

/// What a file of the home format says of its network: for people, since names and shapes decide.
struct StatedNetwork {
  let architecture: String
  let outputs: Int?
}

/// What a file holds, before it is known whether that makes up a network.
struct Inventory {
  /// Those that mean a parameter, under canonical names.
  var tensors: [Tensor] = []
  /// Names in the file that mean nothing to a BiT network.
  var ignoredNames: [String] = []
  /// Why some tensors, or what the file says beyond them, can't be had.
  var problems: [CheckpointError] = []
  var metadata = Metadata()
  var integrity: Integrity?
  /// What the file itself says of its network; nil where it says nothing, or in words of a newer version.
  var statedNetwork: StatedNetwork?
  var training: TrainingState?

  /// Adds what `body` gives, or the reason why it can't.
  ///
  /// - Throws: anything but a `CheckpointError` or a `ContainerError`: what the operating system refuses is no property of the file.
  mutating func collect(_ body: (inout Inventory) throws -> Void) throws {
    do {
      try body(&self)
    } catch {
      problems.append(try CheckpointError.of(error))
    }
  }

  /// The checkpoint, if nothing is wrong.
  ///
  /// - Throws: the first problem.
  func checkpoint(file: String) throws -> Checkpoint {
    if let first = problems.first { throw first }
    var checkpoint = try Checkpoint(found: tensors, metadata: metadata, file: file)
    checkpoint.ignoredNames = (checkpoint.ignoredNames + ignoredNames).sorted()
    checkpoint.integrity = integrity
    let parameters = checkpoint.architecture.parameters(outputs: checkpoint.outputs)
    if let problem = training?.problems(beside: parameters, file: file).first { throw problem }
    checkpoint.training = training
    return checkpoint
  }
}
