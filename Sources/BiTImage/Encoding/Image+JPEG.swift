import CTurboJPEG

extension Image {
  /// The image as a baseline JPEG file with colours at half the resolution (4:2:0), as cameras write them.
  ///
  /// - Parameter quality: from 1 to 100, on libjpeg's scale.
  /// - Throws: `ImageError.unencodable` where a side is longer than 65 500 pixels or there is nothing to see.
  public func jpeg(quality: Int = 85) throws -> [UInt8] {
    let maxSide = 65_500
    guard (1...maxSide).contains(height), (1...maxSide).contains(width) else {
      throw ImageError.unencodable(reason: "a JPEG image has from 1 to \(maxSide) pixels a side, not \(width)x\(height)")
    }
    guard let encoder = tjInitCompress() else { throw ImageError.unencodable(reason: "libjpeg-turbo can't start") }
    defer { tjDestroy(encoder) }
    var count = tjBufSize(Int32(width), Int32(height), Int32(TJSAMP_420.rawValue))
    return try [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
      var target = buffer.baseAddress
      let status = tjCompress2(
        encoder, pixels, Int32(width), 0, Int32(height), Int32(TJPF_RGB.rawValue), &target, &count, Int32(TJSAMP_420.rawValue),
        Int32(min(100, max(1, quality))), TJFLAG_NOREALLOC | TJFLAG_ACCURATEDCT)
      guard status == 0 else { throw ImageError.unencodable(reason: String(cString: tjGetErrorStr2(encoder))) }
      initialized = Int(count)
    }
  }
}
