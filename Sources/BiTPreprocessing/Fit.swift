/// What a picture is resized to before the network's input is cut out of its middle.
public enum Fit: String, Sendable, CaseIterable {
  /// To the input's size over the crop share, whatever the picture's aspect ratio: timm's `squash`, BiT's own way.
  case squash
  /// In proportion, until it just covers the input's size over the crop share: timm's `center`, torchvision's `Resize` and `CenterCrop`.
  case shorterSide = "shorter-side"
}

extension Preprocessing {
  /// The input's size over the crop share, rounded down: what a picture that is squashed is resized to, and what the shorter side of
  /// another is brought to (timm, `transforms_imagenet_eval`: `math.floor(x / crop_pct)`).
  public var scaledSize: ImageSize {
    ImageSize(height: Self.scaled(height, share: cropShare), width: Self.scaled(width, share: cropShare))
  }

  /// The crop share that cuts `side` pixels out of a side that was resized to `scaled`: what `scaledSize` gives with it is `scaled` again.
  ///
  /// Where a configuration gives both (Hugging Face: `crop_size` and `size.shortest_edge`). Nil where no usable share does: `scaled` is
  /// smaller than `side`, or twenty times as large.
  public static func cropShare(of side: Int, in scaled: Int) -> Double? {
    guard ImageSize.sides.contains(side), scaled >= side else { return nil }
    let share = Double(side) / Double(scaled)
    // The quotient may be rounded up, and the side over it then be a little less than the whole number that is wanted.
    return [share, share.nextDown].first { cropShares.contains($0) && Self.scaled(side, share: $0) == scaled }
  }

  private static func scaled(_ side: Int, share: Double) -> Int {
    Int(exactly: (Double(side) / max(share, cropShares.lowerBound)).rounded(.down)).map { max($0, side) } ?? side
  }

  /// What a picture is resized to, and the part of that which is the network's input.
  ///
  /// Sizes and offsets are those of the library that resizes so: timm's and torchvision's, with Python's rounding; for `tensorFlowArea`
  /// big_vision's (`pp/ops_image.py`, `resize_small` and `central_crop`). The longer side may be far longer than anything that is computed.
  package func cut(of picture: ImageSize) -> (resized: ImageSize, rows: Range<Int>, columns: Range<Int>) {
    let resized = resizedSize(of: picture)
    func middle(_ length: Int, of whole: Int) -> Range<Int> {
      let first = resize == .tensorFlowArea ? (whole - length) / 2 : Int((Double(whole - length) / 2).rounded(.toNearestOrEven))
      return first..<first + length
    }
    return (resized, middle(height, of: resized.height), middle(width, of: resized.width))
  }

  private func resizedSize(of picture: ImageSize) -> ImageSize {
    let scaled = scaledSize
    guard fit == .shorterSide else { return scaled }
    if resize == .tensorFlowArea {
      let (high, wide) = (Float(max(1, picture.height)), Float(max(1, picture.width)))
      let factor = max(Float(scaled.height) / high, Float(scaled.width) / wide)
      return ImageSize(
        height: max(height, Int((high * factor).rounded(.toNearestOrEven))),
        width: max(width, Int((wide * factor).rounded(.toNearestOrEven))))
    }
    let (high, wide) = (Double(max(1, picture.height)), Double(max(1, picture.width)))
    if scaled.height == scaled.width {
      // torchvision.transforms.Resize with one number: int(shorter * long / short).
      let shorter = Double(scaled.height)
      return picture.width <= picture.height
        ? ImageSize(height: Int(shorter * high / wide), width: scaled.width)
        : ImageSize(height: scaled.height, width: Int(shorter * wide / high))
    }
    // timm's ResizeKeepRatio with longest = 0: round(x / ratio).
    let ratio = min(high / Double(scaled.height), wide / Double(scaled.width))
    return ImageSize(
      height: max(height, Int((high / ratio).rounded(.toNearestOrEven))), width: max(width, Int((wide / ratio).rounded(.toNearestOrEven))))
  }
}
