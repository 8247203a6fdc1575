import BiTContainers

/// How files name a network's tensors and order their axes: one table, a row a parameter, read in both directions.
///
/// Another naming is another table:
///
///     static let pyTorch = Dialect([
///       .init(.root, .kernel, "root.conv.weight", axes: Dialect.oihw),
///       .init(.bottleneck(.a), .gamma, "body.block{block}.unit{unit:2}.gn1.weight"),
///       …
///     ])
package struct Dialect: Sendable {
  /// A layer of a network, but for the numbers of its block and unit.
  package enum Place: Hashable, Sendable {
    case root
    case bottleneck(BottleneckLayer)
    case norm
    case head
  }

  /// A row of the table.
  package struct Row: Sendable {
    fileprivate let place: Place
    fileprivate let role: ParameterName.Role
    /// The name that is written, and others that are read too.
    fileprivate let names: [NamePattern]
    /// The axes of the stored array, each by its number in the canonical one, whose other axes have size 1; nil for the canonical order.
    fileprivate let axes: [Int]?

    package init(
      _ place: Place, _ role: ParameterName.Role, _ name: NamePattern, synonyms: [NamePattern] = [], axes: [Int]? = nil
    ) {
      (self.place, self.role, self.names, self.axes) = (place, role, [name] + synonyms, axes)
    }
  }

  /// Output and input channels first, as PyTorch has kernels; the canonical order is HWIO.
  package static let oihw = [3, 2, 0, 1]
  /// A dense head as a matrix, a column an output.
  package static let matrix = [2, 3]
  /// A dense head as a matrix, a row an output.
  package static let transposedMatrix = [3, 2]

  private let rows: [Row]
  private let prefix: String
  private let suffix: String
  private let stem: @Sendable (String) -> String

  /// - Parameters:
  ///   - prefix, suffix: what all written names have around the patterns.
  ///   - stem: takes from a name what isn't the pattern's; as it stands, prefix and suffix.
  package init(_ rows: [Row], prefix: String = "", suffix: String = "", stem: (@Sendable (String) -> String)? = nil) {
    (self.rows, self.prefix, self.suffix) = (rows, prefix, suffix)
    self.stem =
      stem ?? { name in
        guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return "" }
        return String(name.dropFirst(prefix.count).dropLast(suffix.count))
      }
  }

  // MARK: - Names

  /// The parameter that a file calls `name`; nil where that is no parameter of a BiT network (an optimiser's slot, a step counter).
  package func parameter(_ name: String) -> ParameterName? {
    let stem = stem(name)
    for row in rows {
      for pattern in row.names {
        if let (block, unit) = pattern.numbers(in: stem) { return row.parameter(block: block, unit: unit) }
      }
    }
    return nil
  }

  /// What a file calls a parameter; nil where the table has no row for it.
  package func name(of parameter: ParameterName) -> String? {
    row(of: parameter).map { row in
      let position = parameter.position ?? BottleneckPosition(block: 1, unit: 1)
      return prefix + row.names[0].name(block: position.block, unit: position.unit) + suffix
    }
  }

  private func row(of parameter: ParameterName) -> Row? {
    rows.first { $0.place == parameter.place && $0.role == parameter.role }
  }

  // MARK: - Axes

  /// The shape that a file gives to a parameter of that canonical shape.
  package func storedShape(of parameter: ParameterName, _ shape: [Int]) -> [Int] {
    row(of: parameter)?.axes.map { axes in axes.map { shape[$0] } } ?? shape
  }

  /// A parameter's tensor as a file has it: by the file's name, its axes in the file's order.
  ///
  /// - Returns: nil where the table has no row for it.
  package func stored(_ tensor: Tensor, as parameter: ParameterName) -> Tensor? {
    guard let row = row(of: parameter), let name = name(of: parameter) else { return nil }
    guard let axes = row.axes, axes.allSatisfy(tensor.shape.indices.contains) else { return tensor.renamed(name, shape: tensor.shape) }
    let left = axes.sorted()
    let squeezed = tensor.renamed(name, shape: left.map { tensor.shape[$0] })
    return squeezed.permuted(axes.map { left.firstIndex(of: $0) ?? 0 })
  }

  /// A checkpoint's tensors as a file has them. One that the table has no row for keeps its canonical name.
  package func stored(_ checkpoint: Checkpoint) -> [Tensor] {
    let parameters = checkpoint.architecture.parameters(outputs: checkpoint.outputs)
    return zip(checkpoint.tensors, parameters).map { tensor, parameter in stored(tensor, as: parameter.name) ?? tensor }
  }

  /// A parameter's tensor as the network has it, of one with its axes in the file's order.
  ///
  /// One of another rank is left as it is: whether its shape is right is seen when the network is put together.
  package func canonical(_ tensor: Tensor, as parameter: ParameterName) -> Tensor {
    guard let axes = row(of: parameter)?.axes, axes.count == tensor.shape.count else { return tensor }
    let ordered = tensor.permuted(axes.indices.sorted { axes[$0] < axes[$1] })
    guard axes.count < 4 else { return ordered }
    var shape = [1, 1, 1, 1]
    for (axis, size) in zip(axes.sorted(), ordered.shape) { shape[axis] = size }
    return ordered.renamed(tensor.name, shape: shape)
  }
}

extension Dialect.Row {
  fileprivate func parameter(block: Int, unit: Int) -> ParameterName {
    switch place {
    case .root: ParameterName(.root, role)
    case .bottleneck(let layer): ParameterName(block: block, unit: unit, layer, role)
    case .norm: ParameterName(.norm, role)
    case .head: ParameterName(.head, role)
    }
  }
}

extension ParameterName {
  fileprivate var place: Dialect.Place {
    switch layer {
    case .root: .root
    case .bottleneck(_, let layer): .bottleneck(layer)
    case .norm: .norm
    case .head: .head
    }
  }
}
