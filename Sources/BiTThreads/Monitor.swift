#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A value that threads share one at a time, and whose changes they can wait for.
///
/// The value is touched only while the mutex is held, which is what makes the class safe to share. Unlike that of `Mutex`, the thread sanitizer
/// sees how the kernel hands this one over to a thread that waits.
package final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// A value to be shared.
  package init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Looks at the value and changes it, when `ready` allows; wakes whoever waits for a change.
  ///
  /// - Throws: what `body` throws.
  package func change<Result>(when ready: (Value) -> Bool = { _ in true }, _ body: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    while !ready(value) { pthread_cond_wait(changed, mutex) }
    return try body(&value)
  }

  /// Looks at the value, unless a thread is at it just now: for one that must not wait.
  package func lookIfFree(_ body: (Value) -> Void) {
    guard pthread_mutex_trylock(mutex) == 0 else { return }
    defer { pthread_mutex_unlock(mutex) }
    body(value)
  }
}
