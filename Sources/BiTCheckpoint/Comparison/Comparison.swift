/// How two checkpoints differ, tensor by tensor, under canonical names.
public struct Comparison: Sendable {
  /// How the values of one tensor differ.
  public struct Difference: Sendable, Equatable {
    /// The tensor's canonical name.
    public let name: String
    /// The number of values that differ at all.
    public let count: Int
    /// The largest difference of two values; infinite where one of them is no number and the other isn't the same.
    public let largest: Float
    /// The index, in C order, at which it is.
    public let index: Int
    /// The sum of the squared differences.
    let squares: Double
    /// The sum of the first checkpoint's squared values.
    let firstSquares: Double

    /// The root of the mean squared difference over that of the first one's values: about 1.4 for networks that have nothing in common.
    public var relative: Double { Comparison.relative(squares, firstSquares) }
  }

  /// A tensor that both have, in different shapes.
  public struct ShapeDifference: Sendable, Equatable {
    /// The tensor's canonical name.
    public let name: String
    /// The shape in the first checkpoint.
    public let first: [Int]
    /// The shape in the second.
    public let second: [Int]
  }

  /// What all of it comes to.
  public enum Verdict: Sendable, Equatable {
    /// No value differs by more than the tolerance.
    case equal
    /// Everything is near: the same network, stored or computed with other rounding, or trained a little on.
    case near(relative: Double)
    /// The bodies are equal and the heads differ.
    case sameBody
    /// One was fine-tuned from the other: the bodies are close and the heads differ.
    case fineTuned(relative: Double)
    /// One architecture, but weights that have nothing in common.
    case unrelated(relative: Double)
    /// Networks of different architectures.
    case otherArchitecture
    /// One architecture, but values that are no numbers, NaN or infinite: what the networks have in common can't be told.
    case notFinite
  }

  /// The architectures of the first and the second.
  public let architectures: (Architecture, Architecture)
  /// Names that only the first has.
  public private(set) var onlyInFirst: [String] = []
  /// Names that only the second has.
  public private(set) var onlyInSecond: [String] = []
  /// Tensors that can't be compared value by value.
  public private(set) var shapes: [ShapeDifference] = []
  /// Every tensor that both have in the same shape, in canonical order, also where nothing differs.
  public private(set) var differences: [Difference] = []
  /// How much two values may differ and still be taken for equal.
  public let tolerance: Float

  /// Bodies that differ by less than this, relative to their values, have a common origin.
  static let closeness = 0.5

  /// Compares in single precision: values in half precision are exact in it, those in double are rounded.
  ///
  /// Both are streamed side by side: in memory are a few small pieces for each thread, however large the tensors are.
  /// - Parameters:
  ///   - threads: how many tensors are compared at once; nil for a few.
  ///   - progress: receives how many more bytes of the second were read, from any thread.
  /// - Throws: what streaming the tensors throws.
  public init(
    _ first: Checkpoint, _ second: Checkpoint, tolerance: Float = 0, threads: Int? = nil, progress: @Sendable (Int) -> Void = { _ in }
  ) throws {
    architectures = (first.architecture, second.architecture)
    self.tolerance = tolerance
    let others = Dictionary(uniqueKeysWithValues: second.tensors.map { ($0.name, $0) })
    let names = Set(first.tensors.map(\.name))
    onlyInSecond = second.tensors.map(\.name).filter { !names.contains($0) }
    var pairs: [(first: Tensor, second: Tensor)] = []
    for tensor in first.tensors {
      guard let other = others[tensor.name] else {
        onlyInFirst.append(tensor.name)
        continue
      }
      if tensor.shape == other.shape {
        pairs.append((tensor, other))
      } else {
        shapes.append(ShapeDifference(name: tensor.name, first: tensor.shape, second: other.shape))
      }
    }
    let compared = pairs
    differences = try compared.map(\.first).mapInParallel(threads: threads) { index in
      try Difference(compared[index].first, compared[index].second, progress: progress)
    }
  }

