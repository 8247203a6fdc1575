import BiTFiles

/// Whether a file that is called as a published one is that file, byte for byte: where its SHA-256 is known.
package enum PublishedCheck {
  /// Reads the whole file once more, but only where its name and size are those of a file whose digest is known.
  package static func findings(path: String) -> [Finding] {
    PublishedCheckpoint.named(path).map { findings(path: path, name: $0.name, files: $0.files) } ?? []
  }

  /// - Parameters:
  ///   - name: what the published checkpoint is called.
  ///   - files: those that it consists of. The path is one of them, or leads to the folder where one lies.
  package static func findings(path: String, name: String, files: [PublishedFile]) -> [Finding] {
    files.flatMap { file -> [Finding] in
      guard let digest = file.digest, let place = place(of: file, path: path), let found = try? FileDigest.sha256(of: place) else {
        return []
      }
      let expected = "SHA-256 \(digest.sha256), as \(file.name) of \(name) has"
      return [
        found == digest.sha256
          ? .note(
            .published, expected: expected, found: "the same",
            advice: "it is the published file, byte for byte (\(digest.source) shows its digest)")
          : .warning(
            .published, expected: expected, found: found,
            advice: "it is called as the published file and is as long, but isn't the same: it was changed or written anew, or another was "
              + "published since (the digest is from \(digest.source))")
      ]
    }
  }

  /// Where a published file may lie; nil where nothing lies there, or something of another size.
  private static func place(of file: PublishedFile, path: String) -> String? {
    let isFile = Folder.isFile(path)
    guard isFile ? path.lastPathComponent == file.name : Folder.isFolder(path) else { return nil }
    let place = isFile ? path : "\(path)/\(file.name)"
    guard let size = try? RandomAccessFile(path: place).size, file.byteCount?.contains(size) == true else { return nil }
    return place
  }
}
