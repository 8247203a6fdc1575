import BiTKernels

extension GradientPass {
  /// Runs the network up to the features and keeps what the way back needs: every convolution's output as it is, and every norm's numbers.
  ///
  /// - Parameter input: images x height x width x 3.
  func forward(_ input: UnsafePointer<Float>) {
    plan.root.forward(
      input, rectifications: nil, output: memory.root.values, moments: nil, pool: pool, workspace: memory.workspace)
    plan.pool(memory.root.values, into: memory.streams[0].values, moments: memory.moments, kernels: kernels, pool: pool)
    var cut = plan.pool.cut
    for index in plan.units.indices {
      forward(unit: index, cut: cut)
      cut = plan.units[index].c.convolution.cut
    }
    normalise(network.finalNorm, memory.finalNorm, cut: cut)
    let channels = network.head.features
    pool.run(plan.images) { image, _ in
      kernels.rectifiedMean(
        RectifiedMeanArguments(
          pixels: Matrix(lastStream + image * plan.finalPixels * channels, rows: plan.finalPixels, columns: channels),
          rectification: memory.finalNorm.rectifications[image], means: memory.features.values + image * channels))
    }
  }

  private func forward(unit index: Int, cut: WorkCut) {
    let (unit, layers, norms) = (network.units[index], plan.units[index], memory.norms[index])
    let (input, output) = (memory.streams[index].values, memory.streams[index + 1].values)
    let (a, b) = (memory.inner[index].a.values, memory.inner[index].b.values)
    normalise(unit.a.norm, norms.a.norm, cut: cut)
    convolve(layers.a.convolution, input, norms.a.norm, into: a)
    if let projection = layers.projection {
      convolve(projection, input, norms.a.norm, into: output, moments: false)
    } else {
      copy(input, to: output, count: layers.c.convolution.outputCount)
    }
    normalise(unit.b.norm, norms.b.norm, cut: layers.a.convolution.cut)
    convolve(layers.b.convolution, a, norms.b.norm, into: b)
    normalise(unit.c.norm, norms.c.norm, cut: layers.b.convolution.cut)
    convolve(layers.c.convolution, b, norms.c.norm, into: output)
  }

  private func convolve(
    _ layer: TrainingPlan.Layer, _ input: UnsafePointer<Float>, _ norm: NormState, into output: UnsafeMutablePointer<Float>,
    moments: Bool = true
  ) {
    layer.forward(
      input, rectifications: norm.rectifications, output: output, moments: moments ? memory.moments : nil,
      pool: pool, workspace: memory.workspace)
  }

  /// Turns the moments of what was computed last into the numbers of the norm that comes next.
  private func normalise(_ norm: TrainableNetwork.Norm, _ state: NormState, cut: WorkCut) {
    withParameter(norm.gamma) { gamma in
      withParameter(norm.beta) { beta in
        state.normalise(memory.moments, cut: cut, gamma: gamma, beta: beta, pool: pool)
      }
    }
  }

  /// Copies every image, `count` values each.
  private func copy(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int) {
    let piece = 1 << 16
    let total = plan.images * count
    pool.run((total + piece - 1) / piece) { item, _ in
      let start = item * piece
      (target + start).update(from: source + start, count: min(piece, total - start))
    }
  }
}
