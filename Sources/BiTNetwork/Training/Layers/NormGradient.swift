import BiTKernels
import BiTThreads

/// The gradient of a ReLU and the norm before it.
///
/// With g the gradient of the norm's output, x̂ the normalised values and means over what is normalised together (a group of an image, or a channel of
/// all images), the gradient of the input is
/// inverse · (gamma · g - mean(gamma · g) - x̂ · mean(gamma · g · x̂)). The sums over a block are taken in single precision, all others in
/// double and in the order of blocks and channels.
package struct NormGradient: Sendable {
  private let norm: TrainableNorm
  private let cut: WorkCut
  private let kernels: KernelSet

  package init(_ norm: TrainableNorm, pixels: Int, images: Int, kernels: KernelSet) {
    self.norm = norm
    self.kernels = kernels
    cut = WorkCut(pixels: pixels, images: images, panels: 1, itemRows: kernels.blocking.itemRows, threads: 1)
  }

  private var channels: Int { norm.channels }
  private var blocks: Int { cut.images * cut.blocks }

  /// Values of each of the two buffers of sums: for each block, then for each image.
  package var sumCount: Int { (blocks + cut.images) * channels }

  /// The gradient as it comes from behind the ReLU.
  package struct Incoming {
    let values: UnsafePointer<Float>
    /// Whether there is one row an image, the same for all of its pixels, instead of one a pixel.
    let isUniform: Bool

    package init(values: UnsafePointer<Float>, isUniform: Bool = false) {
      (self.values, self.isUniform) = (values, isUniform)
    }
  }

  /// Computes every image.
  ///
  /// - Parameters:
  ///   - values: what the norm read, images x pixels x channels.
  ///   - result: gradient of the norm's input.
  ///   - accumulates: whether it is added to what `result` holds.
  ///   - sums: two buffers of `sumCount` values.
  ///   - gammaGradient: channels, added to image by image; `betaGradient` likewise.
  package func callAsFunction(
    _ incoming: Incoming, values: UnsafePointer<Float>, state: NormState, gamma: UnsafePointer<Float>,
    result: UnsafeMutablePointer<Float>, accumulates: Bool, sums: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>),
    gammaGradient: UnsafeMutablePointer<Float>, betaGradient: UnsafeMutablePointer<Float>, pool: ThreadPool
  ) {
    pool.run(blocks) { block, _ in
      kernels.gradients.normSums(
        NormGradientSumsArguments(
          block: rectified(block, incoming, values, state),
          normalisation: state.normalisation(image: cut.block(block).image),
          sums: sums.0 + block * channels, products: sums.1 + block * channels))
    }
    switch norm {
    case .group(let norm): merge(norm, state, gamma, sums, gammaGradient: gammaGradient, betaGradient: betaGradient, pool: pool)
    case .batch: mergeAll(state, gamma, sums, gammaGradient: gammaGradient, betaGradient: betaGradient, pool: pool)
    }
    pool.run(blocks) { block, _ in
      let start = cut.block(block).image * cut.blocks * norm.imageStride
      kernels.gradients.norm(
        NormGradientArguments(
          block: rectified(block, incoming, values, state),
          correction: ChannelAffine(scale: sums.1 + start, shift: sums.0 + start),
          result: result + cut.firstPixel(of: block) * channels, accumulates: accumulates))
    }
  }

  private func rectified(
    _ block: Int, _ incoming: Incoming, _ values: UnsafePointer<Float>, _ state: NormState
  ) -> RectifiedBlock {
    let (image, pixels) = cut.block(block)
    let first = cut.firstPixel(of: block) * channels
    return RectifiedBlock(
      values: Matrix(values + first, rows: pixels.count, columns: channels), rectification: state.rectifications[image],
      gradient: Matrix(
        incoming.values + (incoming.isUniform ? image * channels : first), rows: pixels.count, columns: channels,
        rowStride: incoming.isUniform ? 0 : channels))
  }

  private typealias Sums = (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>)

  /// Merges the sums of each image.
  private func merge(
    _ norm: GroupNorm, _ state: NormState, _ gamma: UnsafePointer<Float>, _ sums: Sums, gammaGradient: UnsafeMutablePointer<Float>,
    betaGradient: UnsafeMutablePointer<Float>, pool: ThreadPool
  ) {
    let totals = (sums.0 + blocks * channels, sums.1 + blocks * channels)
    pool.run(cut.images) { image, _ in
      merge(image, norm, state, gamma, sums, into: (totals.0 + image * channels, totals.1 + image * channels))
    }
    for image in 0..<cut.images {
      for channel in 0..<channels {
        betaGradient[channel] += totals.0[image * channels + channel]
        gammaGradient[channel] += totals.1[image * channels + channel]
      }
    }
  }

  /// Merges the sums of an image's blocks, and leaves the numbers of its gradient (intercept and slope) in place of those of its first.
  private func merge(
    _ image: Int, _ norm: GroupNorm, _ state: NormState, _ gamma: UnsafePointer<Float>, _ sums: Sums, into totals: Sums
  ) {
    let perGroup = channels / norm.groups
    let first = image * cut.blocks * channels
    let normalisation = state.normalisation(image: image)
    let (inverse, offset) = (normalisation.scale, normalisation.shift)
    let count = Double(cut.pixels * perGroup)
    for group in 0..<norm.groups {
      var (groupSum, groupProduct) = (0.0, 0.0)
      let range = group * perGroup..<(group + 1) * perGroup
      for channel in range {
        var (sum, product) = (0.0, 0.0)
        for block in 0..<cut.blocks {
          sum += Double(sums.0[first + block * channels + channel])
          product += Double(sums.1[first + block * channels + channel])
        }
        (totals.0[channel], totals.1[channel]) = (Float(sum), Float(product))
        groupSum += Double(gamma[channel]) * sum
        groupProduct += Double(gamma[channel]) * product
      }
      for channel in range {
        let factor = Double(inverse[channel]) / count
        sums.0[first + channel] = Float(-factor * (groupSum + Double(offset[channel]) * groupProduct))
        sums.1[first + channel] = Float(-factor * Double(inverse[channel]) * groupProduct)
      }
    }
  }

  /// Merges the sums of all images, and leaves the numbers of their gradient in place of those of the first block.
  private func mergeAll(
    _ state: NormState, _ gamma: UnsafePointer<Float>, _ sums: Sums, gammaGradient: UnsafeMutablePointer<Float>,
    betaGradient: UnsafeMutablePointer<Float>, pool: ThreadPool
  ) {
    let atOnce = BatchNorm.channelsAtOnce
    let normalisation = state.normalisation(image: 0)
    let count = Double(cut.images * cut.pixels)
    pool.run((channels + atOnce - 1) / atOnce) { item, _ in
      for first in stride(from: item * atOnce, to: min(channels, (item + 1) * atOnce), by: Lanes.scalarCount) {
        var (sum, product) = (Lanes(repeating: 0), Lanes(repeating: 0))
        for block in 0..<blocks {
          sum += Lanes(sums.0 + block * channels, first)
          product += Lanes(sums.1 + block * channels, first)
        }
        for lane in 0..<Lanes.scalarCount {
          let channel = first + lane
          betaGradient[channel] += Float(sum[lane])
          gammaGradient[channel] += Float(product[lane])
          let inverse = Double(normalisation.scale[channel])
          let factor = Double(gamma[channel]) * inverse / count
          sums.0[channel] = Float(-factor * (sum[lane] + Double(normalisation.shift[channel]) * product[lane]))
          sums.1[channel] = Float(-factor * inverse * product[lane])
        }
      }
    }
  }
}
