/// Where the values of an array stand in a source, which may have them in another order of axes, or among others.
package struct AxisOrder: Sendable, Equatable {
  /// Dimensions in the order in which values are given, the slowest first.
  package let shape: [Int]
  /// For each dimension, how many values of the source lie from one index to the next.
  let steps: [Int]

  /// An array whose last dimension is contiguous.
  package init(_ shape: [Int]) {
    self.shape = shape
    steps = Self.steps(shape.reversed()).reversed()
  }

  /// An array whose first dimension is contiguous, as Fortran has it.
  package init(fortran shape: [Int]) {
    self.shape = shape
    steps = Self.steps(shape)
  }

  /// The steps of dimensions that are given the fastest first. An array without values has none: its other dimensions may be too large to
  /// multiply.
  private static func steps(_ shape: [Int]) -> [Int] {
    guard !shape.contains(0) else { return shape.map { _ in 0 } }
    var step = 1
    return shape.map { size in
      defer { step *= size }
      return step
    }
  }

  private init(shape: [Int], steps: [Int]) {
    self.shape = shape
    self.steps = steps
  }

  /// An array whose values lie anywhere, so many values of the source from one index to the next: with gaps, or some of them several times.
  ///
  /// Nil where a size or step is negative or they are too large to count what they span.
  package init?(_ shape: [Int], steps: [Int]) {
    guard shape.count == steps.count, (shape + steps).allSatisfy({ $0 >= 0 }) else { return nil }
    var (count, span) = (1, 1)
    for (size, step) in zip(shape, steps) where size > 0 {
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: size)
      let (distance, isTooFar) = (size - 1).multipliedReportingOverflow(by: step)
      let (sum, isBeyond) = span.addingReportingOverflow(distance)
      guard !isTooLarge, product <= Self.maxCount, !isTooFar, !isBeyond, sum <= Self.maxCount else { return nil }
      (count, span) = (product, sum)
    }
    self.init(shape: shape, steps: steps)
  }

  /// So many values have a number of bytes.
  private static let maxCount = Int.max / 16

  /// The same values with their axes in another order: dimension `i` is what dimension `axes[i]` was.
  ///
  /// - Precondition: each axis is named once.
  package func permuted(_ axes: [Int]) -> AxisOrder {
    precondition(axes.sorted() == Array(shape.indices), "each axis is named once")
    return AxisOrder(shape: axes.map { shape[$0] }, steps: axes.map { steps[$0] })
  }

  /// The number of values.
  package var count: Int { shape.contains(0) ? 0 : shape.reduce(1, *) }

  /// How many values of the source there are from the first to the last.
  package var sourceCount: Int { count == 0 ? 0 : zip(shape, steps).reduce(1) { $0 + ($1.0 - 1) * $1.1 } }

  /// Whether each index of a dimension leads beyond all values that dimensions of smaller steps reach, so that no value is met twice and the axes
  /// by their steps go through the source in one direction.
  package var isNested: Bool {
    var span = 1
    for axis in shape.indices.filter({ shape[$0] > 1 }).sorted(by: { steps[$0] < steps[$1] }) {
      guard steps[axis] >= span else { return count == 0 }
      span += (shape[axis] - 1) * steps[axis]
    }
    return true
  }

  /// Whether the source has the values in the order in which they are given: dimensions of one value may stand anywhere.
  package var isSequential: Bool {
    let order = AxisOrder(shape)
    return count == 0 || shape.indices.allSatisfy { shape[$0] == 1 || steps[$0] == order.steps[$0] }
  }
}

// MARK: - Blocks

extension AxisOrder {
  /// Values that follow each other when they are given: a few indices of one axis with all of the axes behind it, at one index of each
  /// before.
  struct Block {
    /// Where its first value is in the source.
    let start: Int
    /// Dimensions and steps of its axes, the slowest first.
    let shape: ArraySlice<Int>
    let steps: ArraySlice<Int>

    var count: Int { shape.reduce(1, *) }

    /// Gives where each value is in the source, in the order in which they are given.
    func forEachPlace(_ body: (Int) -> Void) {
      let (shape, steps) = (Array(shape), Array(steps))
      guard let size = shape.last, let step = steps.last else { return body(start) }
      var position = shape.map { _ in 0 }
      var row = start
      while true {
        for index in 0..<size { body(row + index * step) }
        guard let axis = shape.indices.dropLast().last(where: { position[$0] + 1 < shape[$0] }) else { return }
        position[axis] += 1
        row += steps[axis]
        for later in (axis + 1)..<(shape.count - 1) {
          row -= position[later] * steps[later]
          position[later] = 0
        }
      }
    }
  }

  /// Cuts the array into blocks of `limit` values and less, in the order in which they are given.
  func forEachBlock(limit: Int, _ body: (Block) throws -> Void) rethrows {
    guard count > 0 else { return }
    // The axis that is cut is the first one whose indices have few enough values each.
    let cut = shape.indices.first { shape[($0 + 1)...].reduce(1, *) <= limit } ?? 0
    guard !shape.isEmpty else { return try body(Block(start: 0, shape: [], steps: [])) }
    let rows = max(1, min(shape[cut], limit / shape[(cut + 1)...].reduce(1, *)))
    var outer = shape[..<cut].map { _ in 0 }
    while true {
      let start = zip(outer, steps).reduce(0) { $0 + $1.0 * $1.1 }
      for row in stride(from: 0, to: shape[cut], by: rows) {
        let dimensions = [min(rows, shape[cut] - row)] + shape[(cut + 1)...]
        try body(Block(start: start + row * steps[cut], shape: dimensions[...], steps: steps[cut...]))
      }
      guard let axis = outer.indices.last(where: { outer[$0] + 1 < shape[$0] }) else { return }
      outer[axis] += 1
      for later in outer.indices where later > axis { outer[later] = 0 }
    }
  }
}
