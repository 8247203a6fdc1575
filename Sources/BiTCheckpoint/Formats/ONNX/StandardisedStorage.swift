import BiTContainers
import BiTThreads

/// The values of a kernel after weight standardisation (arXiv 1903.10520), a filter at a time in double precision.
///
///     (w - mean) / sqrt(variance + epsilon), the biased variance of the filter
struct StandardisedStorage: TensorStorage {
  /// OIHW: a filter's values stand together.
  let kernel: Tensor
  let epsilon: Double
  /// Takes the filters that a second standardisation would change.
  let sensitive: SensitiveFilters?

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let depth = kernel.shape.dropFirst().reduce(1, *)
    guard depth > 0 else { return }
    var standardiser = FilterStandardiser(depth: depth, epsilon: epsilon)
    try kernel.converted(to: .float32).streamFloats { piece in
      var rest = piece[...]
      while !rest.isEmpty {
        rest = rest.dropFirst(standardiser.take(rest))
        guard standardiser.isFull else { continue }
        let variance = standardiser.standardise()
        sensitive?.note(kernel.name, variance: variance, epsilon: epsilon)
        try standardiser.give(body)
      }
    }
  }
}

/// The filters whose variance is so near to epsilon that standardising them a second time scales them up.
struct SensitiveFilters: Sendable {
  private let found = Monitor<[(kernel: String, count: Int)]>([])

  /// By how much a filter may grow when it is standardised again: a tenth of what two programs' logits may differ by.
  static let tolerance = 1e-5

  /// Notes a filter of that variance, if it is one of them. One without variance is all zeros, and stays so.
  func note(_ kernel: String, variance: Double, epsilon: Double) {
    // After the first time its variance is `once`, after the second it would be 1 but for epsilon.
    let once = variance / (variance + epsilon)
    guard variance > 0, 1 / (once + epsilon).squareRoot() > 1 + Self.tolerance else { return }
    found.change { found in
      if let last = found.indices.last, found[last].kernel == kernel {
        found[last].count += 1
      } else {
        found.append((kernel, 1))
      }
    }
  }

  /// What there is to tell; nil where there is nothing.
  var remark: String? {
    let found = found.change { $0 }
    guard !found.isEmpty else { return nil }
    let count = found.reduce(0) { $0 + $1.count }
    let kernels = Verifier.list(found.map(\.kernel))
    return
      "weight standardisation's epsilon counts in \(count) of its filters (\(kernels)), which hardly vary: the model computes with them as "
      + "this network does, but read back and standardised again they come out larger"
  }
}

/// Standardises one filter after the other in the same memory.
private struct FilterStandardiser: ~Copyable {
  private typealias Lanes = SIMD8<Double>

  private let values: UnsafeMutableBufferPointer<Float>
  private let epsilon: Double
  private var count = 0

  init(depth: Int, epsilon: Double) {
    values = .allocate(capacity: depth)
    self.epsilon = epsilon
  }

  deinit { values.deallocate() }

  var isFull: Bool { count == values.count }

  /// Takes as many values as the filter still wants.
  ///
  /// - Returns: their number.
  mutating func take(_ piece: Slice<UnsafeBufferPointer<Float>>) -> Int {
    let taken = min(piece.count, values.count - count)
    _ = UnsafeMutableBufferPointer(rebasing: values[count...]).update(fromContentsOf: piece.prefix(taken))
    count += taken
    return taken
  }

  /// Standardises the filter.
  ///
  /// - Returns: the variance that it had.
  func standardise() -> Double {
    let mean = sum { $0 } / Double(values.count)
    let variance = sum { ($0 - mean) * ($0 - mean) } / Double(values.count)
    let factor = 1 / (variance + epsilon).squareRoot()
    for index in values.indices { values[index] = Float((Double(values[index]) - mean) * factor) }
    return variance
  }

  /// The sum of something of each value, in eight sums side by side.
  @inline(__always)
  private func sum(_ term: (Lanes) -> Lanes) -> Double {
    var sums = Lanes.zero
    let whole = values.count / Lanes.scalarCount * Lanes.scalarCount
    for start in stride(from: 0, to: whole, by: Lanes.scalarCount) {
      var lanes = Lanes()
      for lane in 0..<Lanes.scalarCount { lanes[lane] = Double(values[start + lane]) }
      sums += term(lanes)
    }
    var rest = 0.0
    for index in whole..<values.count { rest += term(Lanes(repeating: Double(values[index])))[0] }
    return sums.sum() + rest
  }

  /// Gives the filter, which is then empty, in pieces as a storage gives them.
  mutating func give(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    let pieceSize = 1 << 16
    for start in stride(from: 0, to: values.count, by: pieceSize) {
      try body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: values[start..<min(start + pieceSize, values.count)])))
    }
    count = 0
  }
}
