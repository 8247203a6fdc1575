import BiTCheckpoint
import BiTKernels

/// The layers of a network with room for their packed weights, and where each finds its parameters.
struct TrainableNetwork: Sendable {
  typealias Unit = Bottleneck<TrainableConvolution, Norm>

  /// A norm, and the places of its scale and shift among the parameters.
  struct Norm: Sendable {
    let norm: TrainableNorm
    let gamma: Int
    let beta: Int
    /// The places of the running mean and variance; nil where a norm has none.
    let statistics: (mean: Int, variance: Int)?
  }

  let root: TrainableConvolution
  let units: [Unit]
  let finalNorm: Norm
  let head: DenseHead
  let headKernel: Int
  let headBias: Int

  /// A network for images of one size.
  ///
  /// - Parameter isDry: whether it has no weights, only shapes: for counting memory.
  init(
    _ architecture: Architecture, outputs: Int, loss: Loss = .softmax, at size: SpatialSize, kernels: KernelSet, isDry: Bool = false
  ) {
    let blueprint = architecture.blueprint(outputs: outputs)
    let places = Dictionary(uniqueKeysWithValues: zip(blueprint.parameters.map(\.name), 0...))
    func place(_ name: ParameterName) -> Int {
      guard let place = places[name] else { preconditionFailure("\(architecture) has no parameter \(name)") }
      return place
    }
    func norm(_ specification: NormSpecification) -> Norm {
      Norm(
        norm: TrainableNorm(specification), gamma: place(specification.gamma.name), beta: place(specification.beta.name),
        statistics: specification.statistics.map { (place($0.mean.name), place($0.variance.name)) })
    }
    func convolution(
      _ specification: ConvolutionSpecification, at size: SpatialSize, needsInputGradient: Bool = true
    ) -> TrainableConvolution {
      TrainableConvolution(
        index: place(specification.kernel.name), geometry: specification.geometry, epsilon: specification.kind.standardisationEpsilon,
        at: size, needsInputGradient: needsInputGradient, kernels: kernels, isDry: isDry)
    }
    root = convolution(blueprint.root, at: size, needsInputGradient: false)
    var size = PoolShape(after: root.weights.shape(at: size), images: 1).output
    units = blueprint.bottlenecks.map { unit in
      unit.map(
        at: &size, geometry: \.geometry, convolution: { specification, _, size in convolution(specification, at: size) },
        norm: { specification, _ in norm(specification) })
    }
    finalNorm = norm(blueprint.norm)
    head = DenseHead(features: architecture.featureCount, outputs: outputs, loss: loss, kernels: kernels, isDry: isDry)
    (headKernel, headBias) = (place(.headKernel), place(.headBias))
  }

  var convolutions: [TrainableConvolution] { [root] + units.flatMap(\.convolutions) }

  var norms: [Norm] { units.flatMap(\.norms) + [finalNorm] }

  /// Values of all packed weights.
  var count: Int { convolutions.reduce(head.count) { $0 + $1.count } }
}
