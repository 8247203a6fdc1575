import BiTKernels

extension GradientPass {
  /// Losses and logits from the features, the head's gradient, and that of the features.
  func head(targets: UnsafePointer<Float>, scale: Float, into gradient: inout Weights) -> (losses: [Float], logits: [Float]) {
    let (head, features, logitGradient) = (network.head, memory.features.values, memory.logitGradient.values)
    var result: (losses: [Float], logits: [Float]) = ([], [])
    withParameter(network.headBias) { bias in
      result = head.forward(
        features, rows: plan.images, bias: bias, targets: targets, scale: scale, products: memory.products.values,
        gradient: logitGradient, pool: pool)
    }
    withParameter(network.headKernel) { kernel in
      gradient.withTensors(network.headKernel, network.headBias) { kernelGradient, biasGradient in
        head.backward(
          features, gradient: logitGradient, rows: plan.images, kernel: kernel, kernelGradient: kernelGradient,
          biasGradient: biasGradient, featureGradient: memory.featureGradient.values, pool: pool)
      }
    }
    return result
  }

  /// Goes back from the features' gradient, and adds every parameter's gradient but the head's.
  ///
  ///     stream ◀──────────(+)◀──────────────────────────────────────────────┐
  ///               norm a ◀─ conv a ◀─ norm b ◀─ conv b ◀─ norm c ◀─ conv c ◀─┤ gradient of the unit's output
  ///               norm a ◀─ projection (or the stream itself) ◀──────────────┘
  ///
  /// - Parameter input: the images.
  func backward(_ input: UnsafePointer<Float>, into gradient: inout Weights) {
    var (stream, other) = (memory.streamGradients.0.values, memory.streamGradients.1.values)
    spreadFeatureGradient()
    back(
      through: plan.finalNorm, network.finalNorm, memory.finalNorm,
      NormGradient.Incoming(values: memory.featureGradient.values, isUniform: true), values: lastStream, result: stream,
      accumulates: false, into: &gradient)
    for index in plan.units.indices.reversed() { backward(unit: index, &stream, &other, into: &gradient) }
    maxPool(stream, into: other)
    gradient.withTensor(network.root.index) { result in
      plan.root.kernel(
        input, rectifications: nil, gradient: other, result: result, images: plan.images, pool: pool, scratch: memory.scratch)
    }
  }

  /// A feature is a mean over pixels, so that each pixel takes its share.
  private func spreadFeatureGradient() {
    let share = 1 / Float(plan.finalPixels)
    for index in 0..<plan.images * network.head.features { memory.featureGradient.values[index] *= share }
  }

  /// Takes the gradient of a unit's output, `stream`, to that of its input, which `stream` is afterwards.
  private func backward(
    unit index: Int, _ stream: inout UnsafeMutablePointer<Float>, _ other: inout UnsafeMutablePointer<Float>,
    into gradient: inout Weights
  ) {
    let (unit, layers, norms) = (network.units[index], plan.units[index], memory.norms[index])
    let (first, second) = (memory.innerGradients.0.values, memory.innerGradients.1.values)
    let input = memory.streams[index].values
    let (a, b) = (memory.inner[index].a.values, memory.inner[index].b.values)
    back(through: layers.c, unit.c, norms.c.norm, stream, read: b, result: first, into: &gradient)
    back(through: layers.b, unit.b, norms.b.norm, first, read: a, result: second, into: &gradient)
    back(through: layers.a.convolution, unit.a.convolution, second, read: input, norms.a.norm, result: other, into: &gradient)
    if let projection = layers.projection, let weights = unit.projection {
      back(through: projection, weights, stream, read: input, norms.a.norm, result: other, into: &gradient)
      swap(&stream, &other)
      back(
        through: layers.a.norm, unit.a.norm, norms.a.norm, NormGradient.Incoming(values: stream), values: input, result: stream,
        accumulates: false, into: &gradient)
    } else {
      back(
        through: layers.a.norm, unit.a.norm, norms.a.norm, NormGradient.Incoming(values: other), values: input, result: stream,
        accumulates: true, into: &gradient)
    }
  }

  /// Takes the gradient of a convolution's output to that of the values that the norm before it read.
  private func back(
    through layers: TrainingPlan.Unit.Part, _ part: TrainableNetwork.Unit.Part, _ state: NormState, _ output: UnsafePointer<Float>,
    read values: UnsafePointer<Float>, result: UnsafeMutablePointer<Float>, into gradient: inout Weights
  ) {
    back(through: layers.convolution, part.convolution, output, read: values, state, result: result, into: &gradient)
    back(
      through: layers.norm, part.norm, state, NormGradient.Incoming(values: result), values: values, result: result, accumulates: false,
      into: &gradient)
  }

  /// The kernel's gradient, then that of the rectified input.
  private func back(
    through layer: TrainingPlan.Layer, _ convolution: TrainableConvolution, _ output: UnsafePointer<Float>,
    read input: UnsafePointer<Float>, _ norm: NormState, result: UnsafeMutablePointer<Float>, into gradient: inout Weights
  ) {
    gradient.withTensor(convolution.index) { kernel in
      layer.kernel(
        input, rectifications: norm.rectifications, gradient: output, result: kernel, images: plan.images, pool: pool,
        scratch: memory.scratch)
    }
    layer.input?(output, result: result, images: plan.images, pool: pool, workspace: memory.workspace)
  }

  private func back(
    through layer: NormGradient, _ norm: TrainableNetwork.Norm, _ state: NormState, _ incoming: NormGradient.Incoming,
    values: UnsafePointer<Float>, result: UnsafeMutablePointer<Float>, accumulates: Bool, into gradient: inout Weights
  ) {
    withParameter(norm.gamma) { gamma in
      gradient.withTensors(norm.gamma, norm.beta) { gammaGradient, betaGradient in
        layer(
          incoming, values: values, state: state, gamma: gamma, result: result, accumulates: accumulates,
          sums: (memory.sums.0.values, memory.sums.1.values), gammaGradient: gammaGradient, betaGradient: betaGradient, pool: pool)
      }
    }
  }

  /// An item is a vector's worth of an image's channels.
  private func maxPool(_ gradient: UnsafePointer<Float>, into result: UnsafeMutablePointer<Float>) {
    let shape = plan.pool
    let (inputCount, outputCount) = (shape.height * shape.width * shape.channels, shape.outputHeight * shape.outputWidth * shape.channels)
    let perItem = 32
    let items = shape.channels / perItem
    pool.run(plan.images * items) { index, _ in
      let (image, item) = index.quotientAndRemainder(dividingBy: items)
      kernels.gradients.maxPool(
        MaxPoolGradientArguments(
          image: ImageView(
            memory.root.values + image * inputCount, height: shape.height, width: shape.width, channels: shape.channels),
          gradient: ImageView(
            gradient + image * outputCount, height: shape.outputHeight, width: shape.outputWidth, channels: shape.channels),
          result: result + image * inputCount, channels: item * perItem..<(item + 1) * perItem))
    }
  }
}
