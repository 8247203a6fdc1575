import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A folder for one test, gone with all that is in it when the test is done.
final class Scratch: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/bit-tests.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw FileError(path: "/tmp", operation: "make a folder in it", errno: errno) }
    path = String(cString: made)
  }

  deinit { Self.removeAll(path) }

  private static func removeAll(_ path: String) {
    // A link to a folder goes as a link.
    guard unlink(path) != 0, let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      if let text = String(validating: name, as: UTF8.self) {
        removeAll(path + "/" + text)
      } else {
        unlinkat(dirfd(stream), name.map { CChar(bitPattern: $0) } + [0], 0)
      }
    }
    closedir(stream)
    rmdir(path)
  }

  /// Makes a file, and the folders that its name has.
  func make(_ name: String, _ text: String = "") throws {
    let parts = name.split(separator: "/")
    for count in 1..<max(1, parts.count) { mkdir(path + "/" + parts[..<count].joined(separator: "/"), 0o755) }
    var writer = try SequentialWriter(path: path + "/" + name)
    try writer.write(Array(text.utf8))
    try writer.flush()
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] {
    let file = try RandomAccessFile(path: path + "/" + name)
    return try file.bytes(at: 0, count: file.size)
  }

  /// The names in the folder, or in a folder in it, sorted.
  func names(_ folder: String = "") -> [String] {
    guard let stream = opendir(path + "/" + folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// A thread of a test.
final class Thread {
  private final class Body {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  private var thread = pthread_t()

  init(_ run: @escaping () -> Void) {
    let context = Unmanaged.passRetained(Body(run)).toOpaque()
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context)
  }

  func join() { pthread_join(thread, nil) }
}

/// The text of a file of the repository.
func text(inRepository path: String, here: String = #filePath) throws -> String {
  let top = here.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  let file = try RandomAccessFile(path: top + "/" + path)
  return String(decoding: try file.bytes(at: 0, count: file.size), as: UTF8.self)
}
