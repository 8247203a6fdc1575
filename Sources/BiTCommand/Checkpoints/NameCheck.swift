import BiTCheckpoint

/// Compares what a checkpoint file is called with what it holds.
package enum NameCheck {
  /// The architecture that a file's name mentions: R50x3 for `BiT-S-R50x3.h5`.
  static func architecture(namedIn path: String) -> Architecture? {
    let name = path.split(separator: "/").last ?? ""
    return name.split { !$0.isLetter && !$0.isNumber }.lazy.compactMap { Architecture(name: String($0)) }.first
  }

  /// What is to be said where the name and the tensors disagree.
  ///
  /// Two published files do: `BiT-S-R50x3.h5` and `BiT-S-R101x1.h5` (google-research/big_transfer, issue 47).
  package static func remark(path: String, holds architecture: Architecture) -> String? {
    guard let named = Self.architecture(namedIn: path), named != architecture else { return nil }
    return "\(path) is named after \(named), but its tensors are those of \(architecture); they decide. The file isn't damaged by that: "
      + "some files were published under another network's name (BiT-S-R50x3.h5, BiT-S-R101x1.h5)"
  }
}
