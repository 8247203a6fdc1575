import BiTPreprocessing

extension ImageSize {
  /// Images that a network takes at a time where nobody says: 16 of 224x224, or as many as have about as many pixels.
  package var usualBatch: Int { max(1, min(16, 16 * 224 * 224 / (height * width))) }
}
