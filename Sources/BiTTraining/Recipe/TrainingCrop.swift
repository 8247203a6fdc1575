import BiTImage

/// What is drawn at random for one training image.
package struct TrainingCrop: Sendable, Equatable {
  /// Pixels cut off above.
  package let top: Int
  /// Pixels cut off at the left.
  package let left: Int
  /// Whether left and right are exchanged.
  package let isFlipped: Bool

  /// A cut that wasn't drawn.
  package init(top: Int, left: Int, isFlipped: Bool) {
    self.top = top
    self.left = left
    self.isFlipped = isFlipped
  }

  /// Draws the place of the crop and whether to flip, as far as the augmentation leaves them to chance.
  package static func draw(_ augmentation: Augmentation, using generator: inout some RandomNumberGenerator) -> TrainingCrop {
    let slack = augmentation.resolution.precrop - augmentation.resolution.crop
    let (top, left) =
      augmentation.cropsAtRandom
      ? (Int.random(in: 0...slack, using: &generator), Int.random(in: 0...slack, using: &generator)) : (slack / 2, slack / 2)
    return TrainingCrop(top: top, left: left, isFlipped: augmentation.flipsAtRandom && Bool.random(using: &generator))
  }
}

extension Image {
  /// Resizes to the precrop, cuts and flips, and normalises for the network.
  ///
  /// - Parameter input: crop x crop x 3 values; all are written.
  package func prepareForTraining(
    _ drawn: TrainingCrop, of resolution: Resolution, resize: Resize, into input: UnsafeMutableBufferPointer<Float>
  ) {
    let crop = resolution.crop
    let part = ResizedPart(
      rows: drawn.top..<drawn.top + crop, columns: drawn.left..<drawn.left + crop, isFlipped: drawn.isFlipped)
    prepare(part, of: ImageSize(side: resolution.precrop), resize: resize, into: input)
  }
}
