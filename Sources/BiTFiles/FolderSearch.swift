#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The files in a folder and the folders in it, by name in the order of bytes.
///
/// Symbolic links are followed, and no folder is entered twice, so that links that lead back end.
package struct FolderSearch: IteratorProtocol {
  /// What a search comes upon.
  package enum Found: Equatable, Sendable {
    /// A file of a wanted name.
    case wanted(InputPath)
    /// A regular file of another name.
    case other(InputPath)
    /// What is left out by its name, and not entered.
    case leftOut(name: String, isFolder: Bool)
    /// A folder that can't be read.
    case failure(InputPath)
  }

  /// What is done with an entry of a folder.
  package enum Choice: Sendable {
    case want, mention, leaveOut
  }

  /// Decides by an entry's name. A folder is entered unless it is left out.
  private let choose: @Sendable (_ name: String, _ isFolder: Bool) -> Choice

  private struct Folder {
    let path: String
    /// The last is the next.
    var entries: [Entry]
  }

  private struct Entry {
    let name: [UInt8]
    let isFolder: Bool
    let choice: Choice
  }

  private struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  private var pending: [Folder] = []
  private var entered: Set<Identity> = []
  private var failure: InputPath?

  /// A search below `root`, which is entered whatever its name.
  package init(root: String, choose: @escaping @Sendable (_ name: String, _ isFolder: Bool) -> Choice) {
    self.choose = choose
    enter(root)
  }

  package mutating func next() -> Found? {
    while true {
      if let failure {
        self.failure = nil
        return .failure(failure)
      }
      guard let folder = pending.last else { return nil }
      guard let entry = pending[pending.count - 1].entries.popLast() else {
        pending.removeLast()
        continue
      }
      guard entry.choice != .leaveOut else {
        return .leftOut(name: String(pathBytes: entry.name), isFolder: entry.isFolder)
      }
      let item = InputPath.path(
        folder.path.pathBytes + (folder.path.utf8.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + entry.name)
      guard entry.isFolder else { return entry.choice == .want ? .wanted(item) : .other(item) }
      guard case .file(let path) = item else { return .failure(item) }
      enter(path)
    }
  }

  private mutating func enter(_ path: String) {
    guard let stream = path.withPath({ opendir($0) }) else {
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

  /// What a search goes on with: a folder, a file of a wanted name whatever it is, and regular files of others.
  private func entry(_ found: UnsafeMutablePointer<dirent>, in folder: Int32) -> Entry? {
    let name = withUnsafeBytes(of: &found.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    guard name != Array(".".utf8), name != Array("..".utf8) else { return nil }
    var (isFolder, isFile) = (Int(found.pointee.d_type) == DT_DIR, Int(found.pointee.d_type) == DT_REG)
    // Links, and file systems that don't tell: a look behind the name. A link that leads nowhere is left to the reader to report.
    if Int(found.pointee.d_type) == DT_LNK || Int(found.pointee.d_type) == DT_UNKNOWN {
      var status = stat()
      if fstatat(folder, name.map { CChar(bitPattern: $0) } + [0], &status, 0) == 0 {
        (isFolder, isFile) = (status.st_mode & S_IFMT == S_IFDIR, status.st_mode & S_IFMT == S_IFREG)
      }
    }
    let choice = choose(String(pathBytes: name), isFolder)
    return isFolder || isFile || choice == .want ? Entry(name: name, isFolder: isFolder, choice: choice) : nil
  }
}
