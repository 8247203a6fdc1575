import BiTFiles
import BiTTestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The built program on a terminal of its own: its output and errors go there, its input comes from the test.
final class PseudoTerminal {
  private let master: Int32
  private var input: Int32
  private var process = pid_t()
  private(set) var text = ""

  /// - Parameters:
  ///   - columns: of the window; 0: it doesn't say.
  ///   - environment: `NAME=VALUE`.
  init(_ arguments: [String], columns: UInt16, environment: [String] = ["TERM=xterm"]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number) = (Int32(0), Int32(0))
    // TIOCSPTLCK and TIOCGPTN, which are macros that Swift doesn't see.
    guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw FileError(path: "/dev/ptmx", operation: "open", errno: errno)
    }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw FileError(path: "a terminal", operation: "open", errno: errno) }
    defer { close(slave) }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    var ends: [Int32] = [-1, -1]
    // A socket, so that writing to a program that has ended is an error and no signal.
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw FileError(path: "a pair of sockets", operation: "make", errno: errno)
    }
    input = ends[1]
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (source, target) in [(ends[0], Int32(0)), (slave, 1), (slave, 2)] { posix_spawn_file_actions_adddup2(&actions, source, target) }
    let path = try Program.built()
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    let code = posix_spawn(&process, path, &actions, nil, &words, &variables)
    guard code == 0 else { throw FileError(path: path, operation: "start", errno: code) }
  }

  deinit {
    close(master)
    if input >= 0 { close(input) }
  }

  /// Gives it a line.
  func type(_ line: String) {
    _ = Array((line + "\n").utf8).withUnsafeBytes { send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }

  /// Reads what is printed in so many milliseconds.
  func read(for milliseconds: Int32) {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let start = ContinuousClock.now
    while start.duration(to: .now) < .milliseconds(milliseconds), poll(&descriptor, 1, milliseconds) > 0, readMore() {}
  }

  /// Reads to the end, and waits for the exit status.
  func finish() -> Int32 {
    close(input)
    input = -1
    while readMore() {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private func readMore() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = take(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    text += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }

  /// What a person sees in the end: lines drawn over as a terminal draws them.
  var screen: [String] {
    var (lines, column) = ([[Character]()], 0)
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\r": column = 0
      case "\n": lines.append([])
      case "\u{1B}" where scalars.starts(with: "[K".unicodeScalars):
        scalars = scalars.dropFirst(2)
        lines[lines.count - 1].removeSubrange(min(column, lines[lines.count - 1].count)...)
      default:
        let line = lines.count - 1
        if lines[line].count <= column { lines[line] += Array(repeating: " ", count: column + 1 - lines[line].count) }
        lines[line][column] = Character(scalar)
        column += 1
      }
    }
    return lines.map { String($0) }
  }
}

/// `read`, whose name a method above hides.
private func take(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int { read(descriptor, bytes, count) }
