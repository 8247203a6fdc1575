import BiTFiles

/// Finding a published checkpoint by what somebody calls it.
extension PublishedCheckpoint {
  /// The checkpoint of that name: its publisher's name, now or before, an address, a path to such a file, or to a folder called after it.
  ///
  ///     BiT-M-R50x1    vtab/BiT-M-R50x1-run0-dtd.npz    timm/resnetv2_50x1_bit.goog_in21k    resnetv2_50x1_bitm
  ///     resnetv2_50x1_bit.goog_in21k/model.safetensors  models--timm--resnetv2_50x1_bit.goog_in21k/snapshots/…/pytorch_model.bin
  ///     google/bit/m-r50x1/1                            https://tfhub.dev/google/bit/m-r50x1/1
  ///
  /// A file that was converted keeps its name but for the suffix, and is found as well. Only the name is looked at.
  public static func named(_ text: String) -> PublishedCheckpoint? {
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).suffix(maxParts).map { String(Substring($0)) }
    guard let last = parts.last else { return nil }
    // The longest end of a path that is a name: google/bit/m-r50x1/1, timm/resnetv2_50x1_bit.goog_in21k.
    for start in parts.indices {
      if let place = places[parts[start...].joined(separator: "/")] { return all[place] }
    }
    if let stem = stem(last), let place = places[stem] { return all[place] }
    // What lies in a folder of that name is called the same in all of them.
    for part in parts.dropLast().reversed() {
      if let place = places[part], let file = all[place].file(named: last), file.name == last { return all[place] }
    }
    return nil
  }

  /// The published file with that SHA-256, and the checkpoint that it is.
  public static func holding(sha256: String) -> (checkpoint: PublishedCheckpoint, file: PublishedFile)? {
    for checkpoint in all {
      if let file = checkpoint.files.first(where: { $0.digest?.sha256 == sha256 }) { return (checkpoint, file) }
    }
    return nil
  }

  /// Of its files the one that a path is named after; nil where the path ends in none of their names, as that of a converted file.
  public func file(named path: String) -> PublishedFile? {
    let last = path.lastPathComponent
    return files.first { $0.name.lastPathComponent == last }
  }

  /// The files that were published under another network's name.
  public static var misnamedFiles: [PublishedFile] { all.flatMap(\.files).filter { $0.holdsAnother != nil } }

  /// More than any name has, with an address' beginning and a snapshot's folders.
  private static let maxParts = 8

  /// Without what ends the names of checkpoints.
  private static func stem(_ name: String) -> String? {
    guard let suffix = name.pathSuffix else { return nil }
    let suffixes = CheckpointKind.all.flatMap(\.suffixes) + PublishedFile.Form.allCases.map(\.rawValue) + ["tfhub"]
    guard suffixes.contains(suffix) else { return nil }
    return String(name.dropLast(suffix.count + 1))
  }

  /// Where in `all` what is called so stands.
  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (place, checkpoint) in all.enumerated() {
      var names = [checkpoint.name] + checkpoint.formerNames
      switch checkpoint.publisher {
      case .authors: names += checkpoint.files.map(\.name)
      case .timm, .huggingFace:
        // A clone's folder, and the one that the hub's library keeps.
        names += [checkpoint.name.lastPathComponent, "models--" + checkpoint.name.pieces(between: "/").joined(separator: "--")]
      case .tensorFlowHub: break
      }
      // The first that was published under a name has it.
      for name in names where places[name] == nil { places[name] = place }
    }
    return places
  }()
}
