import BiTCheckpoint
import BiTKernels
import BiTThreads

/// A norm as training computes it: by the statistics of what goes through.
package enum TrainableNorm: Sendable {
  /// Each image by its own.
  case group(GroupNorm)
  /// All images of a call by those of all.
  case batch(BatchNorm)

  package init(_ specification: NormSpecification) {
    switch specification.kind {
    case .group(let groups, let epsilon):
      self = .group(GroupNorm(channels: specification.channels, groups: groups, epsilon: epsilon))
    case .batch(let constants): self = .batch(BatchNorm(channels: specification.channels, constants: constants))
    }
  }

  var channels: Int {
    switch self {
    case .group(let norm): norm.channels
    case .batch(let norm): norm.channels
    }
  }

  /// From one image's numbers to the next's: 0 where all images have the same.
  var imageStride: Int {
    switch self {
    case .group(let norm): norm.channels
    case .batch: 0
    }
  }
}

/// What a norm made of the images of a call: kept from the way forward for the way back.
package struct NormState: Sendable {
  private let norm: TrainableNorm
  /// Images x channels each, or channels where images share them: the rectification's numbers, and those of the norm alone (normalised =
  /// value · inverse + offset).
  package let scale: Buffer
  package let shift: Buffer
  package let inverse: Buffer
  package let offset: Buffer
  /// Where images share them, the mean and the unbiased variance of each channel.
  let mean: Buffer
  let variance: Buffer

  package init(_ norm: TrainableNorm, images: Int) {
    self.norm = norm
    let (count, shared) = norm.imageStride > 0 ? (images * norm.channels, 0) : (norm.channels, norm.channels)
    (scale, shift, inverse, offset) = (Buffer(count: count), Buffer(count: count), Buffer(count: count), Buffer(count: count))
    (mean, variance) = (Buffer(count: shared), Buffer(count: shared))
  }

  /// Values of a norm of one channel and one image, for counting memory: those of batch norm are fewer from two images on.
  static let valuesPerChannel = 4

  package var rectifications: Rectifications {
    Rectifications(scale: scale.values, shift: shift.values, imageStride: norm.imageStride)
  }

  /// What normalises an image.
  func normalisation(image: Int) -> ChannelAffine {
    ChannelAffine(scale: inverse.values + image * norm.imageStride, shift: offset.values + image * norm.imageStride)
  }

  /// Takes all images' moments.
  package func normalise(
    _ moments: Moments, cut: WorkCut, gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, pool: ThreadPool
  ) {
    switch norm {
    case .group(let norm):
      pool.run(cut.images) { image, _ in
        let start = image * norm.channels
        norm.rectification(
          of: moments, image: image, cut: cut, gamma: nil, beta: nil, scale: inverse.values + start, shift: offset.values + start)
        rectify(0..<norm.channels, from: start, gamma: gamma, beta: beta)
      }
    case .batch(let norm):
      let result = BatchNorm.Result(inverse: inverse.values, offset: offset.values, mean: mean.values, variance: variance.values)
      let atOnce = BatchNorm.channelsAtOnce
      pool.run((norm.channels + atOnce - 1) / atOnce) { item, _ in
        norm.merge(moments, cut: cut, first: item * atOnce, into: result)
        rectify(item * atOnce..<min(norm.channels, (item + 1) * atOnce), from: 0, gamma: gamma, beta: beta)
      }
    }
  }

  private func rectify(_ channels: Range<Int>, from start: Int, gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>) {
    for channel in channels {
      scale.values[start + channel] = Float(Double(gamma[channel]) * Double(inverse.values[start + channel]))
      shift.values[start + channel] = Float(Double(beta[channel]) + Double(gamma[channel]) * Double(offset.values[start + channel]))
    }
  }

  /// Moves running statistics towards those of the images; nothing where a norm has none.
  func update(mean running: inout [Float], variance: inout [Float]) {
    guard case .batch(let norm) = norm else { return }
    norm.update(&running, by: mean.values)
    norm.update(&variance, by: self.variance.values)
  }
}
