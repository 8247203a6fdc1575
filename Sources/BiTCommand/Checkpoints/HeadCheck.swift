import BiTCheckpoint

extension Checkpoint {
  /// Tells of a head from which nothing can be learnt: what it says of pictures has the form of an answer.
  ///
  /// - Parameter path: what the checkpoint is called.
  func tellUntrainedHead(path: String) throws {
    if case .initialisation? = metadata.provenance?.operation {
      Console.error(
        "warning: \(path): the network was never trained (\(metadata.provenance?.operation.text ?? "")): its answers mean nothing")
    } else if try hasHeadOfZeros() {
      Console.error("warning: \(path): the head is all zeros, so every image gets the same answer; bit finetune trains it")
    }
  }
}
