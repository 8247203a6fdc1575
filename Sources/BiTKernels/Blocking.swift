/// How products are cut, so that what is used again is still in a core's cache.
///
///                           panels at once
///                           ┌───────────┐
///                           │           │  longest sum
///                           └───────────┘
///                ┌──────┐   ┌───────────┐
///      item rows │      │ ▶ │  output   │  read and written once a longest sum
///                └──────┘   └───────────┘
package struct Blocking: Sendable {
  /// Rows that an item of work should have: enough to use each weight often, few enough to stay in the cache.
  package let itemRows: Int
  /// The most values of a row that are multiplied at once. Sums of sums round less than one long sum.
  package let maxSumLength: Int
  /// The most values of an item's rows that a core's cache holds beside what they meet.
  package let maxKept: Int
  /// Panels of outputs that are computed at a time, over all values of the rows, where the cache holds those.
  package let panelsAtOnce: Int

  package init(itemRows: Int, maxSumLength: Int, maxKept: Int, panelsAtOnce: Int) {
    (self.itemRows, self.maxSumLength, self.maxKept, self.panelsAtOnce) = (itemRows, maxSumLength, maxKept, panelsAtOnce)
  }
}
