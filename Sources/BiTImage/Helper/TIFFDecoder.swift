import CPictureLibraries

/// TIFF through libtiff: the first page, with the pixels that Pillow sees.
struct TIFFDecoder: HelperDecoder {
  private let library: TIFFLibrary

  init() throws(ImageError) { library = try TIFFLibrary() }

  func decode(_ bytes: [UInt8], pixels: Bool) throws -> DecodedPicture {
    try library.reading(bytes) { file in
      let layout = try TIFFLayout(file)
      guard pixels else { return DecodedPicture(size: layout.size, orientation: layout.orientation, pixels: []) }
      let pixels = layout.isConverted ? try file.converted(layout.size) : try TIFFPixels(file, layout).pixels()
      return DecodedPicture(size: layout.size, orientation: layout.orientation, pixels: pixels)
    }
  }
}

/// What is called of libtiff.
struct TIFFLibrary {
  fileprivate let open: tiff_client_open
  fileprivate let close: @convention(c) (OpaquePointer?) -> Void
  /// Takes any number of arguments: C calls it.
  fileprivate let field: OpaquePointer
  fileprivate let setField: UnsafeMutableRawPointer
  fileprivate let isTiled: tiff_is_tiled
  fileprivate let lineBytes: tiff_bytes
  fileprivate let tileLineBytes: tiff_bytes
  fileprivate let readStrip: tiff_read_encoded
  fileprivate let readTile: tiff_read_encoded
  fileprivate let readConverted: tiff_read_rgba

  init() throws(ImageError) {
    let library = try SharedLibrary(["libtiff.so.6", "libtiff.so.5"], kind: "TIFF", package: "libtiff6")
    open = try library.function("TIFFClientOpen")
    close = try library.function("TIFFClose")
    field = OpaquePointer(try library.address("TIFFGetFieldDefaulted"))
    setField = try library.address("TIFFSetField")
    isTiled = try library.function("TIFFIsTiled")
    lineBytes = try library.function("TIFFScanlineSize64")
    tileLineBytes = try library.function("TIFFTileRowSize64")
    readStrip = try library.function("TIFFReadEncodedStrip")
    readTile = try library.function("TIFFReadEncodedTile")
    readConverted = try library.function("TIFFReadRGBAImageOriented")
    tiff_be_quiet(
      try library.address("TIFFSetErrorHandlerExt"), try library.address("TIFFSetErrorHandler"),
      try library.address("TIFFSetWarningHandler"))
  }

  /// Opens the first page of a file.
  func reading<Result>(_ bytes: [UInt8], _ body: (TIFFFile) throws -> Result) throws -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      var source = tiff_source()
      (source.bytes, source.count) = (bytes.baseAddress, bytes.count)
      return try withUnsafeMutablePointer(to: &source) { source in
        guard let file = open("file", "rm", source, Self.read, Self.write, Self.seek, Self.ignoreEnd, Self.size, nil, nil) else {
          throw TIFFFile.failure(source)
        }
        defer { close(file) }
        return try body(TIFFFile(library: self, file: file, source: source))
      }
    }
  }

  private static let read: tiff_transfer = { source, target, count in
    guard let source = source?.assumingMemoryBound(to: tiff_source.self), let target, count > 0 else { return 0 }
    let found = min(count, max(0, source.pointee.count - source.pointee.position))
    guard found > 0, let start = source.pointee.bytes else { return 0 }
    target.copyMemory(from: start + source.pointee.position, byteCount: found)
    source.pointee.position += found
    return found
  }

  private static let write: tiff_transfer = { _, _, _ in 0 }

  private static let seek: tiff_seek = { source, offset, origin in
    guard let source = source?.assumingMemoryBound(to: tiff_source.self) else { return .max }
    let from = origin == 0 ? 0 : origin == 1 ? source.pointee.position : source.pointee.count
    // A position from the end is negative, in two's complement.
    let (position, overflow) = from.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !overflow, position >= 0 else { return .max }
    source.pointee.position = position
    return UInt64(position)
  }

  private static let ignoreEnd: tiff_close = { _ in 0 }

  private static let size: tiff_size = { source in UInt64(source?.assumingMemoryBound(to: tiff_source.self).pointee.count ?? 0) }
}

