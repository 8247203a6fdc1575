import BiTCheckpoint
import BiTKernels

/// Every layer of both passes at one size of image and batch.
struct TrainingPlan: Sendable {
  /// A convolution in all directions.
  struct Layer: Sendable {
    let forward: any ConvolutionAlgorithm
    /// Nil where nobody asks for the gradient of the input.
    let input: InputGradient?
    let kernel: KernelGradient

    var shape: ConvolutionShape { forward.shape }
    var cut: WorkCut { forward.cut }
    var sharedCount: Int { max(forward.sharedCount, input?.sharedCount ?? 0) }
    var scratchCount: Int { max(forward.scratchCount, input?.scratchCount ?? 0, kernel.scratchCount) }
    /// Values of what it writes, for one image.
    var outputCount: Int { forward.outputCount }
  }

  /// A unit's convolutions, and the norms before them.
  typealias Unit = Bottleneck<Layer, NormGradient>

  let images: Int
  let root: Layer
  let pool: PoolShape
  let units: [Unit]
  let finalNorm: NormGradient
  /// Pixels of the last activation.
  let finalPixels: Int

  init(_ network: TrainableNetwork, at size: SpatialSize, images: Int, threads: Int, kernels: KernelSet) {
    self.images = images
    /// - Parameters:
    ///   - accumulates: whether what it writes is added to what there is.
    ///   - gradientAccumulates: whether the gradient of what it reads is.
    func layer(
      _ convolution: TrainableConvolution, at size: SpatialSize, accumulates: Bool = false, gradientAccumulates: Bool = false
    ) -> Layer {
      let shape = convolution.weights.shape(at: size)
      return Layer(
        forward: convolution.forward(shape, accumulates: accumulates, images: images, threads: threads, kernels: kernels),
        input: convolution.transposed == nil
          ? nil
          : InputGradient(
            convolution, shape: shape, accumulates: gradientAccumulates, images: images, threads: threads, kernels: kernels),
        kernel: KernelGradient(shape, threads: threads, kernels: kernels))
    }
    func norm(_ norm: TrainableNetwork.Norm, at size: SpatialSize) -> NormGradient {
      NormGradient(norm.norm, pixels: size.pixels, images: images, kernels: kernels)
    }
    root = layer(network.root, at: size)
    pool = PoolShape(after: root.shape, images: images)
    var size = pool.output
    units = network.units.map { unit in
      unit.map(
        at: &size, geometry: \.weights.geometry,
        // On the way forward c adds to the shortcut, on the way back the projection to a: both read what norm a gives.
        convolution: { convolution, place, size in
          layer(convolution, at: size, accumulates: place == .c, gradientAccumulates: place == .projection)
        }, norm: norm)
    }
    finalPixels = size.pixels
    finalNorm = norm(network.finalNorm, at: size)
  }

  var layers: [Layer] { [root] + units.flatMap(\.convolutions) }
  var norms: [NormGradient] { units.flatMap(\.norms) + [finalNorm] }
}
