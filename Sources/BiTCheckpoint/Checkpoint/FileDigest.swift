import BiTContainers
import BiTFiles

/// The digest of a whole file, by which a source is known again.
///
/// Without state: any number of threads may call it at once.
public enum FileDigest {
  /// The SHA-256 of the file's bytes, as 64 hexadecimal digits in lower case.
  ///
  /// - Throws: `FileError`.
  public static func sha256(of path: String) throws -> String {
    let file = try RandomAccessFile(path: path)
    var digest = SHA256()
    try file.stream(0..<file.size) { digest.update($0) }
    return digest.finish()
  }
}