  /// Those whose values differ by more than the tolerance.
  public var beyondTolerance: [Difference] { differences.filter { $0.largest > tolerance } }

  /// Whether both have the same tensors, and no value differs by more than the tolerance.
  public var isEqual: Bool { onlyInFirst.isEmpty && onlyInSecond.isEmpty && shapes.isEmpty && beyondTolerance.isEmpty }

  static func relative(_ squares: Double, _ firstSquares: Double) -> Double {
    squares == 0 ? 0 : firstSquares > 0 ? (squares / firstSquares).squareRoot() : .infinity
  }

  /// The relative difference of several tensors together.
  static func relative(_ differences: [Difference]) -> Double {
    relative(differences.reduce(0) { $0 + $1.squares }, differences.reduce(0) { $0 + $1.firstSquares })
  }

  /// What all of it comes to.
  public var verdict: Verdict {
    if isEqual { return .equal }
    guard architectures.0 == architectures.1 else { return .otherArchitecture }
    guard differences.allSatisfy({ $0.largest.isFinite && ($0.count == 0 || $0.firstSquares.isFinite) }) else { return .notFinite }
    let body = differences.filter { !Self.isHead($0.name) }
    let relative = Self.relative(body)
    guard relative < Self.closeness else { return .unrelated(relative: relative) }
    let head = differences.filter { Self.isHead($0.name) }
    let headIsKept = shapes.isEmpty && onlyInFirst.isEmpty && onlyInSecond.isEmpty && Self.relative(head) < Self.closeness
    if headIsKept { return .near(relative: Self.relative(differences)) }
    return body.allSatisfy { $0.largest <= tolerance } ? .sameBody : .fineTuned(relative: relative)
  }

  static func isHead(_ name: String) -> Bool { name == ParameterName.headKernel.canonical || name == ParameterName.headBias.canonical }
}

extension Comparison.Difference {
  fileprivate init(_ first: Tensor, _ second: Tensor, progress: (Int) -> Void) throws {
    var sums = Sums()
    try ValuesAhead.read(first) { ahead in
      var values: ArraySlice<Float> = []
      try second.streamFloats { piece in
        var rest = piece[...]
        while !rest.isEmpty {
          if values.isEmpty {
            guard let next = try ahead.next() else {
              throw CheckpointError.container(.wrongCount(tensor: first.name, expected: first.count))
            }
            values = next[...]
          }
          let count = min(values.count, rest.count)
          values.prefix(count).withUnsafeBufferPointer { sums.add($0, UnsafeBufferPointer(rebasing: rest.prefix(count))) }
          values = values.dropFirst(count)
          rest = rest.dropFirst(count)
        }
        progress(piece.count * second.scalarType.byteCount)
      }
      guard values.isEmpty, try ahead.next() == nil else {
        throw CheckpointError.container(.wrongCount(tensor: second.name, expected: first.count))
      }
    }
    self.init(
      name: first.name, count: sums.count, largest: sums.largest, index: sums.index, squares: sums.squares, firstSquares: sums.firstSquares)
  }

  /// What is known after some of the values.
  private struct Sums {
    private var done = 0
    private(set) var count = 0
    private(set) var largest: Float = 0
    private(set) var index = 0
    private(set) var squares = 0.0
    private(set) var firstSquares = 0.0

    /// Goes on with as many values of both.
    mutating func add(_ values: UnsafeBufferPointer<Float>, _ others: UnsafeBufferPointer<Float>) {
      for (position, (one, other)) in zip(values, others).enumerated() {
        firstSquares += Double(one) * Double(one)
        guard one != other, !(one.isNaN && other.isNaN) else { continue }
        let difference = one - other
        let magnitude = difference.isNaN ? .infinity : abs(difference)
        count += 1
        squares += Double(magnitude) * Double(magnitude)
        if magnitude > largest { (largest, index) = (magnitude, done + position) }
      }
      done += values.count
    }
  }
}
