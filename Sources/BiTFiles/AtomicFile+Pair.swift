#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension AtomicFile {
  /// Gives two files their names, `companion` first: who finds this file finds the other one too. Where this one can't have its name, what
  /// `companion` replaced is there again.
  ///
  /// - Throws: `FileError`; both destinations are then what they were before.
  public consuming func commit(after companion: consuming AtomicFile) throws {
    let destination = companion.destination
    let kept = companion.replacing ? try Temporaries.keepingFile(at: destination, as: companion.temporaryPath + "-old") : nil
    do {
      try companion.commit()
    } catch {
      if let kept { Temporaries.putBack(kept, to: destination) }
      throw error
    }
    do {
      try commit()
    } catch {
      if let kept { Temporaries.putBack(kept, to: destination) } else { unlink(destination) }
      throw error
    }
    if let kept { Temporaries.discard(kept) }
  }
}

extension Temporaries {
  /// Gives a file a second name, which goes when the process is done.
  ///
  /// - Returns: that name; nil where there is no such file.
  fileprivate static func keepingFile(at path: String, as other: String) throws -> String? {
    guard access(path, F_OK) == 0 else { return nil }
    return try creating {
      // Where there are no links, the file has only the second name for a while.
      guard link(path, other) == 0 || rename(path, other) == 0 else {
        throw FileError(path: path, operation: "keep what is replaced", errno: errno)
      }
      return other
    }
  }

  /// Gives a file its first name again.
  fileprivate static func putBack(_ path: String, to destination: String) {
    rename(path, destination)
    // Where both names lead to the same file, the second one is still there.
    discard(path)
  }
}
