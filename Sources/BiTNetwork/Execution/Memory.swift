import BiTKernels

/// Values that running a plan takes, a buffer each.
struct MemoryNeeds: Sendable, Equatable {
  /// What the blocks leave, in turns: the first block's in the second buffer, the second block's in the first, and so on. A stage's last
  /// block leaves that of all images, the others that of a piece.
  var streams = [0, 0]
  /// What lies before the first unit and between a unit's convolutions; there are two.
  var inner = 0
  /// Means, and as many deviations, of what was computed last for a piece.
  var moments = 0
  /// The same of what a stage leaves, for all images.
  var kept = 0
  /// Scales, and as many shifts.
  var rectifications = 0
  /// For each worker.
  var scratch = 0
  /// For all workers.
  var shared = 0
  /// The head's rows.
  var head = 0

  init(_ stages: [Stage], images: Int, head: Network.Head?, kernels: KernelSet) {
    for stage in stages {
      let atATime = stage.layers[0].images
      let convolutions = stage.layers.flatMap(\.convolutions)
      if let pool = stage.layers[0].root?.pool {
        inner = max(inner, atATime * pool.outputCount)
        moments = max(moments, atATime * pool.cut.blocks * pool.channels)
      }
      for layer in convolutions {
        moments = max(moments, atATime * layer.momentCount)
        rectifications = max(rectifications, atATime * layer.shape.outputChannels)
        scratch = max(scratch, layer.scratchCount)
        shared = max(shared, layer.sharedCount)
      }
      if let root = stage.layers[0].root { inner = max(inner, atATime * root.convolution.outputCount) }
      for unit in stage.layers[0].units {
        inner = max(inner, atATime * max(unit.a.convolution.outputCount, unit.b.convolution.outputCount))
        let count = (stage.isLast(block: unit.block) ? images : atATime) * unit.c.convolution.outputCount
        let stream = Self.stream(ofBlock: unit.block)
        streams[stream] = max(streams[stream], count)
      }
      kept = max(kept, images * stage.layers[0].last.momentCount)
      rectifications = max(rectifications, images * stage.layers[0].last.shape.outputChannels)
    }
    self.head = images * (head.map { $0.panels * kernels.panelWidth } ?? 0) + images * rectifications
  }

  /// Bytes of all buffers.
  func bytes(workers: Int) -> Int {
    let common = streams.reduce(0, +) + 2 * (inner + moments + kept + rectifications) + shared + head
    return (common + workers * scratch) * MemoryLayout<Float>.stride
  }

  /// Which of the two streams a block writes.
  static func stream(ofBlock block: Int) -> Int { (block + 1) % 2 }
}

/// The buffers of a session.
final class Memory {
  private let needs: MemoryNeeds
  let streams: [Buffer]
  let inner: (Buffer, Buffer)
  let means: Buffer
  let deviations: Buffer
  let keptMeans: Buffer
  let keptDeviations: Buffer
  let scales: Buffer
  let shifts: Buffer
  let scratch: [Buffer]
  let shared: Buffer
  let head: Buffer

  init(_ needs: MemoryNeeds, workers: Int) {
    self.needs = needs
    streams = needs.streams.map { Buffer(count: $0) }
    inner = (Buffer(count: needs.inner), Buffer(count: needs.inner))
    means = Buffer(count: needs.moments)
    deviations = Buffer(count: needs.moments)
    keptMeans = Buffer(count: needs.kept)
    keptDeviations = Buffer(count: needs.kept)
    scales = Buffer(count: needs.rectifications)
    shifts = Buffer(count: needs.rectifications)
    // A tile's planes lie far apart: on small pages each would be on another, which are more than a core finds quickly.
    let working = Buffer.together([needs.shared] + (0..<workers).map { _ in needs.scratch })
    shared = working[0]
    scratch = Array(working.dropFirst())
    head = Buffer(count: needs.head)
  }

  /// The moments of what was computed last.
  var moments: Moments { Moments(means: means.values, deviations: deviations.values) }

  /// The moments of what a stage leaves, from a value on.
  func kept(from offset: Int) -> Moments {
    Moments(means: keptMeans.values + offset, deviations: keptDeviations.values + offset)
  }

  /// What a block leaves.
  func stream(ofBlock block: Int) -> UnsafeMutablePointer<Float> { streams[MemoryNeeds.stream(ofBlock: block)].values }

  func suffices(_ other: MemoryNeeds) -> Bool {
    zip(other.streams, needs.streams).allSatisfy { $0 <= $1 } && other.inner <= needs.inner && other.moments <= needs.moments
      && other.kept <= needs.kept && other.rectifications <= needs.rectifications && other.scratch <= needs.scratch
      && other.shared <= needs.shared && other.head <= needs.head
  }

  var bytes: Int {
    let common = [inner.0, inner.1, means, deviations, keptMeans, keptDeviations, scales, shifts, shared, head]
    return (streams + common + scratch).reduce(0) { $0 + $1.count } * MemoryLayout<Float>.stride
  }
}
