import CPNG

extension Image {
  /// The image as a PNG file of 8-bit RGB, without loss. The same pixels give the same bytes.
  ///
  /// - Throws: `ImageError.unencodable`.
  public func png() throws -> [UInt8] {
    var description = png_image()
    description.version = png_uint_32(PNG_IMAGE_VERSION)
    description.width = png_uint_32(clamping: width)
    description.height = png_uint_32(clamping: height)
    // PNG_FORMAT_RGB, which Swift can't see.
    description.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
    var count = png_alloc_size_t(0)
    func failure() -> ImageError {
      .unencodable(reason: withUnsafeBytes(of: description.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    guard png_image_write_to_memory(&description, nil, &count, 0, pixels, 0, nil) != 0 else { throw failure() }
    return try [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
      var written = count
      guard png_image_write_to_memory(&description, buffer.baseAddress, &written, 0, pixels, 0, nil) != 0 else { throw failure() }
      initialized = Int(written)
    }
  }
}
