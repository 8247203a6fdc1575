/// The three sizes of task between which the BiT-HyperRule tells (arXiv 1912.11370, section 3.3).
package enum TaskSize: String, Sendable, CaseIterable {
  /// Under 20 000 examples.
  case small
  /// Under 500 000 examples.
  case medium
  /// 500 000 examples and more.
  case large

  /// The size of a task with that many training examples.
  package init(examples: Int) {
    self = examples < 20_000 ? .small : examples < 500_000 ? .medium : .large
  }

  /// Optimiser steps.
  package var steps: Int {
    switch self {
    case .small: 500
    case .medium: 10_000
    case .large: 20_000
    }
  }

  /// Steps in which the learning rate grows from zero.
  package var warmup: Int { self == .small ? 100 : 500 }

  /// Mixup's alpha; 0 for none.
  package var mixup: Double { self == .small ? 0 : 0.1 }
}
