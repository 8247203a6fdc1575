import BiTThreads
import Testing

struct ParallelMapTests {
  private struct Odd: Error, Equatable {
    let index: Int
  }

  @Test("results come in the order of the elements, on any number of threads", arguments: [0, 1, 3, 200])
  func order(threads: Int) {
    let elements = (0..<100).map { $0 * 7 % 100 }
    let squares = elements.mapInParallel(on: threads, size: { $0 }) { elements[$0] * elements[$0] }
    #expect(squares == elements.map { $0 * $0 })
    #expect([Int]().mapInParallel(on: threads) { $0 }.isEmpty)
  }

  @Test("the largest are begun first, and without sizes the first")
  func largestFirst() {
    let elements = [2, 9, 4, 7]
    let begun = Monitor<[Int]>([])
    _ = elements.mapInParallel(on: 1, size: { $0 }) { index in begun.change { $0.append(elements[index]) } }
    _ = elements.mapInParallel(on: 1) { index in begun.change { $0.append(elements[index]) } }
    #expect(begun.change { $0 } == [9, 7, 4, 2, 2, 9, 4, 7])
  }

  @Test("as many run at once as there are threads")
  func together() {
    let inside = Monitor(0)
    _ = Array(0..<3).mapInParallel(on: 3) { _ in
      inside.change { $0 += 1 }
      inside.change(when: { $0 == 3 }) { _ in }
    }
    #expect(inside.change { $0 } == 3)
  }

  @Test("an error keeps the rest from being begun, and is thrown", arguments: [1, 2])
  func errors(threads: Int) {
    let begun = Monitor(0)
    #expect(throws: Odd(index: 1)) {
      try Array(0..<1000).mapInParallel(on: threads) { index throws(Odd) in
        begun.change { $0 += 1 }
        if index == 1 { throw Odd(index: index) }
        // Others wait until the error is on its way.
        if index > 1 { begun.change(when: { $0 > 1 }) { _ in } }
      }
    }
    #expect(begun.change { $0 } < 1000)
  }
}
