import BiTContainers

/// Where a training run stands, beside the network's tensors: with it a checkpoint of the home format can be resumed.
public struct TrainingState: Sendable {
  /// The steps that are done.
  public var step: Int
  /// The seed from which, with the step, all random draws follow: there is no other random state.
  public var seed: UInt64
  /// The SHA-256 of the list of examples in their order, as 64 hexadecimal digits in lower case.
  public var examplesDigest: String
  /// The optimiser's velocity of each tensor that is trained, under the tensor's name and in its shape.
  public var velocity: [Tensor]

  /// A state.
  public init(step: Int, seed: UInt64, examplesDigest: String, velocity: [Tensor]) {
    self.step = step
    self.seed = seed
    self.examplesDigest = examplesDigest
    self.velocity = velocity
  }

  /// What keeps the velocity from belonging to a network with those parameters.
  func problems(beside parameters: [ParameterDescription], file: String) -> [CheckpointError] {
    let shapes = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name.canonical, $0.shape) })
    return velocity.filter { shapes[$0.name] != $0.shape }.map { tensor in
      .container(
        .malformed(
          file: file, place: "the momentum of \(tensor.name)",
          expected: shapes[tensor.name].map { "the shape \($0)" } ?? "the name of a tensor of the network",
          found: "the shape \(tensor.shape)"))
    }
  }
}

extension Checkpoint {
  /// The SHA-256 of everything that the checkpoint holds, as 64 hexadecimal digits in lower case, whatever kind of file it comes from: of the
  /// metadata's digest and each tensor's, a line each.
  ///
  /// - Throws: what streaming the tensors throws.
  public func sha256() throws -> String {
    var digest = SHA256()
    digest.update(metadataSHA256() + "\n")
    for tensor in tensors { digest.update(try tensor.sha256() + "\n") }
    return digest.finish()
  }

  /// The same network with other values of some of its tensors, found by their names. What the file said of its content goes.
  ///
  /// - Precondition: each replaces a tensor of its shape.
  public func replacingTensors(_ replacements: [Tensor]) -> Checkpoint {
    var tensors = tensors
    for replacement in replacements {
      guard let index = tensors.firstIndex(where: { $0.name == replacement.name }), tensors[index].shape == replacement.shape else {
        preconditionFailure("\(architecture) has no tensor \(replacement.name) of shape \(replacement.shape)")
      }
      tensors[index] = replacement
    }
    return Checkpoint(
      architecture: architecture, outputs: outputs, tensors: tensors, metadata: metadata, ignoredNames: ignoredNames)
  }
}

/// The SHA-256 of a text's UTF-8, as 64 hexadecimal digits in lower case.
package func sha256(_ text: String) -> String {
  var digest = SHA256()
  digest.update(text)
  return digest.finish()
}
