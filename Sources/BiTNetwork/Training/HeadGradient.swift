import BiTCheckpoint
import BiTKernels

/// Loss and gradient of the head alone, on features that were computed beforehand.
///
/// It holds threads of its own and belongs to one thread at a time.
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
    try gradient.check(parameters.architecture, outputs: parameters.outputs)
    let (perRow, outputs) = (parameters.architecture.featureCount, parameters.outputs)
    let rows = features.count / perRow
    guard let input = features.baseAddress, rows > 0, rows * perRow == features.count else {
      throw GradientError.wrongFeatures(perRow: perRow, found: features.count)
    }
    guard let target = targets.baseAddress, targets.count == rows * outputs else {
      throw GradientError.wrongTargets(expected: rows * outputs, found: targets.count)
    }
    let head = DenseHead(features: perRow, outputs: outputs, kernels: InstructionSet.best.kernels)
    let (products, logitGradient) = (Buffer(count: rows * head.paddedOutputs), Buffer(count: rows * outputs))
    var result: (losses: [Float], logits: [Float]) = ([], [])
    let (kernelIndex, biasIndex) = (parameters.parameters.count - 2, parameters.parameters.count - 1)
    parameters[kernelIndex].withUnsafeBufferPointer { kernel in
      parameters[biasIndex].withUnsafeBufferPointer { bias in
        guard let kernel = kernel.baseAddress, let bias = bias.baseAddress else { return }
        head.prepare(kernel, pool: pool)
        result = head.forward(
          input, rows: rows, bias: bias, targets: target, scale: scale, products: products.values, gradient: logitGradient.values,
          pool: pool)
        gradient.withTensors(kernelIndex, biasIndex) { kernelGradient, biasGradient in
          head.backward(
            input, gradient: logitGradient.values, rows: rows, kernel: kernel, kernelGradient: kernelGradient,
            biasGradient: biasGradient, featureGradient: nil, pool: pool)
        }
      }
    }
    return result
  }
}
