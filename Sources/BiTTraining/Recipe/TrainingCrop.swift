import BiTImage

/// What is drawn at random for one training image.
package struct TrainingCrop: Sendable, Equatable {
  /// What the network sees.
  package enum Place: Sendable, Equatable {
    /// Of the image that is resized to the precrop: pixels cut off above and at the left.
    case resized(top: Int, left: Int)
    /// A part of the image itself.
    case region(ImageRegion)
  }

  package let place: Place
  /// Whether left and right are exchanged.
  package let isFlipped: Bool

  /// The part of the image that has to be decoded; nil for all of it.
  package var region: ImageRegion? { if case .region(let region) = place { region } else { nil } }

  /// A cut that wasn't drawn.
  package init(_ place: Place, isFlipped: Bool) {
    (self.place, self.isFlipped) = (place, isFlipped)
  }

  /// Draws the place of the crop and whether to flip, as far as the augmentation leaves them to chance.
  ///
  /// - Parameter picture: the image's size as it is seen.
  package static func draw(
    _ augmentation: Augmentation, of picture: ImageSize, using generator: inout some RandomNumberGenerator
  ) -> TrainingCrop {
    func flips() -> Bool { augmentation.flipsAtRandom && Bool.random(using: &generator) }
    let slack = augmentation.resolution.precrop - augmentation.resolution.crop
    switch augmentation.cropping {
    case .middle: return TrainingCrop(.resized(top: slack / 2, left: slack / 2), isFlipped: flips())
    case .random:
      let (top, left) = (Int.random(in: 0...slack, using: &generator), Int.random(in: 0...slack, using: &generator))
      return TrainingCrop(.resized(top: top, left: left), isFlipped: flips())
    case .inception(let crop):
      // First, so that it doesn't depend on the picture's size.
      let isFlipped = flips()
      return TrainingCrop(.region(crop.draw(of: picture, using: &generator)), isFlipped: isFlipped)
    }
  }
}

extension Image {
  /// Resizes, cuts and flips, and normalises for the network. Where a region was drawn, the image is that region.
  ///
  /// - Parameter input: crop x crop x 3 values; all are written.
  package func prepareForTraining(
    _ drawn: TrainingCrop, of resolution: Resolution, resize: Resize, into input: UnsafeMutableBufferPointer<Float>
  ) {
    switch drawn.place {
    case .resized(let top, let left):
      prepareForTraining(
        rows: top..<top + resolution.crop, columns: left..<left + resolution.crop, of: resolution.precrop, isFlipped: drawn.isFlipped,
        resize: resize, into: input)
    case .region:
      prepareForTraining(
        rows: 0..<resolution.crop, columns: 0..<resolution.crop, of: resolution.crop, isFlipped: drawn.isFlipped, resize: resize,
        into: input)
    }
  }

  private func prepareForTraining(
    rows: Range<Int>, columns: Range<Int>, of side: Int, isFlipped: Bool, resize: Resize, into input: UnsafeMutableBufferPointer<Float>
  ) {
    let part = ResizedPart(rows: rows, columns: columns, isFlipped: isFlipped)
    prepare(part, of: ImageSize(side: side), resize: resize, into: input)
  }
}
