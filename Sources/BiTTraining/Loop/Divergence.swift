import BiTNetwork

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Whether a run diverges though its losses are numbers still: their mean over the last five steps is five times that of a fresh head or more. A network
/// that learns starts there and comes down.
struct Divergence {
  /// The loss of one who knows nothing and says so: of a head whose kernel is zero.
  let chance: Double
  private var losses: [Double] = []
  private var isTold = false

  private static let steps = 5
  private static let factor = 5.0

  /// - Parameters:
  ///   - bias: that of a fresh head's outputs.
  ///   - labels: how many classes of an image are right.
  init(classes: Int, loss: Loss, bias: Float, labels: Double = 1) {
    switch loss {
    case .softmax: chance = log(Double(max(2, classes)))
    case .sigmoid:
      let (right, wrong) = (1.0, 0.0)
      chance =
        labels * SigmoidCrossEntropy.loss(of: bias, target: right)
        + (Double(classes) - labels) * SigmoidCrossEntropy.loss(of: bias, target: wrong)
    }
  }

  /// That of a run.
  init(_ run: RunConfiguration) {
    self.init(
      classes: run.examples.classes.count, loss: run.recipe.loss, bias: run.recipe.initialBias, labels: run.labelsPerImage)
  }

  /// The mean loss of the last steps.
  var mean: Double { losses.reduce(0, +) / Double(max(1, losses.count)) }

  /// Whether the last steps are too bad by far.
  var isThere: Bool { losses.count == Self.steps && mean >= Self.factor * chance }

  /// Takes the loss of another step.
  mutating func add(_ loss: Double) { losses = losses.suffix(Self.steps - 1) + [loss] }

  /// Takes the loss of another step, and says whether a run now diverges that didn't before.
  mutating func begins(with loss: Double) -> Bool {
    add(loss)
    defer { isTold = isThere }
    return isThere && !isTold
  }
}

extension RunFolder {
  /// Whether the run that stands here ended in losses that are absurd: five times as large as those of a fresh head, and more, in the mean of the last five steps.
  ///
  /// - Throws: `FileError`, `DataError` where the run can't be read.
  public func hasDiverged() throws -> Bool {
    var divergence = Divergence(try RunConfiguration(self))
    for case .step(_, let loss, _) in try MetricsLog.read(self) { divergence.add(loss) }
    return divergence.isThere
  }
}
