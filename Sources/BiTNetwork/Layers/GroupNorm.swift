import BiTKernels

/// A group norm (arXiv 1803.08494): over an image's pixels and the channels of a group, with biased variance.
package struct GroupNorm: Sendable {
  let channels: Int
  let groups: Int
  private let epsilon: Double

  package init(channels: Int, groups: Int, epsilon: Double) {
    (self.channels, self.groups, self.epsilon) = (channels, groups, epsilon)
  }

  /// Merges the moments of one image's blocks, images x blocks x channels, into the scale and shift that normalise it.
  ///
  /// In double precision and in the order of blocks and channels, whoever computed the blocks.
  ///
  /// - Parameters:
  ///   - gamma: a scale a channel; nil for ones.
  ///   - beta: a shift a channel; nil for zeros.
  func rectification(
    of moments: Moments, image: Int, cut: WorkCut, gamma: UnsafePointer<Float>?, beta: UnsafePointer<Float>?,
    scale: UnsafeMutablePointer<Float>, shift: UnsafeMutablePointer<Float>
  ) {
    let first = image * cut.blocks * channels
    let (means, deviations) = (moments.means + first, moments.deviations + first)
    let perGroup = channels / groups
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * channels) { memory in
      guard let sums = memory.baseAddress else { return }
      let squares = sums + channels
      sums.initialize(repeating: 0, count: 2 * channels)
      for block in 0..<cut.blocks {
        let count = Double(cut.block(block).pixels.count)
        let means = means + block * channels
        for channel in stride(from: 0, to: channels, by: Lanes.scalarCount) {
          let sum = Lanes(sums, channel) + count * Lanes(means, channel)
          sum.store(sums, channel)
        }
      }
      let total = Double(cut.pixels * perGroup)
      for group in 0..<groups {
        let range = group * perGroup..<(group + 1) * perGroup
        var sum = 0.0
        for channel in range { sum += sums[channel] }
        for channel in range { sums[channel] = sum / total }
      }
      for block in 0..<cut.blocks {
        let count = Double(cut.block(block).pixels.count)
        let (means, deviations) = (means + block * channels, deviations + block * channels)
        for channel in stride(from: 0, to: channels, by: Lanes.scalarCount) {
          let distance = Lanes(means, channel) - Lanes(sums, channel)
          let square = Lanes(squares, channel) + (Lanes(deviations, channel) + count * distance * distance)
          square.store(squares, channel)
        }
      }
      for group in 0..<groups {
        let range = group * perGroup..<(group + 1) * perGroup
        var sum = 0.0
        for channel in range { sum += squares[channel] }
        let inverse = 1 / (sum / total + epsilon).squareRoot()
        for channel in range {
          let factor = Double(gamma?[channel] ?? 1) * inverse
          scale[channel] = Float(factor)
          shift[channel] = Float(Double(beta?[channel] ?? 0) - sums[channel] * factor)
        }
      }
    }
  }
}
