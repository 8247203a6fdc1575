import BiTFiles
import BiTImage
import BiTThreads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The files that paths lead to, found one by one while they are asked for.
///
/// A file that is named is taken whatever its suffix; a folder is searched through (`ImageSearch`); `-` stands for a list of paths, a
/// line each, on standard input. What can't be used is a failure at its place in the sequence. Memory is taken for the names in one
/// folder at a time, and for the identities of the folders seen.
package struct ImagePaths: Sequence, IteratorProtocol {
  private var arguments: ArraySlice<String>
  private var list: LineReader?
  private var search: ImageSearch?
  private var folder = ""
  private let standardInput: Int32
  private let findings: Monitor<ImageFindings>?

  /// - Parameters:
  ///   - paths: as they were given.
  ///   - standardInput: where the list for `-` is read.
  ///   - findings: gets what searches came upon beside the files that are given.
  package init(_ paths: [String], standardInput: Int32 = STDIN_FILENO, findings: Monitor<ImageFindings>? = nil) {
    arguments = paths[...]
    (self.standardInput, self.findings) = (standardInput, findings)
  }

  package mutating func next() -> InputPath? {
    while true {
      if let found = search?.next() { return found }
      if let failure = endSearch() { return failure }
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

  /// Notes what a search that is over came upon.
  ///
  /// - Returns: a failure where it gave nothing.
  private mutating func endSearch() -> InputPath? {
    guard let search else { return nil }
    self.search = nil
    findings?.change { $0.add(search.findings) }
    return search.isEmpty ? .failure(path: folder, reason: search.emptyReason) : nil
  }

  /// A path as a file or a failure; nil for a folder, which is searched from then on.
  private mutating func take(_ item: InputPath) -> InputPath? {
    guard case .file(let path) = item else { return item }
    var status = stat()
    guard stat(path, &status) == 0 else { return .failure(path: path, reason: String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return item }
    (search, folder) = (ImageSearch(root: path, others: ["npy"]), path)
    return nil
  }
}
