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
/// A file that is named is taken whatever its suffix; a folder is searched through (`ImageSearch`); `-` stands for a list of paths on standard input, or
/// for a picture, where it begins like one. Lines of a list end in LF, CRLF or CR, unless each path has a zero byte behind it. What can't be used is a
/// failure at its place in the sequence. Memory is taken for the names in one folder at a time, and for the identities of the folders seen.
package struct ImagePaths: Sequence, IteratorProtocol {
  private var arguments: ArraySlice<String>
  private var list: LineReader?
  /// What is left of a line that holds several paths.
  private var pieces: ArraySlice<String> = []
  private var content: [UInt8]?
  private var search: ImageSearch?
  private var folder = ""
  private let standardInput: Int32
  private let separator: LineReader.Separator
  private let findings: Monitor<ImageFindings>?

  /// - Parameters:
  ///   - paths: as they were given.
  ///   - standardInput: where the list for `-` is read.
  ///   - endsWithZero: whether each path of the list has a zero byte behind it, in place of a line's end.
  ///   - findings: gets what searches came upon beside the files that are given.
  package init(
    _ paths: [String], standardInput: Int32 = STDIN_FILENO, endsWithZero: Bool = false, findings: Monitor<ImageFindings>? = nil
  ) {
    arguments = paths[...]
    (self.standardInput, self.findings) = (standardInput, findings)
    separator = endsWithZero ? .zero : .newline
  }

  /// The bytes of the picture on standard input that the last path, `-`, stands for; nil where it is a file's.
  package mutating func takeContent() -> [UInt8]? {
    defer { content = nil }
    return content
  }

  package mutating func next() -> InputPath? {
    while true {
      if let found = search?.next() { return found }
      if let failure = endSearch() { return failure }
      if let piece = pieces.popFirst() {
        if let found = take(.file(piece)) { return found }
        continue
      }
      if let line = list?.next() {
        if !takeApart(line), let found = take(line) { return found }
        continue
      }
      list = nil
      guard let argument = arguments.popFirst() else { return nil }
      if argument == "-" {
        if let picture = beginStandardInput() { return picture }
      } else if let found = take(.file(argument)) {
        return found
      }
    }
  }

  /// Reads standard input as a list, unless it is a picture.
  private mutating func beginStandardInput() -> InputPath? {
    var reader = LineReader(descriptor: standardInput, separator: separator)
    guard Image.isBeginning(reader.beginning(Image.kindBytes)) else {
      list = reader
      return nil
    }
    content = reader.rest(atMost: Image.maxFileBytes)
    return content == nil ? .failure(path: "-", reason: "it has more than \(Image.maxFileBytes) bytes") : .file("-")
  }

  /// Takes a line with a carriage return for what its ends divide, unless a file is called so.
  private mutating func takeApart(_ line: InputPath) -> Bool {
    guard separator == .newline, case .file(let path) = line, path.utf8.contains(UInt8(ascii: "\r")) else { return false }
    var status = stat()
    guard path.withPath({ lstat($0, &status) }) != 0 else { return false }
    pieces = path.utf8.split(separator: UInt8(ascii: "\r")).map { String(Substring($0)) }[...]
    return true
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
    guard path.withPath({ stat($0, &status) }) == 0 else { return .failure(path: path, reason: String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return item }
    (search, folder) = (ImageSearch(root: path, others: ["npy"]), path)
    return nil
  }
}
