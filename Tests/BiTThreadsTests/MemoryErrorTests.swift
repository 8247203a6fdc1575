import BiTThreads
import Testing

struct MemoryErrorTests {
  @Test("more than an address space is refused with its size, a little is not")
  func check() throws {
    try MemoryError.check(0, for: "nothing")
    try MemoryError.check(3 << 20, for: "a picture")
    let error = #expect(throws: MemoryError.self) { try MemoryError.check(1 << 50, for: "the weights") }
    #expect(error == MemoryError(purpose: "the weights", bytes: 1 << 50))
    #expect(
      error.map { "\($0)" }
        == "there is no memory for the weights: 1125899907 MB are needed, more than this process may have")
  }
}
