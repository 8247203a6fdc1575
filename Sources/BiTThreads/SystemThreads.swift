#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A thread of the system that nobody waits for.
package enum DetachedThread {
  /// Starts a thread, which ends when `body` does.
  ///
  /// - Returns: whether the system has started one.
  package static func start(_ body: @escaping () -> Void) -> Bool {
    guard let thread = startThread(body) else { return false }
    pthread_detach(thread)
    return true
  }
}

/// Threads of the system that the caller waits for.
package enum JoinedThreads {
  /// Calls `body` with each number below `count`, all at once: on the calling thread and `count - 1` new ones. Returns when all are done.
  ///
  /// The caller sleeps while it waits, so the work may be long. What the system has no thread for is done after the rest.
  package static func run(_ count: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      var threads: [pthread_t] = []
      var left: [Int] = []
      for number in 1..<max(1, count) {
        if let thread = startThread({ body(number) }) { threads.append(thread) } else { left.append(number) }
      }
      if count > 0 { body(0) }
      for number in left { body(number) }
      for thread in threads { pthread_join(thread, nil) }
    }
  }
}

/// A thread that is to be joined or detached; nil where the system has none.
private func startThread(_ body: @escaping () -> Void) -> pthread_t? {
  var thread = pthread_t()
  let context = Unmanaged.passRetained(Work(body)).toOpaque()
  let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
    guard let argument else { return nil }
    Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
  guard pthread_create(&thread, nil, entry, context) == 0 else {
    Unmanaged<Work>.fromOpaque(context).release()
    return nil
  }
  return thread
}

/// What a thread runs, on its way there.
private final class Work {
  let body: () -> Void

  init(_ body: @escaping () -> Void) { self.body = body }
}
