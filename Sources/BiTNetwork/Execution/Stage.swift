import BiTCheckpoint
import BiTKernels
import BiTThreads

/// A part of the network that some images pass through from its first layer to its last before others begin.
///
///     images ──root, pool, early blocks: a few images at a time──▶ activations of all ──late blocks: all at once──▶ features
///
/// Early blocks have large activations and small weights: those of a few images stay in the cache from layer to layer. Late blocks are the other
/// way round: their weights are read once for all images. The bits don't depend on it, for images never meet.
struct Stage: Sendable {
  /// Which of the network's blocks, counted from 0.
  let blocks: Range<Int>
  /// Which of its units.
  let units: Range<Int>
  /// The batch, in the pieces that are computed at a time.
  let pieces: [Range<Int>]
  /// The layers for the first piece and, where the last piece is smaller, for that.
  let layers: [StageLayers]

  /// Blocks that are computed a few images at a time; two streams hold no more.
  private static let earlyBlocks = 2

  func layers(for piece: Range<Int>) -> StageLayers { piece.count == layers[0].images ? layers[0] : layers[layers.count - 1] }

  /// Whether a block is the last of the stage.
  func isLast(block: Int) -> Bool { block + 1 == blocks.upperBound }

  /// The stages of a network. With many threads, a few images are as many as give each of them work.
  ///
  /// - Throws: `MemoryError`.
  static func cut(_ network: Network, at size: SpatialSize, images: Int, pool: ThreadPool) throws -> [Stage] {
    let unitsOfBlocks = network.architecture.units
    let atATime = min(images, max(1, pool.count / 2))
    let early = atATime < images ? min(earlyBlocks, unitsOfBlocks.count - 1) : 0
    var size = size
    return try [(0..<early, atATime), (early..<unitsOfBlocks.count, images)].filter { !$0.0.isEmpty }.map { blocks, atATime in
      let first = unitsOfBlocks[..<blocks.lowerBound].reduce(0, +)
      let units = first..<first + unitsOfBlocks[blocks].reduce(0, +)
      let pieces = stride(from: 0, to: images, by: atATime).map { $0..<min(images, $0 + atATime) }
      let counts = Set([pieces[0].count, pieces[pieces.count - 1].count]).sorted(by: >)
      let layers = try counts.map { try StageLayers(network, units: units, at: size, images: $0, pool: pool) }
      size = layers[0].last.shape.output
      return Stage(blocks: blocks, units: units, pieces: pieces, layers: layers)
    }
  }
}

/// The layers of a stage at one number of images.
struct StageLayers: Sendable {
  /// A unit's convolutions, and the norms before them.
  typealias Unit = Bottleneck<any ConvolutionAlgorithm, Network.Norm>

  let images: Int
  /// What comes before the first unit of a network.
  let root: (convolution: any ConvolutionAlgorithm, pool: PoolShape)?
  let units: [Unit]

  init(_ network: Network, units range: Range<Int>, at size: SpatialSize, images: Int, pool threads: ThreadPool) throws {
    self.images = images
    func convolution(
      _ kernel: PackedConvolution, at size: SpatialSize, rectifies: Bool = true, accumulates: Bool = false
    ) throws -> any ConvolutionAlgorithm {
      let task = ConvolutionTask(kernel.shape(at: size), rectifies: rectifies, accumulates: accumulates)
      return try network.transformedKernels.convolution(task, kernel, images: images, pool: threads)
    }
    var size = size
    if range.lowerBound == 0 {
      let convolution = try convolution(network.root, at: size, rectifies: false)
      let pool = PoolShape(after: convolution.shape, images: images)
      root = (convolution, pool)
      size = pool.output
    } else {
      root = nil
    }
    units = try network.units[range].map { unit in
      try unit.map(
        at: &size, geometry: \.geometry,
        // The last adds to the shortcut.
        convolution: { kernel, layer, size in try convolution(kernel, at: size, accumulates: layer == .c) }, norm: { norm, _ in norm })
    }
  }

  /// The layer that computes what the stage hands on.
  var last: any ConvolutionAlgorithm { units[units.count - 1].c.convolution }

  /// Every convolution.
  var convolutions: [any ConvolutionAlgorithm] { (root.map { [$0.convolution] } ?? []) + units.flatMap(\.convolutions) }
}

extension Bottleneck {
  /// The block that it is of, counted from 0.
  var block: Int { position.block - 1 }
}
