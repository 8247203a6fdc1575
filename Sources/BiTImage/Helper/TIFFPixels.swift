/// Reads a page's strips or tiles, and makes red, green and blue of them.
struct TIFFPixels {
  private let file: TIFFFile
  private let layout: TIFFLayout
  /// What is looked at of each pixel, in 8 bits: samples of all pixels, side by side.
  private var values: [UInt8]
  private let wanted: Int

  init(_ file: TIFFFile, _ layout: TIFFLayout) {
    (self.file, self.layout, wanted) = (file, layout, layout.colours.samples)
    values = [UInt8](repeating: 0, count: layout.size.height * layout.size.width * layout.colours.samples)
  }

  /// - Throws: `ImageError`.
  consuming func pixels() throws -> [UInt8] {
    for plane in 0..<(layout.isSeparate ? wanted : 1) {
      if file.isTiled { try readTiles(plane) } else { try readStrips(plane) }
    }
    return colours()
  }

  /// A block of memory may not be larger than a page of the most pixels.
  private func buffer(rows: Int, bytes: Int) throws -> UnsafeMutableRawBufferPointer {
    let (count, overflow) = rows.multipliedReportingOverflow(by: bytes)
    guard !overflow, count > 0, count <= 8 * Image.maxPixels else {
      throw ImageError.damaged(reason: "TIFF: a strip or tile of \(rows) rows of \(bytes) bytes")
    }
    return .allocate(byteCount: count, alignment: 16)
  }

  private mutating func readStrips(_ plane: Int) throws {
    let height = layout.size.height
    let rows = min(height, max(1, file.number32(.rowsPerStrip, absent: height)))
    let line = file.lineBytes
    let buffer = try buffer(rows: rows, bytes: line)
    defer { buffer.deallocate() }
    let strips = (height + rows - 1) / rows
    for strip in 0..<strips {
      let count = min(rows, height - strip * rows)
      try file.read(plane * strips + strip, tile: false, into: buffer, atLeast: count * line)
      for row in 0..<count {
        take(
          UnsafeRawBufferPointer(rebasing: buffer[row * line..<(row + 1) * line]), columns: layout.size.width, row: strip * rows + row,
          column: 0, plane)
      }
    }
  }

  private mutating func readTiles(_ plane: Int) throws {
    let (height, width) = (layout.size.height, layout.size.width)
    let (tileHeight, tileWidth) = (file.number32(.tileHeight, absent: 0), file.number32(.tileWidth, absent: 0))
    guard tileHeight > 0, tileWidth > 0 else { throw ImageError.damaged(reason: "TIFF: tiles of \(tileWidth)x\(tileHeight) pixels") }
    let line = file.tileLineBytes
    let buffer = try buffer(rows: tileHeight, bytes: line)
    defer { buffer.deallocate() }
    let (down, across) = ((height + tileHeight - 1) / tileHeight, (width + tileWidth - 1) / tileWidth)
    for y in 0..<down {
      for x in 0..<across {
        try file.read((plane * down + y) * across + x, tile: true, into: buffer, atLeast: buffer.count)
        for row in 0..<min(tileHeight, height - y * tileHeight) {
          take(
            UnsafeRawBufferPointer(rebasing: buffer[row * line..<(row + 1) * line]), columns: min(tileWidth, width - x * tileWidth),
            row: y * tileHeight + row, column: x * tileWidth, plane)
        }
      }
    }
  }

  /// Takes what is looked at of a row's pixels.
  private mutating func take(_ line: UnsafeRawBufferPointer, columns: Int, row: Int, column: Int, _ plane: Int) {
    let stored = layout.isSeparate ? 1 : layout.samples
    // A row that is shorter than its pixels is taken as far as it goes.
    let columns = min(columns, line.count * 8 / max(1, stored * layout.bits))
    let target = (row * layout.size.width + column) * wanted + (layout.isSeparate ? plane : 0)
    let looked = layout.isSeparate ? 1 : min(wanted, stored)
    let (step, bits, number) = (wanted, layout.bits, layout.number)
    values.withUnsafeMutableBufferPointer { values in
      for pixel in 0..<columns {
        for sample in 0..<looked { values[target + pixel * step + sample] = Self.value(line, pixel * stored + sample, bits, number) }
      }
    }
  }

  /// A sample in 8 bits: few bits as they are, of 16 the upper ones, what has a sign or a fraction cut to what 8 bits hold.
  private static func value(_ line: UnsafeRawBufferPointer, _ index: Int, _ bits: Int, _ number: TIFFLayout.Number) -> UInt8 {
    switch (bits, number) {
    case (8, _): return line[index]
    case (16, .signed): return UInt8(clamping: line.loadUnaligned(fromByteOffset: 2 * index, as: Int16.self))
    case (16, _): return UInt8(line.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self) >> 8)
    case (32, .unsigned), (32, .signed): return UInt8(clamping: line.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self))
    case (32, .floating):
      let number = line.loadUnaligned(fromByteOffset: 4 * index, as: Float.self)
      return number > 0 ? UInt8(min(255, number)) : 0
    case (12, _):
      let place = index * 3 / 2
      return index % 2 == 0 ? line[place] : line[place] << 4 | (place + 1 < line.count ? line[place + 1] >> 4 : 0)
    default:
      let place = index * bits
      return line[place / 8] >> UInt8(8 - bits - place % 8) & UInt8(1 << bits - 1)
    }
  }

  private func colours() -> [UInt8] {
    let count = layout.size.height * layout.size.width
    if case .rgb(isMultiplied: false) = layout.colours { return values }
    return [UInt8](unsafeUninitializedCapacity: 3 * count) { pixels, initialized in
      values.withUnsafeBufferPointer { values in
        for pixel in 0..<count {
          let colour = colour(values, pixel)
          (pixels[3 * pixel], pixels[3 * pixel + 1], pixels[3 * pixel + 2]) = colour
        }
      }
      initialized = 3 * count
    }
  }

  private func colour(_ values: UnsafeBufferPointer<UInt8>, _ pixel: Int) -> (UInt8, UInt8, UInt8) {
    switch layout.colours {
    case .grey(let isInverted):
      let value = layout.bits < 8 ? UInt8(Int(values[pixel]) * 255 / (1 << layout.bits - 1)) : values[pixel]
      return isInverted ? (255 - value, 255 - value, 255 - value) : (value, value, value)
    case .palette(let palette):
      let place = 3 * Int(values[pixel])
      return (palette[place], palette[place + 1], palette[place + 2])
    case .rgb:
      let alpha = Int(values[4 * pixel + 3])
      func divided(_ channel: Int) -> UInt8 {
        let value = values[4 * pixel + channel]
        return alpha == 255 ? value : alpha == 0 ? 0 : UInt8(min(255, Int(value) * 255 / alpha))
      }
      return (divided(0), divided(1), divided(2))
    case .cmyk:
      let black = 255 - Int(values[4 * pixel + 3])
      func inked(_ channel: Int) -> UInt8 {
        let product = Int(values[4 * pixel + channel]) * black + 128
        return UInt8(black - (product + product >> 8) >> 8)
      }
      return (inked(0), inked(1), inked(2))
    }
  }
}
