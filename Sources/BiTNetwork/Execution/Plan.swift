import BiTKernels

/// Every layer of a network at one size of image and batch, and the memory that running them takes. Made once for a shape.
struct Plan: Sendable {
  /// One unit's convolutions.
  struct Unit: Sendable {
    let projection: Layer?
    let a: Layer
    let b: Layer
    let c: Layer
  }

  let kernels: KernelSet
  let images: Int
  let root: Layer
  /// The max pool after the root, cut into blocks for the moments.
  let pool: PoolShape
  let units: [Unit]
  let needs: MemoryNeeds

  /// The 3x3 max pool with stride 2 after the root.
  struct PoolShape: Sendable {
    let height: Int
    let width: Int
    let outputHeight: Int
    let outputWidth: Int
    let channels: Int
    let cut: WorkCut
  }

  init(_ network: Network, height: Int, width: Int, images: Int, pool threads: ThreadPool) {
    let kernels = network.instructionSet.kernels
    self.kernels = kernels
    self.images = images
    func convolution(_ weights: PackedConvolution, _ height: Int, _ width: Int) -> Layer {
      let shape = weights.shape(height: height, width: width)
      let planes = WinogradConvolution.kernels(for: shape, of: kernels.winograd).map {
        ($0, network.planes(of: weights, by: $0, pool: threads))
      }
      return Layer(weights, shape: shape, planes: planes, images: images, threads: threads.count, kernels: kernels)
    }
    root = convolution(network.root, height, width)
    pool = PoolShape(after: root.shape, images: images)
    var (height, width) = (pool.outputHeight, pool.outputWidth)
    var units: [Unit] = []
    for unit in network.units {
      let a = convolution(unit.a, height, width)
      let b = convolution(unit.b, height, width)
      units.append(
        Unit(
          projection: unit.projection.map { convolution($0, height, width) }, a: a, b: b,
          c: convolution(unit.c, b.shape.outputHeight, b.shape.outputWidth)))
      (height, width) = (b.shape.outputHeight, b.shape.outputWidth)
    }
    self.units = units
    needs = MemoryNeeds(root: root, pool: pool, units: units, images: images, head: network.head, kernels: kernels)
  }
}

/// Values that running a plan takes, a buffer each.
struct MemoryNeeds: Sendable, Equatable {
  /// A unit's input or output; there are two.
  var stream = 0
  /// What lies between a unit's convolutions; there are two.
  var inner = 0
  /// Means, and as many deviations.
  var moments = 0
  /// Scales, and as many shifts.
  var rectifications = 0
  /// For each worker.
  var scratch = 0
  /// For all workers.
  var shared = 0
  /// The head's rows.
  var head = 0

  init(root: Layer, pool: Plan.PoolShape, units: [Plan.Unit], images: Int, head: Network.Head?, kernels: KernelSet) {
    inner = root.shape.pixels * root.shape.outputChannels
    stream = pool.outputHeight * pool.outputWidth * pool.channels
    moments = pool.cut.blocks * pool.channels
    for unit in units {
      inner = max(inner, unit.a.shape.pixels * unit.a.shape.outputChannels, unit.b.shape.pixels * unit.b.shape.outputChannels)
      stream = max(stream, unit.c.shape.pixels * unit.c.shape.outputChannels)
    }
    for convolution in [root] + units.flatMap({ [$0.a, $0.b, $0.c] + ($0.projection.map { [$0] } ?? []) }) {
      moments = max(moments, convolution.cut.blocks * convolution.shape.outputChannels)
      rectifications = max(rectifications, convolution.shape.outputChannels)
      scratch = max(scratch, convolution.scratchCount)
      shared = max(shared, convolution.sharedCount)
    }
    stream *= images
    inner *= images
    moments *= images
    rectifications *= images
    self.head = images * (head.map { $0.panels * kernels.panelWidth } ?? 0) + images * rectifications
  }
}

/// The buffers of a session.
final class Memory {
  private let needs: MemoryNeeds
  let streams: (Buffer, Buffer)
  let inner: (Buffer, Buffer)
  let means: Buffer
  let deviations: Buffer
  let scales: Buffer
  let shifts: Buffer
  let scratch: [Buffer]
  let shared: Buffer
  let head: Buffer

  init(_ needs: MemoryNeeds, workers: Int) {
    self.needs = needs
    streams = (Buffer(count: needs.stream), Buffer(count: needs.stream))
    inner = (Buffer(count: needs.inner), Buffer(count: needs.inner))
    means = Buffer(count: needs.moments)
    deviations = Buffer(count: needs.moments)
    scales = Buffer(count: needs.rectifications)
    shifts = Buffer(count: needs.rectifications)
    scratch = (0..<workers).map { _ in Buffer(count: needs.scratch) }
    shared = Buffer(count: needs.shared)
    head = Buffer(count: needs.head)
  }

  func suffices(_ other: MemoryNeeds) -> Bool {
    other.stream <= needs.stream && other.inner <= needs.inner && other.moments <= needs.moments
      && other.rectifications <= needs.rectifications && other.scratch <= needs.scratch && other.shared <= needs.shared
      && other.head <= needs.head
  }

  var bytes: Int {
    let common = [streams.0, streams.1, inner.0, inner.1, means, deviations, scales, shifts, shared, head]
    return (common + scratch).reduce(0) { $0 + $1.count } * MemoryLayout<Float>.stride
  }
}
