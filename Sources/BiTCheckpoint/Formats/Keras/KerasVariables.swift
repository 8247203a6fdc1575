import BiTContainers

/// The weights of a Keras 3 file (`model.weights.h5`): variables with numbers for names, in a group `vars` of each layer, and layers that are called
/// after their class. Only their order tells what they are.
struct KerasVariables {
  private let weights: [KerasReader.Weight]
  private let path: String

  /// - Parameters:
  ///   - objects: all data sets of the file.
  ///   - path: the file's name, for errors.
  /// - Returns: nil where it isn't such a file.
  init?(_ objects: [HDF5Object], path: String) throws {
    let variables = objects.filter { Self.isVariable($0.path) }
    guard !variables.isEmpty else { return nil }
    self.path = path
    weights = try variables.compactMap { object in
      try object.dataset().map { KerasReader.Weight(name: object.path, dataset: $0, address: object.header.address) }
    }
  }

  private static func isVariable(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count > 1 && parts[parts.count - 2] == "vars" && parts[0] != "optimizer"
      && parts[parts.count - 1].allSatisfy(\.isWholeNumber)
  }

  /// What the file holds.
  ///
  /// - Throws: `ContainerError.unsupported` where no order makes up a network.
  func inventory() throws -> Inventory {
    // Keras writes layer by layer in the model's order, so that a later one stands behind an earlier one; where the file was copied, numbers
    // in names still tell.
    let byPath = weights.sorted { Self.isBefore($0.name, $1.name) }
    let orders = [weights.sorted { $0.address < $1.address }, byPath] + (KerasUnits(byPath).ordered().map { [$0] } ?? [])
    for order in orders {
      guard let parameters = KerasOrder.parameters(ranks: order.map(\.dataset.shape.count)) else { continue }
      var inventory = try Inventory(order, as: parameters, file: path)
      guard inventory.isWhole(file: path) else { continue }
      inventory.remarks.append("the tensors are told by their order and shapes: Keras 3 gives its variables numbers for names")
      return inventory
    }
    throw ContainerError.unsupported(
      file: path, place: weights.first?.name ?? "/",
      found: "a Keras 3 weights file, whose variables have numbers for names, in no order of a BiT network,",
      advice: "save the model from Keras with model.save(\"x.h5\"), or its arrays with numpy.savez under BiT's names")
  }

  /// Whether a path comes first where numbers in names count as numbers: `layers/dense_2` before `layers/dense_10`, and `dense` before both.
  private static func isBefore(_ first: String, _ second: String) -> Bool {
    func key(_ path: String) -> [(text: Substring, number: Int)] {
      path.split(separator: "/").map { part in
        let digits = part.reversed().prefix(while: \.isWholeNumber).count
        return (part.dropLast(digits), Int(part.suffix(digits)) ?? -1)
      }
    }
    let (one, other) = (key(first), key(second))
    guard let different = zip(one, other).first(where: { $0.0 != $0.1 }) else { return one.count < other.count }
    let (stem, otherStem) = (
      different.0.text.hasSuffix("_") ? different.0.text.dropLast() : different.0.text,
      different.1.text.hasSuffix("_") ? different.1.text.dropLast() : different.1.text
    )
    return stem == otherStem ? different.0.number < different.1.number : stem < otherStem
  }
}

extension Inventory {
  /// Weights whose order tells what they are; those that are nil are layers of no BiT network.
  init(_ weights: [KerasReader.Weight], as parameters: [ParameterName?], file: String) throws {
    self.init()
    for (weight, parameter) in zip(weights, parameters) {
      guard let parameter else {
        addStranger(weight.name, isListed: true) { try weight.dataset.tensor(named: $0, file: file) }
        continue
      }
      try collect(parameter.canonical) {
        $0.tensors.append(Dialect.keras.canonical(try weight.dataset.tensor(named: parameter.canonical, file: file), as: parameter))
      }
    }
  }
}
