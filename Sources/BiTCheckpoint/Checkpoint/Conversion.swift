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
    let converted = tensors.map { tensor in
      guard tensor.scalarType != type else { return tensor }
      return Tensor(name: tensor.name, shape: tensor.shape, scalarType: type, storage: ConvertedStorage(source: tensor, type: type))
    }
    return Checkpoint(
      architecture: architecture, outputs: outputs, tensors: converted, metadata: metadata, ignoredNames: ignoredNames)
  }
}

/// The values of another tensor, converted while they are streamed.
private struct ConvertedStorage: TensorStorage {
  let source: Tensor
  let type: ScalarType

  /// Values converted at a time: few enough to stay in a processor's nearer caches between conversion, check and use.
  private static let blockCount = 1 << 15

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch (source.scalarType, type) {
    case (.float32, .float16): try stream(HalfPrecision.convert, body)
    case (.float64, .float16): try stream({ (value: Double) in Float16(value) }, body)
    case (.float64, .float32): try stream({ (value: Double) in Float(value) }, body)
    case (.float16, .float32): try stream({ (value: Float16) in Float(value) }, body)
    case (.float16, .float64): try stream({ (value: Float16) in Double(value) }, body)
    case (.float32, .float64): try stream({ (value: Float) in Double(value) }, body)
    case (.float16, .float16), (.float32, .float32), (.float64, .float64): try source.stream(body)
    }
  }

  private func stream<Source: BinaryFloatingPoint, Result: BinaryFloatingPoint>(
    _ convert: (Source) -> Result, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try stream(
      { (source: UnsafeBufferPointer<Source>, result: UnsafeMutableBufferPointer<Result>) in
        for index in source.indices { result[index] = convert(source[index]) }
      }, body)
  }

  private func stream<Source: BinaryFloatingPoint, Result: BinaryFloatingPoint>(
    _ convert: (UnsafeBufferPointer<Source>, UnsafeMutableBufferPointer<Result>) -> Void,
    _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let results = UnsafeMutableBufferPointer<Result>.allocate(capacity: Self.blockCount)
    defer { results.deallocate() }
    var done = 0
    try source.stream { piece in
      let values = piece.assumingMemoryBound(to: Source.self)
      for start in stride(from: 0, to: values.count, by: Self.blockCount) {
        let block = UnsafeBufferPointer(rebasing: values[start..<min(start + Self.blockCount, values.count)])
        let result = UnsafeMutableBufferPointer(rebasing: results[..<block.count])
        convert(block, result)
        if let index = block.indices.first(where: { !result[$0].isFinite && block[$0].isFinite }) {
          throw CheckpointError.notRepresentable(
            tensor: source.name, index: done + start + index, value: Double(block[index]), type: type)
        }
        try body(UnsafeRawBufferPointer(result))
      }
      done += values.count
    }
  }
}
