import BiTContainers

/// What outputs are called, in a `config.json`: what the libraries' own members can't hold stands in two of ours beside them, which the
/// libraries pass over.
///
///     "label_set": "imagenet1k"                                     a set that is known by name
///     "label_list": [{"id": "n1", "name": "a cat"}, …]              where the libraries' members don't give all of it back
enum ModelLabels {
  private static let set = "label_set"
  private static let list = "label_list"

  /// The members of ours that a checkpoint's labels need beside the libraries' own.
  ///
  /// - Parameter told: the labels that are read from those.
  static func members(_ labels: Metadata.Labels?, beside told: [Metadata.Label]?) -> [(String, JSON)] {
    switch labels {
    case nil: return []
    case .set(let name): return [(set, .string(name))]
    case .list(let labels):
      if told == labels, !areNumbers(labels) { return [] }
      return [(list, .array(labels.map(\.json)))]
    }
  }

  /// The labels that a document gives.
  ///
  /// - Parameters:
  ///   - told: what the libraries' own members say.
  ///   - key: what of a label they hold whole: somebody may have changed it there alone.
  /// - Throws: `ContainerError.malformed`.
  static func read(
    _ document: ModelDocument, told: [Metadata.Label]?, by key: (Metadata.Label) -> String, into inventory: inout Inventory
  ) throws {
    let listed = try document.value(list, "objects with an id and a name") { [Metadata.Label]($0) }
    if let listed {
      if let told, listed.map(key) == told.map(key) {
        inventory.metadata.labels = .list(listed)
        return
      }
      inventory.remarks.append("\(document.path): \(list) isn't what the libraries' own labels say, which are taken")
    }
    if let told, !areNumbers(told) {
      inventory.metadata.labels = .list(told)
    } else if let name = try document.text(set) {
      inventory.metadata.labels = .set(name)
    }
  }

  /// Whether the labels say nothing but which output it is: `7`, or `LABEL_7` as transformers calls outputs without a name.
  private static func areNumbers(_ labels: [Metadata.Label]) -> Bool {
    zip(labels, 0...).allSatisfy { label, index in
      ["\(index)", "LABEL_\(index)"].contains(label.name) && ["\(index)", "LABEL_\(index)"].contains(label.id)
    }
  }
}
