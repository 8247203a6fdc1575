import BiTCheckpoint

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Checkpoint {
  /// Writes a checkpoint file as `write(to:kind:replacing:naming:)` does, and shows on the terminal how far it is.
  @discardableResult
  func write(to path: String, kind: CheckpointKind, replacing: Bool, naming: Naming? = nil, _ console: Console) throws -> [String] {
    let progress = Progress(console, total: tensors.reduce(0) { $0 + $1.byteCount }, unit: "MB", scale: 1_000_000)
    let observed = replacingTensors(
      tensors.map { tensor in
        Tensor(
          name: tensor.name, shape: tensor.shape, scalarType: tensor.scalarType,
          storage: ObservedStorage(source: tensor, progress: progress))
      })
    do {
      return try observed.write(to: path, kind: kind, replacing: replacing, naming: naming)
    } catch let error where progress.hasBegun || error is CheckpointError {
      throw UnfinishedOutput(path: path, wasThere: access(path, F_OK) == 0, cause: error)
    }
  }
}

/// An output that didn't become whole, and what is there instead.
struct UnfinishedOutput: Error, CustomStringConvertible {
  let path: String
  /// Whether a file of that name is there: it is the old one.
  let wasThere: Bool
  let cause: any Error

  var description: String {
    "\(cause.words); " + (wasThere ? "the \(path) that was there is unchanged" : "no \(path) was made")
  }
}

/// The values of a tensor, counted while they are streamed.
private struct ObservedStorage: ValuewiseStorage {
  let source: Tensor
  let progress: Progress

  func made(of source: Tensor) -> ObservedStorage { ObservedStorage(source: source, progress: progress) }

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    progress.begin()
    try source.stream { piece in
      try body(piece)
      progress.advance(by: piece.count)
    }
  }
}
