import BiTFiles

/// The bytes of a pickle from the first to the last, read through a window.
package struct PickleBytes {
  /// Where the next byte is in the source.
  package private(set) var position: Int
  private let source: any RandomAccessSource
  private let file: String
  private let place: String
  private var window: [UInt8] = []
  private var windowStart = 0

  private static let windowSize = 64 << 10

  /// - Parameters:
  ///   - position: where the pickle begins in the source; it ends where it says.
  ///   - file, place: what errors name.
  package init(_ source: any RandomAccessSource, from position: Int = 0, file: String, place: String) {
    (self.source, self.position, self.file, self.place) = (source, position, file, place)
  }

  /// Bytes of the source from the next one on.
  package var remaining: Int { source.byteCount - position }

  package mutating func byte() throws -> UInt8 {
    let index = position - windowStart
    if index < window.count {
      position += 1
      return window[index]
    }
    guard remaining > 0 else { throw malformed("more bytes", "the end") }
    window = try read(min(Self.windowSize, remaining))
    windowStart = position
    position += 1
    return window[0]
  }

  /// An unsigned number, little-endian.
  package mutating func number<Integer: FixedWidthInteger & UnsignedInteger>(_ type: Integer.Type) throws -> Integer {
    var value: Integer = 0
    for index in 0..<MemoryLayout<Integer>.size { value |= Integer(try byte()) << Integer(8 * index) }
    return value
  }

  /// The length of what follows, and is there.
  package mutating func length<Integer: FixedWidthInteger & UnsignedInteger>(_ type: Integer.Type) throws -> Int {
    let number = try number(type)
    guard let count = Int(exactly: number), count <= remaining else { throw malformed("at most \(remaining) bytes", "\(number)") }
    return count
  }

  /// The next bytes, `count` of which are there.
  package mutating func bytes(_ count: Int) throws -> [UInt8] {
    let index = position - windowStart
    defer { position += count }
    if index + count <= window.count { return Array(window[index..<index + count]) }
    return try read(count)
  }

  /// Passes over bytes, `count` of which are there.
  package mutating func skip(_ count: Int) { position += count }

  /// The bytes up to a line's end, which is passed over.
  package mutating func line(atMost limit: Int) throws -> String {
    var line: [UInt8] = []
    while case let byte = try byte(), byte != 10 {
      guard line.count < limit else { throw malformed("a name of at most \(limit) bytes", "a longer one") }
      line.append(byte)
    }
    guard let text = String(validating: line, as: UTF8.self) else { throw malformed("a name in UTF-8", "other bytes") }
    return text
  }

  private func read(_ count: Int) throws -> [UInt8] {
    guard count > 0 else { return [] }
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      try source.read(at: position, into: UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count))
      initialized = count
    }
  }

  /// An error about this pickle.
  package func malformed(_ expected: String, _ found: String) -> ContainerError {
    .malformed(file: file, place: "\(place), byte \(position)", expected: expected, found: found)
  }

  /// An error about what isn't read here.
  package func unsupported(_ found: String, advice: String) -> ContainerError {
    .unsupported(file: file, place: "\(place), byte \(position)", found: found, advice: advice)
  }
}
