import BiTCheckpoint
import BiTKernels

/// A batch norm (arXiv 1502.03167) by the statistics of the images that go through it together: over all of their pixels, a channel at a time, with
/// biased variance.
package struct BatchNorm: Sendable {
  let channels: Int
  private let constants: Architecture.BatchNorm

  package init(channels: Int, constants: Architecture.BatchNorm) {
    (self.channels, self.constants) = (channels, constants)
  }

  /// Where the numbers of some images go, a value a channel.
  struct Result {
    /// normalised = value · inverse + offset.
    let inverse: UnsafeMutablePointer<Float>
    let offset: UnsafeMutablePointer<Float>
    /// The mean, and the unbiased variance.
    let mean: UnsafeMutablePointer<Float>
    let variance: UnsafeMutablePointer<Float>
  }

  /// Channels that are merged at a time.
  static let channelsAtOnce = 32

  /// Merges the moments of all blocks of all images, for `channelsAtOnce` channels from `first` on.
  ///
  /// In double precision and in the order of images and blocks, whoever computed the blocks.
  func merge(_ moments: Moments, cut: WorkCut, first: Int, into result: Result) {
    let range = first..<min(channels, first + Self.channelsAtOnce)
    let total = Double(cut.images * cut.pixels)
    for channel in stride(from: range.lowerBound, to: range.upperBound, by: Lanes.scalarCount) {
      var sum = Lanes(repeating: 0)
      for block in 0..<cut.images * cut.blocks {
        sum += Double(cut.block(block).pixels.count) * Lanes(moments.means + block * channels, channel)
      }
      let mean = sum / total
      var squares = Lanes(repeating: 0)
      for block in 0..<cut.images * cut.blocks {
        let distance = Lanes(moments.means + block * channels, channel) - mean
        let count = Double(cut.block(block).pixels.count)
        squares += Lanes(moments.deviations + block * channels, channel) + count * distance * distance
      }
      for lane in 0..<Lanes.scalarCount {
        let inverse = 1 / (squares[lane] / total + constants.epsilon).squareRoot()
        result.inverse[channel + lane] = Float(inverse)
        result.offset[channel + lane] = Float(-mean[lane] * inverse)
        result.mean[channel + lane] = Float(mean[lane])
        // One value has no unbiased variance.
        result.variance[channel + lane] = Float(squares[lane] / max(1, total - 1))
      }
    }
  }

  /// Moves running statistics towards new ones.
  func update(_ running: inout [Float], by new: UnsafePointer<Float>) {
    for channel in running.indices {
      running[channel] = Float(constants.decay * Double(running[channel]) + (1 - constants.decay) * Double(new[channel]))
    }
  }
}

/// A batch norm by its running statistics: a scale and a shift a channel, the same for every image.
package struct FixedNorm: Sendable {
  private let scale: Buffer
  private let shift: Buffer

  /// - Parameters:
  ///   - mean: the running mean, a value a channel, as the others.
  ///   - variance: the running variance, from 0 on.
  package init(gamma: [Float], beta: [Float], mean: [Float], variance: [Float], constants: Architecture.BatchNorm) {
    let factors = zip(gamma, variance).map { Double($0) / (Double($1) + constants.epsilon).squareRoot() }
    scale = Buffer(factors.map { Float($0) })
    shift = Buffer(factors.indices.map { Float(Double(beta[$0]) - Double(mean[$0]) * factors[$0]) })
  }

  package var rectifications: Rectifications { Rectifications(scale: scale.values, shift: shift.values, imageStride: 0) }
}
