/// The sum of `count` terms, lane by lane, with Kahan's compensation: kernels have up to 18 432 rows.
@inline(__always)
func compensatedSum(_ count: Int, _ term: (Int) -> Vector) -> Vector {
  var sum = Vector(repeating: 0)
  var lost = sum
  for index in 0..<count {
    let value = term(index) - lost
    let next = sum + value
    lost = (next - sum) - value
    sum = next
  }
  return sum
}
