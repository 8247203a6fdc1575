/// The three sizes of task between which the BiT-HyperRule tells (arXiv 1912.11370, section 3.3).
public enum TaskSize: String, Sendable, CaseIterable {
  /// Under 20 000 examples.
  case small
  /// Under 500 000 examples.
  case medium
  /// 500 000 examples and more.
  case large

  /// The size of a task with that many training examples.
  public init(examples: Int) {
    self = examples < 20_000 ? .small : examples < 500_000 ? .medium : .large
  }

  /// Optimiser steps.
  public var steps: Int {
    switch self {
    case .small: 500
    case .medium: 10_000
    case .large: 20_000
    }
  }

  /// Steps in which the learning rate grows from zero.
  public var warmup: Int { self == .small ? 100 : 500 }

  /// Mixup's alpha; 0 for none.
  public var mixup: Double { self == .small ? 0 : 0.1 }

  /// The marks at which the learning rate is divided by 10, in tenths of all steps.
  public func decayTenths(_ rule: Rule) -> [Int] {
    switch (rule, self) {
    case (.paper, _), (.release, .medium): [3, 6, 9]
    case (.release, .small): [4, 6, 8]
    case (.release, .large): [3, 6, 9]
    }
  }
}

/// Whose details of the rule hold.
public enum Rule: String, Sendable, CaseIterable {
  /// Those of the paper.
  case paper
  /// Those of the code that the authors released: other marks in small tasks, each decay a step later, and 512 then 480 pixels for all large
  /// images.
  case release
}
