import BiTFiles
import BiTTestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The built program, running or done.
struct Program {
  let process: pid_t
  private let scratch: Scratch

  /// How a run ended.
  struct Outcome {
    /// The exit status, or the signal's number, negative.
    let status: Int32
    let output: String
    let error: String
  }

  /// Starts a program: by default the `bit` that was built with the tests.
  ///
  /// - Parameter closingOutput: whether standard output is a pipe that nobody reads any more.
  init(_ arguments: [String], program: String? = nil, closingOutput: Bool = false) throws {
    scratch = try Scratch()
    let path = try program ?? Self.built()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, scratch.path + "/out", O_WRONLY | O_CREAT, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, scratch.path + "/err", O_WRONLY | O_CREAT, 0o644)
    var ends: [Int32] = [-1, -1]
    if closingOutput {
      pipe(&ends)
      close(ends[0])
      posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    }
    defer { if closingOutput { close(ends[1]) } }
    // As a shell starts it, whatever the tests' own process does with signals.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, &attributes, &words, environ)
    guard code == 0 else { throw FileError(path: path, operation: "start", errno: code) }
    self.process = process
  }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for the end.
  func outcome() throws -> Outcome {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? status >> 8 & 0xFF : -signal, output: String(decoding: try scratch.bytes("out"), as: UTF8.self),
      error: String(decoding: try scratch.bytes("err"), as: UTF8.self))
  }

  /// Runs `bit` to its end.
  static func bit(_ arguments: String...) throws -> Outcome { try Program(arguments).outcome() }

  /// A program beside the tests' own.
  static func built(_ name: String = "bit") throws -> String {
    guard let own = realpath("/proc/self/exe", nil) else { throw FileError(path: "/proc/self/exe", operation: "resolve", errno: errno) }
    defer { free(own) }
    return String(cString: own).split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
  }
}
