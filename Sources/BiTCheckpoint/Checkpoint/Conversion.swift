import BiTContainers

extension Checkpoint {
  /// The same network with its values stored as `type`.
  ///
  /// Nothing is computed before the tensors are streamed. A narrower type rounds to nearest, ties to even; values too small for it
  /// become subnormal or zero, and infinities and NaNs stay what they are. A wider type and back gives the same bits.
  ///
  /// Streaming a tensor throws `CheckpointError.notRepresentable` at a finite value that the type has no finite value for
  /// (half precision: from 65520 on).
  public func converted(to type: ScalarType) -> Checkpoint {
    Checkpoint(
      architecture: architecture, outputs: outputs, tensors: tensors.map { $0.converted(to: type) }, metadata: metadata,
      ignoredNames: ignoredNames)
  }
}

extension Tensor {
  /// The same values stored as `type`: see `Checkpoint.converted(to:)`.
  package func converted(to type: ScalarType) -> Tensor {
    scalarType == type ? self : Tensor(name: name, shape: shape, scalarType: type, storage: ConvertedStorage(source: self, type: type))
  }
}

/// The values of another tensor, converted while they are streamed.
struct ConvertedStorage: ValuewiseStorage {
  let source: Tensor
  let type: ScalarType

  func made(of source: Tensor) -> ConvertedStorage { ConvertedStorage(source: source, type: type) }

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let converter = ScalarConverter(from: source.scalarType, to: type)
    let size = source.scalarType.byteCount
    var done = 0
    try source.stream { piece in
      for start in stride(from: 0, to: piece.count, by: ScalarConverter.blockCount * size) {
        let block = UnsafeRawBufferPointer(rebasing: piece[start..<min(start + ScalarConverter.blockCount * size, piece.count)])
        do {
          try converter.convert(block, body)
        } catch let overflow as ScalarConverter.Overflow {
          throw CheckpointError.notRepresentable(
            tensor: source.name, index: done + start / size + overflow.index, value: overflow.value, type: type)
        }
      }
      done += piece.count / size
    }
  }
}
