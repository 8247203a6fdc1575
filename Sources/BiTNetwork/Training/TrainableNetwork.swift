import BiTCheckpoint
import BiTKernels

/// The layers of a network with room for their packed weights, and where each finds its parameters.
struct TrainableNetwork: Sendable {
  /// A group norm's place among the parameters.
  struct Norm: Sendable {
    let gamma: Int
    let beta: Int
    let channels: Int
  }

  /// A pre-activation bottleneck.
  struct Unit: Sendable {
    let normA: Norm
    let a: TrainableConvolution
    let normB: Norm
    let b: TrainableConvolution
    let normC: Norm
    let c: TrainableConvolution
    /// The shortcut of a block's first unit.
    let projection: TrainableConvolution?

    var convolutions: [TrainableConvolution] { [a, b, c] + (projection.map { [$0] } ?? []) }
  }

  let root: TrainableConvolution
  let units: [Unit]
  let finalNorm: Norm
  let head: DenseHead
  let headKernel: Int
  let headBias: Int

  /// A network for images of `height` x `width`.
  ///
  /// - Parameter isDry: whether it has no weights, only shapes: for counting memory.
  init(_ architecture: Architecture, outputs: Int, height: Int, width: Int, kernels: KernelSet, isDry: Bool = false) {
    // The size of what the next convolution reads.
    var (height, width) = (height, width)
    // Parameters come in the order in which layers are made here: see `Architecture.parameters(outputs:)`.
    let parameters = architecture.parameters(outputs: outputs)
    var next = 0
    func norm() -> Norm {
      defer { next += 2 }
      return Norm(gamma: next, beta: next + 1, channels: parameters[next].count)
    }
    func convolution(stride: Int, needsInputGradient: Bool = true) -> TrainableConvolution {
      defer { next += 1 }
      return TrainableConvolution(
        index: next, shape: parameters[next].shape, stride: stride, height: height, width: width,
        needsInputGradient: needsInputGradient, kernels: kernels, isDry: isDry)
    }
    root = convolution(stride: 2, needsInputGradient: false)
    let pool = PoolShape(after: root.weights.shape(height: height, width: width), images: 1)
    (height, width) = (pool.outputHeight, pool.outputWidth)
    var units: [Unit] = []
    for (block, count) in zip(1..., architecture.units) {
      for unit in 1...count {
        let stride = unit == 1 && block > 1 ? 2 : 1
        let (normA, a) = (norm(), convolution(stride: 1))
        let (normB, b) = (norm(), convolution(stride: stride))
        let (normC, c) = (norm(), convolution(stride: 1))
        units.append(
          Unit(
            normA: normA, a: a, normB: normB, b: b, normC: normC, c: c, projection: unit == 1 ? convolution(stride: stride) : nil))
        let output = b.weights.shape(height: height, width: width)
        (height, width) = (output.outputHeight, output.outputWidth)
      }
    }
    self.units = units
    finalNorm = norm()
    head = DenseHead(features: architecture.featureCount, outputs: outputs, kernels: kernels, isDry: isDry)
    (headKernel, headBias) = (next, next + 1)
  }

  var convolutions: [TrainableConvolution] { [root] + units.flatMap(\.convolutions) }

  /// Values of all packed weights.
  var count: Int { convolutions.reduce(head.count) { $0 + $1.count } }
}
