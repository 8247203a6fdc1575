import BiTCheckpoint

/// Compares what a checkpoint file is called with what it holds.
package enum NameCheck {
  /// What is to be said where the name and the tensors disagree.
  ///
  /// Two published files do (`PublishedCheckpoint.misnamedFiles`).
  package static func remark(path: String, holds architecture: Architecture) -> String? {
    guard let named = ExpectedNetwork(name: path)?.architecture, named != architecture else { return nil }
    return "\(path) is named after \(named), but its tensors are those of \(architecture); they decide. The file isn't damaged by that: "
      + "some files were published under another network's name "
      + "(\(PublishedCheckpoint.misnamedFiles.map(\.name).joined(separator: ", ")))"
  }
}
