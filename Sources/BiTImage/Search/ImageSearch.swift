import BiTFiles

/// The pictures in a folder and the folders in it, by name in the order of bytes.
///
/// A file's name decides whether it is taken: by its suffix. Files of other names are looked at, and what is a picture all the same is counted.
package struct ImageSearch: IteratorProtocol {
  /// What it has come upon so far beside what it gave.
  package private(set) var findings = ImageFindings()
  /// Whether nothing was given so far: neither a file nor a failure.
  package private(set) var isEmpty = true
  private let suffixes: [String]
  private var search: FolderSearch

  /// A search below `root`.
  ///
  /// - Parameter others: suffixes of other files that are given, too.
  package init(root: String, others: [String] = []) {
    let suffixes = Image.fileSuffixes + others
    self.suffixes = suffixes
    search = FolderSearch(root: root) { name, isFolder in
      if LeftOut(name: name, isFolder: isFolder) != nil { return .leaveOut }
      return Self.has(suffixes, name) ? .want : .mention
    }
  }

  package mutating func next() -> InputPath? {
    while let found = search.next() {
      switch found {
      case .wanted(let item):
        isEmpty = false
        return item
      case .failure(let item):
        isEmpty = false
        return item
      case .leftOut(let name, let isFolder):
        guard let reason = LeftOut(name: name, isFolder: isFolder) else { break }
        findings.add(reason, isFolder: isFolder, hasImageName: Self.has(suffixes, name))
      case .other(.file(let path)): look(at: path)
      case .other(.failure): break
      }
    }
    return nil
  }

  /// Why nothing was found.
  package var emptyReason: String {
    let found = findings.unreadText ?? findings.leftOutText
    return "no images in it (\(Image.formatNames))" + (found.map { ": " + $0 } ?? "")
  }

  /// Counts a file without a picture's suffix if it is one all the same.
  private mutating func look(at path: String) {
    guard let file = try? RandomAccessFile(path: path),
      let beginning = try? file.bytes(at: 0, count: min(file.size, FileKind.beginning))
    else { return }
    switch FileKind(beginning) {
    case .decoded(let format): findings.add(unread: "\(format.name) without a picture's suffix", path: path)
    case .foreign(let picture): findings.add(unread: picture.name, path: path)
    case .companion(let name): findings.add(companion: name, path: path)
    case .other: break
    }
  }

  private static func has(_ suffixes: [String], _ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return suffixes.contains(name[dot...].dropFirst().lowercased())
  }
}
