/// Takes the values of one block out of pieces of a source that come in ascending order.
struct BlockGathering<Word: BitwiseCopyable> {
  /// The block's axes by their steps in the source, the smallest first.
  private let counts: [Int]
  private let sourceSteps: [Int]
  private let resultSteps: [Int]
  private var position: [Int]
  /// Where the next value is in the source, in values; nil when all have been taken.
  private(set) var next: Int?
  private var result = 0

  init(_ block: AxisOrder.Block) {
    let shape = Array(block.shape)
    let steps = Array(block.steps)
    let axes = shape.indices.filter { shape[$0] > 1 }.sorted { steps[$0] < steps[$1] }
    counts = axes.isEmpty ? [1] : axes.map { shape[$0] }
    sourceSteps = axes.isEmpty ? [1] : axes.map { steps[$0] }
    resultSteps = axes.isEmpty ? [1] : axes.map { axis in shape[(axis + 1)...].reduce(1, *) }
    position = counts.map { _ in 0 }
    next = block.start
  }

  /// How many values of the source, from the next one on, are worth reading at once: up to the next gap of more than `gap` values that the
  /// block has no use for.
  func span(gap: Int) -> Int {
    var (span, rest) = (1, 1)
    for axis in counts.indices {
      guard sourceSteps[axis] - span <= gap else { break }
      rest += (counts[axis] - 1 - position[axis]) * sourceSteps[axis]
      span += (counts[axis] - 1) * sourceSteps[axis]
    }
    return rest
  }

  /// Takes all values that `piece` has, and puts them to their places in `results`.
  ///
  /// - Parameter first: the place of the piece's first value in the source, at or before the next value.
  mutating func take(_ piece: UnsafeBufferPointer<Word>, at first: Int, to results: UnsafeMutableBufferPointer<Word>) {
    let (sourceStep, resultStep) = (sourceSteps[0], resultSteps[0])
    while let source = next, source < first + piece.count {
      let count = min(counts[0] - position[0], (first + piece.count - source - 1) / sourceStep + 1)
      for index in 0..<count { results[result + index * resultStep] = piece[source - first + index * sourceStep] }
      advance(count)
    }
  }

  /// Goes on by `count` values along the first axis, and to the next index of the others at its end.
  private mutating func advance(_ count: Int) {
    guard var source = next else { return }
    position[0] += count
    source += count * sourceSteps[0]
    result += count * resultSteps[0]
    var axis = 0
    while position[axis] == counts[axis] {
      position[axis] = 0
      source -= counts[axis] * sourceSteps[axis]
      result -= counts[axis] * resultSteps[axis]
      axis += 1
      guard axis < counts.count else {
        next = nil
        return
      }
      position[axis] += 1
      source += sourceSteps[axis]
      result += resultSteps[axis]
    }
    next = source
  }
}
