import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The paths in a list, a line each or with a zero byte behind each, read as they are asked for. Empty ones are passed over.
struct LineReader: IteratorProtocol {
  /// What stands behind each path.
  enum Separator: UInt8 {
    case newline = 0x0A
    case zero = 0
  }

  private let descriptor: Int32
  private let separator: Separator
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  private var hasBegun = false
  private var failure: InputPath?

  private static let pieceSize = 1 << 16
  /// No system takes a longer path, so a longer line is no path; what of it is kept is bounded.
  private static let maxLineLength = 1 << 16

  init(descriptor: Int32, separator: Separator = .newline) {
    (self.descriptor, self.separator) = (descriptor, separator)
  }

  mutating func next() -> InputPath? {
    if !hasBegun { begin() }
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

  /// What it begins with: `count` bytes, or what there is by the end of the first line: whoever types a list waits for an answer. They are still read
  /// as lines afterwards.
  mutating func beginning(_ count: Int) -> ArraySlice<UInt8> {
    while buffer.count - start < count, !buffer[start...].contains(separator.rawValue), let piece = piece() {
      (buffer, start) = (buffer[start...] + piece, 0)
    }
    return buffer[start...].prefix(count)
  }

  /// All that is left, if it isn't more than `max` bytes.
  mutating func rest(atMost max: Int) -> [UInt8]? {
    var bytes = Array(buffer[start...])
    while bytes.count <= max, let piece = piece() { bytes += piece }
    (buffer, start) = ([], 0)
    return bytes.count <= max ? bytes : nil
  }

  /// Passes over the mark of UTF-8; a list in another encoding is none.
  private mutating func begin() {
    hasBegun = true
    let first = Array(beginning(3))
    if first.beginsLikeUTF16 {
      failure = .failure(path: "-", reason: "expected a list of paths in UTF-8, found UTF-16: save it as UTF-8")
      (buffer, start, hasEnded) = ([], 0, true)
    } else {
      start += first.count - first.withoutMark.count
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
      let end = buffer[start...].firstIndex(of: separator.rawValue) ?? buffer.count
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
    guard let piece = piece() else { return false }
    (buffer, start) = (piece, 0)
    return true
  }

  /// The next bytes; nil at the end, and where they can't be read.
  private mutating func piece() -> [UInt8]? {
    guard !hasEnded else { return nil }
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { bytes, count in
      var result = 0
      repeat { result = read(descriptor, bytes.baseAddress, bytes.count) } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      count = max(0, result)
    }
    hasEnded = piece.isEmpty
    if code != 0 { failure = .failure(path: "-", reason: "cannot read the list: " + String(cString: strerror(code))) }
    return hasEnded ? nil : piece
  }
}
