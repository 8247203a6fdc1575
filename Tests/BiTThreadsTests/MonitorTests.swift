import BiTThreads
import Testing

struct MonitorTests {
  @Test("no change is lost")
  func changes() {
    let count = Monitor(0)
    JoinedThreads.run(4) { _ in
      for _ in 0..<10_000 { count.change { $0 += 1 } }
    }
    #expect(count.change { $0 } == 40_000)
  }

  @Test("who waits for a value goes on when it is there, and not before")
  func waiting() {
    let turn = Monitor(0)
    let order = Monitor<[Int]>([])
    JoinedThreads.run(4) { thread in
      for round in 0..<100 {
        turn.change(when: { $0 == round * 4 + thread }) {
          order.change { $0.append(thread) }
          $0 += 1
        }
      }
    }
    #expect(order.change { $0 } == (0..<400).map { $0 % 4 })
  }

  @Test("an error leaves the value to others")
  func errors() {
    struct Refused: Error {}
    let value = Monitor(1)
    #expect(throws: Refused.self) { try value.change { _ in throw Refused() } }
    #expect(value.change { $0 } == 1)
  }

  @Test("a detached thread runs what it was given")
  func detached() {
    let isDone = Monitor(false)
    #expect(DetachedThread.start { isDone.change { $0 = true } })
    isDone.change(when: { $0 }) { _ in }
  }
}
