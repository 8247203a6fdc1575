import BiTContainers

extension Tensor {
  /// The same values with their axes in another order: dimension `i` is what dimension `axes[i]` was.
  ///
  /// Nothing is read before the values are streamed, and then in blocks, so that a tensor of any size takes little memory: see `ArrayStorage`.
  ///
  /// - Precondition: each axis is named once.
  package func permuted(_ axes: [Int]) -> Tensor {
    guard axes != Array(shape.indices) else { return self }
    return Tensor(name: name, shape: axes.map { shape[$0] }, scalarType: scalarType, storage: permutedStorage(axes))
  }

  private func permutedStorage(_ axes: [Int]) -> any TensorStorage {
    switch storage {
    // What is converted on the way is permuted before.
    case let converted as ConvertedStorage where converted.source.shape == shape:
      ConvertedStorage(source: converted.source.permuted(axes), type: converted.type)
    case let array as ArrayStorage where array.shape == shape: array.permuted(axes)
    default: ArrayStorage(StorageBytes(storage, byteCount: byteCount), scalarType, order: AxisOrder(shape)).permuted(axes)
    }
  }
}
