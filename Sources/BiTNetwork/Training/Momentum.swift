import BiTKernels
import BiTThreads

/// Stochastic gradient descent with momentum, in PyTorch's form: `v = momentum · v + g`, `w -= rate · v`, where `g` is the gradient plus
/// `weightDecay · w`.
///
/// It holds threads of its own and belongs to one thread at a time.
public final class Momentum {
  /// The share of the velocity that stays.
  public let momentum: Float
  /// The L2 penalty's factor.
  public let weightDecay: Float
  private let pool: ThreadPool

  /// - Parameter threads: default: the processors that this process may use. The bits of a result don't depend on it.
  public init(_ momentum: Float = 0.9, weightDecay: Float = 0, threads: Int? = nil) {
    self.momentum = momentum
    self.weightDecay = weightDecay
    pool = ThreadPool(count: threads ?? Processors.available)
  }

  /// One step, in place.
  ///
  /// - Parameter velocity: `Weights.zeros(like:)` before the first step; part of what a training checkpoint must keep.
  /// - Throws: `GradientError.wrongNetwork`.
  public func step(_ parameters: inout Weights, gradient: Weights, velocity: inout Weights, rate: Float) throws {
    try gradient.check(parameters.architecture, outputs: parameters.outputs)
    try velocity.check(parameters.architecture, outputs: parameters.outputs)
    let piece = 1 << 16
    let kernel = InstructionSet.best.kernels.gradients.momentum
    for index in parameters.parameters.indices {
      let count = parameters.parameters[index].count
      gradient[index].withUnsafeBufferPointer { gradient in
        parameters.withTensor(index) { values in
          velocity.withTensor(index) { velocity in
            guard let gradient = gradient.baseAddress else { return }
            pool.run((count + piece - 1) / piece) { item, _ in
              let start = item * piece
              kernel(
                MomentumArguments(
                  values: values + start, gradient: gradient + start, velocity: velocity + start, count: min(piece, count - start),
                  rate: rate, momentum: momentum, weightDecay: weightDecay))
            }
          }
        }
      }
    }
  }
}
