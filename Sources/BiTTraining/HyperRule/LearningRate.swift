/// The learning rate of each step: a linear warm-up from zero, then the base rate, divided by 10 at each mark.
public struct LearningRate: Sendable, Equatable {
  /// The rate between warm-up and first mark.
  public let base: Double
  /// Steps of warm-up: step `s` of them has `base · s / warmup`.
  public let warmup: Int
  /// The marks, in steps.
  public let marks: [Int]
  /// Whether the step at a mark still has the rate before it, as in the released code, or already the lower one.
  public let decaysAfterMark: Bool

  /// The schedule of `steps` steps.
  public init(base: Double, warmup: Int, steps: Int, task: TaskSize, rule: Rule) {
    self.base = base
    self.warmup = warmup
    marks = task.decayTenths(rule).map { steps * $0 / 10 }
    decaysAfterMark = rule == .release
  }

  /// The rate of a step, counted from 0.
  public subscript(step: Int) -> Float {
    guard step >= warmup else { return Float(base * Double(step) / Double(warmup)) }
    return Float(marks.reduce(base) { rate, mark in step > mark || step == mark && !decaysAfterMark ? rate / 10 : rate })
  }
}
