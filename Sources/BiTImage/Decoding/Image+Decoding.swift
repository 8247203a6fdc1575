extension Image {
  /// Decodes the bytes of a JPEG or PNG file.
  ///
  /// - Throws: `ImageError`.
  public init(bytes: [UInt8]) throws {
    let decoded: (image: Image, orientation: Orientation)
    switch Signature(bytes) {
    case .jpeg: decoded = try JPEG.decode(bytes)
    case .png: decoded = try PNG.decode(bytes)
    case .other(let found): throw ImageError.unsupported(found: found)
    }
    self = decoded.orientation.applied(to: decoded.image)
  }

  /// Bytes of pixels that a file of any size may stand for.
  static let maxPlainBytes = 64 << 20

  /// Refuses a size before memory is taken for it.
  ///
  /// - Parameter maxPerByte: the most pixels that a byte of the file can stand for.
  static func check(width: Int, height: Int, fileBytes: Int, maxPerByte: Int) throws {
    guard width > 0, height > 0 else { throw ImageError.absurdSize(width: width, height: height, reason: "there is nothing to see") }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= maxPixels else {
      throw ImageError.absurdSize(width: width, height: height, reason: "at most \(maxPixels) are decoded")
    }
    guard max(width, height) <= maxSide else {
      throw ImageError.absurdSize(width: width, height: height, reason: "a side of at most \(maxSide) is decoded")
    }
    // A photograph takes a third of a bit a pixel or more; what takes less may not be large.
    guard pixels / maxPerByte <= fileBytes + 64, 3 * pixels <= maxPlainBytes + 64 * fileBytes else {
      throw ImageError.absurdSize(width: width, height: height, reason: "a file of \(fileBytes) bytes can't hold them")
    }
  }
}

extension ImageSize {
  /// The size of the picture whose file begins with `bytes`, the EXIF orientation applied.
  ///
  /// - Parameter fileBytes: the length of the whole file.
  /// - Throws: `ImageError`, also where the header is longer than `bytes`.
  init(header bytes: [UInt8], fileBytes: Int) throws {
    let stored: (size: ImageSize, orientation: Orientation)
    switch Signature(bytes) {
    case .jpeg: stored = try JPEG.header(bytes, fileBytes: fileBytes)
    case .png: stored = try PNG.header(bytes, fileBytes: fileBytes)
    case .other(let found): throw ImageError.unsupported(found: found)
    }
    self = stored.orientation.swapsSides ? ImageSize(height: stored.size.width, width: stored.size.height) : stored.size
  }
}

/// What a file is, by its first bytes.
private enum Signature {
  case jpeg
  case png
  case other(String)

  init(_ bytes: [UInt8]) {
    func starts(_ text: String, at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: text.utf8) }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.isEmpty {
      self = .other("an empty file")
    } else if starts("GIF8") {
      self = .other("a GIF image; convert it first")
    } else if starts("RIFF") && starts("WEBP", at: 8) {
      self = .other("a WebP image; convert it first")
    } else if starts("ftyp", at: 4) {
      self = .other(starts("avif", at: 8) ? "an AVIF image; convert it first" : "a HEIC image or a film; convert it first")
    } else if starts("BM") {
      self = .other("a BMP image; convert it first")
    } else if starts("II*\0") || starts("MM\0*") {
      self = .other("a TIFF image; convert it first")
    } else if starts("<") {
      self = .other("a text file with markup")
    } else {
      self = .other("neither")
    }
  }
}
