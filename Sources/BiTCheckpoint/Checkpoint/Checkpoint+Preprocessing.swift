// `Preprocessing`, `ImageSize` and `Resize` are part of this module's interface.
@_exported import BiTPreprocessing

extension Architecture {
  /// The side of the paper's test images where originals are large (arXiv 1912.11370, section 3.3).
  package static let usualTestSide = 384
  /// The same for R152x4, and in the authors' released code for every network.
  package static let largestTestSide = 480

  /// The side of the images that the paper tests this network with.
  public var testSide: Int { name == "R152x4" ? Self.largestTestSide : Self.usualTestSide }
}

extension Checkpoint {
  /// How images become inputs: as the metadata says, else by the paper's rule.
  public var preprocessing: Preprocessing {
    metadata.preprocessing ?? Preprocessing(ImageSize(side: architecture.testSide), resize: .tensorFlow)
  }
}
