import CGIF

/// giflib over bytes in memory.
struct GIFReader {
  /// What giflib reads from.
  private struct Source {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    /// Whether more was wanted than there is. A file whose pixels are whole may lack its end: a zero, which ends all blocks, is read instead.
    var hasEnded = false
  }

  private let file: UnsafeMutablePointer<GifFileType>
  private let source: UnsafeMutablePointer<Source>

  /// LZW codes of at most 12 bits stand for at most 4096 pixels.
  private static let maxPixelsPerByte = 2731

  /// - Throws: `ImageError`, and what `body` throws.
  static func reading<Result>(_ bytes: [UInt8], _ body: (GIFReader) throws -> Result) throws -> Result {
    try bytes.withUnsafeBufferPointer { buffer in
      var source = Source(bytes: buffer)
      return try withUnsafeMutablePointer(to: &source) { source in
        var code: Int32 = 0
        guard let file = DGifOpen(source, read, &code) else { throw failure(code, source) }
        defer { DGifCloseFile(file, nil) }
        return try body(GIFReader(file: file, source: source))
      }
    }
  }

  private static let read: InputFunc = { file, target, count in
    guard let file, let target, let source = file.pointee.UserData?.assumingMemoryBound(to: Source.self) else { return 0 }
    let wanted = Int(count)
    let found = min(wanted, source.pointee.bytes.count - source.pointee.position)
    if found > 0, let start = source.pointee.bytes.baseAddress { target.update(from: start + source.pointee.position, count: found) }
    source.pointee.position += found
    guard found < wanted else { return count }
    source.pointee.hasEnded = true
    // A block that is cut is an error.
    guard wanted == 1 else { return Int32(found) }
    target.pointee = 0
    return count
  }

  /// Reads on to the first frame's pixels.
  ///
  /// - Throws: `ImageError`.
  func frame(fileBytes: Int) throws -> GIFFrame {
    var transparent: UInt8?
    while true {
      var kind = UNDEFINED_RECORD_TYPE
      try check(DGifGetRecordType(file, &kind))
      switch kind {
      case EXTENSION_RECORD_TYPE: try passExtension(&transparent)
      case IMAGE_DESC_RECORD_TYPE:
        try check(DGifGetImageDesc(file))
        guard !source.pointee.hasEnded else { throw Self.failure(0, source) }
        return try frame(transparent: transparent, fileBytes: fileBytes)
      default: throw source.pointee.hasEnded ? Self.failure(0, source) : ImageError.damaged(reason: "GIF: there is no image in it")
      }
    }
  }

  private func frame(transparent: UInt8?, fileBytes: Int) throws -> GIFFrame {
    let description = file.pointee.Image
    let (left, top) = (Int(description.Left), Int(description.Top))
    let (width, height) = (Int(description.Width), Int(description.Height))
    let screen = (height: max(Int(file.pointee.SHeight), top + height), width: max(Int(file.pointee.SWidth), left + width))
    guard width > 0, height > 0 else { throw ImageError.absurdSize(width: width, height: height, reason: "there is nothing to see") }
    try Image.check(width: width, height: height, fileBytes: fileBytes, maxPerByte: Self.maxPixelsPerByte)
    try Image.check(width: screen.width, height: screen.height, fileBytes: fileBytes, maxPerByte: 1 << 30)
    let map = description.ColorMap ?? file.pointee.SColorMap
    let palette = map.map { map in
      (0..<Int(map.pointee.ColorCount)).flatMap { index -> [UInt8] in
        let colour = map.pointee.Colors[index]
        return [colour.Red, colour.Green, colour.Blue]
      }
    }
    // Pillow takes a palette of greys in their order for none.
    let isGrey = palette.map { palette in palette.indices.allSatisfy { Int(palette[$0]) == $0 / 3 } } ?? true
    return GIFFrame(
      screen: ImageSize(height: screen.height, width: screen.width), left: left, top: top, width: width, height: height,
      isInterlaced: description.Interlace, transparent: transparent, palette: isGrey ? nil : palette)
  }

  /// The last control block before the frame says which colour is transparent.
  private func passExtension(_ transparent: inout UInt8?) throws {
    var (code, block): (Int32, UnsafeMutablePointer<GifByteType>?) = (0, nil)
    try check(DGifGetExtension(file, &code, &block))
    if code == GRAPHICS_EXT_FUNC_CODE, let block, block[0] >= 4, block[1] & 1 != 0 { transparent = block[4] }
    while block != nil { try check(DGifGetExtensionNext(file, &block)) }
  }

  /// Reads the next row's indices.
  ///
  /// - Throws: `ImageError`.
  func read(_ line: inout [UInt8]) throws { try check(DGifGetLine(file, &line, Int32(line.count))) }

  private func check(_ status: Int32) throws {
    guard status != GIF_OK else { return }
    throw Self.failure(file.pointee.Error, source)
  }

  private static func failure(_ code: Int32, _ source: UnsafeMutablePointer<Source>) -> ImageError {
    guard !source.pointee.hasEnded else { return .damaged(reason: "premature end of GIF data") }
    return .damaged(reason: "GIF: " + (GifErrorString(code).map { String(cString: $0) } ?? "giflib can't start"))
  }
}
