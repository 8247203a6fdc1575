import CPNG

/// PNG through libpng: any depth and colour type, interlaced or not, to 8-bit RGB; gamma is ignored and alpha left out, as Pillow does.
enum PNG: ImageFormat {
  /// Deflate makes at most 1032 bytes of one, and a pixel takes at least a bit.
  private static let maxPixelsPerByte = 8 * 1032

  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    let orientation = try PNGMetadata(bytes, isWhole: true).orientation()
    let image = try open(bytes, fileBytes: bytes.count) { source, png, info, size in
      let passes = png_source_want_rgb(png, info)
      guard passes > 0 else { throw failure(source) }
      return try Image(decoding: size, orientation: orientation) { pixels in
        guard png_source_rows(png, pixels.baseAddress, 3 * size.width, size.height, passes) != 0 else {
          throw failure(source, row: passes == 1 ? (Int(png_get_current_row_number(png)), size.height) : nil)
        }
      }
    }
    return (image, orientation)
  }

  /// The size of the stored picture, from the beginning of its file; the orientation, if it stands before the pixels.
  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    let orientation = try PNGMetadata(bytes, isWhole: bytes.count == fileBytes).orientation()
    return try open(bytes, fileBytes: fileBytes) { _, _, _, size in (size, orientation) }
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

  /// - Parameter row: the row that was being read, of how many.
  private static func failure(_ source: UnsafeMutablePointer<png_source>, row: (Int, of: Int)? = nil) -> ImageError {
    let text = withUnsafeBytes(of: source.pointee.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    guard text.hasPrefix("premature") else { return .damaged(reason: "PNG: " + (text.isEmpty ? "libpng can't start" : text)) }
    return .damaged(reason: text + (row.map { ": \($0) of \($1) rows are there" } ?? ""))
  }
}
