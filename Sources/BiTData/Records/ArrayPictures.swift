import BiTContainers
import BiTFiles
import BiTImage

/// Pictures whose bytes lie in arrays, as far apart as the next: those of a few files, one behind the other. What is read is a picture's own bytes.
struct ArrayPictures: ImageStore {
  /// The pictures of one array.
  struct Part: Sendable {
    /// What the pictures are called by, before their number: the file's path within the data set.
    let name: String
    /// What holds the bytes.
    let source: any RandomAccessSource
    /// Where the first picture begins.
    let offset: Int
    /// Bytes from one picture to the next.
    let step: Int
    /// The number of pictures.
    let count: Int
  }

  /// The folder or file.
  let path: String
  private let parts: [Part]
  /// The number of the first picture of each part, and how many there are.
  private let starts: [Int]
  private let layout: PixelLayout

  /// - Throws: `DataError` where a part's source doesn't hold its pictures, or they are too large.
  init(path: String, parts: [Part], layout: PixelLayout) throws {
    for part in parts {
      let bytes = part.source.byteCount
      guard let size = layout.byteCount, part.count >= 0, part.offset >= 0, part.step >= size,
        part.count == 0 || size <= bytes && part.offset <= bytes - size && (part.count - 1) <= (bytes - size - part.offset) / part.step
      else {
        throw DataError(
          path: path, reason: "\(part.name): expected \(part.count) pictures of \(layout.width)x\(layout.height), found \(bytes) bytes")
      }
    }
    (self.path, self.parts, self.layout) = (path, parts, layout)
    starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The number of pictures.
  var count: Int { starts[parts.count] }

  func name(of index: Int) -> String {
    let part = part(of: index)
    return "\(parts[part].name)#\(index - starts[part])"
  }

  func size(of index: Int) -> ImageSize { ImageSize(height: layout.height, width: layout.width) }

  func image(_ index: Int) throws -> Image {
    let part = part(of: index)
    let (place, size) = (parts[part], layout.byteCount ?? 0)
    var bytes = [UInt8](repeating: 0, count: size)
    try ImageError.reading {
      try bytes.withUnsafeMutableBytes { try place.source.read(at: place.offset + (index - starts[part]) * place.step, into: $0) }
    }
    return Image(height: layout.height, width: layout.width, pixels: layout.pixels(bytes))
  }

  private func part(of index: Int) -> Int {
    // There are a handful.
    (starts.firstIndex { index < $0 } ?? parts.count) - 1
  }
}

/// How the bytes of a picture follow each other.
struct PixelLayout: Sendable {
  /// Pixels down and across.
  let height, width: Int
  /// Bytes from a row to the next, from a column to the next, and from red to green and to blue; nil for a grey picture.
  let rowStep, columnStep: Int
  let channelStep: Int?
  /// What bytes are multiplied by, which may be 255 where they are 0 and 1.
  var factor: UInt8 = 1

  /// Grey rows from the top.
  static func grey(height: Int, width: Int, factor: UInt8 = 1) -> PixelLayout {
    PixelLayout(height: height, width: width, rowStep: width, columnStep: 1, channelStep: nil, factor: factor)
  }

  /// Rows of red, of green, of blue.
  static func planes(height: Int, width: Int) -> PixelLayout {
    PixelLayout(height: height, width: width, rowStep: width, columnStep: 1, channelStep: height * width)
  }

  /// Rows of red, green and blue in turns.
  static func interleaved(height: Int, width: Int) -> PixelLayout {
    PixelLayout(height: height, width: width, rowStep: 3 * width, columnStep: 3, channelStep: 1)
  }

  /// Bytes of a picture; nil where it is empty, or larger than any that is decoded.
  var byteCount: Int? {
    guard (1...Image.maxSide).contains(height), (1...Image.maxSide).contains(width), height * width <= Image.maxPixels else { return nil }
    return height * width * (channelStep == nil ? 1 : 3)
  }

  /// Red, green and blue of the pixels, of a picture's bytes.
  func pixels(_ bytes: [UInt8]) -> [UInt8] {
    let (green, blue) = (channelStep ?? 0, 2 * (channelStep ?? 0))
    return [UInt8](unsafeUninitializedCapacity: height * width * 3) { pixels, initialized in
      bytes.withUnsafeBufferPointer { bytes in
        for row in 0..<height {
          for column in 0..<width {
            let place = row * rowStep + column * columnStep
            pixels[initialized] = bytes[place] &* factor
            pixels[initialized + 1] = bytes[place + green] &* factor
            pixels[initialized + 2] = bytes[place + blue] &* factor
            initialized += 3
          }
        }
      }
    }
  }
}

extension ImageError {
  /// Does something with a file, whose errors become those of a picture.
  static func reading<Result>(_ body: () throws -> Result) throws(ImageError) -> Result {
    do { return try body() } catch let error as ImageError { throw error } catch let error as FileError {
      throw .unreadable(reason: error.reason)
    } catch { throw .damaged(reason: "\(error)") }
  }
}
