import BiTPreprocessing

/// What is done to a training image before the network sees it.
public struct Augmentation: Sendable, Equatable {
  /// The square to which it is resized, and the one that is cut out of it: the network's input.
  public var resolution: Resolution
  /// How it is resized.
  public var resize: Resize
  /// Whether the place of the crop is random; else the middle is cut out.
  public var cropsAtRandom: Bool
  /// Whether it is flipped at random.
  public var flipsAtRandom: Bool
  /// Mixup's alpha (arXiv 1710.09412), from 0 (none) to 1.
  public var mixup: Double

  /// An augmentation; resizing alone unless more is said.
  public init(
    resolution: Resolution, resize: Resize = .tensorFlow, cropsAtRandom: Bool = false, flipsAtRandom: Bool = false, mixup: Double = 0
  ) {
    self.resolution = resolution
    self.resize = resize
    self.cropsAtRandom = cropsAtRandom
    self.flipsAtRandom = flipsAtRandom
    self.mixup = mixup
  }

  /// What the network is given, in training as in evaluations: a square of the crop's side.
  public var input: Preprocessing { Preprocessing(ImageSize(side: resolution.crop), resize: resize) }
}

/// The square to which training images are resized, and the one that is cut out.
public struct Resolution: Sendable, Equatable {
  /// Training images are resized to this square, whatever their aspect ratio.
  public let precrop: Int
  /// Then a square of this size is cut out. Test images are resized straight to it.
  public let crop: Int

  /// A resolution.
  ///
  /// - Precondition: the crop is not larger than the precrop.
  public init(precrop: Int, crop: Int) {
    precondition(crop <= precrop, "a crop of \(crop) is larger than the \(precrop) that it is cut out of")
    self.precrop = precrop
    self.crop = crop
  }
}
