import BiTImage

extension Option<ImageSize> {
  /// `N` or `HxW`.
  static func size(_ help: String, default text: String) -> Option {
    Option("--size", "N|HxW", help, default: text) { text throws(InvalidValue) in
      let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
      let valid = sides.compactMap { $0 }.filter(ImageSize.sides.contains)
      guard (1...2).contains(sides.count), valid.count == sides.count else {
        throw InvalidValue(reason: "is neither a number of pixels nor HEIGHTxWIDTH, from 1 to \(ImageSize.sides.upperBound)")
      }
      return ImageSize(height: valid[0], width: valid[valid.count - 1])
    }
  }
}

extension Option<Resize> {
  /// How images are brought to the network's size.
  static func resize(default text: String) -> Option {
    choice(
      "--resize", "METHOD",
      "How images are resized: tf as tf.image.resize, tf-area as its method area, pil and pil-bicubic as Pillow's bilinear and bicubic.",
      among: Resize.allCases, default: text)
  }
}

extension Option<Fit> {
  /// How much of a picture a network sees.
  static let preprocess = choice(
    "--preprocess", "WAY",
    "Pictures are brought straight to the size, as BiT's own do (squash, resized as tf); or their shorter side to the size / 0.875, and the "
      + "middle of that is taken, as of networks trained from scratch (shorter-side, resized as tf-area: 256 and 224). --resize replaces the method.",
    among: Fit.allCases, default: "what the checkpoint names, else squash")
}

extension Preprocessing {
  /// Goes another way, to the same size and values.
  mutating func follow(_ fit: Fit) {
    let usual =
      switch fit {
      case .squash: Preprocessing(size, resize: .tensorFlow)
      case .shorterSide: Preprocessing.pretraining(side: width)
      }
    (resize, self.fit, cropShare) = (usual.resize, usual.fit, usual.cropShare)
  }
}

extension Options {
  /// Labelled pictures.
  static let data = Option.text(
    "--data", "DATA", "A folder with a folder for each class, a manifest, or another form that bit data inspect knows.", isRequired: true
  ).completed(by: .dataSets)
  /// Predictions of each picture.
  static let top = Option.integer("--top", "K", "How many predictions an image.", in: 1...100_000, default: "5")
  /// What the outputs are called.
  static let labels = Option.text(
    "--labels", "FILE", "What the outputs are called: a line an output, identifier TAB name, or just a name.",
    default: "the checkpoint's own, else those of ImageNet by the number of outputs"
  ).completed(by: .anyFile)
}
