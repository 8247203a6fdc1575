/// The HyperRule's sizes: chosen by the area of the original (arXiv 1912.11370, section 3.3).
public struct Resolution: Sendable, Equatable {
  /// Training images are resized to this square, whatever their aspect ratio.
  public let precrop: Int
  /// Then a square of this size is cut out at random. Test images are resized straight to it.
  public let crop: Int

  /// A resolution; the crop is not larger than the precrop.
  public init(precrop: Int, crop: Int) {
    self.precrop = precrop
    self.crop = crop
  }

  /// Originals under 96 x 96 pixels: 160 then 128.
  public static let small = Resolution(precrop: 160, crop: 128)
  /// Larger ones: 448 then 384.
  public static let large = Resolution(precrop: 448, crop: 384)
  /// Larger ones for R152x4, and in the authors' released code for every network: 512 then 480.
  public static let largest = Resolution(precrop: 512, crop: 480)

  /// The resolution for originals of a size.
  ///
  /// - Parameter usesLargest: whether large images take 512 and 480: true for R152x4, and for every network under the release's rule.
  public static func rule(height: Int, width: Int, usesLargest: Bool) -> Resolution {
    height * width < 96 * 96 ? small : usesLargest ? largest : large
  }
}

/// What is drawn at random for one training image.
public struct TrainingCrop: Sendable, Equatable {
  /// Pixels cut off above.
  public let top: Int
  /// Pixels cut off at the left.
  public let left: Int
  /// Whether left and right are exchanged.
  public let isFlipped: Bool

  /// A cut that wasn't drawn.
  public init(top: Int, left: Int, isFlipped: Bool) {
    self.top = top
    self.left = left
    self.isFlipped = isFlipped
  }

  /// Draws a place for the crop and whether to flip.
  ///
  /// - Parameters:
  ///   - crops: whether the place is random; else the middle.
  ///   - flips: whether a flip may be drawn.
  public static func draw(
    _ resolution: Resolution, crops: Bool = true, flips: Bool = true, using generator: inout some RandomNumberGenerator
  ) -> TrainingCrop {
    let slack = resolution.precrop - resolution.crop
    let (top, left) =
      crops ? (Int.random(in: 0...slack, using: &generator), Int.random(in: 0...slack, using: &generator)) : (slack / 2, slack / 2)
    return TrainingCrop(top: top, left: left, isFlipped: flips && Bool.random(using: &generator))
  }
}

extension Image {
  /// Resizes to the precrop, cuts and flips, and normalises for the network.
  ///
  /// - Parameter input: crop x crop x 3 values; all are written.
  public func prepareForTraining(
    _ resolution: Resolution, _ drawn: TrainingCrop, resize: Resize, into input: UnsafeMutableBufferPointer<Float>
  ) {
    let (precrop, crop) = (resolution.precrop, resolution.crop)
    let part = ResizedPart(
      rows: drawn.top..<drawn.top + crop, columns: drawn.left..<drawn.left + crop, isFlipped: drawn.isFlipped)
    prepare(part, height: precrop, width: precrop, resize: resize, into: input)
  }
}
