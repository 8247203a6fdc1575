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
      let rest = first + piece.count - source
      if isTransposing, position[0] == 0, rest >= rowSpan, let start = piece.baseAddress {
        let rows = min(rowsAhead, (rest - rowSpan) / rowStep + 1)
        if rows > 1 {
          takeRows(rows, from: start + (source - first), pitch: rowStep, to: results)
          continue
        }
      }
      let count = min(counts[0] - position[0], (first + piece.count - source - 1) / sourceStep + 1)
      for index in 0..<count { results[result + index * resultStep] = piece[source - first + index * sourceStep] }
      advance(count)
    }
  }

  /// Goes on by `count` indices along an axis, and to the next index of the slower ones at its end.
  private mutating func advance(_ count: Int, along first: Int = 0) {
    guard var source = next else { return }
    position[first] += count
    source += count * sourceSteps[first]
    result += count * resultSteps[first]
    var axis = first
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

// MARK: - Rows together

extension BlockGathering {
  /// Rows of the source that are taken together: what follows each other in the result then fills cache lines at once, instead of one value of a
  /// line for each row.
  private static var maxRows: Int { 16 }

  /// Whether neighbours in the source are farther apart in the result than what lies a row apart.
  var isTransposing: Bool { counts.count > 1 && resultSteps[0] > resultSteps[1] }

  /// The values of the source from a row's first value that the block needs to its last.
  var rowSpan: Int { (counts[0] - 1) * sourceSteps[0] + 1 }

  /// The values of the source from a row to the next one.
  var rowStep: Int { sourceSteps[1] }

  /// How many whole rows come next that can be taken together; 0 within a row.
  var rowsAhead: Int { position[0] == 0 ? min(Self.maxRows, counts[1] - position[1]) : 0 }

  /// Takes whole rows that begin `pitch` values apart.
  ///
  /// - Precondition: `isTransposing`, and at most `rowsAhead` rows.
  mutating func takeRows(_ rows: Int, from start: UnsafePointer<Word>, pitch: Int, to results: UnsafeMutableBufferPointer<Word>) {
    let (sourceStep, resultStep, rowResultStep) = (sourceSteps[0], resultSteps[0], resultSteps[1])
    guard let target = results.baseAddress.map({ $0 + result }) else { return }
    for index in 0..<counts[0] {
      var (from, to) = (start + index * sourceStep, target + index * resultStep)
      for _ in 0..<rows {
        to.pointee = from.pointee
        (from, to) = (from + pitch, to + rowResultStep)
      }
    }
    advance(rows, along: 1)
  }
}
