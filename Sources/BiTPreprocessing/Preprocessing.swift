/// What a picture goes through before the network: it is resized, the middle of that is cut out where it is larger than the input, and
/// its values become numbers around zero.
///
///     Preprocessing(height: 480, width: 480, resize: .tensorFlow)                        straight to 480 x 480, from -1 to 1
///     Preprocessing(height: 224, width: 224, resize: .pillowBicubic, fit: .shorterSide,  timm's transform with crop_pct 0.875
///                   cropShare: 0.875, normalisation: .channels(mean: …, deviation: …))
///     Preprocessing.pretraining(side: 224)                                               shorter side to 256, its middle, from -1 to 1
public struct Preprocessing: Sendable, Hashable {
  /// Pixels down of the network's input.
  public var height: Int
  /// Pixels across of the network's input.
  public var width: Int
  /// The method of resizing.
  public var resize: Resize
  /// What a picture is resized to: whether its aspect ratio is kept.
  public var fit: Fit
  /// The part of each side of what is resized that the network sees, its middle: over 0, at most 1.
  public var cropShare: Double
  /// How values from 0 to 255 become the network's.
  public var normalisation: Normalisation

  /// The shares of a side that can be cut out.
  public static let cropShares = 0.05...1

  /// Preprocessing to a size; by default straight to it, and to values from -1 to 1.
  public init(
    height: Int, width: Int, resize: Resize, fit: Fit = .squash, cropShare: Double = 1, normalisation: Normalisation = .symmetric
  ) {
    (self.height, self.width, self.resize) = (height, width, resize)
    (self.fit, self.cropShare, self.normalisation) = (fit, cropShare, normalisation)
  }

  /// Preprocessing to a size.
  public init(
    _ size: ImageSize, resize: Resize, fit: Fit = .squash, cropShare: Double = 1, normalisation: Normalisation = .symmetric
  ) {
    self.init(
      height: size.height, width: size.width, resize: resize, fit: fit, cropShare: cropShare, normalisation: normalisation)
  }

  /// The size of the network's input.
  public var size: ImageSize {
    get { ImageSize(height: height, width: width) }
    set { (height, width) = (newValue.height, newValue.width) }
  }

  /// Whether pictures can go through it: size, share and normalisation are within what each allows.
  public var isUsable: Bool { size.isUsable && Self.cropShares.contains(cropShare) && normalisation.isUsable }
}
