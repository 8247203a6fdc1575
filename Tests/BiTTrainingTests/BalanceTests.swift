import BiTCheckpoint
import BiTTestSupport
import BiTTraining
import Testing

/// Learning from each class equally often.
struct BalanceTests {
  /// 40 images of one class, 3 of another, none of a third, 7 of a fourth.
  private static let labels = Array(repeating: 2, count: 40) + [0, 0, 0] + Array(repeating: 3, count: 7)

  private func order(balances: Bool = true, seed: UInt64 = 1, labels: [Int] = labels) -> SampleOrder {
    SampleOrder(
      labels: labels,
      recipe: Recipe(
        schedule: Schedule(steps: 100, base: 0.1, warmup: 0, decays: []), batch: 8,
        augmentation: Augmentation(resolution: Resolution(precrop: 32, crop: 32)), balancesClasses: balances, seed: seed))
  }

  private func images(_ order: SampleOrder, steps: Range<Int>) -> [Int] {
    var order = order
    return steps.flatMap { order.batch(step: $0).samples.map(\.image) }
  }

  @Test("every round has each class once, and a class's images all have their turn before one comes again")
  func rounds() {
    let images = images(order(), steps: 0..<60)
    let rounds = stride(from: 0, to: 480, by: 3).map { images[$0..<$0 + 3].map { Self.labels[$0] } }
    #expect(rounds.allSatisfy { $0.sorted() == [0, 2, 3] })
    #expect(Set(rounds).count == 6)
    for (label, count) in [(0, 3), (2, 40), (3, 7)] {
      let own = images.filter { Self.labels[$0] == label }
      #expect(own.count == 160)
      for start in stride(from: 0, through: 160 - count, by: count) { #expect(Set(own[start..<start + count]).count == count) }
    }
  }

  @Test("any step can be asked for first, another seed gives another order, and without it the order is the usual one")
  func anyStep() {
    let whole = images(order(), steps: 0..<40)
    #expect(images(order(), steps: 17..<20) == Array(whole[136..<160]))
    #expect(images(order(seed: 2), steps: 0..<40) != whole)
    // The same images as before there were balanced classes.
    #expect(
      images(order(balances: false), steps: 0..<7) == images(order(balances: false, labels: Array(repeating: 0, count: 50)), steps: 0..<7))
  }

  @Test("a balanced run is told, kept, and stopped and gone on with to the same bits", arguments: [TrainedPart.network, .head])
  func resume(trained: TrainedPart) throws {
    let scratch = try Scratch()
    func tuning(_ name: String) throws -> FineTuning {
      var tuning = try FineTuningTests().tuning(scratch, name)
      try scratch.draw("data/light", count: 9, brightness: 180)
      (tuning.rule.balancesClasses, tuning.rule.trained, tuning.checkpointInterval) = (true, trained, .steps(1))
      return tuning
    }
    var words = ""
    var events = TrainingEvents()
    events.report = { if case .decided(let configuration) = $0 { words = configuration.words.joined() } }
    _ = try tuning("whole").run(events)
    #expect(words.contains("each class equally often"))
    #expect(try RunConfiguration(RunFolder(scratch.path + "/whole")).recipe.balancesClasses)
    var asked = 0
    events.proceed = {
      asked += 1
      return asked < 3
    }
    _ = try tuning("parts").run(events)
    let resumed = try #require(try FineTuning(resuming: RunFolder(scratch.path + "/parts")))
    _ = try resumed.run()
    #expect(try scratch.bytes("parts/model.h5") == scratch.bytes("whole/model.h5"))
    var plain = try tuning("plain")
    plain.rule.balancesClasses = false
    _ = try plain.run()
    #expect(try scratch.bytes("plain/model.h5") != scratch.bytes("whole/model.h5"))
  }
}
