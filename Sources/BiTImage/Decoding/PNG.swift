import CPNG

/// PNG through libpng: any depth and colour type, interlaced or not, to 8-bit RGB; gamma is ignored and alpha left out, as Pillow does.
enum PNG: ImageFormat {
  /// Deflate makes at most 1032 bytes of one, and a pixel takes at least a bit.
  private static let maxPixelsPerByte = 8 * 1032

  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    try open(bytes, fileBytes: bytes.count) { source, png, info, size in
      guard png_source_want_rgb(png, info) != 0 else { throw failure(source) }
      let image = try Image(height: size.height, width: size.width) { pixels in
        var rows = (0..<size.height).map { row in pixels.baseAddress.map { $0 + row * size.width * 3 } }
        guard png_source_rows(png, &rows) != 0 else { throw failure(source) }
      }
      png_source_end(png, info)
      return (image, orientation(png, info))
    }
  }

  /// The size of the stored picture, from the beginning of its file; the orientation, if it stands before the pixels.
  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    try open(bytes, fileBytes: fileBytes) { _, png, info, size in (size, orientation(png, info)) }
  }

  /// Reads everything before the pixels and calls `body` with it.
  private static func open<Result>(
    _ bytes: [UInt8], fileBytes: Int, _ body: (UnsafeMutablePointer<png_source>, png_structp, png_infop, ImageSize) throws -> Result
  ) throws -> Result {
    try bytes.withUnsafeBufferPointer { buffer in
      var source = png_source()
      source.bytes = buffer.baseAddress
      source.count = buffer.count
      return try withUnsafeMutablePointer(to: &source) { source in
        var (png, info): (png_structp?, png_infop?)
        defer { png_destroy_read_struct(&png, &info, nil) }
        guard png_source_open(source, &png, &info) != 0, let png, let info else { throw failure(source) }
        let size = ImageSize(height: Int(png_get_image_height(png, info)), width: Int(png_get_image_width(png, info)))
        try Image.check(width: size.width, height: size.height, fileBytes: fileBytes, maxPerByte: maxPixelsPerByte)
        return try body(source, png, info, size)
      }
    }
  }

  private static func orientation(_ png: png_structp, _ info: png_infop) -> Orientation {
    var (count, exif): (png_uint_32, png_bytep?) = (0, nil)
    guard png_get_eXIf_1(png, info, &count, &exif) != 0, let exif else { return .upright }
    return Orientation(exif: Array("Exif\0\0".utf8) + UnsafeBufferPointer(start: exif, count: Int(count)))
  }

  private static func failure(_ source: UnsafeMutablePointer<png_source>) -> ImageError {
    let text = withUnsafeBytes(of: source.pointee.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return .damaged(reason: text.hasPrefix("premature") ? text : "PNG: " + (text.isEmpty ? "libpng can't start" : text))
  }
}
