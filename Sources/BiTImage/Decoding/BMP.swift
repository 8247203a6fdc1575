/// Windows bitmaps: 1, 4, 8, 16, 24 and 32 bits a pixel, plain, run-length encoded or with masks, in all versions of the header that Pillow
/// reads, with a file's header before it or without. Alpha is left out.
struct BMP: ImageFormat {
  static let name = "BMP"
  static let suffixes = ["bmp", "dib"]

  /// Where the pixels of a picture begin, and how they are stored.
  private let header: BMPHeader
  private let bytes: [UInt8]

  static func recognises(_ beginning: some Collection<UInt8>) -> Bool { BMPHeader.recognises(Array(beginning.prefix(64))) }

  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    (try BMPHeader(bytes, fileBytes: fileBytes).size, .upright)
  }

  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    let header = try BMPHeader(bytes, fileBytes: bytes.count)
    return (try BMP(header: header, bytes: bytes).image(), .upright)
  }

  private func image() throws -> Image {
    switch header.compression {
    case .runs(let bits):
      let indices = try BMPRuns(bytes, at: header.pixels, bits: bits).indices(width: header.size.width, height: header.size.height)
      return try image { row, target in
        let start = row * header.size.width
        for (column, index) in indices[start..<start + header.size.width].enumerated() { put(header.colour(index), at: column, target) }
      }
    case .plain, .masks:
      // The last row may end without its padding.
      let needed = header.stride * (header.size.height - 1) + (header.size.width * header.bits + 7) / 8
      guard header.pixels <= bytes.count, needed <= bytes.count - header.pixels else {
        throw ImageError.damaged(reason: "premature end of BMP data: \(max(0, bytes.count - header.pixels)) of \(needed) bytes of pixels")
      }
      return try image { row, target in
        let start = header.pixels + row * header.stride
        for column in 0..<header.size.width { put(colour(start, column), at: column, target) }
      }
    }
  }

  /// Rows come as they are stored; most bitmaps begin with the last.
  private func image(_ fill: (_ row: Int, _ target: UnsafeMutableBufferPointer<UInt8>) -> Void) throws -> Image {
    let (height, width) = (header.size.height, header.size.width)
    return try Image(decoding: header.size, orientation: .upright) { pixels in
      for row in 0..<height {
        let start = (header.isTopDown ? row : height - 1 - row) * width * 3
        fill(row, UnsafeMutableBufferPointer(rebasing: pixels[start..<start + width * 3]))
      }
    }
  }

  private func put(_ colour: (UInt8, UInt8, UInt8), at column: Int, _ target: UnsafeMutableBufferPointer<UInt8>) {
    (target[3 * column], target[3 * column + 1], target[3 * column + 2]) = colour
  }

  private func colour(_ start: Int, _ column: Int) -> (UInt8, UInt8, UInt8) {
    switch header.bits {
    case 1: return header.colour(bytes[start + column / 8] >> UInt8(7 - column % 8) & 1)
    case 4: return header.colour(bytes[start + column / 2] >> (column % 2 == 0 ? 4 : 0) & 15)
    case 8: return header.colour(bytes[start + column])
    default:
      let place = start + column * header.bits / 8
      if let channels = header.channels {
        return (bytes[place + channels.red], bytes[place + channels.green], bytes[place + channels.blue])
      }
      let value = Int(bytes[place]) | Int(bytes[place + 1]) << 8
      func scaled(_ shift: Int, _ max: Int) -> UInt8 { UInt8((value >> shift & max) * 255 / max) }
      let greens = header.hasSixGreenBits ? 63 : 31
      return (scaled(header.hasSixGreenBits ? 11 : 10, 31), scaled(5, greens), scaled(0, 31))
    }
  }
}
