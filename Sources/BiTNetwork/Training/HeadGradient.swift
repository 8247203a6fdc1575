import BiTKernels

/// Loss and gradient of the head alone, on features that were computed beforehand.
public final class HeadGradient {
  private let pool: ThreadPool

  /// - Parameter threads: default: the processors that this process may use.
  public init(threads: Int? = nil) {
    pool = ThreadPool(count: threads ?? ThreadPool.availableProcessors)
  }

  /// Adds to `gradient` (its head; the other tensors aren't touched) the gradient of `scale · Σ over rows of cross-entropy(softmax(logits),
  /// targets)`, row by row in their order. The same bits however rows are cut into calls and for any number of threads.
  ///
  /// - Parameters:
  ///   - features: rows x features.
  ///   - targets: rows x outputs, one-hot or soft.
  /// - Returns: the loss of each row, without the scale, and its logits.
  /// - Throws: `GradientError`.
  public func accumulate(
    _ parameters: Parameters, features: UnsafeBufferPointer<Float>, targets: UnsafeBufferPointer<Float>, scale: Float,
    into gradient: inout Parameters
  ) throws -> (losses: [Float], logits: [Float]) {
    throw GradientError.notPrepared
  }
}
