import BiTFiles

/// Reads MessagePack item by item (github.com/msgpack/msgpack, spec.md) from a file; of what is long it gives the place, and passes over
/// it.
struct MessagePackReader {
  /// What stands at a place. Of a list and a map the items follow.
  enum Item: Equatable {
    case nothing
    case boolean(Bool)
    /// Nil for a number that fits no `Int`.
    case integer(Int?)
    case real
    case text(Range<Int>)
    case bytes(Range<Int>)
    case list(count: Int)
    case map(count: Int)
    /// What an application has added: its type, and where its bytes are.
    case extended(type: Int8, Range<Int>)

    /// The item in words.
    var description: String {
      switch self {
      case .nothing: "nil"
      case .boolean(let value): "\(value)"
      case .integer(let value): value.map(String.init) ?? "a number too large"
      case .real: "a floating-point number"
      case .text: "a text"
      case .bytes: "bytes"
      case .list(let count): "a list of \(count)"
      case .map(let count): "a map of \(count)"
      case .extended(let type, _): "an extension of type \(type)"
      }
    }
  }

  private let file: RandomAccessFile
  /// Where the next item begins.
  private(set) var position = 0
  /// Where the items end: with the file, or with what they are in.
  private var end: Int
  /// Bytes of the file that were read ahead, and where they begin.
  private var window: [UInt8] = []
  private var windowStart = 0

  private static let windowSize = 4 << 10
  /// A longer key is no network's.
  static let maxTextLength = 1 << 10

  init(_ file: RandomAccessFile) {
    self.file = file
    end = file.size
  }

  /// The next item.
  ///
  /// - Throws: `ContainerError` where the file ends before it does, or the byte that begins it means nothing; `FileError`.
  mutating func next() throws -> Item {
    let start = position
    switch try byte(of: start) {
    case let byte where byte < 0x80: return .integer(Int(byte))
    case let byte where byte >= 0xE0: return .integer(Int(Int8(bitPattern: byte)))
    case let byte where byte < 0x90: return .map(count: try count(Int(byte & 0x0F), perItem: 2, of: start))
    case let byte where byte < 0xA0: return .list(count: try count(Int(byte & 0x0F), perItem: 1, of: start))
    case let byte where byte < 0xC0: return .text(try span(Int(byte & 0x1F), of: start))
    case 0xC0: return .nothing
    case 0xC2: return .boolean(false)
    case 0xC3: return .boolean(true)
    case let byte where (0xC4...0xC6).contains(byte): return .bytes(try span(try length(1 << (byte - 0xC4), of: start), of: start))
    case let byte where (0xC7...0xC9).contains(byte): return try extended(try length(1 << (byte - 0xC7), of: start), of: start)
    case let byte where (0xCA...0xCB).contains(byte):
      _ = try span(4 << Int(byte - 0xCA), of: start)
      return .real
    case let byte where (0xCC...0xCF).contains(byte): return .integer(Int(exactly: try number(1 << (byte - 0xCC), of: start)))
    case let byte where (0xD0...0xD3).contains(byte):
      let size = 1 << Int(byte - 0xD0)
      let bits = try number(size, of: start)
      // The sign is that of the number's own width.
      let shift = UInt64(64 - 8 * size)
      return .integer(Int(Int64(bitPattern: bits << shift) >> Int64(shift)))
    case let byte where (0xD4...0xD8).contains(byte): return try extended(1 << Int(byte - 0xD4), of: start)
    case let byte where (0xD9...0xDB).contains(byte): return .text(try span(try length(1 << (byte - 0xD9), of: start), of: start))
    case let byte where (0xDC...0xDD).contains(byte):
      return .list(count: try count(length(2 << (byte - 0xDC), of: start), perItem: 1, of: start))
    case let byte where byte >= 0xDE: return .map(count: try count(length(2 << (byte - 0xDE), of: start), perItem: 2, of: start))
    case let byte: throw malformed(at: start, "an item of MessagePack", "the byte 0x\(String(byte, radix: 16))")
    }
  }

  /// The text at a place, which is a map's key or a short word.
  ///
  /// - Throws: `ContainerError.malformed` where it is longer than any such, or isn't UTF-8.
  mutating func text(_ range: Range<Int>) throws -> String {
    guard range.count <= Self.maxTextLength else {
      throw malformed(at: range.lowerBound, "a text of at most \(Self.maxTextLength) bytes", "\(range.count)")
    }
    try fill(range)
    guard let text = String(validating: window[(range.lowerBound - windowStart)..<(range.upperBound - windowStart)], as: UTF8.self) else {
      throw malformed(at: range.lowerBound, "UTF-8", "other bytes")
    }
    return text
  }

  /// Reads what is within the bytes of an item, and goes on behind them.
  mutating func within<Value>(_ range: Range<Int>, _ body: (inout MessagePackReader) throws -> Value) throws -> Value {
    let outer = end
    (position, end) = (range.lowerBound, range.upperBound)
    let value = try body(&self)
    (position, end) = (range.upperBound, outer)
    return value
  }

  /// An error about what begins at a place.
  func malformed(at place: Int, _ expected: String, _ found: String) -> ContainerError {
    .malformed(file: file.path, place: "msgpack item at \(place)", expected: expected, found: found)
  }

  // MARK: - Parts of an item

  /// How many items a list or a map has. None takes less than a byte, so that more can't be there.
  private func count(_ count: Int, perItem size: Int, of start: Int) throws -> Int {
    guard count <= (end - position) / size else { throw tooShort(start, by: position + count * size) }
    return count
  }

  /// The place of the next bytes, which are passed over.
  private mutating func span(_ count: Int, of start: Int) throws -> Range<Int> {
    guard count <= end - position else { throw tooShort(start, by: position + count) }
    defer { position += count }
    return position..<position + count
  }

  private mutating func extended(_ count: Int, of start: Int) throws -> Item {
    let type = Int8(bitPattern: try byte(of: start))
    return .extended(type: type, try span(count, of: start))
  }

  /// A length of 1, 2 or 4 bytes.
  private mutating func length(_ size: Int, of start: Int) throws -> Int { Int(try number(size, of: start)) }

  private mutating func number(_ size: Int, of start: Int) throws -> UInt64 {
    var value: UInt64 = 0
    for _ in 0..<size { value = value << 8 | UInt64(try byte(of: start)) }
    return value
  }

  private mutating func byte(of start: Int) throws -> UInt8 {
    guard position < end else { throw tooShort(start, by: position + 1) }
    try fill(position..<position + 1)
    defer { position += 1 }
    return window[position - windowStart]
  }

  /// Makes sure that bytes, which are there, have been read.
  private mutating func fill(_ range: Range<Int>) throws {
    guard range.lowerBound < windowStart || range.upperBound > windowStart + window.count else { return }
    window = try file.bytes(at: range.lowerBound, count: min(Self.windowSize, file.size - range.lowerBound))
    windowStart = range.lowerBound
  }

  private func tooShort(_ start: Int, by needed: Int) -> ContainerError {
    guard end == file.size else { return malformed(at: start, "an end before \(end)", "bytes up to \(needed)") }
    return .truncated(
      file: file.path, place: "msgpack item at \(start)", expectedBytes: needed - start, foundBytes: file.size - start)
  }
}
