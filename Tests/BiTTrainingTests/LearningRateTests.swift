import BiTTraining
import Testing

/// Against tables made by hand from the paper's rule and the released code's.
struct LearningRateTests {
  @Test(
    "the paper's schedule warms up, then divides by ten from 30, 60 and 90 % of the steps on",
    arguments: [
      (TaskSize.small, 0, 0), (.small, 1, 0.00003), (.small, 50, 0.0015), (.small, 99, 0.00297), (.small, 100, 0.003), (.small, 149, 0.003),
      (.small, 150, 0.0003), (.small, 299, 0.0003), (.small, 300, 0.00003), (.small, 449, 0.00003), (.small, 450, 0.000003),
      (.small, 499, 0.000003), (.medium, 0, 0), (.medium, 250, 0.0015), (.medium, 499, 0.002994), (.medium, 500, 0.003),
      (.medium, 2999, 0.003), (.medium, 3000, 0.0003), (.medium, 5999, 0.0003), (.medium, 6000, 0.00003), (.medium, 8999, 0.00003),
      (.medium, 9000, 0.000003), (.medium, 9999, 0.000003), (.large, 500, 0.003), (.large, 5999, 0.003), (.large, 6000, 0.0003),
      (.large, 12000, 0.00003), (.large, 18000, 0.000003), (.large, 19999, 0.000003),
    ])
  func paper(task: TaskSize, step: Int, expected: Double) { check(task, .paper, step: step, expected) }

  @Test(
    "the release's schedule has marks of its own in small tasks, and decays at the step after each",
    arguments: [
      (TaskSize.small, 200, 0.003), (.small, 201, 0.0003), (.small, 300, 0.0003), (.small, 301, 0.00003), (.small, 400, 0.00003),
      (.small, 401, 0.000003), (.medium, 499, 0.002994), (.medium, 500, 0.003), (.medium, 3000, 0.003), (.medium, 3001, 0.0003),
      (.medium, 6001, 0.00003), (.medium, 9001, 0.000003), (.large, 6000, 0.003), (.large, 6001, 0.0003), (.large, 12001, 0.00003),
      (.large, 18000, 0.00003), (.large, 18001, 0.000003), (.large, 19999, 0.000003),
    ])
  func release(task: TaskSize, step: Int, expected: Double) { check(task, .release, step: step, expected) }

  private func check(_ task: TaskSize, _ edition: HyperRule.Edition, step: Int, _ expected: Double) {
    let decays = HyperRule.Origin(edition: edition, size: task).decays(steps: task.steps)
    let rate = Schedule(steps: task.steps, base: 0.003, warmup: task.warmup, decays: decays).rate(at: step)
    #expect(abs(Double(rate) - expected) <= 1e-7 * expected)
  }

  @Test("a schedule that no HyperRule has: pre-training's 90 epochs of ILSVRC in batches of 4096")
  func preTraining() {
    let (steps, base) = (28_150, 0.03 * 4096 / 256)
    let schedule = Schedule(steps: steps, base: base, warmup: 5000, decays: [30, 60, 80].map { steps * $0 / 90 })
    for (step, expected) in [
      (0, 0), (2500, 0.24), (5000, 0.48), (9382, 0.48), (9383, 0.048), (18_765, 0.048), (18_766, 0.0048), (25_022, 0.00048),
      (28_149, 0.00048),
    ] {
      #expect(abs(Double(schedule.rate(at: step)) - expected) <= 1e-7 * expected, "step \(step)")
    }
    #expect(Schedule(steps: 10, base: 0.5, warmup: 0, decays: [3], factor: 2).rate(at: 3) == 0.25)
  }

  @Test("without warm-up the first step has the base rate")
  func noWarmup() {
    #expect(Schedule(steps: 10, base: 0.5, warmup: 0, decays: [3]).rate(at: 0) == 0.5)
  }
}
