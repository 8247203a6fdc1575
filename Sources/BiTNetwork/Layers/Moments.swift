import BiTCheckpoint
import BiTKernels

/// What is left of a group norm of some images once their statistics are known.
package struct Rectifications {
  /// Images x channels.
  private let scale: UnsafePointer<Float>
  /// Likewise.
  private let shift: UnsafePointer<Float>
  private let imageStride: Int

  /// - Parameter imageStride: from one image's numbers to the next's: the channels, or 0 where all images have the same.
  package init(scale: UnsafePointer<Float>, shift: UnsafePointer<Float>, imageStride: Int) {
    (self.scale, self.shift, self.imageStride) = (scale, shift, imageStride)
  }

  subscript(image: Int) -> Rectification { Rectification(scale: scale + image * imageStride, shift: shift + image * imageStride) }
}

/// A group norm (arXiv 1803.08494): over an image's pixels and the channels of a group, with biased variance.
package struct GroupNorm: Sendable {
  let channels: Int
  let groups: Int
  private let epsilon: Double

  /// The norm of a network: for another kind, its own type would be made here.
  package init(_ specification: NormSpecification) {
    channels = specification.channels
    switch specification.kind {
    case .group(let groups, let epsilon): (self.groups, self.epsilon) = (groups, epsilon)
    }
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

/// Some channels, merged at once. A network's channels are a multiple of 32, so none are left over.
private typealias Lanes = SIMD8<Double>

extension Lanes {
  @inline(__always)
  fileprivate init(_ values: UnsafePointer<Float>, _ first: Int) {
    self.init(UnsafeRawPointer(values + first).loadUnaligned(as: SIMD8<Float>.self))
  }

  @inline(__always)
  fileprivate init(_ values: UnsafeMutablePointer<Double>, _ first: Int) {
    self = UnsafeRawPointer(values + first).loadUnaligned(as: Lanes.self)
  }

  @inline(__always)
  fileprivate func store(_ values: UnsafeMutablePointer<Double>, _ first: Int) {
    UnsafeMutableRawPointer(values + first).storeBytes(of: self, as: Lanes.self)
  }
}
