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

  init(quiet: Bool) {
    self.quiet = quiet
    drawsProgress = isatty(STDERR_FILENO) == 1 && !quiet
  }

  /// Data, for standard output. It is written at once, so that what reads from a pipe gets each result when it is there.
  ///
  /// - Throws: `FileError` (a full disk). A pipe whose reader has gone ends the process quietly, with SIGPIPE.
  func output(_ text: String) throws {
    try Self.write(text, to: STDOUT_FILENO, name: "standard output")
  }

  /// A remark that isn't an error.
  func note(_ text: String) {
    if !quiet { Self.error("note: " + text) }
  }

  /// A line that tells how the work goes on.
  func tell(_ text: String) {
    if !quiet { Self.error(text) }
  }

  /// A line for standard error, or several. Control characters, which names from files may hold, become `?`.
  static func error(_ text: String) {
    let text = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
    // Where standard error is closed there is nobody left to tell.
    try? write(text + "\n", to: STDERR_FILENO, name: "standard error")
  }

  /// Redraws the terminal's last line.
  func redraw(_ line: String) {
    guard drawsProgress else { return }
    try? Self.write("\r" + line + "\u{1B}[K", to: STDERR_FILENO, name: "standard error")
  }

  private static func write(_ text: String, to descriptor: Int32, name: String) throws {
    var text = text
    try text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = put(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw FileError(path: name, operation: "write", errno: errno) }
        rest = rest.dropFirst(count)
      }
    }
  }
}

/// `write`, whose name the method above hides.
private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, bytes, count) }
