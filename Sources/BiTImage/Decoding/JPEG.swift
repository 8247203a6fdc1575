import CJPEG

/// JPEG through libjpeg, with the settings that Pillow decodes with. What libjpeg calls a warning is none of a picture that lacks nothing.
enum JPEG: ImageFormat {
  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    try JPEGReader.open(bytes) { reader in
      let size = try reader.size(fileBytes: bytes.count)
      return (try decode(reader, size), reader.orientation)
    }
  }

  /// Of pixels beside the region none are made, and what lies below isn't read: there the file may be damaged.
  static func decode(_ bytes: [UInt8], cutting choose: (ImageSize) throws -> ImageRegion?) throws -> Image {
    do {
      return try decodePart(bytes, choose)
    } catch let smoothed as SmoothedBlocks {
      let (image, orientation) = try decode(bytes)
      return orientation.applied(to: image).cut(smoothed.region)
    }
  }

  /// A region's pixels depend on blocks beside it; see `JPEGReader.smoothsBlocks`.
  private struct SmoothedBlocks: Error {
    let region: ImageRegion
  }

  private static func decodePart(_ bytes: [UInt8], _ choose: (ImageSize) throws -> ImageRegion?) throws -> Image {
    try JPEGReader.open(bytes) { reader in
      let size = try reader.size(fileBytes: bytes.count)
      let orientation = reader.orientation
      let region = try choose(orientation.applied(to: size))
      guard let region, reader.components != 4 else {
        let image = orientation.applied(to: try decode(reader, size))
        return region.map(image.cut) ?? image
      }
      let stored = orientation.stored(region, of: size)
      return orientation.applied(
        to: try Image(decoding: stored.size, orientation: orientation, workingBytes: reader.workingBytes) { pixels in
          try reader.start(JCS_RGB)
          guard !reader.smoothsBlocks else { throw SmoothedBlocks(region: region) }
          try decodeRGB(reader, stored, into: pixels)
        })
    }
  }

  private static func decode(_ reader: JPEGReader, _ size: ImageSize) throws -> Image {
    try Image(decoding: size, orientation: reader.orientation, workingBytes: reader.workingBytes) { pixels in
      try reader.components == 4 ? decodeCMYK(reader, size, into: pixels) : decodeRGB(reader, size, into: pixels)
    }
  }

  /// The size of the stored picture, from the beginning of its file.
  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    try JPEGReader.open(bytes) { (try $0.size(fileBytes: fileBytes), $0.orientation) }
  }

  private static func decodeRGB(_ reader: JPEGReader, _ size: ImageSize, into pixels: UnsafeMutableBufferPointer<UInt8>) throws {
    try reader.start(JCS_RGB)
    try reader.read(rows: size.height, of: 3 * size.width, into: pixels)
  }

  /// - Parameter reader: one that was started.
  private static func decodeRGB(_ reader: JPEGReader, _ region: ImageRegion, into pixels: UnsafeMutableBufferPointer<UInt8>) throws {
    let (next, columns) = try reader.narrow(to: region)
    let (stride, offset) = (3 * region.columns.count, 3 * (region.columns.lowerBound - columns.lowerBound))
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * columns.count) { row in
      for index in next..<region.rows.upperBound {
        try reader.read(rows: 1, of: row.count, into: row)
        guard index >= region.rows.lowerBound else { continue }
        let target = UnsafeMutableBufferPointer(rebasing: pixels[((index - region.rows.lowerBound) * stride)...].prefix(stride))
        _ = target.update(fromContentsOf: row[offset..<offset + stride])
      }
    }
  }

  /// CMYK by Adobe's convention, in which the values are inverted, to RGB as Pillow converts it.
  private static func decodeCMYK(_ reader: JPEGReader, _ size: ImageSize, into pixels: UnsafeMutableBufferPointer<UInt8>) throws {
    try reader.start(JCS_CMYK)
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * size.width) { inverted in
      for row in 0..<size.height {
        try reader.read(rows: 1, of: inverted.count, into: inverted)
        let target = UnsafeMutableBufferPointer(rebasing: pixels[(3 * row * size.width)...].prefix(3 * size.width))
        for pixel in 0..<size.width {
          let black = Int(inverted[4 * pixel + 3])
          for channel in 0..<3 {
            let product = (255 - Int(inverted[4 * pixel + channel])) * black + 128
            target[3 * pixel + channel] = UInt8(black - (product + product >> 8) >> 8)
          }
        }
      }
    }
  }
}
