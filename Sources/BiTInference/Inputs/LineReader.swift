import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The paths in a list, a line each, read as they are asked for. Empty lines are passed over.
struct LineReader: IteratorProtocol {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  private var failure: InputPath?

  private static let pieceSize = 1 << 16
  /// No system takes a longer path, so a longer line is no path; what of it is kept is bounded.
  private static let maxLineLength = 1 << 16

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  mutating func next() -> InputPath? {
    while true {
      guard let (line, isWhole) = nextLine() else {
        defer { failure = nil }
        return failure
      }
      guard isWhole else {
        return .failure(path: String(decoding: line.prefix(64), as: UTF8.self) + "…", reason: "the line is too long for a path")
      }
      if !line.isEmpty { return .path(line) }
    }
  }

  /// A line without its end, and whether all of it was kept.
  private mutating func nextLine() -> (line: [UInt8], isWhole: Bool)? {
    var line: [UInt8] = []
    var isWhole = true
    var hasBegun = false
    while true {
      if start == buffer.count, !refill() { return hasBegun ? (line, isWhole) : nil }
      hasBegun = true
      let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) ?? buffer.count
      if line.count + (end - start) <= Self.maxLineLength {
        line += buffer[start..<end]
      } else {
        isWhole = false
      }
      start = min(end + 1, buffer.count)
      if end < buffer.count { return (line, isWhole) }
    }
  }

  private mutating func refill() -> Bool {
    guard !hasEnded else { return false }
    var code: Int32 = 0
    buffer = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { bytes, count in
      var result = 0
      repeat { result = read(descriptor, bytes.baseAddress, bytes.count) } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      count = max(0, result)
    }
    start = 0
    hasEnded = buffer.isEmpty
    if code != 0 { failure = .failure(path: "-", reason: "cannot read the list: " + String(cString: strerror(code))) }
    return !hasEnded
  }
}
