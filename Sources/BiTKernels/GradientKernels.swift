/// The kernels of the backward pass, of one instruction set: see `KernelSet`, whose rules they keep.
package struct GradientKernels: Sendable {
  /// `c += aᵀ · b`: a weight's gradient from what a convolution read and the gradient of what it wrote.
  package let multiplyTransposed: @Sendable (TransposedMultiplyArguments) -> Void
  /// Gathers what a pixel's gradient is made of into rows.
  package let gatherTaps: @Sendable (TapGatherArguments) -> Void
  /// Turns packed weights round for the gradient of a convolution's input.
  package let packTransposed: @Sendable (TransposedPackArguments) -> Void
  /// Takes a gradient through weight standardisation.
  package let standardisation: @Sendable (StandardisationGradientArguments) -> Void
  /// A group norm's sums over a block.
  package let normSums: @Sendable (NormGradientSumsArguments) -> Void
  /// Takes a gradient through a ReLU and a group norm.
  package let norm: @Sendable (NormGradientArguments) -> Void
  /// Takes a gradient through the max pool.
  package let maxPool: @Sendable (MaxPoolGradientArguments) -> Void
  /// Takes a gradient through a dense layer.
  package let dense: @Sendable (DenseGradientArguments) -> Void
  /// A step of gradient descent with momentum.
  package let momentum: @Sendable (MomentumArguments) -> Void

  package init(
    multiplyTransposed: @escaping @Sendable (TransposedMultiplyArguments) -> Void,
    gatherTaps: @escaping @Sendable (TapGatherArguments) -> Void,
    packTransposed: @escaping @Sendable (TransposedPackArguments) -> Void,
    standardisation: @escaping @Sendable (StandardisationGradientArguments) -> Void,
    normSums: @escaping @Sendable (NormGradientSumsArguments) -> Void,
    norm: @escaping @Sendable (NormGradientArguments) -> Void,
    maxPool: @escaping @Sendable (MaxPoolGradientArguments) -> Void,
    dense: @escaping @Sendable (DenseGradientArguments) -> Void,
    momentum: @escaping @Sendable (MomentumArguments) -> Void
  ) {
    self.multiplyTransposed = multiplyTransposed
    self.gatherTaps = gatherTaps
    self.packTransposed = packTransposed
    self.standardisation = standardisation
    self.normSums = normSums
    self.norm = norm
    self.maxPool = maxPool
    self.dense = dense
    self.momentum = momentum
  }
}
