import BiTCheckpoint
import BiTKernels
import BiTThreads

/// Stochastic gradient descent with momentum, in PyTorch's form: `v = momentum · v + g`, `w -= rate · v`, where `g` is the gradient plus
/// `weightDecay · w`. The velocity `v` is the optimiser's only state.
///
/// It holds threads of its own and belongs to one thread at a time.
public final class SGD {
  /// What decides on a step beside gradient and learning rate.
  public struct Settings: Sendable, Equatable {
    /// The share of the velocity that stays.
    public var momentum: Float
    /// The L2 penalty's factor.
    public var weightDecay: Float
    /// The tensors that the penalty acts on.
    public var decayed: DecayedPart

    /// Settings: the HyperRule's unless others are given.
    public init(momentum: Float = 0.9, weightDecay: Float = 0, decayed: DecayedPart = .all) {
      self.momentum = momentum
      self.weightDecay = weightDecay
      self.decayed = decayed
    }
  }

  /// The tensors that weight decay acts on.
  public enum DecayedPart: String, Sendable, CaseIterable {
    /// Every one, as PyTorch does it.
    case all
    /// The kernels of convolutions and head, but no norm's scale and shift and no bias, as BiT was pre-trained.
    case kernels
  }

  /// What decides on a step.
  public let settings: Settings
  private let pool: ThreadPool

  /// - Parameter threads: default: the processors that this process may use. The bits of a result don't depend on it.
  public init(_ settings: Settings = Settings(), threads: Int? = nil) {
    self.settings = settings
    pool = ThreadPool(count: threads ?? Processors.available)
  }

  /// One step, in place. Running statistics stay as they are.
  ///
  /// - Parameter velocity: `Weights.zeros(like:)` before the first step; part of what a training checkpoint must keep.
  /// - Throws: `GradientError.wrongNetwork`.
  public func step(_ parameters: inout Weights, gradient: Weights, velocity: inout Weights, rate: Float) throws {
    try gradient.check(parameters.architecture, outputs: parameters.outputs)
    try velocity.check(parameters.architecture, outputs: parameters.outputs)
    let piece = 1 << 16
    for (index, parameter) in parameters.parameters.enumerated() where !parameter.name.role.isStatistic {
      gradient[index].withUnsafeBufferPointer { gradient in
        parameters.withTensor(index) { values in
          velocity.withTensor(index) { velocity in
            guard let gradient = gradient.baseAddress else { return }
            pool.run((parameter.count + piece - 1) / piece) { item, _ in
              let start = item * piece
              settings.step(
                values + start, gradient: gradient + start, velocity: velocity + start, count: min(piece, parameter.count - start),
                rate: rate, role: parameter.name.role, instructionSet: .best)
            }
          }
        }
      }
    }
  }
}

extension SGD.Settings {
  /// One step of some of a tensor's values, in place.
  package func step(
    _ values: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>, velocity: UnsafeMutablePointer<Float>, count: Int, rate: Float,
    role: ParameterName.Role, instructionSet: InstructionSet
  ) {
    instructionSet.kernels.gradients.momentum(
      MomentumArguments(
        values: values, gradient: gradient, velocity: velocity, count: count, rate: rate, momentum: momentum,
        weightDecay: decays(role) ? weightDecay : 0))
  }

  private func decays(_ role: ParameterName.Role) -> Bool { decayed == .all || role == .kernel }
}
