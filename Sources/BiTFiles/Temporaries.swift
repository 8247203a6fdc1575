import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The files and folders of this process that are gone when it is done, however it ends: a handler of interruptions removes them.
public enum Temporaries {
  private static let paths = Mutex<Set<String>>([])

  /// Removes all of them, before the process ends.
  public static func removeAll() {
    paths.withLock { paths in
      for path in paths { remove(path) }
      paths = []
    }
  }

  static func register(_ path: String) {
    paths.withLock { _ = $0.insert(path) }
  }

  /// Forgets a path: it is no temporary any more.
  static func keep(_ path: String) {
    paths.withLock { _ = $0.remove(path) }
  }

  static func discard(_ path: String) {
    paths.withLock { paths in
      if paths.remove(path) != nil { remove(path) }
    }
  }

  /// A file, or a folder with the files in it.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) }
      if name != "." && name != ".." { unlink(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }
}

/// A folder for intermediate files, removed with the files in it when the value goes.
public struct TemporaryFolder: ~Copyable {
  /// Its path, without a slash at the end.
  public let path: String

  /// Makes a folder in `TMPDIR`, or in `/tmp`.
  ///
  /// - Throws: `FileError`.
  public init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/bit.XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw FileError(path: parent, operation: "make a folder in it", errno: errno) }
    path = String(cString: made)
    Temporaries.register(path)
  }

  deinit { Temporaries.discard(path) }
}
