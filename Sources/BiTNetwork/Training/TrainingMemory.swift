import BiTCheckpoint
import BiTKernels

/// Values that both passes take together: what the way back needs of the way forward, and room to work in.
struct TrainingNeeds: Sendable {
  let images: Int
  /// The root convolution's output.
  let root: Int
  /// Each unit's input, then the last one's output.
  let streams: [Int]
  /// What each unit's first and second convolution write.
  let inner: [(a: Int, b: Int)]
  /// Those before each unit's convolutions.
  let norms: [Bottleneck<Void, TrainableNorm>]
  let finalNorm: TrainableNorm
  /// Means, and as many deviations.
  let moments: Int
  /// For each worker.
  let scratch: Int
  /// For all workers.
  let shared: Int
  /// Each of the two buffers of a norm's sums.
  let sums: Int
  let features: Int
  let products: Int
  let logits: Int

  init(_ network: TrainableNetwork, _ plan: TrainingPlan) {
    let images = plan.images
    self.images = images
    root = images * plan.root.outputCount
    streams = [images * plan.pool.outputCount] + plan.units.map { images * $0.c.convolution.outputCount }
    inner = plan.units.map { (images * $0.a.convolution.outputCount, images * $0.b.convolution.outputCount) }
    norms = network.units.map { $0.map(convolution: { _ in }, norm: \.norm) }
    finalNorm = network.finalNorm.norm
    moments =
      images
      * plan.layers.reduce(plan.pool.cut.blocks * plan.pool.channels) { max($0, $1.forward.momentCount) }
    scratch = plan.layers.reduce(0) { max($0, $1.scratchCount) }
    shared = plan.layers.reduce(0) { max($0, $1.sharedCount) }
    sums = plan.norms.reduce(0) { max($0, $1.sumCount) }
    features = images * network.head.features
    products = images * network.head.paddedOutputs
    logits = images * network.head.outputs
  }

  /// Gradients of a stream, or of the root's output; there are two.
  var stream: Int { streams.reduce(root, max) }
  /// Gradients of what lies between a unit's convolutions; there are two.
  var innerGradient: Int { inner.reduce(0) { max($0, $1.a, $1.b) } }

  func bytes(workers: Int) -> Int {
    let channels = norms.flatMap(\.norms).reduce(finalNorm.channels) { $0 + $1.channels }
    let kept = root + streams.reduce(0, +) + inner.reduce(0) { $0 + $1.a + $1.b } + NormState.valuesPerChannel * images * channels
    let gradients = 2 * (stream + innerGradient)
    return (kept + gradients + 2 * moments + 2 * sums + workers * scratch + shared + 2 * features + products + logits)
      * MemoryLayout<Float>.stride
  }
}

/// The buffers of a gradient session.
final class TrainingMemory {
  let root: Buffer
  let streams: [Buffer]
  let inner: [(a: Buffer, b: Buffer)]
  let norms: [Bottleneck<Void, NormState>]
  let finalNorm: NormState
  let streamGradients: (Buffer, Buffer)
  let innerGradients: (Buffer, Buffer)
  let means: Buffer
  let deviations: Buffer
  let sums: (Buffer, Buffer)
  let features: Buffer
  let featureGradient: Buffer
  let products: Buffer
  let logitGradient: Buffer
  private var workers: [Buffer]
  private var shared: Buffer

  init(_ needs: TrainingNeeds, workers count: Int) {
    root = Buffer(count: needs.root)
    streams = needs.streams.map { Buffer(count: $0) }
    inner = needs.inner.map { (Buffer(count: $0.a), Buffer(count: $0.b)) }
    norms = needs.norms.map { $0.map(convolution: { $0 }, norm: { NormState($0, images: needs.images) }) }
    finalNorm = NormState(needs.finalNorm, images: needs.images)
    streamGradients = (Buffer(count: needs.stream), Buffer(count: needs.stream))
    innerGradients = (Buffer(count: needs.innerGradient), Buffer(count: needs.innerGradient))
    means = Buffer(count: needs.moments)
    deviations = Buffer(count: needs.moments)
    sums = (Buffer(count: needs.sums), Buffer(count: needs.sums))
    features = Buffer(count: needs.features)
    featureGradient = Buffer(count: needs.features)
    products = Buffer(count: needs.products)
    logitGradient = Buffer(count: needs.logits)
    workers = (0..<count).map { _ in Buffer(count: needs.scratch) }
    shared = Buffer(count: needs.shared)
  }

  /// Makes room for a plan of fewer images: only what layers work in can be larger than with more, where items share what they read.
  func reserve(_ needs: TrainingNeeds) {
    if shared.count < needs.shared { shared = Buffer(count: needs.shared) }
    workers = workers.map { $0.count < needs.scratch ? Buffer(count: needs.scratch) : $0 }
  }

  /// A worker's own room.
  func scratch(_ worker: Int) -> UnsafeMutablePointer<Float> { workers[worker].values }

  /// What the layers of the way forward work in.
  var workspace: Workspace { Workspace(shared: shared.values, scratch: workers) }

  /// The states of all norms, in the order of the network's.
  var normStates: [NormState] { norms.flatMap(\.norms) + [finalNorm] }

  var moments: Moments { Moments(means: means.values, deviations: deviations.values) }
}
