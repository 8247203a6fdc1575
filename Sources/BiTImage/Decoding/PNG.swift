import CPNG

/// PNG through libpng: any depth and colour type, interlaced or not, to 8-bit RGB; gamma is ignored and alpha left out, as Pillow does.
enum PNG {
  /// Deflate makes at most 1032 bytes of one, and a pixel takes at least a bit.
  private static let maxPixelsPerByte = 8 * 1032

  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    try bytes.withUnsafeBufferPointer { buffer in
      var source = png_source()
      source.bytes = buffer.baseAddress
      source.count = buffer.count
      return try withUnsafeMutablePointer(to: &source) { try decode($0, fileBytes: buffer.count) }
    }
  }

  private static func decode(_ source: UnsafeMutablePointer<png_source>, fileBytes: Int) throws -> (Image, Orientation) {
    var (png, info): (png_structp?, png_infop?)
    defer { png_destroy_read_struct(&png, &info, nil) }
    guard png_source_open(source, &png, &info) != 0, let png, let info else { throw failure(source) }
    let (width, height) = (Int(png_get_image_width(png, info)), Int(png_get_image_height(png, info)))
    try Image.check(width: width, height: height, fileBytes: fileBytes, maxPerByte: maxPixelsPerByte)
    guard png_source_want_rgb(png, info) != 0 else { throw failure(source) }
    let image = try Image(height: height, width: width) { pixels in
      var rows = (0..<height).map { row in pixels.baseAddress.map { $0 + row * width * 3 } }
      guard png_source_rows(png, &rows) != 0 else { throw failure(source) }
    }
    png_source_end(png, info)
    return (image, orientation(png, info))
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
