import BiTKernels

/// One pass through the network, layer by layer (arXiv 1912.11370, section 3; units as in arXiv 1603.05027).
///
/// A unit's input and output share a buffer, since the shortcut is added in place; a block's first unit, whose shortcut is a convolution,
/// goes from one stream to the other.
struct Forward {
  let network: Network
  let plan: Plan
  let memory: Memory
  let pool: ThreadPool
  /// Where the time of each layer goes, if anyone wants it.
  var profile: Profile?

  private var kernels: KernelSet { plan.kernels }
  private var moments: Moments { Moments(means: memory.means.values, deviations: memory.deviations.values) }

  /// - Parameters:
  ///   - input: images x height x width x 3.
  ///   - target: images x features or outputs.
  func run(_ input: UnsafePointer<Float>, output: Session.Output, into target: UnsafeMutablePointer<Float>) {
    let root = memory.inner.0.values
    convolve(plan.root, named: "root", input, normalised: false, into: root, accumulates: false, moments: false)
    var (stream, other) = (memory.streams.0.values, memory.streams.1.values)
    step("root/pool", "pool") { plan.pool(root, into: stream, moments: moments, kernels: kernels, pool: pool) }
    var cut = plan.pool.cut
    for (unit, layers) in zip(network.units, plan.units) {
      run(unit, layers, cut: cut, &stream, &other)
      cut = layers.c.cut
    }
    step("norm", "norm") { normalise(network.finalNorm, cut: cut) }
    let pixels = plan.units.last.map { $0.c.shape.pixels } ?? 0
    switch output {
    case .features: step("pool", "pool") { features(stream, pixels: pixels, into: target) }
    case .logits: logits(stream, pixels: pixels, into: target)
    }
  }

  private func run(
    _ unit: Network.Unit, _ layers: Plan.Unit, cut: WorkCut, _ stream: inout UnsafeMutablePointer<Float>,
    _ other: inout UnsafeMutablePointer<Float>
  ) {
    let (first, second) = (memory.inner.0.values, memory.inner.1.values)
    step(unit.name + "/a/norm", "norm") { normalise(unit.normA, cut: cut) }
    convolve(layers.a, named: unit.name + "/a", stream, normalised: true, into: first, accumulates: false, moments: true)
    if let projection = layers.projection {
      convolve(projection, named: unit.name + "/projection", stream, normalised: true, into: other, accumulates: false, moments: false)
      swap(&stream, &other)
    }
    step(unit.name + "/b/norm", "norm") { normalise(unit.normB, cut: layers.a.cut) }
    convolve(layers.b, named: unit.name + "/b", first, normalised: true, into: second, accumulates: false, moments: true)
    step(unit.name + "/c/norm", "norm") { normalise(unit.normC, cut: layers.b.cut) }
    convolve(layers.c, named: unit.name + "/c", second, normalised: true, into: stream, accumulates: true, moments: true)
  }

  private func convolve(
    _ layer: Layer, named name: String, _ input: UnsafePointer<Float>, normalised: Bool,
    into output: UnsafeMutablePointer<Float>, accumulates: Bool, moments wanted: Bool
  ) {
    let rectifications = { (image: Int) in rectification(image: image, channels: layer.shape.inputChannels) }
    let workspace = Workspace(shared: memory.shared.values) { memory.scratch[$0].values }
    step(name, layer.algorithm, multiplyAdds: plan.images * layer.shape.multiplyAdds) {
      layer(
        input, rectifications: normalised ? rectifications : nil, output: output, accumulates: accumulates,
        moments: wanted ? moments : nil, pool: pool, workspace: workspace)
    }
  }

  private func step(_ layer: String, _ algorithm: String, multiplyAdds: Int = 0, _ body: () -> Void) {
    guard let profile else { return body() }
    profile.measure(layer, algorithm: algorithm, multiplyAdds: multiplyAdds, body)
  }

  private func rectification(image: Int, channels: Int) -> Rectification {
    Rectification(scale: memory.scales.values + image * channels, shift: memory.shifts.values + image * channels)
  }

  /// Turns the moments of what was computed last into the rectification of what comes next.
  private func normalise(_ norm: GroupNorm, cut: WorkCut) {
    let channels = norm.gamma.count
    pool.run(plan.images) { image, _ in
      norm.rectification(
        of: moments, image: image, cut: cut, scale: memory.scales.values + image * channels,
        shift: memory.shifts.values + image * channels)
    }
  }

  private func features(_ stream: UnsafePointer<Float>, pixels: Int, into target: UnsafeMutablePointer<Float>) {
    let channels = network.featureCount
    pool.run(plan.images) { image, _ in
      kernels.rectifiedMean(
        RectifiedMeanArguments(
          image: stream + image * pixels * channels, pixels: pixels, pixelStride: channels, channels: channels,
          rectification: rectification(image: image, channels: channels), means: target + image * channels))
    }
  }

  private func logits(_ stream: UnsafePointer<Float>, pixels: Int, into target: UnsafeMutablePointer<Float>) {
    guard let head = network.head else { return }
    let (channels, width) = (network.featureCount, head.panels * kernels.panelWidth)
    let rows = memory.head.values
    let results = rows + plan.images * channels
    step("pool", "pool") { features(stream, pixels: pixels, into: rows) }
    step("head", "head", multiplyAdds: plan.images * channels * head.outputs) {
      let panelsPerItem = max(1, head.panels / (4 * pool.count))
      pool.run((head.panels + panelsPerItem - 1) / panelsPerItem) { index, _ in
        let panels = index * panelsPerItem..<min(head.panels, (index + 1) * panelsPerItem)
        let panelStride = channels * kernels.panelWidth
        kernels.multiply(
          MultiplyArguments(
            a: rows, aStride: channels, b: head.packed.values + panels.lowerBound * panelStride, panelStride: panelStride,
            c: results + panels.lowerBound * kernels.panelWidth, cStride: width, rows: plan.images, depth: channels,
            panels: panels.count, accumulates: false))
      }
      for image in 0..<plan.images {
        for output in 0..<head.outputs { target[image * head.outputs + output] = results[image * width + output] + head.bias[output] }
      }
    }
  }
}
