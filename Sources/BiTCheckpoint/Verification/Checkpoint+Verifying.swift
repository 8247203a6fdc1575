import BiTContainers

extension Checkpoint {
  /// The same checkpoint, whose tensors throw `CheckpointError.digestMismatch` at the end of streaming where their values aren't those
  /// that the file's digests were made of. Tensors without a digest, and those of kinds that have checksums of their own, stay as they are.
  ///
  /// - Throws: `CheckpointError.digestMismatch` where what the file says beyond its tensors has changed.
  public func verifyingDigests() throws -> Checkpoint {
    guard let integrity else { return self }
    let file = origin?.path ?? "the checkpoint"
    if let expected = integrity.metadataDigest, !integrity.isNewerThanKnown {
      let found = metadataSHA256()
      guard found == expected else {
        throw CheckpointError.digestMismatch(file: file, what: "the metadata", expected: expected, found: found)
      }
    }
    func verified(_ tensors: [Tensor], _ digests: [String: String], _ what: String) -> [Tensor] {
      tensors.map { tensor in
        guard let expected = digests[tensor.name] else { return tensor }
        return Tensor(
          name: tensor.name, shape: tensor.shape, scalarType: tensor.scalarType,
          storage: VerifiedStorage(tensor: tensor, expected: expected, what: "\(what) \(tensor.name)", file: file))
      }
    }
    var checkpoint = Checkpoint(
      architecture: architecture, outputs: outputs, tensors: verified(tensors, integrity.tensorDigests, "tensor"), metadata: metadata,
      ignoredNames: ignoredNames)
    (checkpoint.origin, checkpoint.integrity) = (origin, integrity)
    checkpoint.training = training
    checkpoint.training?.velocity = verified(training?.velocity ?? [], integrity.velocityDigests, "the momentum of")
    return checkpoint
  }

  /// Reads everything once.
  ///
  /// - Throws: what streaming the tensors throws: of a checkpoint that verifies digests, also where values have changed.
  public func readThrough() throws {
    let all = tensors + (training?.velocity ?? [])
    _ = try all.mapInParallel { try all[$0].stream { _ in } }
  }
}

/// The values of a tensor, whose digest is taken while they are streamed.
private struct VerifiedStorage: TensorStorage {
  let tensor: Tensor
  let expected: String
  let what: String
  let file: String

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var digest = SHA256()
    try tensor.stream { piece in
      digest.update(piece)
      try body(piece)
    }
    let found = digest.finish()
    guard found == expected else {
      throw CheckpointError.digestMismatch(file: file, what: what, expected: expected, found: found)
    }
  }
}
