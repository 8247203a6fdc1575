import BiTPreprocessing

/// What is done to a training image before the network sees it.
public struct Augmentation: Sendable, Equatable {
  /// The square to which it is resized, and the one that is cut out of it: the network's input.
  public var resolution: Resolution
  /// How it is resized.
  public var resize: Resize
  /// Which part of it the network sees.
  public var cropping: Cropping
  /// Whether it is flipped at random.
  public var flipsAtRandom: Bool
  /// Mixup's alpha (arXiv 1710.09412), from 0 (none) to 1.
  public var mixup: Double

  /// What `input` says beyond the crop's side, where it was set.
  private var evaluation: Evaluation?

  /// An augmentation; resizing alone unless more is said.
  public init(
    resolution: Resolution, resize: Resize = .tensorFlow, cropping: Cropping = .middle, flipsAtRandom: Bool = false, mixup: Double = 0
  ) {
    self.resolution = resolution
    self.resize = resize
    self.cropping = cropping
    self.flipsAtRandom = flipsAtRandom
    self.mixup = mixup
  }

  /// How pictures become the network's input where nothing is drawn: in evaluations, and in what the trained network says of itself. At first a
  /// picture is resized straight to a square of the crop's side, in the same way as in training.
  ///
  /// Its size is the crop's and its values are from -1 to 1, as in training, whatever it is set to.
  public var input: Preprocessing {
    get {
      guard let evaluation else { return squashed }
      return Preprocessing(
        ImageSize(side: resolution.crop), resize: evaluation.resize, fit: evaluation.fit, cropShare: evaluation.cropShare)
    }
    set {
      let asked = Evaluation(resize: newValue.resize, fit: newValue.fit, cropShare: newValue.cropShare)
      evaluation = asked == Evaluation(resize: resize, fit: .squash, cropShare: 1) ? nil : asked
    }
  }

  /// `input` where nothing else was said.
  package var squashed: Preprocessing { Preprocessing(ImageSize(side: resolution.crop), resize: resize) }

  private struct Evaluation: Sendable, Equatable {
    let resize: Resize
    let fit: Fit
    let cropShare: Double
  }
}

/// The square to which training images are resized, and the one that is cut out.
public struct Resolution: Sendable, Equatable {
  /// Training images are resized to this square, whatever their aspect ratio, where the crop isn't cut out of the image itself.
  public let precrop: Int
  /// Then a square of this size is cut out: the network's input.
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
