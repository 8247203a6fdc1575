import CTurboJPEG

/// JPEG through libjpeg-turbo's TurboJPEG interface, which returns errors where libjpeg's own would jump.
enum JPEG: ImageFormat {
  /// A block of 64 pixels takes at least a bit.
  private static let maxPixelsPerByte = 1024

  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    try withDecoder { decoder in
      let (size, colours) = try header(decoder, bytes, fileBytes: bytes.count)
      let isFourChannel = colours == TJCS_CMYK.rawValue || colours == TJCS_YCCK.rawValue
      let image =
        isFourChannel
        ? try decodeCMYK(decoder, bytes, height: size.height, width: size.width)
        : try Image(height: size.height, width: size.width) { pixels in
          try decompress(
            decoder, bytes, width: Int32(size.width), height: Int32(size.height), format: TJPF_RGB, into: pixels.baseAddress)
        }
      return (image, Orientation(exif: bytes))
    }
  }

  /// The size of the stored picture, from the beginning of its file.
  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    try withDecoder { (try header($0, bytes, fileBytes: fileBytes).size, Orientation(exif: bytes)) }
  }

  private static func header(_ decoder: tjhandle, _ bytes: [UInt8], fileBytes: Int) throws -> (size: ImageSize, colours: Int32) {
    var (width, height, subsampling, colours) = (Int32(0), Int32(0), Int32(0), Int32(0))
    guard tjDecompressHeader3(decoder, bytes, UInt(bytes.count), &width, &height, &subsampling, &colours) == 0 else {
      throw failure(decoder)
    }
    try Image.check(width: Int(width), height: Int(height), fileBytes: fileBytes, maxPerByte: maxPixelsPerByte)
    return (ImageSize(height: Int(height), width: Int(width)), colours)
  }

  private static func withDecoder<Result>(_ body: (tjhandle) throws -> Result) throws -> Result {
    guard let decoder = tjInitDecompress() else { throw ImageError.damaged(reason: "libjpeg-turbo can't start") }
    defer { tjDestroy(decoder) }
    return try body(decoder)
  }

  private static func decompress(
    _ decoder: tjhandle, _ bytes: [UInt8], width: Int32, height: Int32, format: TJPF, into pixels: UnsafeMutablePointer<UInt8>?
  ) throws {
    let flags = TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS
    let status = tjDecompress2(decoder, bytes, UInt(bytes.count), pixels, width, 0, height, format.rawValue, flags)
    guard status == 0 || isHarmless(message(decoder)) else { throw failure(decoder) }
  }

  /// Whether a message is one of libjpeg's warnings after which the picture is whole. TurboJPEG keeps only the last message, and calls an
  /// error a warning if a warning came before it, so the words must tell.
  private static func isHarmless(_ message: String) -> Bool {
    let warnings = [
      "Corrupt JPEG data: ", "Unknown Adobe color transform", "Warning: unknown JFIF", "Inconsistent progression sequence",
      "Invalid SOS parameters",
    ]
    return warnings.contains { message.hasPrefix($0) } && !message.contains("remature end")
  }

  /// CMYK by Adobe's convention, in which the values are inverted, to RGB as Pillow converts it.
  private static func decodeCMYK(_ decoder: tjhandle, _ bytes: [UInt8], height: Int, width: Int) throws -> Image {
    let count = height * width
    let inverted = try [UInt8](unsafeUninitializedCapacity: 4 * count) { buffer, initialized in
      try decompress(decoder, bytes, width: Int32(width), height: Int32(height), format: TJPF_CMYK, into: buffer.baseAddress)
      initialized = 4 * count
    }
    return Image(height: height, width: width) { pixels in
      for pixel in 0..<count {
        let black = Int(inverted[4 * pixel + 3])
        for channel in 0..<3 {
          let product = (255 - Int(inverted[4 * pixel + channel])) * black + 128
          pixels[3 * pixel + channel] = UInt8(black - (product + product >> 8) >> 8)
        }
      }
    }
  }

  private static func message(_ decoder: tjhandle) -> String { String(cString: tjGetErrorStr2(decoder)) }

  private static func failure(_ decoder: tjhandle) -> ImageError {
    let text = message(decoder)
    return .damaged(reason: text.contains("remature end") ? "premature end of JPEG data" : "JPEG: " + text)
  }
}
