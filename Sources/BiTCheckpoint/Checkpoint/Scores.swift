/// How a network's outputs become the probabilities that people read.
public enum Scores: String, Sendable, CaseIterable {
  /// One of all outputs is right: their probabilities sum to 1.
  case softmax
  /// Each output is right or not, whatever the others are: a multi-label head, trained with a sigmoid for each class.
  case sigmoid
}

extension Scores {
  /// The outputs of ImageNet-21k. BiT-M was trained with a sigmoid for each of them (its authors in
  /// google-research/big_transfer, issue 26), which no published file says.
  package static let multiLabelOutputs = 21843

  /// What holds where the metadata says nothing: a head of as many outputs as ImageNet-21k has classes is multi-label, unless the file
  /// has labels of its own for them, as what was fine-tuned has.
  package init(outputs: Int?, labels: Metadata.Labels?) {
    if case .list = labels { self = .softmax } else { self = outputs == Self.multiLabelOutputs ? .sigmoid : .softmax }
  }
}

extension Checkpoint {
  /// How its outputs become probabilities: as the metadata says, else sigmoid for ImageNet-21k's head and softmax for all others.
  public var scores: Scores { metadata.scores ?? Scores(outputs: outputs, labels: metadata.labels) }
}
