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

  private func check(_ task: TaskSize, _ rule: Rule, step: Int, _ expected: Double) {
    let rate = LearningRate(base: 0.003, warmup: task.warmup, steps: task.steps, task: task, rule: rule)[step]
    #expect(abs(Double(rate) - expected) <= 1e-7 * expected)
  }

  @Test("without warm-up the first step has the base rate")
  func noWarmup() {
    #expect(LearningRate(base: 0.5, warmup: 0, steps: 10, task: .small, rule: .paper)[0] == 0.5)
  }
}
