import BiTContainers

extension Checkpoint {
  /// What becomes of a network's head.
  public enum HeadEdit: Sendable, Equatable {
    /// It stays, if there is one.
    case keep
    /// It is left out: the network gives features.
    case drop
    /// A new one of that many outputs takes its place, all zeros: where fine-tuning starts (BiT-HyperRule, arXiv 1912.11370, section 3.3).
    case zero(outputs: Int)
  }

  /// Whether every value of its head's kernel is 0, so that every image gets the same answer: it was made so, to be trained, or was lost.
  ///
  /// - Throws: what streaming the kernel throws; no more of it is read than up to the first value that isn't 0.
  public func hasHeadOfZeros() throws -> Bool {
    guard let kernel = self[.headKernel] else { return false }
    struct Trained: Error {}
    do {
      try kernel.streamFloats { values in if values.contains(where: { $0 != 0 }) { throw Trained() } }
      return true
    } catch is Trained {
      return false
    }
  }

  /// The same network with another head.
  ///
  /// A head that goes takes along what its outputs are called and how they are read. A new one has the type in which the other tensors are stored.
  ///
  /// - Precondition: a new head has 1 to 2^31 outputs.
  public func editingHead(_ edit: HeadEdit) -> Checkpoint {
    let outputs: Int?
    switch edit {
    case .keep: return self
    case .drop: outputs = nil
    case .zero(let count):
      precondition((1...(1 << 31)).contains(count), "a head has 1 to 2^31 outputs")
      outputs = count
    }
    let body = tensors.prefix(architecture.parameters(outputs: nil).count)
    let scalarType = tensors[0].scalarType
    let head = architecture.parameters(outputs: outputs).dropFirst(body.count).map { parameter in
      Tensor(
        name: parameter.name.canonical, shape: parameter.shape, scalarType: scalarType,
        storage: RepeatedStorage(zerosOfByteCount: parameter.count * scalarType.byteCount))
    }
    var metadata = metadata
    (metadata.labels, metadata.scores) = (nil, nil)
    return Checkpoint(
      architecture: architecture, outputs: outputs, tensors: body + head, metadata: metadata, ignoredNames: ignoredNames)
  }
}
