/// The learning rate of each step: a linear warm-up from zero, then the base rate, divided at each decay.
public struct Schedule: Sendable, Equatable {
  /// Optimiser steps.
  public var steps: Int
  /// The rate between warm-up and first decay.
  public var base: Double
  /// Steps of warm-up: step `s` of them has `base · s / warmup`.
  public var warmup: Int
  /// The steps, counted from 0, from which on the rate is divided once more.
  public var decays: [Int]
  /// What the rate is divided by at each decay.
  public var factor: Double

  /// A schedule.
  public init(steps: Int, base: Double, warmup: Int, decays: [Int], factor: Double = 10) {
    self.steps = steps
    self.base = base
    self.warmup = warmup
    self.decays = decays
    self.factor = factor
  }

  /// The rate of a step, counted from 0.
  public func rate(at step: Int) -> Float {
    guard step >= warmup else { return Float(base * Double(step) / Double(warmup)) }
    return Float(decays.reduce(base) { rate, decay in step >= decay ? rate / factor : rate })
  }
}
