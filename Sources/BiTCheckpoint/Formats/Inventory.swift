import BiTFiles

/// What a file of the home format says of its network: for people, since names and shapes decide.
struct StatedNetwork {
  let architecture: String
  let outputs: Int?
  /// Nil where it says nothing of it: BiT's own.
  var norm: String?
  /// Nil where it says nothing of it: BiT's own.
  var convolution: String?
}

/// What a file holds, before it is known whether that makes up a network.
package struct Inventory {
  /// Why something in the file can't be read.
  package struct Problem {
    package let error: CheckpointError
    /// The canonical name of the tensor that it is about; nil where it is about more, or about something else.
    package let tensor: String?
  }

  /// A tensor of the file whose name means nothing to a BiT network.
  package struct Stranger {
    /// Under the file's name.
    let tensor: Tensor
    /// Whether a layer of the model lists it, so that the model computes with it.
    let isListed: Bool
  }

  /// Those that mean a parameter, under canonical names.
  package var tensors: [Tensor] = []
  /// Names in the file that mean nothing to a BiT network.
  package var ignoredNames: [String] = []
  /// Those of them that are tensors, as far as they can be read.
  var strangers: [Stranger] = []
  /// What was told otherwise than by the names, in words.
  package var remarks: [String] = []
  /// Why some tensors, or what the file says beyond them, can't be read.
  package var problems: [Problem] = []
  package var metadata = Metadata()
  var integrity: Integrity?
  /// Whether all values are under checksums; nil where that is so for each file of the kind, or for none.
  var hasChecksums: Bool?
  /// What the file itself says of its network; nil where it says nothing, or in words of a newer version.
  var statedNetwork: StatedNetwork?
  package var training: TrainingState?
  /// What the file's names of the optimiser's tensors begin with.
  var momentumPlace = ""
  /// The constants of batch norm; nil where it says none.
  var batchNorm: Architecture.BatchNorm?

  /// What the file calls each tensor, by the canonical name.
  private var sources: [String: String] = [:]

  /// Nothing yet.
  package init() {}

  /// What the file calls its tensors, and names that mean nothing here.
  var names: [String] { sources.values + ignoredNames }

  /// Adds the tensor that the file calls `name`, or the reason why it can't be read; notes the name where it means nothing to a BiT network.
  ///
  /// - Parameters:
  ///   - file: the name that errors give.
  ///   - isListed: whether a layer of the model lists it.
  ///   - tensor: makes the tensor under the canonical name, with its axes in the file's order.
  package mutating func add(
    _ name: String, in dialect: Dialect, file: String, isListed: Bool = false, _ tensor: (_ canonicalName: String) throws -> Tensor
  ) throws {
    guard let parameter = dialect.parameter(name) else { return addStranger(name, isListed: isListed, tensor) }
    try add(name, as: parameter, in: dialect, file: file, tensor)
  }

  /// Adds the tensor that the file calls `name`, of which it is known which parameter it is; or the reason why it can't be read.
  mutating func add(
    _ name: String, as parameter: ParameterName, in dialect: Dialect, file: String, _ tensor: (_ canonicalName: String) throws -> Tensor
  ) throws {
    let canonicalName = parameter.canonical
    try collect(canonicalName) { inventory in
      if let other = inventory.sources.updateValue(name, forKey: canonicalName) {
        throw CheckpointError.duplicateTensor(file: file, tensor: canonicalName, names: [other, name])
      }
      inventory.tensors.append(dialect.canonical(try tensor(canonicalName), as: parameter))
    }
  }

  /// Adds a tensor whose name means nothing to a BiT network; one that can't be read is noted by its name alone.
  mutating func addStranger(_ name: String, isListed: Bool, _ tensor: (_ name: String) throws -> Tensor) {
    ignoredNames.append(name)
    if let tensor = try? tensor(name) { strangers.append(Stranger(tensor: tensor, isListed: isListed)) }
  }

  /// Adds what `body` gives, or the reason why it can't.
  ///
  /// - Parameter tensor: the canonical name of the tensor that it gives.
  /// - Throws: anything but a `CheckpointError` or a `ContainerError`: what the operating system refuses is no property of the file.
  package mutating func collect(_ tensor: String? = nil, _ body: (inout Inventory) throws -> Void) throws {
    do {
      try body(&self)
    } catch {
      problems.append(Problem(error: try CheckpointError.of(error), tensor: tensor))
    }
  }

  /// Whether the tensors make up a network, all of them readable.
  ///
  /// - Parameter file: the name that errors would give.
  func isWhole(file: String) -> Bool {
    problems.isEmpty && (try? Assembly(self, file: file))?.problems.isEmpty == true
  }
}
