import CGIF

/// GIF through giflib: the first frame on its screen, as Pillow sees it. What the frame leaves free has the transparent colour, or the palette's
/// first.
enum GIF: ImageFormat {
  static let name = "GIF"
  static let suffixes = ["gif"]

  static func recognises(_ beginning: some Collection<UInt8>) -> Bool {
    beginning.starts(with: "GIF87a".utf8) || beginning.starts(with: "GIF89a".utf8)
  }

  static func header(_ bytes: [UInt8], fileBytes: Int) throws -> (ImageSize, Orientation) {
    try GIFReader.reading(bytes) { (try $0.frame(fileBytes: fileBytes).screen, .upright) }
  }

  static func decode(_ bytes: [UInt8]) throws -> (Image, Orientation) {
    try GIFReader.reading(bytes) { reader in
      let frame = try reader.frame(fileBytes: bytes.count)
      let (width, height) = (frame.screen.width, frame.screen.height)
      let image = try Image(decoding: frame.screen, orientation: .upright) { pixels in
        let free = frame.colour(frame.transparent ?? 0)
        for pixel in 0..<height * width { put(free, at: pixel, pixels) }
        var line = [UInt8](repeating: 0, count: frame.width)
        for row in frame.rows {
          try reader.read(&line)
          let start = (frame.top + row) * width + frame.left
          for (column, index) in line.enumerated() { put(frame.colour(index), at: start + column, pixels) }
        }
      }
      return (image, .upright)
    }
  }

  private static func put(_ colour: (UInt8, UInt8, UInt8), at pixel: Int, _ pixels: UnsafeMutableBufferPointer<UInt8>) {
    (pixels[3 * pixel], pixels[3 * pixel + 1], pixels[3 * pixel + 2]) = colour
  }
}

/// The first frame of a GIF file, before its pixels.
struct GIFFrame {
  /// The screen, enlarged where the frame reaches out of it.
  let screen: ImageSize
  let left: Int
  let top: Int
  let width: Int
  let height: Int
  let isInterlaced: Bool
  /// The index that stands for nothing.
  let transparent: UInt8?
  /// Red, green, blue; nil where the file has none: indices are then grey values.
  let palette: [UInt8]?

  /// The rows in the order in which they are stored.
  var rows: [Int] {
    guard isInterlaced else { return Array(0..<height) }
    return [(0, 8), (4, 8), (2, 4), (1, 2)].flatMap { first, step in stride(from: first, to: height, by: step) }
  }

  /// The colour of an index; black where the palette has none.
  func colour(_ index: UInt8) -> (UInt8, UInt8, UInt8) {
    guard let palette else { return (index, index, index) }
    let place = 3 * Int(index)
    return place + 2 < palette.count ? (palette[place], palette[place + 1], palette[place + 2]) : (0, 0, 0)
  }
}
