/// Reads a protocol buffer message field by field (protobuf.dev, "Encoding"), from bytes that stay where they are: of what is long it gives the place.
///
/// A message in it is read by another reader over its place, so that what is nested costs no more than what is asked for.
package struct ProtocolBufferReader {
  /// What a field holds.
  package enum Value: Equatable {
    case variable(UInt64)
    case eightBytes(UInt64)
    case fourBytes(UInt32)
    /// A text, bytes, a message or packed numbers: where they are in the source.
    case bytes(Range<Int>)
  }

  /// A field of a message.
  package struct Field: Equatable {
    package let number: Int
    package let value: Value

    /// The place of what is long; nil for a number.
    package var range: Range<Int>? { if case .bytes(let range) = value { range } else { nil } }
    /// A number of any length; nil for what is long, or too large.
    package var integer: Int? {
      switch value {
      case .variable(let number), .eightBytes(let number): Int(exactly: number)
      case .fourBytes(let number): Int(number)
      case .bytes: nil
      }
    }
  }

  private let source: any RandomAccessSource
  private let file: String
  private let place: String
  /// Where the next field begins in the source.
  package private(set) var position: Int
  private var end: Int
  /// Bytes of the source that were read ahead, and where they begin.
  private var window: [UInt8] = []
  private var windowStart = 0

  private static let windowSize = 4 << 10

  /// - Parameters:
  ///   - range: where the message is in the source; nil for all of it.
  ///   - file, place: what errors name: `graph of the model`.
  package init(_ source: any RandomAccessSource, in range: Range<Int>? = nil, file: String, place: String) {
    (self.source, self.file, self.place) = (source, file, place)
    let range = (range ?? 0..<source.byteCount).clamped(to: 0..<source.byteCount)
    (position, end) = (range.lowerBound, range.upperBound)
  }

  /// The next field; nil at the message's end.
  ///
  /// - Throws: `ContainerError.malformed` where the bytes are no field, or one that leads out of the message; what the source throws.
  package mutating func next() throws -> Field? {
    guard position < end else { return nil }
    let key = try variable()
    guard key >> 3 > 0, let number = Int32(exactly: key >> 3).map(Int.init) else { throw malformed("a field's number", "\(key >> 3)") }
    switch key & 7 {
    case 0: return Field(number: number, value: .variable(try variable()))
    case 1: return Field(number: number, value: .eightBytes(try fixed(8)))
    case 5: return Field(number: number, value: .fourBytes(UInt32(truncatingIfNeeded: try fixed(4))))
    case 2:
      let count = try variable()
      guard count <= UInt64(end - position) else { throw malformed("at most \(end - position) bytes in field \(number)", "\(count)") }
      defer { position += Int(count) }
      return Field(number: number, value: .bytes(position..<position + Int(count)))
    case let kind: throw malformed("a kind of field from 0 to 5 but 3 and 4", "\(kind) in field \(number)")
    }
  }

  /// A reader of the message at a place that a field named. What was read ahead is not read again.
  package func message(_ range: Range<Int>) -> ProtocolBufferReader {
    var reader = self
    (reader.position, reader.end) = (range.lowerBound, range.upperBound)
    return reader
  }

  /// The bytes at a place that a field named.
  ///
  /// - Throws: `ContainerError.malformed` where they are more than `limit`; what the source throws.
  package func bytes(_ range: Range<Int>, atMost limit: Int) throws -> [UInt8] {
    guard range.count <= limit else { throw malformed("at most \(limit) bytes", "\(range.count)") }
    if range.lowerBound >= windowStart, range.upperBound <= windowStart + window.count {
      return Array(window[range.lowerBound - windowStart..<range.upperBound - windowStart])
    }
    return try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, initialized in
      try source.read(
        at: range.lowerBound, into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<range.count]))
      initialized = range.count
    }
  }

  /// The text at a place that a field named.
  ///
  /// - Throws: `ContainerError.malformed` where it is longer than `limit` bytes or isn't UTF-8; what the source throws.
  package func text(_ range: Range<Int>, atMost limit: Int = 1 << 16) throws -> String {
    guard let text = String(validating: try bytes(range, atMost: limit), as: UTF8.self) else { throw malformed("UTF-8", "other bytes") }
    return text
  }

  /// The numbers of a repeated field, packed in the bytes at a place that a field named.
  ///
  /// - Throws: as `next()`; `ContainerError.malformed` where they are more than `limit`.
  package func packed(_ range: Range<Int>, atMost limit: Int) throws -> [UInt64] {
    var reader = message(range)
    var numbers: [UInt64] = []
    while reader.position < range.upperBound {
      guard numbers.count < limit else { throw malformed("at most \(limit) numbers", "more") }
      numbers.append(try reader.variable())
    }
    return numbers
  }

  /// An error about this message.
  package func malformed(_ expected: String, _ found: String) -> ContainerError {
    .malformed(file: file, place: place, expected: expected, found: found)
  }

  // MARK: - Numbers

  /// Seven bits a byte, the lowest first; the eighth says that more follow.
  private mutating func variable() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      let byte = try byte()
      guard shift < 63 || byte <= 1 else { break }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw malformed("a number of 64 bits", "one that is longer")
  }

  private mutating func fixed(_ count: Int) throws -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(try byte()) << UInt64(8 * index) }
    return value
  }

  private mutating func byte() throws -> UInt8 {
    guard position < end else { throw malformed("more bytes", "the message's end within a field") }
    if position < windowStart || position >= windowStart + window.count {
      window = try bytes(position..<min(position + Self.windowSize, source.byteCount), atMost: Self.windowSize)
      windowStart = position
    }
    defer { position += 1 }
    return window[position - windowStart]
  }
}
