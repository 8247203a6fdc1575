import BiTPreprocessing

/// Rows and columns of a picture.
package struct ImageRegion: Sendable, Equatable {
  package let rows: Range<Int>
  package let columns: Range<Int>

  package init(rows: Range<Int>, columns: Range<Int>) {
    (self.rows, self.columns) = (rows, columns)
  }

  /// All of a picture.
  package init(of picture: ImageSize) { self.init(rows: 0..<picture.height, columns: 0..<picture.width) }

  /// Its own size.
  package var size: ImageSize { ImageSize(height: rows.count, width: columns.count) }
}

extension Image {
  /// The part that `choose` gives for its size; itself where that is none.
  func cut(_ choose: (ImageSize) throws -> ImageRegion?) rethrows -> Image {
    try choose(ImageSize(height: height, width: width)).map { cut($0) } ?? self
  }

  /// The pixels of a region.
  ///
  /// - Precondition: it lies within the image.
  package func cut(_ region: ImageRegion) -> Image {
    guard region != ImageRegion(of: ImageSize(height: height, width: width)) else { return self }
    precondition(region.rows.upperBound <= height && region.columns.upperBound <= width, "the region lies within the image")
    let stride = 3 * region.columns.count
    return Image(height: region.rows.count, width: region.columns.count) { target in
      pixels.withUnsafeBufferPointer { source in
        for (index, row) in region.rows.enumerated() {
          let from = source[(3 * (row * width + region.columns.lowerBound))...].prefix(stride)
          _ = UnsafeMutableBufferPointer(rebasing: target[(index * stride)...].prefix(stride)).update(fromContentsOf: from)
        }
      }
    }
  }
}
