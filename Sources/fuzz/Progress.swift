import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Numbers that the worker writes and its parent reads, in a file that both have mapped.
final class Progress {
  /// What became of an input.
  enum Count: Int {
    case refused = 2
    case same
    case unprotected
  }

  private let words: UnsafeMutablePointer<Int>
  private static let size = 4096

  /// - Throws: `FileError` where the file can't be made or mapped.
  init(path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, operation: "open", errno: errno) }
    defer { close(descriptor) }
    guard ftruncate(descriptor, off_t(Self.size)) == 0,
      let address = mmap(nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), address != MAP_FAILED
    else { throw FileError(path: path, operation: "map", errno: errno) }
    words = address.bindMemory(to: Int.self, capacity: Self.size / 8)
  }

  deinit { munmap(words, Self.size) }

  /// The input that is being read.
  var index: Int { words[0] }
  /// The most memory that an input took.
  var peak: Int { words[1] }

  /// Whether the worker has its seeds, and has begun to read inputs.
  var isReading: Bool {
    get { words[5] != 0 }
    set { words[5] = newValue ? 1 : 0 }
  }

  func begin(_ index: Int) { words[0] = index }
  func tookMemory(_ bytes: Int) { words[1] = max(words[1], bytes) }
  func count(_ count: Count) { words[count.rawValue] += 1 }
  func number(of count: Count) -> Int { words[count.rawValue] }
}
