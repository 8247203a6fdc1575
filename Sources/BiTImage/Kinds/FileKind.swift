/// What a file is, by its first bytes.
enum FileKind {
  /// A picture of a kind that is decoded.
  case decoded(any ImageFormat.Type)
  /// A picture of a kind that isn't.
  case foreign(ForeignPicture)
  /// Something else that people keep beside pictures: a film, a document.
  case companion(String)
  /// Anything else, in words.
  case other(String)

  /// The bytes that are looked at.
  static let beginning = 4096

  init(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes.prefix(Self.beginning))
    if let format = ImageFormats.all.first(where: { $0.recognises(bytes) }) {
      self = .decoded(format)
    } else if let picture = ForeignPicture.all.first(where: { $0.recognises(bytes) }) {
      self = .foreign(picture)
    } else if let name = Self.companion(bytes) {
      self = .companion(name)
    } else if bytes.isEmpty {
      self = .other("an empty file")
    } else if bytes.starts(with: "<".utf8) {
      self = .other("a text file with markup")
    } else {
      self = .other("something else")
    }
  }

  private static func companion(_ bytes: [UInt8]) -> String? {
    func has(_ text: String, at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: text.utf8) }
    if has("%PDF") { return "PDF" }
    if has("%!PS") { return "PostScript" }
    // Sound is in such a container too.
    if has("ftyp", at: 4) { return has("M4A", at: 8) || has("M4B", at: 8) ? nil : "film" }
    if has("moov", at: 4) || has("mdat", at: 4) || has("wide", at: 4) || has("FLV\u{1}") { return "film" }
    if has("RIFF"), has("AVI ", at: 8) { return "film" }
    let signatures: [[UInt8]] = [
      [0x1A, 0x45, 0xDF, 0xA3], [0, 0, 1, 0xBA], [0, 0, 1, 0xB3], [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11],
    ]
    return signatures.contains { bytes.starts(with: $0) } ? "film" : nil
  }
}
