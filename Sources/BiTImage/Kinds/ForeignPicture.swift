/// What cameras write before they make a picture of it.
enum CameraRaw {
  static let name = "camera RAW"
  /// Those whose files are TIFF files.
  static let suffixes = [
    "nef", "nrw", "dng", "arw", "sr2", "srf", "pef", "srw", "3fr", "fff", "iiq", "kdc", "dcr", "erf", "mef", "mos", "raw", "cr2",
  ]
}

/// A kind of picture that isn't decoded here.
struct ForeignPicture: Sendable {
  /// What it is called: "SVG".
  let name: String
  /// Whether a file that begins so is of the kind.
  let recognises: @Sendable ([UInt8]) -> Bool

  /// The kinds that are known, cameras' raw files among them where these aren't TIFF.
  static let all: [ForeignPicture] = [
    ForeignPicture("SVG", isSVG),
    ForeignPicture("PSD", "8BPS"),
    ForeignPicture("JPEG XL", [0xFF, 0x0A], [0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20]),
    ForeignPicture("JPEG 2000", [0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20], [0xFF, 0x4F, 0xFF, 0x51]),
    ForeignPicture("JPEG XR", [0x49, 0x49, 0xBC]),
    ForeignPicture("ICO", isIcon),
    ForeignPicture(CameraRaw.name, isCameraRaw),
    ForeignPicture("PNM", isPNM),
    ForeignPicture("QOI", "qoif"), ForeignPicture("DDS", "DDS "), ForeignPicture("GIMP", "gimp xcf"),
    ForeignPicture("OpenEXR", [0x76, 0x2F, 0x31, 0x01]), ForeignPicture("Radiance HDR", "#?RADIANCE", "#?RGBE"),
    ForeignPicture("BPG", [0x42, 0x50, 0x47, 0xFB]), ForeignPicture("DjVu", "AT&TFORM"), ForeignPicture("ICNS", "icns"),
    ForeignPicture("WMF", [0xD7, 0xCD, 0xC6, 0x9A]),
    ForeignPicture("DICOM") { $0.dropFirst(128).starts(with: "DICM".utf8) },
  ]

  private init(_ name: String, _ recognises: @escaping @Sendable ([UInt8]) -> Bool) { (self.name, self.recognises) = (name, recognises) }

  private init(_ name: String, _ signatures: [UInt8]...) {
    self.init(name) { bytes in signatures.contains { bytes.starts(with: $0) } }
  }

  private init(_ name: String, _ signatures: String...) {
    self.init(name) { bytes in signatures.contains { bytes.starts(with: $0.utf8) } }
  }

  /// Its element stands first, or behind a declaration, comments and spaces.
  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let start = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard !start.starts(with: "<svg".utf8) else { return true }
    guard ["<?xml", "<!--", "<!DOCTYPE svg"].contains(where: { start.starts(with: $0.utf8) }) else { return false }
    return start.indices.contains { start[$0] == UInt8(ascii: "<") && start[$0...].starts(with: "<svg".utf8) }
  }

  /// A directory of at least one icon, whose entries have a zero byte in them.
  private static func isIcon(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0, 0, 1, 0]) && bytes.count >= 22 && bytes[4] > 0 && bytes[5] == 0 && bytes[9] == 0
  }

  /// Canon's CR2 and CR3, Fujifilm's RAF, Olympus' ORF, Panasonic's RW2, Sigma's X3F, Minolta's MRW.
  private static func isCameraRaw(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: "II*\0".utf8), bytes.dropFirst(8).starts(with: "CR".utf8) { return true }
    if bytes.dropFirst(4).starts(with: "ftypcrx".utf8) { return true }
    return ["FUJIFILMCCD-RAW", "IIRO", "IIRS", "MMOR", "IIU\0", "FOVb", "\0MRM"].contains { bytes.starts(with: $0.utf8) }
  }

  /// `P1` to `P7`, and numbers behind.
  private static func isPNM(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 3, bytes[0] == UInt8(ascii: "P"), (UInt8(ascii: "1")...UInt8(ascii: "7")).contains(bytes[1]) else { return false }
    return bytes[2] == 0x0A && (bytes[3] == UInt8(ascii: "#") || (0x30...0x39).contains(bytes[3]) || bytes[1] == UInt8(ascii: "7"))
      || bytes[2] == 0x20 && (0x30...0x39).contains(bytes[3])
  }
}
