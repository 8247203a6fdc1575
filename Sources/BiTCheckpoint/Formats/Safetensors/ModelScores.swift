import BiTContainers

/// How outputs become probabilities, in a `config.json`. Hugging Face's has a member for it; timm's hasn't, so that one of ours stands there, too.
enum ModelScores {
  private static let name = "scores"
  private static let problem = "problem_type"
  private static let multiLabel = "multi_label_classification"

  /// The members for a checkpoint; none for softmax, which is what both libraries take where nothing is said.
  static func members(_ checkpoint: Checkpoint, isHuggingFace: Bool) -> [(String, JSON)] {
    guard checkpoint.scores == .sigmoid else { return [] }
    return [(name, .string(Scores.sigmoid.rawValue))] + (isHuggingFace ? [(problem, .string(multiLabel))] : [])
  }

  /// Takes over what a document says; Hugging Face's own member counts where both are there.
  ///
  /// - Throws: `ContainerError.malformed`.
  static func read(_ document: ModelDocument, into inventory: inout Inventory) throws {
    if let text = try document.text(problem) {
      inventory.metadata.scores = text == multiLabel ? .sigmoid : .softmax
    } else if let text = try document.text(name) {
      guard let scores = Scores(rawValue: text) else { throw document.malformed(name, expected: "softmax or sigmoid", found: text) }
      inventory.metadata.scores = scores
    }
  }
}
