import BiTFiles
import CZlib

/// What the chunks of a PNG file (PNG, third edition, section 11) say of how its picture is to be turned, wherever they stand.
///
/// Chunks are looked at where they lie; of text only that of the few keywords that count is inflated.
struct PNGMetadata {
  private static let signatureBytes = 8
  /// The most bytes of a text that is inflated; Pillow has the same.
  private static let maxText = 1 << 20

  /// A chunk of text, without its keyword.
  private typealias Text = (type: String, data: ArraySlice<UInt8>)

  /// What was found last.
  private var exif: ArraySlice<UInt8>?
  private var profile: Text?
  private var xmp: Text?

  /// - Parameters:
  ///   - bytes: a PNG file, or its beginning.
  ///   - isWhole: whether it is the whole file.
  /// - Throws: `ImageError.damaged` where a chunk before the pixels ends behind the file or what it says is damaged. Behind the pixels such a
  ///   chunk ends the file.
  init(_ bytes: [UInt8], isWhole: Bool) throws {
    var (position, isBeforePixels) = (Self.signatureBytes, true)
    while bytes.count - position >= 8 {
      let length = Int(Self.number(bytes[position...]))
      let type = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      let (start, end) = (position + 8, position + 8 + length + 4)
      if type == "IEND" { return }
      if type == "IDAT" { isBeforePixels = false }
      guard length <= Int(Int32.max), end <= bytes.count else {
        guard isBeforePixels else { return }
        let found =
          isWhole ? "the chunk \(type.printable) claims \(length) bytes, and \(bytes.count - start) are left" : "they end in the header"
        throw ImageError.damaged(reason: "premature end of PNG data: \(found)")
      }
      if keep(type, bytes[start..<end - 4]), isBeforePixels,
        Self.checksum(bytes[position + 4..<end - 4]) != Self.number(bytes[(end - 4)...])
      {
        throw ImageError.damaged(reason: "PNG: the chunk \(type) has another checksum than it says")
      }
      position = end
    }
  }

  /// As Pillow finds it: in a chunk of its own, or in the text by which ImageMagick keeps it, or in XMP data.
  ///
  /// - Throws: `ImageError.damaged` where text inflates to more than is taken.
  func orientation() throws -> Orientation {
    let profile = try profile.flatMap(Self.text).flatMap(Self.bytes(ofProfile:))
    return Orientation(exif: exif.map(Array.init) ?? profile ?? [], xmp: try xmp.flatMap(Self.text))
  }

  /// Keeps what a chunk says.
  ///
  /// - Returns: whether it may be of use.
  private mutating func keep(_ type: String, _ data: ArraySlice<UInt8>) -> Bool {
    if type == "eXIf" {
      exif = data
      return true
    }
    guard ["tEXt", "zTXt", "iTXt"].contains(type), let (keyword, rest) = Self.cut(data) else { return false }
    if type == "tEXt", keyword.elementsEqual("exif".utf8) {
      exif = rest
    } else if keyword.elementsEqual("Raw profile type exif".utf8) {
      profile = (type, rest)
    } else if keyword.elementsEqual("XML:com.adobe.xmp".utf8) {
      xmp = (type, rest)
    } else {
      return false
    }
    return true
  }

  /// The text that stands behind a keyword; nil where it has another form than it should.
  private static func text(_ text: Text) throws -> [UInt8]? {
    let data = text.data
    switch text.type {
    case "zTXt": return data.first == 0 ? try inflated(data.dropFirst()) : nil
    case "iTXt":
      guard data.count >= 2, let (_, translated) = cut(data.dropFirst(2)), let (_, text) = cut(translated) else { return nil }
      guard data[data.startIndex] != 0 else { return Array(text) }
      return data[data.startIndex + 1] == 0 ? try inflated(text) : nil
    default: return Array(data)
    }
  }

  /// What stands before and behind the first zero byte.
  private static func cut(_ data: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    data.firstIndex(of: 0).map { (data[..<$0], data[($0 + 1)...]) }
  }

  /// What the data make, as far as they go.
  ///
  /// - Returns: nil where they are damaged.
  /// - Throws: `ImageError.damaged` where they make too much.
  private static func inflated(_ data: ArraySlice<UInt8>) throws -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var (status, isWhole) = (Z_OK, true)
    // They make at most 1032 bytes of one.
    let text = [UInt8](unsafeUninitializedCapacity: min(maxText + 1, 1032 * data.count + 1)) { text, initialized in
      data.withUnsafeBufferPointer { data in
        stream.next_in = UnsafeMutablePointer(mutating: data.baseAddress)
        stream.avail_in = uInt(data.count)
        stream.next_out = text.baseAddress
        stream.avail_out = uInt(text.count)
        status = inflate(&stream, Z_NO_FLUSH)
      }
      initialized = text.count - Int(stream.avail_out)
      isWhole = stream.avail_out > 0
    }
    guard isWhole else { throw ImageError.damaged(reason: "PNG: metadata of more than \(maxText) bytes of text") }
    return [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) ? text : nil
  }

  /// The bytes of a profile by ImageMagick's rule: an empty line, its name, its length, and hexadecimal digits.
  ///
  /// - Returns: nil where they are none, so that the profile says nothing.
  private static func bytes(ofProfile text: [UInt8]) -> [UInt8]? {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst(3)
    let digits = lines.joined().filter { $0 != 0x20 && !(0x09...0x0D).contains($0) }.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    let values = digits.compactMap { $0.map(UInt8.init) }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, uInt($0.count))) }
  }
}
