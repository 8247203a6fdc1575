import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Ctrl-C and its like: temporaries go, and the process ends with 128 plus the signal's number.
enum Interruption {
  /// To be called before any thread is started: they inherit that the signals are blocked, and only one thread waits for them.
  static func handle() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in
      var signals = sigset_t()
      sigemptyset(&signals)
      for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
      var signal: Int32 = 0
      while sigwait(&signals, &signal) != 0 {}
      Temporaries.removeAll()
      if isatty(STDERR_FILENO) == 1 { Console.error("") }
      _exit(128 + signal)
    }, nil)
    pthread_detach(thread)
  }
}
