import BiTFiles
import BiTImage
import BiTThreads

/// The inputs behind paths, found while they are asked for: image files, folders that are searched through, arrays in npy files, `-` for a list of
/// paths, or a picture, on standard input.
package struct Inputs: Sequence, IteratorProtocol {
  private var paths: ImagePaths
  private var images: NPYImages?
  private var row = 0

  /// - Parameter findings: gets what searches come upon beside the inputs.
  package init(_ paths: [String], endsWithZero: Bool = false, findings: Monitor<ImageFindings>? = nil) {
    self.paths = ImagePaths(paths, endsWithZero: endsWithZero, findings: findings)
  }

  package mutating func next() -> Input? {
    while true {
      if let images {
        defer { row += 1 }
        if row < images.count { return .row(images, index: row) }
        self.images = nil
      }
      guard let found = paths.next() else { return nil }
      switch found {
      case .failure(let path, let reason): return .failure(name: path, reason: reason)
      case .file(let path):
        if let content = paths.takeContent() {
          do { return try .picture(.pixels(Image(bytes: content), name: path)) } catch { return .failure(name: path, reason: "\(error)") }
        }
        guard path.lowercased().hasSuffix(".npy") else { return .picture(.file(path)) }
        do {
          images = try NPYImages(path: path)
          row = 0
        } catch {
          return .failure(name: path, reason: "\(error)".withoutName(path))
        }
      }
    }
  }
}

extension String {
  /// An error's words without the name that they begin with: it is said anyway.
  package func withoutName(_ name: String) -> String {
    let start = Array((name + ": ").utf8)
    return utf8.starts(with: start) ? String(self[utf8.index(startIndex, offsetBy: start.count)...]) : self
  }
}
