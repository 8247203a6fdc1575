import BiTPreprocessing

/// How the camera was held: EXIF tag 0x0112 (CIPA DC-008, section 4.6.4). The raw value says where the stored image's first row and
/// column stand when it is looked at.
package enum Orientation: UInt16, Sendable {
  case upright = 1
  case mirrored = 2
  case upsideDown = 3
  case flipped = 4
  case transposed = 5
  case turnedRight = 6
  case transversed = 7
  case turnedLeft = 8

  /// The orientation that metadata name, as Pillow finds it: that of EXIF data counts, and XMP data only where those hold none. Upright where neither
  /// names one, and where EXIF data can't be read.
  ///
  /// - Parameters:
  ///   - exif: from the header of its TIFF on, with or without `Exif` and two zero bytes before it; empty where there is none.
  ///   - xmp: the text of the packet.
  package init(exif: [UInt8], xmp: [UInt8]? = nil) {
    let data = Self.withoutPrefix(exif)
    var inXMP: Orientation { xmp.flatMap(Self.init(xmp:)) ?? .upright }
    guard !data.isEmpty else {
      self = inXMP
      return
    }
    guard let directory = EXIFDirectory(data) else {
      self = .upright
      return
    }
    switch directory[Self.tag] {
    case .whole(let value): self = UInt16(exactly: value).flatMap(Self.init(rawValue:)) ?? .upright
    case .other: self = .upright
    case nil: self = inXMP
    }
  }

  private static let tag: UInt16 = 0x0112

  /// Some programs write the prefix of a JPEG segment twice.
  private static func withoutPrefix(_ exif: [UInt8]) -> ArraySlice<UInt8> {
    let prefix = Array("Exif\0\0".utf8)
    var rest = exif[...]
    for _ in 0..<2 where rest.starts(with: prefix) { rest = rest.dropFirst(prefix.count) }
    return rest
  }

  /// The first `tiff:Orientation="N"` or `tiff:Orientation>N` of a packet.
  private init?(xmp: [UInt8]) {
    let name = Array("tiff:Orientation".utf8)
    var rest = xmp[...]
    while let start = rest.firstRange(of: name) {
      rest = rest[start.upperBound...]
      let value = rest.starts(with: "=\"".utf8) ? rest.dropFirst(2).first : rest.starts(with: ">".utf8) ? rest.dropFirst().first : nil
      guard let value, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(value) else { continue }
      self = Orientation(rawValue: UInt16(value - UInt8(ascii: "0"))) ?? .upright
      return
    }
    return nil
  }

  /// Whether rows become columns.
  package var swapsSides: Bool { rawValue >= 5 }

  /// The size of a picture of a stored size as it is meant to be seen.
  package func applied(to size: ImageSize) -> ImageSize { swapsSides ? ImageSize(height: size.width, width: size.height) : size }

  /// Where a region of the picture that is seen is stored.
  ///
  /// - Parameter size: the stored picture's.
  func stored(_ region: ImageRegion, of size: ImageSize) -> ImageRegion {
    let corners = [(region.rows.lowerBound, region.columns.lowerBound), (region.rows.upperBound - 1, region.columns.upperBound - 1)].map {
      stored(row: $0, column: $1, height: size.height, width: size.width)
    }
    func range(_ one: Int, _ other: Int) -> Range<Int> { min(one, other)..<max(one, other) + 1 }
    return ImageRegion(rows: range(corners[0].row, corners[1].row), columns: range(corners[0].column, corners[1].column))
  }

  /// The image as it is meant to be seen.
  package func applied(to image: Image) -> Image {
    guard self != .upright else { return image }
    let (height, width) = (image.height, image.width)
    let (newHeight, newWidth) = swapsSides ? (width, height) : (height, width)
    // From a pixel that is seen to the next the stored one is always as far away.
    func offset(_ row: Int, _ column: Int) -> Int {
      let place = stored(row: row, column: column, height: height, width: width)
      return 3 * (place.row * width + place.column)
    }
    let first = offset(0, 0)
    let (down, right) = (offset(1, 0) - first, offset(0, 1) - first)
    return Image(height: newHeight, width: newWidth) { pixels in
      image.pixels.withUnsafeBufferPointer { source in
        guard let source = source.baseAddress, let pixels = pixels.baseAddress else { return }
        // A few rows of one picture are a few columns of the other: squares of both stay in the cache.
        for top in stride(from: 0, to: newHeight, by: Self.square) {
          let rows = top..<min(newHeight, top + Self.square)
          for left in stride(from: 0, to: newWidth, by: Self.square) {
            let columns = min(newWidth, left + Self.square) - left
            for row in rows {
              var from = source + (first + row * down + left * right)
              var target = pixels + 3 * (row * newWidth + left)
              for _ in 0..<columns {
                (target[0], target[1], target[2]) = (from[0], from[1], from[2])
                target += 3
                from += right
              }
            }
          }
        }
      }
    }
  }

  private static let square = 32

  /// Where the pixel that is seen at a place is stored.
  private func stored(row: Int, column: Int, height: Int, width: Int) -> (row: Int, column: Int) {
    switch self {
    case .upright: (row, column)
    case .mirrored: (row, width - 1 - column)
    case .upsideDown: (height - 1 - row, width - 1 - column)
    case .flipped: (height - 1 - row, column)
    case .transposed: (column, row)
    case .turnedRight: (height - 1 - column, row)
    case .transversed: (height - 1 - column, width - 1 - row)
    case .turnedLeft: (column, width - 1 - row)
    }
  }
}
