#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What is behind standard output and standard error.
enum Terminal {
  /// Where nothing tells how many columns there are.
  static let usualWidth = 80

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether a line of it can be drawn again.
  static func canRedraw(_ descriptor: Int32) -> Bool {
    isTerminal(descriptor) && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// The columns of the window; where it doesn't say, what COLUMNS says. nil where there is no terminal.
  static func width(_ descriptor: Int32) -> Int? {
    guard isTerminal(descriptor) else { return nil }
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    let columns = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 0
    return columns > 0 ? columns : usualWidth
  }

  /// The columns for texts that are wrapped: not too wide to be read.
  static func textWidth(_ descriptor: Int32) -> Int { min(100, max(40, width(descriptor) ?? usualWidth)) }

  /// Puts something where a standard stream is closed: else the next file that is opened would take its place, and get what is meant for the
  /// stream. What is put there can't be written to (or read from), as the stream can't.
  static func keepStandardStreams() {
    for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      _ = open("/dev/null", mode)
    }
  }
}
