#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The files with certain suffixes in a folder and the folders in it, by name in the order of bytes.
///
/// Names that begin with a dot are passed over, as shells do. Symbolic links are followed, and no folder is entered twice, so that links
/// that lead back end.
package struct FolderSearch: IteratorProtocol {
  /// Files are taken by these suffixes, in upper or lower case.
  private let suffixes: [String]

  private struct Folder {
    let path: String
    /// The last is the next.
    var entries: [Entry]
  }

  private struct Entry {
    let name: [UInt8]
    let isFolder: Bool
  }

  private struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  private let root: String
  private var pending: [Folder] = []
  private var entered: Set<Identity> = []
  private var failure: InputPath?
  private var hasFound = false

  /// A search below `root` for files with one of the suffixes.
  package init(root: String, suffixes: [String]) {
    self.root = root
    self.suffixes = suffixes
    enter(root)
  }

  package mutating func next() -> InputPath? {
    while true {
      if let failure {
        self.failure = nil
        hasFound = true
        return failure
      }
      guard let folder = pending.last else { return nothingFound() }
      guard let entry = pending[pending.count - 1].entries.popLast() else {
        pending.removeLast()
        continue
      }
      let item = InputPath.path(Array(folder.path.utf8) + (folder.path.hasSuffix("/") ? [] : [UInt8(ascii: "/")]) + entry.name)
      if entry.isFolder, case .file(let path) = item {
        enter(path)
      } else {
        hasFound = true
        return item
      }
    }
  }

  private mutating func nothingFound() -> InputPath? {
    guard !hasFound else { return nil }
    hasFound = true
    return .failure(path: root, reason: "no images in it (\(suffixes.joined(separator: ", ")))")
  }

  private mutating func enter(_ path: String) {
    guard let stream = opendir(path) else {
      failure = .failure(path: path, reason: String(cString: strerror(errno)))
      return
    }
    defer { closedir(stream) }
    var status = stat()
    guard fstat(dirfd(stream), &status) == 0,
      entered.insert(Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))).inserted
    else { return }
    var entries: [Entry] = []
    while let found = readdir(stream) {
      if let entry = entry(found, in: dirfd(stream)) { entries.append(entry) }
    }
    entries.sort { $1.name.lexicographicallyPrecedes($0.name) }
    pending.append(Folder(path: path, entries: entries))
  }

  /// What a search goes on with: a folder, or a file by its suffix.
  private func entry(_ found: UnsafeMutablePointer<dirent>, in folder: Int32) -> Entry? {
    let name = withUnsafeBytes(of: &found.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    guard name.first != UInt8(ascii: ".") else { return nil }
    if hasSuffix(name) && Int(found.pointee.d_type) == DT_REG { return Entry(name: name, isFolder: false) }
    var isFolder = Int(found.pointee.d_type) == DT_DIR
    // Links, and file systems that don't tell: a look behind the name. A link that leads nowhere is left to the reader to report.
    if Int(found.pointee.d_type) == DT_LNK || Int(found.pointee.d_type) == DT_UNKNOWN {
      var status = stat()
      let path = name.map { CChar(bitPattern: $0) } + [0]
      isFolder = fstatat(folder, path, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
    return isFolder || hasSuffix(name) ? Entry(name: name, isFolder: isFolder) : nil
  }

  private func hasSuffix(_ name: [UInt8]) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let suffix = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    return suffixes.contains(suffix)
  }
}
