import BiTCheckpoint

/// The HyperRule's sizes: chosen by the area of the original (arXiv 1912.11370, section 3.3).
extension Resolution {
  /// Originals under 96 x 96 pixels: 160 then 128.
  package static let small = Resolution(precrop: 160, crop: 128)
  /// Larger ones: 448 then 384.
  package static let large = Resolution(precrop: 448, crop: Architecture.usualTestSide)
  /// Larger ones for R152x4, and in the authors' released code for every network: 512 then 480.
  package static let largest = Resolution(precrop: 512, crop: Architecture.largestTestSide)

  /// Whether originals of a size are small.
  package static func isSmall(height: Int, width: Int) -> Bool { height * width < 96 * 96 }

  /// The resolution for small originals, or others.
  ///
  /// - Parameter usesLargest: whether large images take 512 and 480: true for R152x4, and for every network under the release's rule.
  package static func rule(isSmall: Bool, usesLargest: Bool) -> Resolution {
    isSmall ? small : usesLargest ? largest : large
  }
}
