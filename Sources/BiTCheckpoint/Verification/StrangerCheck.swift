/// What a file holds beside a network's tensors, and what was told otherwise than by the names.
enum StrangerCheck {
  /// - Parameter unknown: the names that no parameter of the network has.
  static func findings(_ inventory: Inventory, unknown: [String]) -> [Finding] {
    let told = inventory.remarks.map {
      Finding.note(.tensors, expected: "the names of a BiT network", found: $0, advice: "see that it is so")
    }
    let computing = Set(inventory.strangers.filter(\.isListed).map(\.tensor.name))
    let (listed, rest) = (unknown.filter(computing.contains), unknown.filter { !computing.contains($0) })
    // A head that no layer lists, units that a shallower network hasn't.
    let weights = rest.filter { Dialect.keras.parameter($0) != nil && !HeadSearch.isOptimiserState($0) }
    let others = rest.filter { !weights.contains($0) }
    return told
      + finding(
        Finding.warning, listed, "the layers of a BiT network", "weights of others",
        "they are passed over, so that what is computed may differ from what the model gave")
      + finding(
        Finding.warning, weights, "weights that the network has",
        "weights of a BiT network that have no place in it, or that no layer lists",
        "they are passed over, as Keras does: is the file put together from two?")
      + finding(Finding.note, others, "parameters of a BiT network", "others", "they are passed over")
  }

  private static func finding(
    _ make: (Finding.Check, String?, String, String, String) -> Finding, _ names: [String], _ expected: String, _ what: String,
    _ advice: String
  ) -> [Finding] {
    names.isEmpty ? [] : [make(.tensors, nil, expected, "\(names.count) \(what): \(Verifier.list(names))", advice)]
  }
}
