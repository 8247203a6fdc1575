import BiTContainers

/// How files name a network's tensors and order their axes: one table, a row a parameter, read in both directions.
///
/// Another naming is another table:
///
///     static let authors = Dialect([
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
    /// The kind of layer that the names tell of; BiT's own where they don't tell.
    fileprivate let kind: ParameterName.Kind
    /// The name that is written, and others that are read too.
    fileprivate let names: [NamePattern]
    /// The axes of the stored array, each by its number in the canonical one, whose other axes have size 1; nil for the canonical order.
    fileprivate let axes: [Int]?
    /// Other orders that are read where an array has as many axes.
    fileprivate let otherAxes: [[Int]]
    /// Axes of size 1 that the stored array has before the canonical ones.
    fileprivate let leadingOnes: Int

    package init(
      _ place: Place, _ role: ParameterName.Role, _ name: NamePattern, synonyms: [NamePattern] = [], axes: [Int]? = nil,
      otherAxes: [[Int]] = [], leadingOnes: Int = 0, kind: ParameterName.Kind? = nil
    ) {
      self.kind = kind ?? .usual(place == .head ? .head : .root, role)
      (self.place, self.role, self.names, self.axes) = (place, role, [name] + synonyms, axes)
      (self.otherAxes, self.leadingOnes) = (otherAxes, leadingOnes)
    }
  }

  /// Output and input channels first, as PyTorch has kernels; the canonical order is HWIO.
  package static let oihw = [3, 2, 0, 1]
  /// A dense head as a matrix, a column an output.
  package static let matrix = [2, 3]
  /// A dense head as a matrix, a row an output.
  package static let transposedMatrix = [3, 2]

  /// Whose names they are, in words: `the names of timm`.
  package let title: String
  /// Whether kernels have their outputs first, as PyTorch has them, those without a name here too.
  package let hasOutputsFirst: Bool
  private let rows: [Row]
  private let prefix: String
  private let suffix: String
  private let separator: Character
  private let stem: @Sendable (String) -> String

  /// - Parameters:
  ///   - separator: what stands between the parts of a name.
  ///   - prefix, suffix: what all written names have around the patterns.
  ///   - stem: takes from a name what isn't the pattern's; as it stands, prefix and suffix.
  package init(
    _ rows: [Row], title: String = "the published names", separator: Character = "/", hasOutputsFirst: Bool = false, prefix: String = "",
    suffix: String = "", stem: (@Sendable (String) -> String)? = nil
  ) {
    (self.rows, self.prefix, self.suffix, self.title, self.separator) = (rows, prefix, suffix, title, separator)
    self.hasOutputsFirst = hasOutputsFirst
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

  /// The parameter that the end of a name means, and what stands before it: `module.` of `module.root.conv.weight`.
  ///
  /// - Returns: nil where no end of it means one.
  package func match(_ name: String) -> (prefix: String, parameter: ParameterName)? {
    let starts = [name.startIndex] + name.indices.filter { name[$0] == separator }.map(name.index(after:))
    for row in rows {
      for pattern in row.names where name.hasSuffix(pattern.ending) && pattern.parts(separator) <= starts.count {
        let start = starts[starts.count - pattern.parts(separator)]
        guard let (block, unit) = pattern.numbers(in: name[start...]) else { continue }
        return (String(name[..<start]), row.parameter(block: block, unit: unit))
      }
    }
    return parameter(name).map { ("", $0) }
  }

  /// What a file calls a parameter; nil where the table has no row for it.
  package func name(of parameter: ParameterName) -> String? {
    row(of: parameter).map { row in
      let position = parameter.position ?? BottleneckPosition(block: 1, unit: 1)
      return prefix + row.names[0].name(block: position.block, unit: position.unit) + suffix
    }
  }

  private func row(of parameter: ParameterName) -> Row? {
    rows.first { $0.place == parameter.place && $0.role == parameter.role && $0.kind == parameter.kind }
  }

  // MARK: - Axes

  /// The shape that a file gives to a parameter of that canonical shape.
  package func storedShape(of parameter: ParameterName, _ shape: [Int]) -> [Int] {
    guard let row = row(of: parameter) else { return shape }
    return [Int](repeating: 1, count: row.leadingOnes) + (row.axes.map { axes in axes.map { shape[$0] } } ?? shape)
  }

  /// A parameter's tensor as a file has it: by the file's name, its axes in the file's order.
  ///
  /// - Returns: nil where the table has no row for it.
  package func stored(_ tensor: Tensor, as parameter: ParameterName) -> Tensor? {
    guard let row = row(of: parameter), let name = name(of: parameter) else { return nil }
    guard let axes = row.axes, axes.allSatisfy(tensor.shape.indices.contains) else {
      return tensor.renamed(name, shape: [Int](repeating: 1, count: row.leadingOnes) + tensor.shape)
    }
    let left = axes.sorted()
    let squeezed = tensor.renamed(name, shape: left.map { tensor.shape[$0] })
    return squeezed.permuted(axes.map { left.firstIndex(of: $0) ?? 0 })
  }

  /// A checkpoint's tensors as a file has them.
  ///
  /// - Throws: `CheckpointError.unnamedNetwork` where the table has no row for one.
  package func stored(_ checkpoint: Checkpoint) throws -> [Tensor] {
    let parameters = checkpoint.architecture.parameters(outputs: checkpoint.outputs)
    return try zip(checkpoint.tensors, parameters).map { tensor, parameter in
      guard let stored = stored(tensor, as: parameter.name) else {
        throw CheckpointError.unnamedNetwork(naming: title, tensor: parameter.name.canonical, network: "\(checkpoint.architecture)")
      }
      return stored
    }
  }

  /// A tensor that means no parameter, with its axes in the order of the canonical ones: its outputs last.
  package func canonical(stranger tensor: Tensor) -> Tensor {
    guard hasOutputsFirst else { return tensor }
    switch tensor.shape.count {
    case 2: return tensor.permuted([1, 0])
    case 4: return tensor.permuted([2, 3, 1, 0])
    default: return tensor
    }
  }

  /// A parameter's tensor as the network has it, of one with its axes in the file's order.
  ///
  /// One of another rank is left as it is: whether its shape is right is seen when the network is put together.
  package func canonical(_ tensor: Tensor, as parameter: ParameterName) -> Tensor {
    guard let row = row(of: parameter) else { return tensor }
    let ones = tensor.shape.prefix(row.leadingOnes)
    if row.leadingOnes > 0, tensor.shape.count > row.leadingOnes, ones.allSatisfy({ $0 == 1 }) {
      return tensor.renamed(tensor.name, shape: Array(tensor.shape.dropFirst(row.leadingOnes)))
    }
    guard let axes = ([row.axes].compactMap(\.self) + row.otherAxes).first(where: { $0.count == tensor.shape.count }) else { return tensor }
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
    case .root: ParameterName(.root, role, kind)
    case .bottleneck(let layer): ParameterName(block: block, unit: unit, layer, role, kind)
    case .norm: ParameterName(.norm, role, kind)
    case .head: ParameterName(.head, role, kind)
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
