/// A format that is decoded in a process of its own.
protocol ForeignFormat: ImageFormat {
  static var format: HelperFormat { get }
}

extension ForeignFormat {
  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) { try ImageHelper.decode(bytes, format) }

  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    guard bytes.count == fileBytes else { throw ImageError.damaged(reason: "premature end of \(name) data") }
    return try ImageHelper.header(bytes, format)
  }
}

/// The formats that are decoded in processes of their own.
enum ForeignFormats {
  static let all: [any ForeignFormat.Type] = [TIFF.self, HEIC.self, AVIF.self]

  /// That of a file of this name.
  static func named(_ path: String) -> (any ForeignFormat.Type)? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let suffix = path[dot...].dropFirst().lowercased()
    return all.first { $0.suffixes.contains(suffix) }
  }
}

/// The first page of a TIFF file, by libtiff.
enum TIFF: ForeignFormat {
  static let name = "TIFF"
  static let suffixes = ["tif", "tiff"]
  static let format = HelperFormat.tiff

  /// Canon's raw files say so behind the header.
  static func recognises(_ beginning: some Collection<UInt8>) -> Bool {
    ["II*\0", "MM\0*", "II+\0", "MM\0+"].contains { beginning.starts(with: $0.utf8) } && !beginning.dropFirst(8).starts(with: "CR".utf8)
  }
}

/// A photograph of a telephone, by libheif.
enum HEIC: ForeignFormat {
  static let name = "HEIC"
  static let suffixes = ["heic", "heif", "hif"]
  static let format = HelperFormat.heif

  static func recognises(_ beginning: some Collection<UInt8>) -> Bool {
    let brands = HEIFBrands(beginning).names
    return brands.contains { ["mif1", "msf1", "heic", "heix", "heim", "heis", "hevc", "hevx"].contains($0) } && !AVIF.recognises(beginning)
  }
}

/// A picture that is coded as AV1 film is, by libheif.
enum AVIF: ForeignFormat {
  static let name = "AVIF"
  static let suffixes = ["avif", "avifs"]
  static let format = HelperFormat.heif

  static func recognises(_ beginning: some Collection<UInt8>) -> Bool {
    HEIFBrands(beginning).names.contains { $0 == "avif" || $0 == "avis" }
  }
}

/// What a file of the ISO base media format calls itself.
private struct HEIFBrands {
  let names: [String]

  init(_ beginning: some Collection<UInt8>) {
    let bytes = Array(beginning.prefix(256))
    guard bytes.count >= 16, bytes[4..<8].elementsEqual("ftyp".utf8) else {
      names = []
      return
    }
    let length = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
    let end = min(bytes.count, max(16, length)) / 4 * 4
    // The minor version stands between the major brand and the others.
    names = ([8] + Array(stride(from: 16, to: end, by: 4))).map { String(decoding: bytes[$0..<$0 + 4], as: UTF8.self) }
  }
}
