import CWebP

/// WebP through libwebp: lossy, lossless, and the first frame of an animation on its canvas, as Pillow sees it; alpha is left out.
enum WebP: ImageFormat {
  static let name = "WebP"
  static let suffixes = ["webp"]

  static func recognises(_ beginning: some Collection<UInt8>) -> Bool {
    beginning.starts(with: "RIFF".utf8) && beginning.dropFirst(8).starts(with: "WEBP".utf8)
  }

  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    let features = try features(bytes, fileBytes: fileBytes)
    // Metadata stand behind the pixels.
    guard hasMetadata(bytes) else { return (features.size, .upright) }
    guard bytes.count == fileBytes else { throw ImageError.damaged(reason: "premature end of WebP data") }
    return (features.size, orientation(bytes))
  }

  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    let (size, isAnimated) = try features(bytes, fileBytes: bytes.count)
    let orientation = hasMetadata(bytes) ? orientation(bytes) : .upright
    let image = try Image(decoding: size, orientation: orientation) { pixels in
      try bytes.withUnsafeBytes { bytes in
        guard isAnimated else { return try decode(bytes, stride: 3 * size.width, into: pixels) }
        pixels.initialize(repeating: 0)
        try withFrame(bytes) { frame in
          let (left, top) = (Int(frame.x_offset), Int(frame.y_offset))
          let (width, height) = (Int(frame.width), Int(frame.height))
          guard left >= 0, top >= 0, width > 0, height > 0, left + width <= size.width, top + height <= size.height else {
            throw ImageError.damaged(reason: "WebP: the first frame reaches out of the canvas")
          }
          let target = UnsafeMutableBufferPointer(rebasing: pixels[(3 * (top * size.width + left))...])
          try decode(
            UnsafeRawBufferPointer(start: frame.fragment.bytes, count: frame.fragment.size), stride: 3 * size.width, into: target,
            expecting: ImageSize(height: height, width: width))
        }
      }
    }
    return (image, orientation)
  }

  /// The size, and whether it is an animation, from the beginning of a file.
  private static func features(_ bytes: [UInt8], fileBytes: Int) throws -> (size: ImageSize, isAnimated: Bool) {
    var features = WebPBitstreamFeatures()
    try check(WebPGetFeatures(bytes, bytes.count, &features))
    let (width, height) = (Int(features.width), Int(features.height))
    // A lossless picture of one colour takes no bits a pixel; the format ends at 16383 x 16383, an animation's canvas at 2^24.
    try Image.check(width: width, height: height, fileBytes: fileBytes, maxPerByte: 1 << 30)
    return (ImageSize(height: height, width: width), features.has_animation != 0)
  }

  private static func decode(
    _ bytes: UnsafeRawBufferPointer, stride: Int, into pixels: UnsafeMutableBufferPointer<UInt8>, expecting size: ImageSize? = nil
  ) throws {
    var configuration = WebPDecoderConfig()
    guard WebPInitDecoderConfig(&configuration) != 0 else { throw ImageError.damaged(reason: "WebP: libwebp can't start") }
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    try check(WebPGetFeatures(start, bytes.count, &configuration.input))
    if let size, size != ImageSize(height: Int(configuration.input.height), width: Int(configuration.input.width)) {
      throw ImageError.damaged(reason: "WebP: the first frame has another size than its header says")
    }
    configuration.output.colorspace = MODE_RGB
    configuration.output.is_external_memory = 1
    configuration.output.u.RGBA.rgba = pixels.baseAddress
    configuration.output.u.RGBA.stride = Int32(stride)
    configuration.output.u.RGBA.size = pixels.count
    defer { WebPFreeDecBuffer(&configuration.output) }
    try check(WebPDecode(start, bytes.count, &configuration))
  }

  /// Gives the first frame of an animation.
  private static func withFrame(_ bytes: UnsafeRawBufferPointer, _ body: (WebPIterator) throws -> Void) throws {
    try withDemuxer(bytes) { demuxer in
      var frame = WebPIterator()
      guard let demuxer, WebPDemuxGetFrame(demuxer, 1, &frame) != 0 else {
        throw ImageError.damaged(reason: "WebP: the animation has no frame")
      }
      defer { WebPDemuxReleaseIterator(&frame) }
      try body(frame)
    }
  }

  private static func withDemuxer<Result>(_ bytes: UnsafeRawBufferPointer, _ body: (OpaquePointer?) throws -> Result) rethrows -> Result {
    var data = WebPData(bytes: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), size: bytes.count)
    let demuxer = WebPDemux(&data)
    defer { WebPDemuxDelete(demuxer) }
    return try body(demuxer)
  }

  /// Whether the extended header says that there are EXIF or XMP data.
  private static func hasMetadata(_ bytes: [UInt8]) -> Bool {
    bytes.count > 20 && bytes[12..<16].elementsEqual("VP8X".utf8) && bytes[20] & 0x0C != 0
  }

  private static func orientation(_ bytes: [UInt8]) -> Orientation {
    bytes.withUnsafeBytes { bytes in
      withDemuxer(bytes) { demuxer in
        guard let demuxer else { return .upright }
        return Orientation(exif: chunk("EXIF", demuxer) ?? [], xmp: chunk("XMP ", demuxer))
      }
    }
  }

  private static func chunk(_ name: String, _ demuxer: OpaquePointer) -> [UInt8]? {
    var iterator = WebPChunkIterator()
    guard WebPDemuxGetChunk(demuxer, name, 1, &iterator) != 0 else { return nil }
    defer { WebPDemuxReleaseChunkIterator(&iterator) }
    return Array(UnsafeBufferPointer(start: iterator.chunk.bytes, count: iterator.chunk.size))
  }

  private static func check(_ status: VP8StatusCode) throws {
    switch status {
    case VP8_STATUS_OK: return
    case VP8_STATUS_NOT_ENOUGH_DATA, VP8_STATUS_SUSPENDED: throw ImageError.damaged(reason: "premature end of WebP data")
    case VP8_STATUS_OUT_OF_MEMORY: throw ImageError.damaged(reason: "WebP: there isn't enough memory to decode it")
    case VP8_STATUS_UNSUPPORTED_FEATURE: throw ImageError.damaged(reason: "WebP: it uses a feature that libwebp doesn't know")
    default: throw ImageError.damaged(reason: "WebP: the data are damaged")
    }
  }
}
