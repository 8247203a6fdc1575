extension Image {
  /// Decodes the bytes of a picture's file; the kind is told from the content.
  ///
  /// - Throws: `ImageError`.
  public init(bytes: [UInt8]) throws {
    let (image, orientation) = try FileKind(bytes).format().decode(bytes)
    self = orientation.applied(to: image)
  }

  /// Decodes a part of the picture whose file's bytes these are; no more than that where the kind allows it.
  ///
  /// - Parameter choose: gives the part, or nil for all of it, for the picture's size as it is seen.
  /// - Throws: `ImageError`, and what `choose` throws.
  package init(bytes: [UInt8], cutting choose: (ImageSize) throws -> ImageRegion?) throws {
    self = try FileKind(bytes).format().decode(bytes, cutting: choose)
  }

  /// The bytes that tell what a file is.
  package static let kindBytes = FileKind.beginning

  /// Whether bytes begin like a picture: one that is decoded, or one that isn't and can be no text.
  package static func isBeginning(_ bytes: some Collection<UInt8>) -> Bool {
    switch FileKind(bytes) {
    case .decoded: true
    case .foreign: bytes.contains(0)
    case .companion, .other: false
    }
  }

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
    guard pixels / maxPerByte <= fileBytes else {
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
    let (size, orientation) = try FileKind(bytes).format().header(bytes, fileBytes: fileBytes)
    self = orientation.applied(to: size)
  }
}

extension FileKind {
  /// What decodes it.
  ///
  /// - Throws: `ImageError.unsupported`.
  fileprivate func format() throws -> any ImageFormat.Type {
    switch self {
    case .decoded(let format): return format
    case .foreign(let picture): throw ImageError.unsupported(found: picture.name + "; convert it first")
    case .companion(let name): throw ImageError.unsupported(found: "a " + name)
    case .other(let found): throw ImageError.unsupported(found: found)
    }
  }
}

extension ImageSize {
  /// The size of the picture that a file's bytes hold, as `Image(bytes:)` would give it.
  ///
  /// - Throws: `ImageError`.
  package init(file bytes: [UInt8]) throws { try self.init(header: bytes, fileBytes: bytes.count) }
}
