/// What stands before a bitmap's pixels.
struct BMPHeader {
  enum Compression: Equatable {
    case plain
    /// Runs of pixels of 8 or 4 bits.
    case runs(bits: Int)
    /// The channels are where masks say.
    case masks
  }

  /// Where the channels of a pixel stand among its bytes.
  struct Channels: Equatable {
    let red: Int
    let green: Int
    let blue: Int
  }

  let size: ImageSize
  let bits: Int
  let compression: Compression
  let isTopDown: Bool
  /// For pixels of three and four bytes.
  let channels: Channels?
  /// For pixels of two bytes: 5, 6 and 5 bits instead of 5, 5 and 5.
  let hasSixGreenBits: Bool
  /// Where the pixels begin.
  let pixels: Int
  private let palette: [UInt8]
  private let paletteStride: Int

  /// Bytes from the beginning of one row to that of the next.
  var stride: Int { (size.width * bits + 31) / 32 * 4 }

  /// The sizes of the header: OS/2 and Windows 2, Windows 3, with masks, OS/2 2, Windows 4 and 5.
  private static let lengths = [12, 40, 52, 56, 64, 108, 124]

  static func recognises(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: "BM".utf8) ? 14 : 0
    guard bytes.count >= start + 16, lengths.contains(Cursor(bytes).number(at: start, 4)) else { return false }
    guard start == 0 else { return true }
    // Without the file's header there is only this to tell it by.
    let fields = bytes[0] == 12 ? 8 : 12
    return Cursor(bytes).number(at: fields, 2) == 1 && [1, 4, 8, 16, 24, 32].contains(Cursor(bytes).number(at: fields + 2, 2))
  }

  init(_ bytes: [UInt8], fileBytes: Int) throws {
    let cursor = Cursor(bytes)
    let hasFileHeader = bytes.starts(with: "BM".utf8)
    let start = hasFileHeader ? 14 : 0
    let length = cursor.number(at: start, 4)
    guard bytes.count >= start + length else { throw ImageError.damaged(reason: "premature end of BMP header") }
    let isShort = length == 12
    let width = isShort ? cursor.number(at: start + 4, 2) : cursor.number(at: start + 4, 4)
    var height = isShort ? cursor.number(at: start + 6, 2) : cursor.number(at: start + 8, 4)
    isTopDown = !isShort && bytes[start + 11] == 0xFF
    if isTopDown { height = 1 << 32 - height }
    bits = isShort ? cursor.number(at: start + 10, 2) : cursor.number(at: start + 14, 2)
    guard [1, 4, 8, 16, 24, 32].contains(bits) else { throw ImageError.damaged(reason: "BMP: \(bits) bits a pixel") }
    let kind = isShort ? 0 : cursor.number(at: start + 16, 4)
    var end = start + length
    switch (kind, bits) {
    case (0, _): compression = .plain
    case (1, 8): compression = .runs(bits: 8)
    case (2, 4): compression = .runs(bits: 4)
    case (3, 16...): compression = .masks
    default: throw ImageError.damaged(reason: "BMP: compression \(kind) of \(bits) bits a pixel is not read")
    }
    (channels, hasSixGreenBits) = try Self.layout(cursor, &end, start: start, length: length, bits: bits, hasMasks: compression == .masks)
    try Image.check(width: width, height: height, fileBytes: fileBytes, maxPerByte: compression == .runs(bits: bits) ? 1 << 30 : 8)
    size = ImageSize(height: height, width: width)

    paletteStride = isShort ? 3 : 4
    var colours = 0
    if bits <= 8 {
      colours = isShort ? 0 : cursor.number(at: start + 32, 4)
      if colours == 0 { colours = 1 << bits }
      guard colours <= 1 << 16 else { throw ImageError.damaged(reason: "BMP: a palette of \(colours) colours") }
    }
    palette = Array(bytes.dropFirst(end).prefix(min(256, colours) * paletteStride))
    end += colours * paletteStride
    let offset = hasFileHeader ? cursor.number(at: 10, 4) : 0
    // Some name the end of the header where they mean that of the palette.
    pixels = offset == 0 || offset == start + length && bits <= 8 ? end : offset
  }

  /// Where the channels are.
  private static func layout(
    _ cursor: Cursor, _ end: inout Int, start: Int, length: Int, bits: Int, hasMasks: Bool
  ) throws -> (Channels?, hasSixGreenBits: Bool) {
    let usual = bits >= 24 ? Channels(red: 2, green: 1, blue: 0) : nil
    guard hasMasks else { return (usual, false) }
    // Behind the oldest header, within the others.
    let masks = (0..<3).map { cursor.number(at: start + 40 + 4 * $0, 4) }
    if length == 40 { end += 12 }
    let alpha = length >= 56 ? cursor.number(at: start + 52, 4) : 0
    switch (bits, masks) {
    case (16, [0xF800, 0x7E0, 0x1F]): return (nil, true)
    case (16, [0x7C00, 0x3E0, 0x1F]): return (nil, false)
    case (24, [0xFF0000, 0xFF00, 0xFF]): return (usual, false)
    case (32, [0xFF0000, 0xFF00, 0xFF]) where alpha == 0 || alpha == 0xFF00_0000: return (usual, false)
    case (32, [0, 0, 0]) where alpha == 0: return (usual, false)
    case (32, [0xFF00_0000, 0xFF0000, 0xFF00]) where alpha == 0 || alpha == 0xFF: return (Channels(red: 3, green: 2, blue: 1), false)
    case (32, [0xFF00_0000, 0xFF00, 0xFF]) where alpha == 0 || alpha == 0xFF0000: return (Channels(red: 3, green: 1, blue: 0), false)
    case (32, [0xFF, 0xFF00, 0xFF0000]) where alpha == 0xFF00_0000: return (Channels(red: 0, green: 1, blue: 2), false)
    default:
      let words = (masks + [alpha]).map { String($0, radix: 16) }.joined(separator: ", ")
      throw ImageError.damaged(reason: "BMP: masks \(words) of \(bits) bits a pixel are not read")
    }
  }

  /// A colour of the palette; black where it has none of that index.
  func colour(_ index: UInt8) -> (UInt8, UInt8, UInt8) {
    let place = Int(index) * paletteStride
    return place + 2 < palette.count ? (palette[place + 2], palette[place + 1], palette[place]) : (0, 0, 0)
  }

  /// Little-endian numbers.
  struct Cursor {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// 0 behind the end.
    func number(at place: Int, _ count: Int) -> Int {
      guard place + count <= bytes.count else { return 0 }
      return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
  }
}
