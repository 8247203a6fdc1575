import CJPEG

/// JPEG through libjpeg, with the settings that Pillow decodes with. What libjpeg calls a warning is none of a picture that lacks nothing.
enum JPEG: ImageFormat {
  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    try JPEGReader.open(bytes) { reader in
      let size = try reader.size(fileBytes: bytes.count)
      let orientation = reader.orientation
      let image = try Image(decoding: size, orientation: orientation, workingBytes: reader.workingBytes) { pixels in
        try reader.components == 4 ? decodeCMYK(reader, size, into: pixels) : decodeRGB(reader, size, into: pixels)
      }
      return (image, orientation)
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
