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
        guard !isUnreadable(item) else { break }
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

  /// Whether a file is a picture that would be decoded if a library were installed; it is then counted.
  private mutating func isUnreadable(_ item: InputPath) -> Bool {
    guard case .file(let path) = item, let format = ForeignFormats.named(path), let reason = ImageHelper.absence(of: format.format),
      let beginning = beginning(of: path), case .decoded(let found) = FileKind(beginning), found.name == format.name
    else { return false }
    findings.add(unread: format.name, path: path, missing: reason)
    return true
  }

  private func beginning(of path: String) -> [UInt8]? {
    guard let file = try? RandomAccessFile(path: path) else { return nil }
    return try? file.bytes(at: 0, count: min(file.size, FileKind.beginning))
  }

  /// Counts a file without a picture's suffix if it is one all the same.
  private mutating func look(at path: String) {
    guard let beginning = beginning(of: path) else { return }
    switch FileKind(beginning) {
    // Most cameras' raw files are TIFF files, and begin with a small copy of the picture.
    case .decoded(let format) where format == TIFF.self && Self.has(CameraRaw.suffixes, path):
      findings.add(unread: CameraRaw.name, path: path)
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
