#if canImport(Glibc)
import BiTThreads
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The files and folders of this process that are gone when it is done, however it ends.
public enum Temporaries {
  private static let paths = Monitor<Set<String>>([])

  /// Removes all of them and ends the process: for the thread that takes interruptions.
  ///
  /// The lock is never given back, so that no other thread makes a new one meanwhile.
  public static func removeAll(andExit status: Int32) -> Never {
    paths.change { paths in
      for path in paths { remove(path) }
      _exit(status)
    }
  }

  /// Removes what can be removed without waiting: for a process that can't go on.
  package static func removeAllAtOnce() {
    paths.lookIfFree { paths in
      for path in paths { remove(path) }
    }
  }

  /// Keeps in mind the path that `make` creates.
  static func creating(_ make: () throws -> String) rethrows -> String {
    try paths.change { paths in
      let path = try make()
      paths.insert(path)
      return path
    }
  }

  /// Forgets a path: it is no temporary any more.
  static func keep(_ path: String) {
    paths.change { _ = $0.remove(path) }
  }

  /// Removes one of them.
  static func discard(_ path: String) {
    paths.change { paths in
      if paths.remove(path) != nil { remove(path) }
    }
  }

  /// A file, or a folder with what is in it. Links aren't followed.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) }
      if name != "." && name != ".." { remove(path + "/" + name) }
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
    path = try Temporaries.creating {
      var template = Array((parent + "/bit.XXXXXX").utf8CString)
      guard let made = mkdtemp(&template) else { throw FileError(path: parent, operation: "make a folder in it", errno: errno) }
      return String(cString: made)
    }
  }

  deinit { Temporaries.discard(path) }
}
