import BiTCheckpoint
import BiTNetwork
import BiTPreprocessing
import BiTTraining
import Testing

/// Pre-training's recipes, against tables computed by hand from the paper.
struct PretrainingRuleTests {
  /// Of ILSVRC's 1 281 167 images, 312 whole batches of 4096 are an epoch.
  private static let ilsvrc = 1_281_167

  @Test("the recipe for ILSVRC is the paper's")
  func usual() {
    let recipe = PretrainingRule().recipe(examples: Self.ilsvrc, seed: 5)
    #expect(recipe.schedule == Schedule(steps: 28_080, base: 0.48, warmup: 5000, decays: [9360, 18_720, 24_960]))
    #expect(recipe.batch == 4096 && recipe.part == 32 && recipe.loss == .softmax && recipe.seed == 5 && recipe.trained == .network)
    #expect(recipe.optimiser == SGD.Settings(momentum: 0.9, weightDecay: 1e-4, decayed: .kernels))
    let augmentation = recipe.augmentation
    #expect(augmentation.cropping == .inception(InceptionCrop()) && augmentation.flipsAtRandom && augmentation.mixup == 0)
    #expect(augmentation.resolution.crop == 224 && augmentation.resize == .tensorFlow)
    #expect(augmentation.input == .pretraining(side: 224))
  }

  @Test("the rate of each step is the table's: from 0 over the warm-up, then a tenth from each decay on")
  func rates() {
    let schedule = PretrainingRule().recipe(examples: Self.ilsvrc).schedule
    let table: [(step: Int, rate: Float)] = [
      (0, 0), (1, 0.000096), (2500, 0.24), (4999, 0.479904), (5000, 0.48), (9359, 0.48), (9360, 0.048), (18_719, 0.048), (18_720, 0.0048),
      (24_959, 0.0048), (24_960, 0.00048), (28_079, 0.00048),
    ]
    for (step, rate) in table {
      #expect(abs(schedule.rate(at: step) - rate) <= 1e-6 * rate, "step \(step): \(schedule.rate(at: step)), expected \(rate)")
    }
  }

  @Test(
    "steps put the decays where they are in as many epochs, rounded down",
    arguments: [
      (Upstream.ilsvrc, 100, [33, 66, 88]), (.imagenet21k, 9, [3, 6, 8]), (.ilsvrc, 7, [2, 4, 6]), (.jft, 100, [25, 57, 75, 92]),
      (.jft, 40, [10, 23, 30, 37]), (.ilsvrc, 100_000_000, [33_333_333, 66_666_666, 88_888_888]),
    ])
  func decays(upstream: Upstream, steps: Int, expected: [Int]) {
    var rule = PretrainingRule(upstream)
    rule.steps = steps
    let schedule = rule.recipe(examples: 1000).schedule
    #expect(schedule.steps == steps && schedule.decays == expected)
    let first = expected[0]
    #expect(schedule.rate(at: first - 1) == Float(0.48) || schedule.warmup >= first)
    #expect(abs(schedule.rate(at: first) - 0.048) < 1e-8)
  }

  @Test("epochs are of whole batches, at least one, and are what the recipe says unless steps are given")
  func epochs() {
    func steps(_ examples: Int, _ upstream: Upstream = .ilsvrc, epochs: Int? = nil, batch: Int? = nil, steps: Int? = nil) -> Int {
      var rule = PretrainingRule(upstream)
      (rule.epochs, rule.batch, rule.steps) = (epochs, batch, steps)
      return rule.recipe(examples: examples).schedule.steps
    }
    #expect(steps(1000, batch: 256) == 90 * 3 && steps(1000, .jft, batch: 256) == 40 * 3)
    #expect(steps(1000, epochs: 2, batch: 300) == 6 && steps(1000) == 90 && steps(1000, epochs: 2, steps: 5) == 5)
    #expect(steps(14_197_122, batch: nil) == 90 * 3466)
    #expect(steps(Int.max, epochs: 1_000_000, batch: 1) == 1 << 40)
  }

