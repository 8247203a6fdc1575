import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTPreprocessing

extension Preprocessing {
  /// What of it decides on features beside the size, in a key of `FeatureStore`.
  var keyOfFeatures: String { resize.rawValue + (fit == .squash && cropShare == 1 ? "" : " \(fit.rawValue) \(cropShare)") }
}

/// Features of a run's images, kept in its folder while they are computed: a run that is stopped then needn't compute them again.
///
/// They lie in parts, each the features of images that follow each other: an npy file that appears whole or not at all. Its name tells the
/// first image and the SHA-256 of the values and of all that decides on them, so that a part of another run, or a damaged one, isn't taken.
package struct FeatureStore {
  let folder: String
  /// All that decides on the values.
  let key: String
  /// Features of an image.
  let width: Int

  package init(folder: String, key: String, width: Int) {
    (self.folder, self.key, self.width) = (folder, key, width)
  }

  /// The features of the first images, as many as there are whole parts of.
  ///
  /// - Throws: `FileError` where the folder can't be read.
  package func load() throws -> [Float] {
    guard Folder.isFolder(folder) else { return [] }
    var features: [Float] = []
    for name in try Folder.names(in: folder) {
      guard name.hasPrefix(prefix(features.count / width)), let part = try? NPYFile(path: folder + "/" + name), part.shape.count == 2,
        part.shape[1] == width, let values = try? part.floats(0..<part.shape[0] * width),
        name == self.name(first: features.count / width, values[...])
      else { continue }
      features += values
    }
    return features
  }

  /// Writes a part.
  ///
  /// - Parameter first: the place of the first image that `values` are the features of.
  /// - Throws: `FileError`; there is then no such part.
  package func save(_ values: ArraySlice<Float>, first: Int) throws {
    guard !values.isEmpty else { return }
    try Folder.refuseLink(at: folder)
    try Folder.make(folder)
    var writer = try NPYRowWriter(path: folder + "/" + name(first: first, values), columns: width, replacing: true)
    try writer.append(Array(values))
    try writer.finish()
  }

  /// Removes all parts, and the folder where it holds nothing else.
  ///
  /// - Throws: `FileError`.
  package static func remove(_ folder: String) throws {
    guard Folder.isFolder(folder) else { return }
    for name in try Folder.names(in: folder) where isPart(name) { try Folder.removeFile(folder + "/" + name) }
    Folder.removeIfEmpty(folder)
  }

  /// Whether a file of that name is a part.
  static func isPart(_ name: String) -> Bool {
    let halves = name.dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
    return name.hasSuffix(".npy") && halves.count == 2 && halves[0].count >= 8 && Int(halves[0]) != nil
      && halves[1].count == 64 && halves[1].allSatisfy(\.isHexDigit)
  }

  private func prefix(_ first: Int) -> String { RunFolder.digits(first) + "-" }

  private func name(first: Int, _ values: ArraySlice<Float>) -> String {
    var digest = SHA256()
    digest.update(key + "\n")
    values.withUnsafeBytes { digest.update($0) }
    return prefix(first) + digest.finish() + ".npy"
  }
}
