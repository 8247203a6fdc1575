import BiTImage

extension ImageSearch {
  /// The paths of all pictures below a folder, in the search's order, and what lies beside them.
  ///
  /// - Throws: `DataError` where a folder can't be read.
  static func pictures(in folder: String) throws -> (paths: [String], findings: ImageFindings) {
    var paths: [String] = []
    var search = ImageSearch(root: folder)
    while let found = search.next() {
      switch found {
      case .file(let path): paths.append(path)
      case .failure(let path, let reason): throw DataError(path: path, reason: reason)
      }
    }
    return (paths, search.findings)
  }
}
