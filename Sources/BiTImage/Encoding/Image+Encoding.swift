import CTurboJPEG

extension Image {
  /// The picture as a JPEG file, in 4:4:4.
  ///
  /// - Parameter quality: from 1 to 100.
  /// - Throws: `ImageError.damaged` in libjpeg-turbo's words.
  public func jpeg(quality: Int = 85) throws -> [UInt8] {
    guard let encoder = tjInitCompress() else { throw ImageError.damaged(reason: "libjpeg-turbo can't start") }
    defer { tjDestroy(encoder) }
    var result: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    defer { tjFree(result) }
    let status = tjCompress2(
      encoder, pixels, Int32(width), 0, Int32(height), Int32(TJPF_RGB.rawValue), &result, &size, Int32(TJSAMP_444.rawValue),
      Int32(min(100, max(1, quality))), TJFLAG_ACCURATEDCT)
    guard status == 0, let result else { throw ImageError.damaged(reason: String(cString: tjGetErrorStr2(encoder))) }
    return Array(UnsafeBufferPointer(start: result, count: Int(size)))
  }

  /// The picture with its longer side brought to `side` pixels, by Pillow's bilinear filter; the same where it is smaller.
  public func thumbnail(side: Int) -> Image {
    let longer = max(height, width)
    guard longer > side else { return self }
    return resizedByPillow(height: max(1, height * side / longer), width: max(1, width * side / longer))
  }
}
