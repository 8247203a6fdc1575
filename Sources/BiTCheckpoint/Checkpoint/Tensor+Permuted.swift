import BiTContainers

/// Values that are made of another tensor's one by one, wherever they stand: what is read there is put in order before.
package protocol ValuewiseStorage: TensorStorage {
  /// The tensor that they are made of.
  var source: Tensor { get }

  /// The same of a tensor with the values in another order.
  func made(of source: Tensor) -> Self
}

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
    case let valuewise as any ValuewiseStorage where valuewise.source.shape == shape: valuewise.made(of: valuewise.source.permuted(axes))
    case let array as ArrayStorage where array.shape == shape: array.permuted(axes)
    default: ArrayStorage(StorageBytes(storage, byteCount: byteCount), scalarType, order: AxisOrder(shape)).permuted(axes)
    }
  }
}
