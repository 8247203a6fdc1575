import BiTFiles
import BiTImage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The files that paths lead to, found one by one while they are asked for.
///
/// A file that is named is taken whatever its suffix; a folder is searched through (`FolderSearch`); `-` stands for a list of paths, a
/// line each, on standard input. What can't be used is a failure at its place in the sequence. Memory is taken for the names in one
/// folder at a time, and for the identities of the folders seen.
package struct ImagePaths: Sequence, IteratorProtocol {
  private var arguments: ArraySlice<String>
  private var list: LineReader?
  private var search: FolderSearch?
  private let standardInput: Int32

  /// - Parameters:
  ///   - paths: as they were given.
  ///   - standardInput: where the list for `-` is read.
  package init(_ paths: [String], standardInput: Int32 = STDIN_FILENO) {
    arguments = paths[...]
    self.standardInput = standardInput
  }

  package mutating func next() -> InputPath? {
    while true {
      if let found = search?.next() { return found }
      search = nil
      if let line = list?.next() {
        if let found = take(line) { return found }
        continue
      }
      list = nil
      guard let argument = arguments.popFirst() else { return nil }
      if argument == "-" {
        list = LineReader(descriptor: standardInput)
      } else if let found = take(.file(argument)) {
        return found
      }
    }
  }

  /// A path as a file or a failure; nil for a folder, which is searched from then on.
  private mutating func take(_ item: InputPath) -> InputPath? {
    guard case .file(let path) = item else { return item }
    var status = stat()
    guard stat(path, &status) == 0 else { return .failure(path: path, reason: String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return item }
    search = FolderSearch(root: path, suffixes: Image.fileSuffixes + ["npy"])
    return nil
  }
}
