import BiTFiles
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The last resort where memory is used up: what is large is asked for before it is taken and fails with an error, but Swift itself ends the process
/// where there is none left for something small. Then temporaries go, standard error says why, and the process ends with 1.
enum Exhaustion {
  private static let hasBegun = Atomic(false)
  /// Pages that are given back first, so that there is something to work with. They are never touched: they cost nothing before.
  private static let reserve = UInt(
    bitPattern: mmap(nil, reserveBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0))
  private static let reserveBytes = 2 << 20
  /// What is less than this is taken for nothing.
  private static let probeBytes = 1 << 20

  private static let message: StaticString =
    "error: there is no memory left: the machine, the container or ulimit allows no more; a smaller --batch, or fewer --threads, needs less\n"

  /// To be called once, early.
  static func handle() {
    _ = reserve
    for number in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV] { signal(number) { Exhaustion.end($0, errno) } }
  }

  /// What happens in the thread that Swift, or a C library, has ended the process in.
  ///
  /// - Parameters:
  ///   - number: `SIGABRT` where Swift can't make an array; the others where a library gave nothing.
  ///   - code: the error of the thread's last call of the system: an allocation that failed leaves its own.
  private static func end(_ number: Int32, _ code: Int32) {
    // Where even this takes more than there is.
    guard !hasBegun.exchange(true, ordering: .acquiringAndReleasing) else { _exit(1) }
    // Any other cause ends the process as ever, when this returns.
    guard isUsedUp || number == SIGABRT && code == ENOMEM else {
      signal(number, SIG_DFL)
      return
    }
    munmap(UnsafeMutableRawPointer(bitPattern: reserve), reserveBytes)
    Temporaries.removeAllAtOnce()
    _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
    _exit(1)
  }

  private static var isUsedUp: Bool {
    let memory = mmap(nil, probeBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory, memory != UnsafeMutableRawPointer(bitPattern: -1) else { return true }
    munmap(memory, probeBytes)
    return false
  }
}
