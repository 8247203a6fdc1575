/// Lists of numbers, one behind the other: those of a picture's objects.
struct NumberLists {
  private var numbers: [Float] = []
  /// Where each list ends.
  private var ends: [Int] = []

  /// How many lists there are.
  var count: Int { ends.count }

  /// Adds a list.
  mutating func append(_ list: some Collection<Float>) {
    numbers += list
    ends.append(numbers.count)
  }

  /// A list.
  subscript(index: Int) -> [Float] { Array(numbers[(index == 0 ? 0 : ends[index - 1])..<ends[index]]) }
}
