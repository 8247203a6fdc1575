extension Checkpoint {
  /// The same checkpoint, whose tensors throw `CheckpointError.digestMismatch` at the end of streaming where their values aren't those
  /// that the file's digests were made of. Tensors without a digest, and those of kinds that have checksums of their own, stay as they are.
  ///
  /// - Parameter file: the name that errors give.
  /// - Throws: `CheckpointError.digestMismatch` where what the file says beyond its tensors has changed.
  public func verifyingDigests(file: String) throws -> Checkpoint {
    guard let integrity else { return self }
    if let expected = integrity.metadataDigest, !integrity.isNewerThanKnown {
      let found = metadataSHA256()
      guard found == expected else {
        throw CheckpointError.digestMismatch(file: file, what: "the metadata", expected: expected, found: found)
      }
    }
    let verified = tensors.map { tensor in
      guard let expected = integrity.tensorDigests[tensor.name] else { return tensor }
      return Tensor(
        name: tensor.name, shape: tensor.shape, scalarType: tensor.scalarType,
        storage: VerifiedStorage(tensor: tensor, expected: expected, file: file))
    }
    var checkpoint = Checkpoint(
      architecture: architecture, outputs: outputs, tensors: verified, metadata: metadata, ignoredNames: ignoredNames)
    checkpoint.integrity = integrity
    return checkpoint
  }
}

/// The values of a tensor, whose digest is taken while they are streamed.
private struct VerifiedStorage: TensorStorage {
  let tensor: Tensor
  let expected: String
  let file: String

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var digest = SHA256()
    try tensor.stream { piece in
      digest.update(piece)
      try body(piece)
    }
    let found = digest.finish()
    guard found == expected else {
      throw CheckpointError.digestMismatch(file: file, what: "tensor \(tensor.name)", expected: expected, found: found)
    }
  }
}