  @Test("the rate goes with the batch, a short run warms up for a fifth of its steps, and what is asked for holds")
  func overrides() {
    var rule = PretrainingRule(.imagenet21k)
    #expect(rule.recipe(examples: 1).loss == .sigmoid && PretrainingRule(.jft).recipe(examples: 1).loss == .sigmoid)
    (rule.steps, rule.batch, rule.rate) = (24_999, 64, 0.1)
    #expect(rule.recipe(examples: 1).schedule.base == 0.025 && rule.recipe(examples: 1).schedule.warmup == 4999)
    rule.steps = 25_000
    #expect(rule.recipe(examples: 1).schedule.warmup == 5000)
    (rule.steps, rule.warmup, rule.weightDecay, rule.part, rule.loss, rule.crop) = (10, 7, 0.5, 4, .softmax, 96)
    (rule.cropsAtRandom, rule.flipsAtRandom, rule.resize, rule.balancesClasses) = (false, false, .pillow, true)
    let recipe = rule.recipe(examples: 1)
    #expect(recipe.schedule.warmup == 7 && recipe.optimiser.weightDecay == 0.5 && recipe.part == 4 && recipe.loss == .softmax)
    #expect(recipe.augmentation.cropping == .middle && !recipe.augmentation.flipsAtRandom && recipe.balancesClasses)
    // Training and evaluations see the same.
    #expect(recipe.augmentation.input == Preprocessing(height: 96, width: 96, resize: .pillow))
    #expect(recipe.augmentation.resolution == Resolution(precrop: 96, crop: 96))
  }

  @Test("decays that are asked for count epochs, or steps where the length is in steps, and may be none")
  func askedDecays() {
    var rule = PretrainingRule()
    (rule.batch, rule.epochs, rule.decays) = (100, 10, [3, 7])
    #expect(rule.recipe(examples: 250).schedule == Schedule(steps: 20, base: 0.03 * 100 / 256, warmup: 4, decays: [6, 14]))
    rule.steps = 12
    #expect(rule.recipe(examples: 250).schedule == Schedule(steps: 12, base: 0.03 * 100 / 256, warmup: 2, decays: [3, 7]))
    rule.decays = []
    #expect(rule.recipe(examples: 250).schedule.decays == [])
  }

  @Test("momentum, mixup, the head's bias, crops and what evaluations see can be replaced")
  func otherChoices() throws {
    var rule = PretrainingRule(.jft)
    #expect(rule.recipe(examples: 1).headBias == nil)
    let crop = try #require(InceptionCrop(area: 0.2...0.5, aspect: 1...2))
    (rule.momentum, rule.mixup, rule.headBias, rule.inceptionCrop, rule.evaluation) = (0.5, 0.25, -3, crop, .squash)
    let recipe = rule.recipe(examples: 1)
    #expect(recipe.optimiser == SGD.Settings(momentum: 0.5, weightDecay: 1e-4, decayed: .kernels))
    #expect(recipe.augmentation.mixup == 0.25 && recipe.headBias == -3 && recipe.augmentation.cropping == .inception(crop))
    #expect(recipe.augmentation.input == Preprocessing(height: 224, width: 224, resize: .tensorFlow))
    (rule.cropsAtRandom, rule.evaluation) = (false, .shorterSide)
    #expect(rule.recipe(examples: 1).augmentation.cropping == .middle)
    #expect(rule.recipe(examples: 1).augmentation.input == .pretraining(side: 224))
  }

  @Test("a run says in words that its warm-up is short, what is fresh, and what decays")
  func words() throws {
    var rule = PretrainingRule(.imagenet21k)
    (rule.steps, rule.batch) = (100, 256)
    let task = TaskDescription(
      examples: 1280, originalHeight: 64, originalWidth: 64, architecture: try #require(Architecture(name: "R26x1")))
    func text() -> String {
      RunConfiguration(
        source: .init(.fresh, digest: "d"),
        examples: .init(path: "p", holdout: nil, perClass: nil, seed: 0, classes: [], validation: 0, rejected: 0), task: task,
        recipe: rule.recipe(examples: 1280, seed: 3)
      ).words.joined(separator: "; ")
    }
    let short = text()
    for part in [
      "a fresh R26x1, its weights by seed 3", "1280 images", "sigmoid", "seen 20 times", "learning rate 0.03 after 20 steps of warm-up",
      "a fifth of all", "divided by 10 at steps 33, 66, 88", "weight decay 0.0001 of kernels", "parts of 5 to 100 %", "resized to 224",
    ] {
      #expect(short.contains(part), "\(short)")
    }
    rule.warmup = 30
    #expect(!text().contains("a fifth") && !text().contains("momentum"))
    (rule.steps, rule.warmup, rule.momentum, rule.decays) = (1, nil, 0.5, [])
    for part in ["after 1 step of warm-up (a fifth of all", "momentum 0.5"] { #expect(text().contains(part), "\(text())") }
    #expect(!text().contains("divided"))
  }
}
