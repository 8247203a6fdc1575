import BiTKernels
import BiTThreads

/// What a group norm made of a batch: kept from the way forward for the way back.
package struct NormState: Sendable {
  private let norm: GroupNorm
  /// Images x channels each: the rectification's numbers, and those of the norm alone (normalised = value · inverse + offset).
  package let scale: Buffer
  package let shift: Buffer
  package let inverse: Buffer
  package let offset: Buffer

  package init(_ norm: GroupNorm, images: Int) {
    self.norm = norm
    let channels = norm.channels
    (scale, shift) = (Buffer(count: images * channels), Buffer(count: images * channels))
    (inverse, offset) = (Buffer(count: images * channels), Buffer(count: images * channels))
  }

  /// The buffers of a norm of one channel and one image, for counting memory.
  static let valuesPerChannel = 4

  var rectifications: Rectifications { Rectifications(scale: scale.values, shift: shift.values, imageStride: norm.channels) }

  /// Takes one image's moments.
  func normalise(
    _ moments: Moments, image: Int, cut: WorkCut, gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>
  ) {
    let start = image * norm.channels
    let (inverse, offset) = (inverse.values + start, offset.values + start)
    norm.rectification(of: moments, image: image, cut: cut, gamma: nil, beta: nil, scale: inverse, shift: offset)
    for channel in 0..<norm.channels {
      scale.values[start + channel] = Float(Double(gamma[channel]) * Double(inverse[channel]))
      shift.values[start + channel] = Float(Double(beta[channel]) + Double(gamma[channel]) * Double(offset[channel]))
    }
  }
}

/// The gradient of a ReLU and the group norm before it.
///
/// With g the gradient of the norm's output, x̂ the normalised values and means over a group of an image, the gradient of the input is
/// inverse · (gamma · g - mean(gamma · g) - x̂ · mean(gamma · g · x̂)). The sums over a block are taken in single precision, all others in
/// double and in the order of blocks and channels.
package struct NormGradient: Sendable {
  private let norm: GroupNorm
  private let cut: WorkCut
  private let kernels: KernelSet

  package init(_ norm: GroupNorm, pixels: Int, images: Int, kernels: KernelSet) {
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
      let start = cut.block(block).image * channels
      kernels.gradients.normSums(
        NormGradientSumsArguments(
          block: rectified(block, incoming, values, state),
          normalisation: ChannelAffine(scale: state.inverse.values + start, shift: state.offset.values + start),
          sums: sums.0 + block * channels, products: sums.1 + block * channels))
    }
    let totals = (sums.0 + blocks * channels, sums.1 + blocks * channels)
    pool.run(cut.images) { image, _ in
      merge(image, state, gamma, sums, into: (totals.0 + image * channels, totals.1 + image * channels))
    }
    for image in 0..<cut.images {
      for channel in 0..<channels {
        betaGradient[channel] += totals.0[image * channels + channel]
        gammaGradient[channel] += totals.1[image * channels + channel]
      }
    }
    pool.run(blocks) { block, _ in
      let start = cut.block(block).image * cut.blocks * channels
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

  /// Merges the sums of an image's blocks, and leaves the numbers of its gradient (intercept and slope) in place of those of its first.
  private func merge(
    _ image: Int, _ state: NormState, _ gamma: UnsafePointer<Float>, _ sums: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>),
    into totals: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>)
  ) {
    let perGroup = channels / norm.groups
    let first = image * cut.blocks * channels
    let (inverse, offset) = (state.inverse.values + image * channels, state.offset.values + image * channels)
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
}
