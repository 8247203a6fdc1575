/// One axis of a resize: for each output the inputs that it is made of, and their weights.
struct ResizingAxis<Weight: Sendable>: Sendable {
  /// For each output, the first input.
  private(set) var starts: [Int]
  /// For each output, how many inputs count.
  private(set) var counts: [Int]
  /// The most inputs that an output is made of.
  private(set) var maxInputs = 0
  /// For each output, `stride` weights.
  private(set) var weights: [Weight]
  let stride: Int

  /// An axis without outputs, for at most `outputs` of `stride` weights each.
  init(outputs: Int, stride: Int) {
    (starts, counts, weights) = ([], [], [])
    starts.reserveCapacity(outputs)
    counts.reserveCapacity(outputs)
    weights.reserveCapacity(outputs * stride)
    self.stride = stride
  }

  /// Appends an output; it has `stride` weights.
  mutating func append(start: Int, count: Int, weights: some Collection<Weight>) {
    starts.append(start)
    counts.append(count)
    maxInputs = max(maxInputs, count)
    self.weights.append(contentsOf: weights)
  }

  /// The number of outputs.
  var count: Int { starts.count }

  /// The same outputs from the last to the first: mirrored.
  func reversed() -> ResizingAxis {
    var result = ResizingAxis(outputs: count, stride: stride)
    for output in (0..<count).reversed() {
      result.append(start: starts[output], count: counts[output], weights: weights[output * stride..<(output + 1) * stride])
    }
    return result
  }
}
