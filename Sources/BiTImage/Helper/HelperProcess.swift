import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A helper and the connection to it, for one thread at a time. Nothing that comes from it is believed before it is checked.
///
/// Unchecked, since what it holds that changes is only touched by the thread that has taken it from the helpers at rest (`ImageHelper`), and given
/// back by it.
final class HelperProcess: @unchecked Sendable {
  /// The helper ended, hung, or talked nonsense.
  struct Breakdown: Error {
    let reason: String
  }

  private let socket: Int32
  private let process: pid_t
  private let maxSeconds: Double
  private var hasEnded = false
  /// Bytes of an answer that are still to be received.
  private var pending = 0
  private var deadline = ContinuousClock.now

  /// Starts a helper.
  ///
  /// - Throws: `ImageError`.
  init(program: String, maxSeconds: Double) throws {
    self.maxSeconds = maxSeconds
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw Self.failure(program, errno)
    }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0) }
    // A group of its own, so that what it starts ends with it; and signals as any program finds them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var words: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(ImageHelper.verb), nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, &attributes, &words, environ)
    guard code == 0 else {
      close(ends[0])
      throw Self.failure(program, code)
    }
    (self.process, socket) = (process, ends[0])
  }

  private static func failure(_ program: String, _ code: Int32) -> ImageError {
    .unavailable(reason: "\(program), which is to decode it, cannot be started: \(String(cString: strerror(code)))")
  }

  deinit {
    close(socket)
    guard !hasEnded else { return }
    kill(-process, SIGKILL)
    while waitpid(process, nil, 0) < 0 && errno == EINTR {}
  }

  /// Whether it still waits for pictures.
  var isAlive: Bool {
    guard !hasEnded else { return false }
    hasEnded = waitpid(process, nil, WNOHANG) != 0
    return !hasEnded
  }

  /// Whether it can be asked: nothing of an answer is left.
  var isReady: Bool { !hasEnded && pending == 0 }

  /// Asks for a picture. Its pixels, where they are wanted, are to be received next.
  ///
  /// - Throws: `ImageError`, after which it serves on; `Breakdown`, after which it doesn't.
  func ask(_ request: HelperRequest) throws -> HelperReply {
    deadline = .now + .seconds(maxSeconds)
    pending = .max
    try request.head.withUnsafeBytes { try give($0) }
    try request.bytes.withUnsafeBytes { try give($0) }
    var head = [UInt64](repeating: 0, count: HelperReply.words)
    try head.withUnsafeMutableBytes { try receive(into: $0) }
    guard let reply = HelperReply(head: head) else { throw nonsense }
    guard reply.status == .picture else {
      guard reply.count <= HelperReply.maxText else { throw nonsense }
      pending = reply.count
      var words = [UInt8](repeating: 0, count: reply.count)
      try words.withUnsafeMutableBytes { try receive(into: $0) }
      throw reply.error(String(decoding: words, as: UTF8.self).printable)
    }
    guard request.wants != .library else {
      pending = 0
      return reply
    }
    do {
      try Image.check(width: reply.size.width, height: reply.size.height, fileBytes: request.bytes.count, maxPerByte: 1 << 30)
    } catch {
      throw nonsense
    }
    pending = reply.count
    guard reply.count == (request.wants == .pixels ? 3 * reply.size.height * reply.size.width : 0) else { throw nonsense }
    return reply
  }

  private var nonsense: Breakdown {
    end()
    return Breakdown(reason: "the decoder's answer makes no sense")
  }

  /// Fills memory with what the helper sends.
  ///
  /// - Throws: `Breakdown`.
  func receive(into buffer: UnsafeMutableRawBufferPointer) throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      try wait(for: POLLIN)
      let count = recv(socket, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, rest.count, Int32(MSG_DONTWAIT))
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      guard count > 0 else { throw breakdown() }
      rest = rest.dropFirst(count)
    }
    if pending != .max { pending -= buffer.count }
  }

  private func give(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      try wait(for: POLLOUT)
      let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
      let count = send(socket, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count, flags)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      guard count > 0 else { throw breakdown() }
      rest = rest.dropFirst(count)
    }
  }

  private func wait(for events: Int32) throws {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      var waiting = pollfd(fd: socket, events: Int16(events), revents: 0)
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else {
        end()
        throw Breakdown(reason: "the decoder was stopped after \(Int(maxSeconds)) s")
      }
      let count = poll(&waiting, 1, Int32(clamping: milliseconds))
      if count > 0 { return }
    }
  }

  private func end() {
    guard !hasEnded else { return }
    kill(-process, SIGKILL)
    while waitpid(process, nil, 0) < 0 && errno == EINTR {}
    hasEnded = true
  }

  /// Why it closed the connection: its exit status says what became of the process that decoded.
  private func breakdown() -> Breakdown {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    hasEnded = true
    switch status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F | 128 {
    case 128 + SIGXCPU: return Breakdown(reason: "the decoder was stopped after \(HelperServer.maxProcessorSeconds) seconds of work")
    case 128 + SIGKILL: return Breakdown(reason: "the decoder was killed, as it is where memory runs short")
    case let code where code > 128: return Breakdown(reason: "the decoder crashed (signal \(code - 128)): the file is damaged, or hostile")
    case let code: return Breakdown(reason: "the decoder ended (status \(code))")
    }
  }
}
