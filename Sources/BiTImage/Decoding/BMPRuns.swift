/// The run-length encoding of bitmaps, read as Pillow does: pixels follow each other over the ends of rows.
struct BMPRuns {
  private let bytes: [UInt8]
  private var position: Int
  private let hasFourBits: Bool

  init(_ bytes: [UInt8], at position: Int, bits: Int) { (self.bytes, self.position, hasFourBits) = (bytes, position, bits == 4) }

  /// The palette's index of each pixel, rows as they are stored.
  ///
  /// - Throws: `ImageError` where the data end before the pixels do, and don't say so. What follows such an end has the index 0.
  consuming func indices(width: Int, height: Int) throws -> [UInt8] {
    let total = width * height
    var indices: [UInt8] = []
    indices.reserveCapacity(total)
    var column = 0
    func fill(_ count: Int) { indices.append(contentsOf: repeatElement(0, count: count)) }
    reading: while indices.count < total {
      let (count, value) = (try next(), try next())
      switch (count, value) {
      case (1..., _):
        appendRun(min(count, total - indices.count, max(0, width - column)), of: value, to: &indices)
        column += min(count, max(0, width - column))
      case (0, 0):
        fill((width - indices.count % width) % width)
        column = 0
      case (0, 1): break reading
      case (0, 2):
        let (right, up) = (try next(), try next())
        fill(min(total - indices.count, right + up * width))
        column = indices.count % width
      default:
        try appendPixels(min(value, total - indices.count), to: &indices)
        column += value
        // Words of two bytes, counted from the file's beginning.
        if indices.count < total, position % 2 != 0 { position += 1 }
      }
    }
    fill(total - indices.count)
    return indices
  }

  private mutating func next() throws -> Int {
    guard position < bytes.count else { throw ImageError.damaged(reason: "premature end of BMP data") }
    defer { position += 1 }
    return Int(bytes[position])
  }

  private func appendRun(_ count: Int, of value: Int, to indices: inout [UInt8]) {
    guard hasFourBits else { return indices.append(contentsOf: repeatElement(UInt8(value), count: count)) }
    for index in 0..<count { indices.append(UInt8(index % 2 == 0 ? value >> 4 : value & 15)) }
  }

  private mutating func appendPixels(_ count: Int, to indices: inout [UInt8]) throws {
    for index in stride(from: 0, to: count, by: hasFourBits ? 2 : 1) {
      let value = try next()
      guard hasFourBits else {
        indices.append(UInt8(value))
        continue
      }
      indices.append(UInt8(value >> 4))
      if index + 1 < count { indices.append(UInt8(value & 15)) }
    }
  }
}
