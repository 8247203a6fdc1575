import BiTKernels
import BiTThreads

/// One pass through the network, stage by stage, layer by layer (arXiv 1912.11370, section 3; units as in arXiv 1603.05027).
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

  /// - Parameters:
  ///   - input: images x height x width x 3.
  ///   - target: images x features or outputs.
  func run(_ input: UnsafePointer<Float>, output: Session.Output, into target: UnsafeMutablePointer<Float>) {
    var before: (any ConvolutionAlgorithm)?
    for stage in plan.stages {
      for piece in stage.pieces { run(stage, piece, input, after: before) }
      before = stage.layers[0].last
    }
    let norm = normalise(network.finalNorm, named: "norm", memory.kept(from: 0), cut: plan.last.cut, images: plan.images)
    let (stream, pixels) = (memory.stream(ofBlock: network.architecture.units.count - 1), plan.last.shape.pixels)
    switch output {
    case .features: step("pool", "pool") { features(stream, norm, pixels: pixels, into: target) }
    case .logits: logits(stream, norm, pixels: pixels, into: target)
    }
  }

  /// What a unit works on: activations, and the moments that their norm is made from.
  private struct State {
    var stream: UnsafeMutablePointer<Float>
    var moments: Moments
    var cut: WorkCut
  }

  /// - Parameter before: the last layer of the stage before; nil for the first stage, which begins with the root.
  private func run(_ stage: Stage, _ piece: Range<Int>, _ input: UnsafePointer<Float>, after before: (any ConvolutionAlgorithm)?) {
    let layers = stage.layers(for: piece)
    var state: State
    if let (convolution, poolShape) = layers.root {
      let shape = convolution.shape
      let (root, pooled) = (memory.inner.0.values, memory.inner.1.values)
      let images = input + piece.lowerBound * shape.height * shape.width * shape.inputChannels
      convolve(convolution, named: "root", images: piece.count, images, nil, into: root, moments: nil)
      step("root/pool", "pool") { poolShape(root, into: pooled, moments: wanted(memory.moments), kernels: kernels, pool: pool) }
      state = State(stream: pooled, moments: memory.moments, cut: poolShape.cut)
    } else if let before {
      state = State(
        stream: memory.stream(ofBlock: stage.blocks.lowerBound - 1) + piece.lowerBound * before.outputCount,
        moments: memory.kept(from: piece.lowerBound * before.momentCount), cut: before.cut)
    } else {
      preconditionFailure("a stage after the first begins with what the one before leaves")
    }
    for (index, unit) in layers.units.enumerated() {
      let isLast = index + 1 == layers.units.count
      let moments = isLast ? memory.kept(from: piece.lowerBound * unit.c.convolution.momentCount) : memory.moments
      run(unit, stage, piece, &state, moments: moments)
    }
  }

  private func run(_ unit: StageLayers.Unit, _ stage: Stage, _ piece: Range<Int>, _ state: inout State, moments: Moments) {
    let (name, images) = (unit.position, piece.count)
    let (first, second) = (memory.inner.0.values, memory.inner.1.values)
    let a = normalise(unit.a.norm, named: "\(name)/a/norm", state.moments, cut: state.cut, images: images)
    convolve(unit.a.convolution, named: "\(name)/a", images: images, state.stream, a, into: first, moments: wanted(memory.moments))
    if let projection = unit.projection {
      let offset = stage.isLast(block: unit.block) ? piece.lowerBound * projection.outputCount : 0
      let target = memory.stream(ofBlock: unit.block) + offset
      convolve(projection, named: "\(name)/projection", images: images, state.stream, a, into: target, moments: nil)
      state.stream = target
    }
    let b = normalise(unit.b.norm, named: "\(name)/b/norm", memory.moments, cut: unit.a.convolution.cut, images: images)
    convolve(unit.b.convolution, named: "\(name)/b", images: images, first, b, into: second, moments: wanted(memory.moments))
    let c = normalise(unit.c.norm, named: "\(name)/c/norm", memory.moments, cut: unit.b.convolution.cut, images: images)
    convolve(unit.c.convolution, named: "\(name)/c", images: images, second, c, into: state.stream, moments: wanted(moments))
    (state.moments, state.cut) = (moments, unit.c.convolution.cut)
  }

  /// Moments, where a norm goes by them.
  private func wanted(_ moments: Moments) -> Moments? { network.takesMoments ? moments : nil }

  private func convolve(
    _ layer: any ConvolutionAlgorithm, named name: @autoclosure () -> String, images: Int, _ input: UnsafePointer<Float>,
    _ rectifications: Rectifications?, into output: UnsafeMutablePointer<Float>, moments: Moments?
  ) {
    let workspace = Workspace(shared: memory.shared.values, scratch: memory.scratch)
    step(name(), layer.name, multiplyAdds: images * layer.shape.multiplyAdds) {
      layer(input, rectifications: rectifications, output: output, moments: moments, pool: pool, workspace: workspace)
    }
  }

  private func step(_ layer: @autoclosure () -> String, _ algorithm: String, multiplyAdds: Int = 0, _ body: () -> Void) {
    guard let profile else { return body() }
    profile.measure(layer(), algorithm: algorithm, multiplyAdds: multiplyAdds, body)
  }

  /// The rectification of what comes next: from the moments of what was computed last, or as it always is.
  private func normalise(
    _ norm: Network.Norm, named name: @autoclosure () -> String, _ moments: Moments, cut: WorkCut, images: Int
  ) -> Rectifications {
    switch norm {
    case .fixed(let norm): return norm.rectifications
    case .group(let norm, let gamma, let beta):
      let channels = norm.channels
      step(name(), "norm") {
        pool.run(images) { image, _ in
          norm.rectification(
            of: moments, image: image, cut: cut, gamma: gamma, beta: beta, scale: memory.scales.values + image * channels,
            shift: memory.shifts.values + image * channels)
        }
      }
      return Rectifications(scale: memory.scales.values, shift: memory.shifts.values, imageStride: channels)
    }
  }

  private func features(_ stream: UnsafePointer<Float>, _ norm: Rectifications, pixels: Int, into target: UnsafeMutablePointer<Float>) {
    let channels = network.featureCount
    pool.run(plan.images) { image, _ in
      kernels.rectifiedMean(
        RectifiedMeanArguments(
          pixels: Matrix(stream + image * pixels * channels, rows: pixels, columns: channels),
          rectification: norm[image], means: target + image * channels))
    }
  }

  private func logits(_ stream: UnsafePointer<Float>, _ norm: Rectifications, pixels: Int, into target: UnsafeMutablePointer<Float>) {
    guard let head = network.head else { preconditionFailure("logits need a head") }
    let (channels, width) = (network.featureCount, head.panels * kernels.panelWidth)
    let rows = memory.head.values
    let results = rows + plan.images * channels
    step("pool", "pool") { features(stream, norm, pixels: pixels, into: rows) }
    step("head", "head", multiplyAdds: plan.images * channels * head.outputs) {
      let panelsPerItem = max(1, head.panels / (4 * pool.count))
      pool.run((head.panels + panelsPerItem - 1) / panelsPerItem) { index, _ in
        let panels = index * panelsPerItem..<min(head.panels, (index + 1) * panelsPerItem)
        let panelStride = channels * kernels.panelWidth
        kernels.multiply(
          MultiplyArguments(
            a: Matrix(rows, rows: plan.images, columns: channels),
            b: Panels(head.packed.values + panels.lowerBound * panelStride, count: panels.count, stride: panelStride),
            c: MutableMatrix(
              results + panels.lowerBound * kernels.panelWidth, rows: plan.images, columns: panels.count * kernels.panelWidth,
              rowStride: width),
            accumulates: false))
      }
      for image in 0..<plan.images {
        for output in 0..<head.outputs { target[image * head.outputs + output] = results[image * width + output] + head.bias[output] }
      }
    }
  }
}
