import CJPEG

/// A JPEG file whose header has been read.
struct JPEGReader {
  /// A block of values takes at least a bit, and there is one for each 128 pixels at least; with arithmetic coding there is no bound.
  private static let maxPixelsPerByte = 1024
  /// The most scans of a file, and how many are always taken: each goes through the whole picture again, however few bytes it has, so large
  /// pictures have fewer. Encoders make ten, and seldom more than twenty.
  private static let scans = 64...500
  /// The largest picture of as many scans as there may be.
  private static let pixelsOfAllScans = 16 << 20

  private let reader: UnsafeMutablePointer<jpeg_reader>

  /// Reads the header and calls `body` with it.
  ///
  /// - Throws: `ImageError`, and what `body` throws.
  static func open<Result>(_ bytes: [UInt8], _ body: (JPEGReader) throws -> Result) throws -> Result {
    try bytes.withUnsafeBufferPointer { buffer in
      // libjpeg's parts point at one another, so they stay where they are.
      let reader = UnsafeMutablePointer<jpeg_reader>.allocate(capacity: 1)
      reader.initialize(to: jpeg_reader())
      defer {
        jpeg_reader_close(reader)
        reader.deallocate()
      }
      reader.pointee.bytes = buffer.baseAddress
      reader.pointee.count = buffer.count
      let opened = JPEGReader(reader: reader)
      guard jpeg_reader_open(reader) != 0 else { throw opened.failure(isHeader: true) }
      return try body(opened)
    }
  }

  /// How many values a pixel has in the file.
  var components: Int { Int(reader.pointee.info.num_components) }

  /// The size of the stored picture, if a file of so many bytes can hold it and its colours are known.
  ///
  /// - Throws: `ImageError`.
  func size(fileBytes: Int) throws -> ImageSize {
    let info = reader.pointee.info
    guard [1, 3, 4].contains(components) else {
      throw ImageError.damaged(reason: "JPEG: it has \(components) colour components; 1, 3 and 4 are known")
    }
    let size = ImageSize(height: Int(info.image_height), width: Int(info.image_width))
    try Image.check(
      width: size.width, height: size.height, fileBytes: fileBytes, maxPerByte: info.arith_code != 0 ? .max : Self.maxPixelsPerByte)
    return size
  }

  private var maxScans: Int {
    let pixels = Int(reader.pointee.info.image_height) * Int(reader.pointee.info.image_width)
    return max(Self.scans.lowerBound, min(Self.scans.upperBound, Self.scans.upperBound * Self.pixelsOfAllScans / max(1, pixels)))
  }

  /// What libjpeg takes while it decodes: of several scans all coefficients, two bytes each.
  var workingBytes: Int {
    guard jpeg_has_multiple_scans(&reader.pointee.info) != 0 else { return 0 }
    let components = UnsafeBufferPointer(start: reader.pointee.info.comp_info, count: components)
    return components.reduce(0) { $0 + Int($1.width_in_blocks) * Int($1.height_in_blocks) * 64 * 2 }
  }

  /// How the picture is to be turned, from all segments before the pixels.
  var orientation: Orientation {
    let (exifStart, xmpStart) = (Array("Exif\0\0".utf8), Array("http://ns.adobe.com/xap/1.0/\0".utf8))
    var exif: [UInt8] = []
    var xmp: [UInt8]?
    var next = reader.pointee.info.marker_list
    while let segment = next {
      let data = UnsafeBufferPointer(start: segment.pointee.data, count: Int(segment.pointee.data_length))
      // EXIF data that a segment can't hold go on in the next.
      if data.starts(with: exifStart) { exif += exif.isEmpty ? data[...] : data.dropFirst(exifStart.count) }
      if data.starts(with: xmpStart) { xmp = Array(data.dropFirst(xmpStart.count)) }
      next = segment.pointee.next
    }
    return Orientation(exif: exif, xmp: xmp)
  }

  /// Gets ready for rows of these colours.
  ///
  /// - Throws: `ImageError.damaged`.
  func start(_ colours: J_COLOR_SPACE) throws {
    reader.pointee.max_scans = Int32(maxScans)
    guard jpeg_reader_start(reader, colours) != 0 else { throw failure() }
  }

  /// Whether pixels depend on more than the blocks around them, once it was started: of a progressive file that doesn't have all coefficients, libjpeg
  /// smooths the blocks (`jdcoefct.c`, `smoothing_ok`).
  var smoothsBlocks: Bool {
    guard reader.pointee.info.progressive_mode != 0, let bits = UnsafeRawPointer(reader.pointee.info.coef_bits) else { return false }
    // Of each coefficient how many of its last bits are missing, or -1 where all are.
    return UnsafeBufferPointer(start: bits.assumingMemoryBound(to: Int32.self), count: 64 * components).contains { $0 != 0 }
  }

  /// Leaves out what a region doesn't need, once it was started.
  ///
  /// - Returns: the row that is read next, and the columns that rows have; the region's are among them.
  /// - Throws: `ImageError.damaged`.
  func narrow(to region: ImageRegion) throws -> (row: Int, columns: Range<Int>) {
    var first: UInt32 = 0
    let (left, count, top) = (UInt32(region.columns.lowerBound), UInt32(region.columns.count), UInt32(region.rows.lowerBound))
    guard jpeg_reader_narrow(reader, left, count, top, &first) != 0 else { throw failure() }
    return (Int(reader.pointee.info.output_scanline), Int(first)..<Int(first) + Int(reader.pointee.info.output_width))
  }

  /// Reads the next rows.
  ///
  /// - Throws: `ImageError.damaged`.
  func read(rows: Int, of stride: Int, into target: UnsafeMutableBufferPointer<UInt8>) throws {
    precondition(rows >= 0 && target.count >= rows * stride, "the rows fit the target")
    guard jpeg_reader_rows(reader, target.baseAddress, stride, UInt32(rows)) != 0 else { throw failure() }
  }

  private func failure(isHeader: Bool = false) -> ImageError {
    if reader.pointee.has_too_many_scans != 0 { return .damaged(reason: "JPEG: it has more scans than its size may have, \(maxScans)") }
    if isHeader && reader.pointee.has_run_out != 0 { return .damaged(reason: "premature end of JPEG data: they end before the pixels") }
    if reader.pointee.is_cut != 0 { return .damaged(reason: "premature end of JPEG data: " + whatIsThere) }
    let text = withUnsafeBytes(of: reader.pointee.errors.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return .damaged(reason: "JPEG: " + (text.isEmpty ? "libjpeg can't start" : text))
  }

  /// How far data go that end too early.
  private var whatIsThere: String {
    let info = reader.pointee.info
    let rows = Int(info.input_iMCU_row) * Int(info.max_v_samp_factor) * 8
    if rows < info.image_height {
      let scan = info.input_scan_number > 1 ? " of scan \(info.input_scan_number)" : ""
      return "\(rows) of \(info.image_height) rows\(scan) are there"
    }
    return jpeg_has_multiple_scans(&reader.pointee.info) != 0
      ? "what follows scan \(info.input_scan_number) is missing" : "the last bytes are missing"
  }
}
