/// The first directory of EXIF data: TIFF 6.0, section 2, by the rules of Pillow's reader, which takes what it can get of damaged data.
///
/// A tag that is there twice counts by the first that can be read, and a value outside of the data ends the directory.
struct EXIFDirectory {
  /// The first of a tag's values.
  enum Value: Equatable {
    case whole(Int)
    /// Neither a whole number nor a ratio or float that is one.
    case other
  }

  /// A number's form in the data.
  private enum Form {
    /// Bytes that are no number.
    case opaque
    case unsigned, signed
    /// Two integers.
    case unsignedRatio, signedRatio
    case float
  }

  /// The types' numbers, with the bytes of a value.
  private static let types: [UInt16: (form: Form, size: Int)] = [
    1: (.opaque, 1), 2: (.opaque, 1), 3: (.unsigned, 2), 4: (.unsigned, 4), 5: (.unsignedRatio, 8), 6: (.signed, 1), 7: (.opaque, 1),
    8: (.signed, 2), 9: (.signed, 4), 10: (.signedRatio, 8), 11: (.float, 4), 12: (.float, 8), 13: (.unsigned, 4), 16: (.unsigned, 8),
  ]

  private let data: ArraySlice<UInt8>
  private let isLittleEndian: Bool
  private var values: [UInt16: Value] = [:]

  /// - Parameter data: from the byte order on; positions count from there.
  /// - Returns: nil where it doesn't begin as TIFF does.
  init?(_ data: ArraySlice<UInt8>) {
    // Only the first two are right, but the others have been written.
    let headers: [[UInt8]] = [
      [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A], [0x4D, 0x4D, 0x2A, 0], [0x49, 0x49, 0, 0x2A], [0x4D, 0x4D, 0, 0x2B],
    ]
    guard data.count >= 8, headers.contains(where: { data.starts(with: $0) }) else { return nil }
    self.data = data
    isLittleEndian = data.starts(with: [0x49])
    read(at: Int(unsigned(data.dropFirst(4).prefix(4))))
  }

  /// What a tag holds; nil where it isn't there.
  subscript(tag: UInt16) -> Value? { values[tag] }

  private mutating func read(at start: Int) {
    guard let count = bytes(at: start, 2) else { return }
    var outside = 0
    for index in 0..<Int(unsigned(count)) {
      guard let entry = bytes(at: start + 2 + 12 * index, 12) else { return }
      let tag = UInt16(unsigned(entry.prefix(2)))
      guard values[tag] == nil, let type = Self.types[UInt16(unsigned(entry.dropFirst(2).prefix(2)))] else { continue }
      let size = Int(unsigned(entry.dropFirst(4).prefix(4))) * type.size
      var bytes = entry.suffix(4).prefix(size)
      if size > 4 {
        // All values together fit the data.
        outside += size
        guard outside <= data.count else { continue }
        guard let found = self.bytes(at: Int(unsigned(bytes)), size) else { return }
        bytes = found
      }
      if !bytes.isEmpty { values[tag] = value(of: bytes.prefix(type.size), type.form) }
    }
  }

  private func bytes(at offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset <= data.count - count else { return nil }
    return data.dropFirst(offset).prefix(count)
  }

  private func unsigned(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    isLittleEndian ? bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } : bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func signed(_ bytes: ArraySlice<UInt8>) -> Int {
    let unused = 64 - 8 * bytes.count
    return Int(Int64(bitPattern: unsigned(bytes) << unused) >> unused)
  }

  private func value(of bytes: ArraySlice<UInt8>, _ form: Form) -> Value {
    let whole: Int? =
      switch form {
      case .opaque: nil
      case .unsigned: Int(exactly: unsigned(bytes))
      case .signed: signed(bytes)
      case .unsignedRatio: ratio(Int(unsigned(bytes.prefix(4))), Int(unsigned(bytes.suffix(4))))
      case .signedRatio: ratio(signed(bytes.prefix(4)), signed(bytes.suffix(4)))
      case .float: Int(exactly: float(bytes))
      }
    return whole.map(Value.whole) ?? .other
  }

  private func float(_ bytes: ArraySlice<UInt8>) -> Double {
    let bits = unsigned(bytes)
    return bytes.count == 4 ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))) : Double(bitPattern: bits)
  }

  private func ratio(_ numerator: Int, _ denominator: Int) -> Int? {
    denominator != 0 && numerator.isMultiple(of: denominator) ? numerator / denominator : nil
  }
}
