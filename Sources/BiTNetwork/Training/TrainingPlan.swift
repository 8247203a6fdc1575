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

  /// One unit's convolutions, and the norms before them.
  struct Unit: Sendable {
    let normA: NormGradient
    let a: Layer
    let normB: NormGradient
    let b: Layer
    let normC: NormGradient
    let c: Layer
    let projection: Layer?
  }

  let images: Int
  let root: Layer
  let pool: PoolShape
  let units: [Unit]
  let finalNorm: NormGradient
  /// Pixels of the last activation.
  let finalPixels: Int

  init(_ network: TrainableNetwork, height: Int, width: Int, images: Int, threads: Int, kernels: KernelSet) {
    self.images = images
    /// - Parameters:
    ///   - accumulates: whether what it writes is added to what there is.
    ///   - gradientAccumulates: whether the gradient of what it reads is.
    func layer(
      _ convolution: TrainableConvolution, _ height: Int, _ width: Int, accumulates: Bool = false, gradientAccumulates: Bool = false
    ) -> Layer {
      let shape = convolution.weights.shape(height: height, width: width)
      return Layer(
        forward: convolution.forward(shape, accumulates: accumulates, images: images, threads: threads, kernels: kernels),
        input: convolution.transposed == nil
          ? nil
          : InputGradient(
            convolution, shape: shape, accumulates: gradientAccumulates, images: images, threads: threads, kernels: kernels),
        kernel: KernelGradient(shape, threads: threads, kernels: kernels))
    }
    func norm(_ norm: TrainableNetwork.Norm, pixels: Int) -> NormGradient {
      NormGradient(channels: norm.channels, pixels: pixels, images: images, kernels: kernels)
    }
    root = layer(network.root, height, width)
    pool = PoolShape(after: root.shape, images: images)
    var (height, width) = (pool.outputHeight, pool.outputWidth)
    var units: [Unit] = []
    for unit in network.units {
      let a = layer(unit.a, height, width)
      let b = layer(unit.b, height, width)
      let c = layer(unit.c, b.shape.outputHeight, b.shape.outputWidth, accumulates: true)
      units.append(
        Unit(
          normA: norm(unit.normA, pixels: height * width), a: a, normB: norm(unit.normB, pixels: a.shape.pixels), b: b,
          normC: norm(unit.normC, pixels: b.shape.pixels), c: c,
          projection: unit.projection.map { layer($0, height, width, gradientAccumulates: true) }))
      (height, width) = (c.shape.outputHeight, c.shape.outputWidth)
    }
    self.units = units
    finalPixels = height * width
    finalNorm = norm(network.finalNorm, pixels: finalPixels)
  }

  var layers: [Layer] { [root] + units.flatMap { [$0.a, $0.b, $0.c] + ($0.projection.map { [$0] } ?? []) } }
  var norms: [NormGradient] { units.flatMap { [$0.normA, $0.normB, $0.normC] } + [finalNorm] }
}
