import BiTFiles

/// The network that a name promises: `BiT-M-R50x1`, `BiT-S-R101x3.h5`, `timm/resnetv2_50x1_bit.goog_in21k`, `R50x1`.
public struct ExpectedNetwork: Sendable, Equatable {
  /// The name as it was given.
  public let name: String
  /// The architecture that it names.
  public let architecture: Architecture
  /// The number of outputs that it names, as `PublishedCheckpoint` knows it; nil where it leaves that open.
  public let outputs: Int?

  /// What a name, or the last part of a path, promises.
  ///
  /// - Returns: nil where it names no architecture.
  public init?(name: String) {
    if let published = PublishedCheckpoint.named(name) {
      (self.name, architecture, outputs) = (name, published.architecture, published.outputs)
      return
    }
    let words = name.lastPathComponent.split { !$0.isLetter && !$0.isNumber && $0 != "." }
    // A width may have a point (R14x0.5), and a suffix begins with one.
    let parts = words.flatMap { word -> [Substring] in
      Architecture(name: String(word)) == nil ? word.split(separator: ".") : [word]
    }
    guard let (index, architecture) = Self.architecture(in: parts) else { return nil }
    self.name = name
    self.architecture = architecture
    let suffixes = CheckpointKind.all.flatMap(\.suffixes).flatMap { $0.split(separator: ".") }
    let rest = parts[(index + 1)...].filter { !suffixes.contains($0) }
    // What isn't published may be called in the same way: BiT-M-R26x1.
    let isNamedAlike = index >= 2 && parts[index - 2] == "BiT"
    let training: PublishedCheckpoint.Training? =
      switch (isNamedAlike ? parts[index - 1] : "", rest) {
      case ("S", []), ("S", ["ILSVRC2012"]): .ilsvrc2012
      case ("M", []): .imagenet21k
      case ("M", ["ILSVRC2012"]): .imagenet21kThenILSVRC2012
      default: nil
      }
    outputs = training?.outputs
  }

  private static func architecture(in parts: [Substring]) -> (Int, Architecture)? {
    for (index, part) in parts.enumerated() {
      if let architecture = Architecture(name: String(part)) { return (index, architecture) }
      // R14x0.5.h5 was taken apart at both points.
      if index + 1 < parts.count, let architecture = Architecture(name: "\(part).\(parts[index + 1])") { return (index + 1, architecture) }
    }
    return nil
  }
}

extension ExpectedNetwork {
  /// What isn't as the name says.
  ///
  /// - Parameter isDemanded: whether somebody asked for this network; a file's name is weaker, as files are given to fine-tuning too.
  func findings(architecture found: Architecture, outputs foundOutputs: Int?, isDemanded: Bool) -> [Finding] {
    let source = isDemanded ? "as asked for" : "as the file's name says"
    // Only a published name says of which kind norms and convolutions are.
    guard found.name == architecture.name, found.isPublishedKind || PublishedCheckpoint.named(name) == nil else {
      return [
        .error(
          .network, expected: "\(architecture), \(source): a root of \(architecture.rootChannels) filters, units \(architecture.units)",
          found: "\(found): a root of \(found.rootChannels) filters, units \(found.units)", advice: advice(found))
      ]
    }
    guard let outputs, outputs != foundOutputs else { return [] }
    let finding = isDemanded ? Finding.error : Finding.warning
    return [
      finding(
        .network, ParameterName.headKernel.canonical, "\(outputs) outputs, \(source)", foundOutputs.map { "\($0) outputs" } ?? "no head",
        "the head is another's: rename the file or fetch the one that is meant")
    ]
  }

  private func advice(_ found: Architecture) -> String {
    let published = PublishedCheckpoint.named(name)
    let files = published?.file(named: name).map { [$0] } ?? published?.files ?? []
    return files.contains { $0.holdsAnother != nil }
      ? "the published \(name.lastPathComponent) holds another network than its name says (big_transfer issue 47); it isn't "
        + "damaged: use it as \(found), or take the npz file of that name"
      : "the file isn't damaged by that: rename it, or fetch the one that is meant"
  }
}

extension StatedNetwork {
  /// Where the file says something else of its network than its tensors do.
  func findings(architecture found: Architecture, outputs foundOutputs: Int?) -> [Finding] {
    let usual = (norm: Architecture.Norm.group.name, convolution: Architecture.Convolution.standardised.rawValue)
    func words(_ architecture: String, _ norm: String, _ convolution: String, _ outputs: Int?) -> String {
      architecture + (norm == usual.norm ? "" : ", \(norm) norm")
        + (convolution == usual.convolution ? "" : ", \(convolution) convolutions") + (outputs.map { ", \($0) outputs" } ?? ", no head")
    }
    let stated = words(architecture, norm ?? usual.norm, convolution ?? usual.convolution, outputs)
    let tensors = words(found.name, found.norm.name, found.convolution.rawValue, foundOutputs)
    guard stated != tensors else { return [] }
    return [
      .warning(
        .network, expected: "\(stated), as the group bit says", found: tensors,
        advice: "the tensors decide, but what lists files may show the other: the group bit was changed or belongs to another file"
      ).mended(by: .description)
    ]
  }
}
