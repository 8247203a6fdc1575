import BiTContainers
import BiTFiles

/// Archives as people name them: a tar file, or a folder of them.
enum ArchiveFiles {
  /// The tar files in a folder; none of a folder that isn't there. By name in the order of bytes, but by number where all are called by one:
  /// `2.tar` before `10.tar`.
  static func inFolder(_ folder: String) -> [String] {
    let names = ((try? Folder.names(in: folder)) ?? []).filter { $0.hasSuffix(".tar") && Folder.isFile(folder + "/" + $0) }
    let numbers = names.compactMap { Int($0.dropLast(4)) }
    let sorted = numbers.count == names.count ? zip(numbers, names).sorted { $0 < $1 }.map(\.1) : names
    return sorted.map { folder + "/" + $0 }
  }

  /// Whether a file is a tar archive, by its content.
  static func isArchive(_ path: String) -> Bool {
    guard Folder.isFile(path), let file = try? RandomAccessFile(path: path) else { return false }
    return TarArchive.isSigned(file)
  }

  /// The first bytes of what compresses archives, what it is called, and what undoes it and leaves the tar file.
  private static let compressions: [(bytes: [UInt8], kind: String, program: String)] = [
    ([0x1F, 0x8B], "gzip", "gunzip"), (Array("BZh".utf8), "bzip2", "bunzip2"), ([0xFD] + Array("7zXZ".utf8), "xz", "unxz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd", "unzstd"),
  ]

  /// The compressed tar file at a path, or the first in a folder that holds nothing else; nil where there is none. Some archives are called
  /// `.tar.gz` and are plain tar files: the content tells.
  static func compressed(_ path: String) -> (file: String, kind: String, program: String)? {
    if Folder.isFolder(path) {
      guard let names = try? Folder.names(in: path), names.allSatisfy({ isNamedCompressed($0) || $0.hasSuffix(".txt") }) else { return nil }
      return names.first(where: isNamedCompressed).flatMap { compressed(path + "/" + $0) }
    }
    guard isNamedCompressed(path), let file = try? RandomAccessFile(path: path),
      let first = try? file.bytes(at: 0, count: min(file.size, 6))
    else { return nil }
    return compressions.first { first.starts(with: $0.bytes) }.map { (path, $0.kind, $0.program) }
  }

  private static func isNamedCompressed(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst"].contains { name.hasSuffix($0) }
  }

  /// The members of an archive.
  ///
  /// - Throws: `DataError`, `FileError`.
  static func members(of path: String, atMost most: Int = .max) throws -> TarArchive {
    do { return try TarArchive(RandomAccessFile(path: path), atMost: most) } catch let error as ContainerError {
      throw DataError(path: path, reason: "\(error)".withoutFile(path))
    }
  }
}

extension String {
  /// An error's words without the file that they begin with: it is said anyway.
  func withoutFile(_ path: String) -> String { hasPrefix(path + ": ") ? String(dropFirst(path.count + 2)) : self }
}
