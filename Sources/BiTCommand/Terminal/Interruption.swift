import BiTFiles
import BiTThreads
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Ctrl-C and its like, and the end of the processor time that the process may use: temporaries go, and it ends with 128 plus the signal's number.
///
/// Work that has something to save asks for the first signal to be left to it.
enum Interruption {
  private static let isPostponed = Atomic(false)
  private static let pending = Atomic<Int32>(0)
  private static let answer = Monitor<String?>(nil)

  /// From now on the first signal is answered and remembered; the second ends the process as ever.
  ///
  /// - Parameter words: the answer, at once: the work may take a while to come to a place where it can stop.
  static func postpone(saying words: String?) {
    answer.change { $0 = words }
    isPostponed.store(true, ordering: .releasing)
  }

  /// From now on the first signal ends the process again: there is nothing to save any more.
  static func endAtOnce() { isPostponed.store(false, ordering: .releasing) }

  /// The exit status for a signal that came and was left to the work; nil where none did.
  static var status: Int32? {
    let signal = pending.load(ordering: .acquiring)
    return signal == 0 ? nil : 128 + signal
  }

  /// To be called before any thread is started: they inherit that the signals are blocked, and only one thread waits for them.
  ///
  /// A signal that the process was started to ignore (`nohup`) stays ignored. Past the largest size that a file may have, writing fails as on a full
  /// disk, instead of ending the process.
  static func handle() {
    signal(SIGXFSZ, SIG_IGN)
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGXCPU, SIGWINCH] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    if !DetachedThread.start(endAtSignal) { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  /// Waits for the signals that are blocked in this thread: all but that of the window's size end the process.
  private static func endAtSignal() {
    var signals = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &signals)
    while true {
      var signal: Int32 = 0
      while sigwait(&signals, &signal) != 0 {}
      guard signal != SIGWINCH else {
        StatusLine.shared.redraw()
        continue
      }
      // The shell's prompt comes on a line of its own, not behind a progress bar.
      if !StatusLine.shared.remove(), Terminal.isTerminal(STDERR_FILENO) { Console.error("") }
      guard isPostponed.load(ordering: .acquiring), status == nil else { Temporaries.removeAll(andExit: 128 + signal) }
      pending.store(signal, ordering: .releasing)
      if let words = answer.change({ $0 }) { Console.error(words) }
    }
  }

  /// Sets the signal to its default unless it was ignored.
  private static func isIgnored(_ number: Int32) -> Bool {
    let previous = signal(number, SIG_DFL)
    guard unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) else { return false }
    signal(number, SIG_IGN)
    return true
  }
}
