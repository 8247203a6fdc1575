import BiTContainers

/// Puts the variables of a Keras 3 file in a network's order where the model is a class of its own: Keras walks through a layer's attributes by their
/// names, so that a unit's convolutions may come before its norms.
///
/// The layers of a unit stand side by side in the file, and shapes tell what they are, but for two pairs of the same shape: the norms of a unit's second and
/// third convolution, which are taken in the order of their paths; and the third convolution and the projection of the very first unit, which are taken
/// as in the other blocks.
struct KerasUnits {
  /// The variables of one layer.
  private struct Layer {
    let path: String
    let weights: [KerasReader.Weight]

    /// The shape of a convolution's kernel; nil for any other layer.
    var kernel: [Int]? { weights.count == 1 && weights[0].dataset.shape.count == 4 ? weights[0].dataset.shape : nil }
    /// The channels of a norm; nil for any other layer.
    var channels: Int? {
      let shapes = weights.map(\.dataset.shape)
      return shapes.count == 2 && shapes[0] == shapes[1] && shapes[0].count == 1 ? shapes[0][0] : nil
    }
  }

  /// Which of a unit's layers are which, in the order of their paths.
  private struct Pattern {
    /// Among the norms, that of the first convolution.
    let firstNorm: Int
    /// Whether the projection comes before the third convolution.
    let projectsFirst: Bool
  }

  private struct Unit {
    let path: String
    let layers: [Layer]
    let norms: [Layer]
    /// The 3x3 convolution.
    let center: Layer
    let pointwise: [Layer]
    /// The channels of the 3x3 convolution.
    let middle: Int

    /// - Returns: nil where the layers aren't those of a unit.
    init?(path: String, layers: [Layer]) {
      let centers = layers.filter { $0.kernel?.prefix(2) == [3, 3] }
      (self.path, self.layers) = (path, layers)
      norms = layers.filter { $0.channels != nil }
      pointwise = layers.filter { $0.kernel?.prefix(2) == [1, 1] }
      guard centers.count == 1, let middle = centers[0].kernel?.last, norms.count == 3, 2...3 ~= pointwise.count,
        layers.count == 4 + pointwise.count
      else { return nil }
      (center, self.middle) = (centers[0], middle)
    }

    private func pointwise(_ input: Int, _ output: Int) -> [Layer] { pointwise.filter { $0.kernel == [1, 1, input, output] } }

    /// Of the first unit of a block whose input has twice the channels of the 3x3 convolution.
    func pattern() -> Pattern? {
      guard let norm = norms.firstIndex(where: { $0.channels == 2 * middle }),
        let projection = pointwise.firstIndex(where: { $0.kernel == [1, 1, 2 * middle, 4 * middle] }),
        let last = pointwise.firstIndex(where: { $0.kernel == [1, 1, middle, 4 * middle] })
      else { return nil }
      return Pattern(firstNorm: norm, projectsFirst: projection < last)
    }

    /// The weights in a network's order.
    func ordered(input: Int, like pattern: Pattern) -> [KerasReader.Weight]? {
      guard let first = pointwise(input, middle).first,
        let firstNorm = input == middle ? pattern.firstNorm : norms.firstIndex(where: { $0.channels == input })
      else { return nil }
      var (last, projection) = (pointwise(middle, 4 * middle), pointwise(input, 4 * middle))
      if input == middle, last.count == 2 {
        let (one, other) = (last[0], last[1])
        (last, projection) = pattern.projectsFirst ? ([other], [one]) : ([one], [other])
      }
      let isFirst = input != 4 * middle
      guard last.count == 1, projection.count == 1 || !isFirst else { return nil }
      let others = norms.indices.filter { $0 != firstNorm }
      let layers = [norms[firstNorm], first, norms[others[0]], center, norms[others[1]], last[0]] + (isFirst ? projection : [])
      return layers.flatMap(\.weights)
    }
  }

  private let layers: [Layer]

  /// - Parameter weights: in the order of their paths.
  init(_ weights: [KerasReader.Weight]) {
    // A variable's path ends in `vars` and its number.
    var (layers, order): ([String: [KerasReader.Weight]], [String]) = ([:], [])
    for weight in weights {
      let path = Self.parent(Self.parent(weight.name))
      if layers[path] == nil { order.append(path) }
      layers[path, default: []].append(weight)
    }
    self.layers = order.map { Layer(path: $0, weights: layers[$0] ?? []) }
  }

  private static func parent(_ path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }

  /// All weights, those of no unit behind; nil where the layers aren't those of units.
  func ordered() -> [KerasReader.Weight]? {
    var (groups, order): ([String: [Layer]], [String]) = ([:], [])
    for layer in layers {
      let path = Self.parent(layer.path)
      if groups[path] == nil { order.append(path) }
      groups[path, default: []].append(layer)
    }
    let found = order.compactMap { Unit(path: $0, layers: groups[$0] ?? []) }
    // Blocks by their width, units in the order of their paths.
    let units = Set(found.map(\.middle)).sorted().flatMap { middle in found.filter { $0.middle == middle } }
    let inUnits = Set(units.flatMap { $0.layers.map(\.path) })
    let others = layers.filter { !inUnits.contains($0.path) }
    guard let root = others.first(where: { $0.kernel?.prefix(2) == [7, 7] }), let channels = root.kernel?.last,
      let norm = others.first(where: { $0.channels != nil }), let pattern = units.lazy.compactMap({ $0.pattern() }).first
    else { return nil }
    var ordered = root.weights
    var input = channels
    for unit in units {
      guard let weights = unit.ordered(input: input, like: pattern) else { return nil }
      ordered += weights
      input = 4 * unit.middle
    }
    return ordered + norm.weights + others.filter { $0.path != root.path && $0.path != norm.path }.flatMap(\.weights)
  }
}
