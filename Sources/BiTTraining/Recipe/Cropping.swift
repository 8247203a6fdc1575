/// Which part of a training image the network sees.
public enum Cropping: Sendable, Hashable {
  /// The image is resized to the precrop, and the middle of that cut out.
  case middle
  /// The image is resized to the precrop, and a place in that drawn.
  case random
  /// A part of random size and shape is cut out of the image itself and resized to the crop; there is no precrop.
  case inception(InceptionCrop)
}

/// TensorFlow's Inception crop (arXiv 1409.4842, section 6; `sample_distorted_bounding_box_op.cc`), as big_vision's
/// `decode_jpeg_and_inception_crop` takes it: the whole image is the object, and none of it has to be covered.
///
/// An attempt draws the ratio of width and height evenly, then a height, a whole number, evenly between those that give the smallest and the largest
/// area and fit, then a place; the last row and column are reached by crops of full height and width alone. torchvision's `RandomResizedCrop` differs:
/// it draws the area evenly, and the ratio's logarithm. After a hundred attempts that give no crop, the whole image is taken.
public struct InceptionCrop: Sendable, Hashable {
  /// The least and the largest part of the image's area.
  public let area: ClosedRange<Double>
  /// The least and the largest ratio of width to height.
  public let aspect: ClosedRange<Double>

  /// What areas may be, over zero.
  public static let areas = 1e-6...1.0
  /// What ratios may be.
  public static let aspects = 0.01...100.0

  /// A crop by these bounds; nil where they aren't within `areas` and `aspects`.
  public init?(area: ClosedRange<Double>, aspect: ClosedRange<Double>) {
    guard Self.areas.contains(area.lowerBound), Self.areas.contains(area.upperBound), Self.aspects.contains(aspect.lowerBound),
      Self.aspects.contains(aspect.upperBound)
    else { return nil }
    (self.area, self.aspect) = (area, aspect)
  }

  /// big_vision's: 5 to 100 % of the area, ratios from 0.75 to 1.33.
  public init() { (area, aspect) = (0.05...1, 0.75...1.33) }
}
