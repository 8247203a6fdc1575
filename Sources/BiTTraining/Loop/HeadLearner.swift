import BiTCheckpoint
import BiTNetwork
import BiTThreads

/// Trains the head alone, on features that were computed once.
final class HeadLearner: Learner {
  /// Features of images, and their labels.
  struct Examples {
    /// Images x features.
    let features: [Float]
    let labels: [Int]
    /// By the image, of those that have several labels, all but the first.
    var others: [Int: [Int]] = [:]

    /// All labels of an image.
    func labels(of image: Int) -> [Int] { [labels[image]] + (others[image] ?? []) }
  }

  private let source: Checkpoint
  private let training: Examples
  private let measured: [MeasuredPart: Examples]
  private let width: Int
  private let outputs: Int
  private let optimiser: SGD.Settings
  private let loss: Loss
  private let pool: ThreadPool
  private var order: SampleOrder
  /// Outputs x features: the checkpoint's head, transposed, so that all loops run along the features.
  private var weights: [Float]
  private var bias: [Float]
  private var weightVelocity: [Float]
  private var biasVelocity: [Float]

  /// A learner of `source`'s head.
  ///
  /// - Parameter velocity: where a run is continued, that of the head's kernel and bias.
  /// - Throws: what reading the tensors throws.
  init(
    _ source: Checkpoint, velocity: [Tensor], training: Examples, measured: [MeasuredPart: Examples], recipe: Recipe, threads: Int
  ) throws {
    guard let outputs = source.outputs, let kernel = source[.headKernel], let bias = source[.headBias] else {
      throw NetworkError.noHead
    }
    self.source = source
    self.training = training
    self.measured = measured
    self.outputs = outputs
    width = source.architecture.featureCount
    (optimiser, self.loss) = (recipe.optimiser, recipe.loss)
    pool = ThreadPool(count: threads)
    order = SampleOrder(labels: training.labels, recipe: recipe)
    weights = Self.transposed(try kernel.floats(), rows: width)
    self.bias = try bias.floats()
    func values(_ name: ParameterName) throws -> [Float]? { try velocity.first { $0.name == name.canonical }?.floats() }
    weightVelocity = try values(.headKernel).map { [width] in Self.transposed($0, rows: width) } ?? weights.map { _ in 0 }
    biasVelocity = try values(.headBias) ?? self.bias.map { _ in 0 }
  }

  /// The matrix with rows and columns exchanged.
  private static func transposed(_ values: [Float], rows: Int) -> [Float] {
    let columns = values.count / rows
    return (0..<values.count).map { values[$0 % rows * columns + $0 / rows] }
  }

  func step(_ step: Int, rate: Float, proceed: () -> Bool) throws -> Double? {
    guard proceed() else { return nil }
    let images = order.batch(step: step).samples.map(\.image)
    var (loss, errors) = (0.0, [Float](repeating: 0, count: images.count * outputs))
    let logits = logits(of: images, in: training)
    for (row, image) in images.enumerated() {
      let range = row * outputs..<(row + 1) * outputs
      let probabilities = OutputProbabilities(logits[range], loss: self.loss)
      let labels = training.labels(of: image)
      loss += probabilities.loss(of: labels, in: logits[range])
      for output in 0..<outputs {
        let share = probabilities.probability(of: logits[range.lowerBound + output]) - (labels.contains(output) ? 1 : 0)
        errors[range.lowerBound + output] = Float(share / Double(images.count))
      }
    }
    loss /= Double(images.count)
    guard loss.isFinite else { return loss }
    descend(images, errors: errors, rate: rate)
    return loss
  }

  /// Each output's row is one thread's, and sums over images in their order: the same bits for any number of threads. They are those of plain
  /// products and sums, as the baseline's optimiser has them too, on any processor.
  private func descend(_ images: [Int], errors: [Float], rate: Float) {
    let (width, outputs, optimiser, pool) = (width, outputs, optimiser, pool)
    training.features.withUnsafeBufferPointer { features in
      weights.withUnsafeMutableBufferPointer { weights in
        weightVelocity.withUnsafeMutableBufferPointer { velocity in
          guard let weights = weights.baseAddress, let velocity = velocity.baseAddress else { return }
          pool.run(outputs) { output, _ in
            var gradient = [Float](repeating: 0, count: width)
            for (row, image) in images.enumerated() {
              let error = errors[row * outputs + output]
              for index in 0..<width { gradient[index] += error * features[image * width + index] }
            }
            optimiser.step(
              weights + output * width, gradient: gradient, velocity: velocity + output * width, count: width, rate: rate,
              role: .kernel, instructionSet: .baseline)
          }
        }
      }
    }
    let gradient = (0..<outputs).map { output in images.indices.reduce(Float(0)) { $0 + errors[$1 * outputs + output] } }
    bias.withUnsafeMutableBufferPointer { bias in
      biasVelocity.withUnsafeMutableBufferPointer { velocity in
        guard let bias = bias.baseAddress, let velocity = velocity.baseAddress else { return }
        optimiser.step(
          bias, gradient: gradient, velocity: velocity, count: outputs, rate: rate, role: .bias, instructionSet: .baseline)
      }
    }
  }

  /// Images x outputs.
  private func logits(of images: [Int], in examples: Examples) -> [Float] {
    let (width, outputs) = (width, outputs)
    return [Float](unsafeUninitializedCapacity: images.count * outputs) { logits, initialized in
      let base = UnsafeMutableBufferPointer(rebasing: logits[..<(images.count * outputs)])
      weights.withUnsafeBufferPointer { weights in
        examples.features.withUnsafeBufferPointer { features in
          pool.run(images.count) { row, _ in
            for output in 0..<outputs {
              var sums = SIMD8<Float>()
              for index in stride(from: 0, to: width, by: 8) {
                for lane in 0..<8 { sums[lane] += features[images[row] * width + index + lane] * weights[output * width + index + lane] }
              }
              base[row * outputs + output] = sums.sum() + bias[output]
            }
          }
        }
      }
      initialized = images.count * outputs
    }
  }

  func evaluate(_ part: MeasuredPart, proceed: () -> Bool) throws -> Evaluation? {
    guard proceed(), let examples = measured[part] else { return nil }
    var evaluation = Evaluation(outputs: outputs)
    for start in stride(from: 0, to: examples.labels.count, by: 1024) {
      let images = Array(start..<min(start + 1024, examples.labels.count))
      let logits = logits(of: images, in: examples)
      for (row, image) in images.enumerated() {
        evaluation.add(.init(logits: logits[row * outputs..<(row + 1) * outputs], labels: examples.labels(of: image), loss: loss))
      }
    }
    return evaluation
  }

  func snapshot() -> (checkpoint: Checkpoint, velocity: [Tensor]) {
    let parameters = source.architecture.parameters(outputs: outputs).suffix(2)
    func tensors(_ weights: [Float], _ bias: [Float]) -> [Tensor] {
      zip(parameters, [Self.transposed(weights, rows: outputs), bias]).map { Tensor(name: $0.name.canonical, shape: $0.shape, values: $1) }
    }
    return (source.replacingTensors(tensors(weights, bias)), tensors(weightVelocity, biasVelocity))
  }
}