/// A page of a file.
struct TIFFFile {
  fileprivate let library: TIFFLibrary
  fileprivate let file: OpaquePointer
  fileprivate let source: UnsafeMutablePointer<tiff_source>

  /// What libtiff said.
  fileprivate static func failure(_ source: UnsafeMutablePointer<tiff_source>) -> ImageError {
    let words = withUnsafeBytes(of: source.pointee.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return .damaged(reason: words.isEmpty ? "TIFF: libtiff can't read it" : "TIFF: " + words)
  }

  /// The value of a tag of 16 bits.
  func number16(_ tag: TIFFTag, absent: Int) -> Int { Int(tiff_number16(library.field, file, tag.rawValue, UInt16(absent))) }

  /// The value of a tag of 32 bits.
  func number32(_ tag: TIFFTag, absent: Int) -> Int { Int(tiff_number32(library.field, file, tag.rawValue, UInt32(absent))) }

  func has(_ tag: TIFFTag) -> Bool { tiff_has(library.field, file, tag.rawValue) != 0 }

  /// The kinds of the samples beyond those of the colours.
  var extraSamples: [Int] {
    var count: UInt16 = 0
    let values = tiff_numbers16(library.field, file, TIFFTag.extraSamples.rawValue, &count)
    return (0..<Int(count)).compactMap { index in values.map { Int($0[index]) } }
  }

  /// Red, green and blue of each index, of 16 bits.
  func palette(count: Int) throws -> [(UInt16, UInt16, UInt16)] {
    var (red, green, blue): (UnsafePointer<UInt16>?, UnsafePointer<UInt16>?, UnsafePointer<UInt16>?)
    guard tiff_colours(library.field, file, &red, &green, &blue) != 0, let red, let green, let blue else {
      throw ImageError.damaged(reason: "TIFF: it has no palette, and needs one")
    }
    return (0..<count).map { (red[$0], green[$0], blue[$0]) }
  }

  /// Has libtiff give JPEG's colours as red, green and blue.
  func convertJPEG() { _ = tiff_set_number(library.setField, file, TIFFTag.jpegColours.rawValue, 1) }

  var isTiled: Bool { library.isTiled(file) != 0 }
  var lineBytes: Int { Int(clamping: library.lineBytes(file)) }
  var tileLineBytes: Int { Int(clamping: library.tileLineBytes(file)) }

  /// Reads a strip or a tile whole.
  ///
  /// - Throws: `ImageError` where less than `count` bytes are there.
  func read(_ index: Int, tile: Bool, into buffer: UnsafeMutableRawBufferPointer, atLeast count: Int) throws {
    let read = tile ? library.readTile : library.readStrip
    guard read(file, UInt32(index), buffer.baseAddress, buffer.count) >= count else { throw Self.failure(source) }
  }

  /// The pixels as libtiff itself makes red, green and blue of them.
  func converted(_ size: ImageSize) throws -> [UInt8] {
    // It would turn them.
    _ = tiff_set_number(library.setField, file, TIFFTag.orientation.rawValue, 1)
    let count = size.height * size.width
    var raster = [UInt32](repeating: 0, count: count)
    guard library.readConverted(file, UInt32(size.width), UInt32(size.height), &raster, 1, 1) != 0 else { throw Self.failure(source) }
    return [UInt8](unsafeUninitializedCapacity: 3 * count) { pixels, initialized in
      for (pixel, value) in raster.enumerated() {
        pixels[3 * pixel] = UInt8(truncatingIfNeeded: value)
        pixels[3 * pixel + 1] = UInt8(truncatingIfNeeded: value >> 8)
        pixels[3 * pixel + 2] = UInt8(truncatingIfNeeded: value >> 16)
      }
      initialized = 3 * count
    }
  }
}

/// The tags that are read.
enum TIFFTag: UInt32 {
  case subfileType = 254
  case width = 256
  case height = 257
  case bits = 258
  case compression = 259
  case photometric = 262
  case orientation = 274
  case samples = 277
  case rowsPerStrip = 278
  case planar = 284
  case tileWidth = 322
  case tileHeight = 323
  case subfiles = 330
  case extraSamples = 338
  case sampleFormat = 339
  case dngVersion = 50706
  case jpegColours = 65538
}
