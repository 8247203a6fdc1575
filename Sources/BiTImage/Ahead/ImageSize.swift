/// Pixels of an image.
package struct ImageSize: Sendable, Equatable, CustomStringConvertible {
  package let height: Int
  package let width: Int

  /// The length of a side that a network takes.
  package static let sides = 1...16384

  /// Numbers of red, green and blue.
  package var values: Int { height * width * 3 }

  package var description: String { "\(height)x\(width)" }

  /// Images that a network takes at a time where nobody says: 16 of 224x224, or as many as have about as many pixels.
  package var usualBatch: Int { max(1, min(16, 16 * 224 * 224 / (height * width))) }

  package init(height: Int, width: Int) {
    (self.height, self.width) = (height, width)
  }
}
