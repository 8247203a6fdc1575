import BiTCheckpoint
import BiTData
import BiTTraining

/// What a network was trained on before it is transferred.
enum UpstreamData: Hashable {
  /// BiT-S.
  case ilsvrc2012
  /// BiT-M.
  case imagenet21k
  /// BiT-L, which was never published.
  case jft300m
  /// Something else, as the checkpoint's name says it.
  case other(String)

  /// What a checkpoint's name tells.
  init(of path: String, _ architecture: Architecture?) {
    switch PublishedCheckpoint.named(path)?.training {
    case .ilsvrc2012: self = .ilsvrc2012
    case .imagenet21k: self = .imagenet21k
    case .imagenet21kThenILSVRC2012: self = .other("ImageNet-21k, then ILSVRC-2012")
    case .distilled, .teacher, .vtab, nil:
      let name = path.checkpointName
      // Networks of other sizes that are called as the paper calls its own.
      if let architecture, let known = Self.published.first(where: { $0.model.map { "\($0)-\(architecture.name)" } == name }) {
        self = known
        return
      }
      let rest = architecture.map { name.replacing($0.name, with: "") } ?? name
      let trimmed = rest.trimmed(of: "-_. ")
      self = .other(trimmed.isEmpty ? name : trimmed)
    }
  }

  /// What a network of the sweep was pre-trained on.
  init(of pretraining: SweepResults.Pretraining) {
    let isWhole = pretraining.taskName == "ilsvrc2012" && pretraining.examplesPerClass == nil
    self =
      isWhole
      ? .ilsvrc2012 : .other(pretraining.taskName + (pretraining.examplesPerClass.map { ", \(counted($0, "example")) a class" } ?? ""))
  }

  /// As the paper has them, the smallest first.
  static let published: [UpstreamData] = [.ilsvrc2012, .imagenet21k, .jft300m]

  var name: String {
    switch self {
    case .ilsvrc2012: "ILSVRC-2012"
    case .imagenet21k: "ImageNet-21k"
    case .jft300m: "JFT-300M"
    case .other(let name): name
    }
  }

  /// The paper's name for its networks.
  var model: String? {
    switch self {
    case .ilsvrc2012: "BiT-S"
    case .imagenet21k: "BiT-M"
    case .jft300m: "BiT-L"
    case .other: nil
    }
  }

  /// The published come first.
  var rank: Int { Self.published.firstIndex(of: self) ?? Self.published.count }
}

extension String {
  /// Without these characters at its ends.
  fileprivate func trimmed(of characters: String) -> String {
    String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
  }
}
