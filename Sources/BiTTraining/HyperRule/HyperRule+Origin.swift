extension HyperRule {
  /// Whose details of the rule hold.
  public enum Edition: String, Sendable, CaseIterable {
    /// Those of the paper.
    case paper
    /// Those of the code that the authors released: other marks in small tasks, each decay a step later, and 512 then 480 pixels for all large
    /// images.
    case release
  }

  /// Where a recipe comes from: what a run's configuration keeps in place of the schedule's decays.
  package struct Origin: Sendable, Equatable {
    /// Whose details hold.
    package var edition: Edition
    /// The task's size by the rule.
    package var size: TaskSize

    /// An origin.
    package init(edition: Edition, size: TaskSize) {
      self.edition = edition
      self.size = size
    }

    /// The marks at which the learning rate is divided by 10, among that many steps.
    package func marks(steps: Int) -> [Int] {
      let tenths = edition == .release && size == .small ? [4, 6, 8] : [3, 6, 9]
      return tenths.map { steps * $0 / 10 }
    }

    /// The steps from which on the rate is lower: in the paper the marks, in the released code the steps after them.
    package func decays(steps: Int) -> [Int] {
      marks(steps: steps).map { edition == .release ? $0 + 1 : $0 }
    }
  }
}
