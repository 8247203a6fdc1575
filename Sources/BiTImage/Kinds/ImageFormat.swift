/// A kind of picture that is decoded: how it is told by its content, and how it is read.
protocol ImageFormat: Sendable {
  /// What it is called.
  static var name: String { get }
  /// The suffixes of its files' names, in lower case.
  static var suffixes: [String] { get }
  /// Whether a file that begins so is of the kind.
  static func recognises(_ beginning: some Collection<UInt8>) -> Bool
  /// The stored picture, and how it is to be turned.
  ///
  /// - Throws: `ImageError`.
  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation)
  /// A part of the picture as it is seen.
  ///
  /// - Parameter choose: gives the part, or nil for all of it, for the size of the picture as it is seen; called once.
  /// - Throws: `ImageError`, and what `choose` throws.
  static func decode(_ bytes: [UInt8], cutting choose: (ImageSize) throws -> ImageRegion?) throws -> Image
  /// The size of the stored picture, and how it is to be turned, from the beginning of its file.
  ///
  /// - Parameter fileBytes: the length of the whole file.
  /// - Throws: `ImageError`; `.damaged` also where more of the file has to be known.
  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation)
}

extension ImageFormat {
  /// Cuts it out of the whole picture.
  static func decode(_ bytes: [UInt8], cutting choose: (ImageSize) throws -> ImageRegion?) throws -> Image {
    let (image, orientation) = try decode(bytes)
    return try orientation.applied(to: image).cut(choose)
  }
}

/// The kinds of pictures that are decoded.
enum ImageFormats {
  /// The first that recognises a file reads it.
  static let all: [any ImageFormat.Type] = [
    JPEG.self, PNG.self, WebP.self, GIF.self, BMP.self, TIFF.self, HEIC.self, AVIF.self,
  ]

  /// Their names, as they stand in a sentence: "JPEG or PNG".
  static var names: String {
    let names = all.map { $0.name }
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}

extension JPEG {
  static let name = "JPEG"
  static let suffixes = ["jpg", "jpeg", "jpe", "jfif", "jif"]
  static func recognises(_ beginning: some Collection<UInt8>) -> Bool { beginning.starts(with: [0xFF, 0xD8, 0xFF]) }
}

extension PNG {
  static let name = "PNG"
  static let suffixes = ["png"]
  static func recognises(_ beginning: some Collection<UInt8>) -> Bool {
    beginning.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }
}
