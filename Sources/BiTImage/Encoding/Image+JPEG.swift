import CJPEG

extension Image {
  /// The image as a baseline JPEG file with colours at half the resolution (4:2:0), as cameras write them.
  ///
  /// - Parameter quality: from 1 to 100, on libjpeg's scale.
  /// - Throws: `ImageError.unencodable` where a side is longer than 65 500 pixels or there is nothing to see.
  public func jpeg(quality: Int = 85) throws -> [UInt8] {
    let maxSide = Int(JPEG_MAX_DIMENSION)
    guard (1...maxSide).contains(height), (1...maxSide).contains(width) else {
      throw ImageError.unencodable(reason: "a JPEG image has from 1 to \(maxSide) pixels a side, not \(width)x\(height)")
    }
    // Blocks of 16x16 pixels take at most twice the bytes of their values, and the header fits two kilobytes.
    let capacity = (height + 15) / 16 * ((width + 15) / 16) * 16 * 16 * 3 + 2048
    return try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      let writer = UnsafeMutablePointer<jpeg_writer>.allocate(capacity: 1)
      writer.initialize(to: jpeg_writer())
      defer { writer.deallocate() }
      writer.pointee.target = buffer.baseAddress
      writer.pointee.capacity = capacity
      guard jpeg_writer_write(writer, pixels, UInt32(width), UInt32(height), Int32(min(100, max(1, quality)))) != 0 else {
        throw ImageError.unencodable(
          reason: withUnsafeBytes(of: writer.pointee.errors.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
      }
      initialized = writer.pointee.count
    }
  }
}
