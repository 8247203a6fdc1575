import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Ctrl-C and its like: temporaries go, and the process ends with 128 plus the signal's number.
enum Interruption {
  /// To be called before any thread is started: they inherit that the signals are blocked, and only one thread waits for them.
  ///
  /// A signal that the process was started to ignore (`nohup`) stays ignored.
  static func handle() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { _ in
        Interruption.endAtSignal()
        return nil
      }, nil)
    if code != 0 { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  /// Waits for one of the signals that are blocked in this thread, and ends the process.
  private static func endAtSignal() {
    var signals = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &signals)
    var signal: Int32 = 0
    while sigwait(&signals, &signal) != 0 {}
    // The shell's prompt comes on a line of its own, not behind a progress bar.
    if isatty(STDERR_FILENO) == 1 { Console.error("") }
    Temporaries.removeAll(andExit: 128 + signal)
  }

  /// Sets the signal to its default unless it was ignored.
  private static func isIgnored(_ number: Int32) -> Bool {
    let previous = signal(number, SIG_DFL)
    guard unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) else { return false }
    signal(number, SIG_IGN)
    return true
  }
}
