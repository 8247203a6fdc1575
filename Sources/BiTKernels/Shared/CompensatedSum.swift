/// The sum of `count` terms, lane by lane, with Kahan's compensation: kernels have up to 18 432 rows.
///
/// Four sums side by side, since each addition waits for the one before.
@inline(__always)
func compensatedSum(_ count: Int, _ term: (Int) -> Vector) -> Vector {
  var sums = (CompensatedSum(), CompensatedSum(), CompensatedSum(), CompensatedSum())
  var index = 0
  while index &+ 4 <= count {
    sums.0.add(term(index))
    sums.1.add(term(index &+ 1))
    sums.2.add(term(index &+ 2))
    sums.3.add(term(index &+ 3))
    index &+= 4
  }
  while index < count {
    sums.0.add(term(index))
    index &+= 1
  }
  return (sums.0.value + sums.1.value) + (sums.2.value + sums.3.value)
}

/// A sum that keeps what rounding loses for the next term.
private struct CompensatedSum {
  private(set) var value = Vector(repeating: 0)
  private var lost = Vector(repeating: 0)

  @inline(__always)
  mutating func add(_ term: Vector) {
    let term = term - lost
    let next = value + term
    lost = (next - value) - term
    value = next
  }
}
