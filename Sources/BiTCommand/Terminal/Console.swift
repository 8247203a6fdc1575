import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Where a command's words go: data to standard output, everything else to standard error.
struct Console: Sendable {
  /// Whether remarks and progress are left out.
  let quiet: Bool
  /// Whether a line on standard error may be drawn again.
  let drawsProgress: Bool
  private let showsOutput: Bool

  init(quiet: Bool) {
    self.quiet = quiet
    drawsProgress = !quiet && Terminal.canRedraw(STDERR_FILENO)
    showsOutput = Terminal.isTerminal(STDOUT_FILENO)
  }

  /// The columns of the terminal that shows the output; nil where it goes elsewhere.
  var width: Int? { Terminal.width(STDOUT_FILENO) }

  /// Data, for standard output. It is written at once, so that what reads from a pipe gets each result when it is there. On a terminal, what isn't
  /// printable in it is escaped.
  ///
  /// - Throws: `FileError` (a full disk).
  func output(_ text: String) throws {
    guard showsOutput else { return try StandardStream.output.write(text) }
    let shown = text.replacing("\r\n", with: "\n").printableLines
    try StatusLine.shared.interrupted { try StandardStream.output.write(shown) }
  }

  /// A remark that isn't an error.
  func note(_ text: String) {
    if !quiet { Self.error("note: " + text) }
  }

  /// A line that tells how the work goes on.
  func tell(_ text: String) {
    if !quiet { Self.error(text) }
  }

  /// A line for standard error. What isn't printable in it, as names from files may hold, is escaped.
  static func error(_ text: String) {
    // Where standard error is closed there is nobody left to tell.
    StatusLine.shared.interrupted { try? StandardStream.error.write(text.printable + "\n") }
  }
}
