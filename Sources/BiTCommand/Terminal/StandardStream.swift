import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Standard output or standard error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  private var name: String {
    switch self {
    case .output: "standard output"
    case .error: "standard error"
    }
  }

  /// Writes all of a text, at once.
  ///
  /// - Throws: `FileError` (a full disk). A pipe whose reader has gone ends the process quietly: with SIGPIPE, or as if by it where that is ignored.
  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = put(rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else {
          try recover(from: errno)
        }
      }
    }
  }

  /// Goes on where a write can be tried again.
  private func recover(from code: Int32) throws {
    switch code {
    case EINTR: return
    case EAGAIN:
      // Another process has made the terminal or pipe non-blocking.
      var descriptor = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
      poll(&descriptor, 1, -1)
    case EPIPE where self == .output: Temporaries.removeAll(andExit: 128 + SIGPIPE)
    default: throw FileError(path: name, operation: "write", errno: code)
    }
  }
}

/// `write`, whose name the method above hides.
private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, bytes, count) }
