import BiTFiles
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Where a command's words go: data to standard output, everything else to standard error.
final class Console: Sendable {
  /// Whether remarks and progress are left out.
  let quiet: Bool
  /// Whether standard error is a terminal, so that a line may be drawn again.
  let isTerminal: Bool
  /// Whether standard output takes colour.
  let hasColour: Bool
  private let buffer = Mutex<[UInt8]>([])

  init(quiet: Bool) {
    self.quiet = quiet
    isTerminal = isatty(STDERR_FILENO) == 1
    hasColour = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
  }

  /// Data, for standard output.
  func output(_ text: String) throws {
    try buffer.withLock { buffer in
      buffer.append(contentsOf: text.utf8)
      if buffer.count > 1 << 16 || isatty(STDOUT_FILENO) == 1 { try Self.flush(&buffer) }
    }
  }

  /// Writes out what is still held back.
  func finish() throws {
    try buffer.withLock { try Self.flush(&$0) }
  }

  /// A remark that isn't an error.
  func note(_ text: String) {
    if !quiet { Self.error("note: " + text) }
  }

  /// A line for standard error.
  static func error(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
  }

  /// Draws the terminal's last line anew.
  func redraw(_ line: String) {
    if isTerminal && !quiet { Self.write("\r" + line + "\u{1B}[K", to: STDERR_FILENO) }
  }

  /// Text in bold where colour is welcome.
  func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)
    return (try? flush(&bytes, to: descriptor)) != nil
  }

  private static func flush(_ bytes: inout [UInt8], to descriptor: Int32 = STDOUT_FILENO) throws {
    try bytes.withUnsafeBytes { raw in
      var done = 0
      while done < raw.count {
        let count = Glibc.write(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw FileError(path: "standard output", operation: "write", errno: errno) }
        done += count
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
