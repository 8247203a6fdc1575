import BiTCheckpoint
import BiTData
import BiTImage
import BiTTraining
import Testing

struct HyperRuleTests {
  private func task(_ examples: Int, side: Int = 400, architecture: String = "R50x1") throws -> TaskDescription {
    TaskDescription(
      examples: examples, originalHeight: side, originalWidth: side, architecture: try #require(Architecture(name: architecture)))
  }

  @Test(
    "steps, warm-up and mixup follow from the number of examples",
    arguments: [
      (1, 500, 100, 0.0), (19_999, 500, 100, 0), (20_000, 10_000, 500, 0.1), (499_999, 10_000, 500, 0.1), (500_000, 20_000, 500, 0.1),
    ])
  func sizes(examples: Int, steps: Int, warmup: Int, mixup: Double) throws {
    let recipe = try HyperRule().recipe(for: task(examples))
    #expect(recipe.schedule.steps == steps && recipe.schedule.warmup == warmup && recipe.augmentation.mixup == mixup)
    #expect(recipe.batch == 512 && recipe.schedule.base == 0.003)
    #expect(recipe.augmentation.cropping == .random && recipe.augmentation.flipsAtRandom)
    #expect(recipe.optimiser.momentum == 0.9 && recipe.optimiser.weightDecay == 0)
  }

  @Test(
    "the resolution follows from the originals' area, the network and the rule",
    arguments: [
      (95, "R50x1", HyperRule.Edition.paper, 160, 128), (96, "R50x1", .paper, 448, 384), (96, "R152x4", .paper, 512, 480),
      (95, "R152x4", .paper, 160, 128),
      (400, "R50x1", .release, 512, 480), (32, "R50x1", .release, 160, 128),
    ])
  func resolution(side: Int, architecture: String, edition: HyperRule.Edition, precrop: Int, crop: Int) throws {
    var rule = HyperRule()
    rule.edition = edition
    let recipe = try rule.recipe(for: task(10, side: side, architecture: architecture))
    #expect(recipe.augmentation.resolution == Resolution(precrop: precrop, crop: crop))
  }

  @Test("a choice that is replaced stays; a short run warms up for a fifth; a crop alone takes the precrop along")
  func overrides() throws {
    var rule = HyperRule()
    (rule.steps, rule.batch, rule.crop) = (50, 16, 224)
    let recipe = try rule.recipe(for: task(10))
    #expect(recipe.schedule.steps == 50 && recipe.schedule.warmup == 10 && recipe.batch == 16)
    #expect(recipe.augmentation.resolution == Resolution(precrop: 261, crop: 224))
    rule.trained = .head
    #expect(try rule.recipe(for: task(600_000)).augmentation.mixup == 0)
  }

  @Test("no crop means the whole picture at the crop's size; a run of before goes on with the middle")
  func noCrop() throws {
    var rule = HyperRule()
    rule.cropsAtRandom = false
    let recipe = try rule.recipe(for: task(10))
    #expect(recipe.augmentation.resolution == Resolution(precrop: 384, crop: 384))
    #expect(try configuration(rule: rule, task: task(10)).words.joined().contains("the whole picture resized to 384"))
    rule.crop = 224
    #expect(try rule.recipe(for: task(10)).augmentation.resolution == Resolution(precrop: 224, crop: 224))
    rule.cutsMiddle = true
    #expect(try rule.recipe(for: task(10)).augmentation.resolution == Resolution(precrop: 261, crop: 224))
  }

  @Test("a task decides on crops, flips and resolution")
  func task() throws {
    var rule = HyperRule()
    rule.follow(try #require(TransferTask.named("vtab/dsprites-xpos")))
    let recipe = try rule.recipe(for: task(10, side: 400))
    #expect(recipe.augmentation.cropping == .middle && !recipe.augmentation.flipsAtRandom)
    #expect(recipe.augmentation.resolution == Resolution(precrop: 128, crop: 128))
    rule = HyperRule()
    rule.follow(try #require(TransferTask.named("vtab/patch_camelyon")))
    let large = try rule.recipe(for: task(10, side: 32)).augmentation
    #expect(large.cropping == .random && large.flipsAtRandom && large.resolution == Resolution(precrop: 448, crop: 384))
  }

  @Test("what was decided is said in words")
  func words() throws {
    let text = try configuration(rule: HyperRule(), task: task(1200)).words.joined(separator: "; ")
    for part in [
      "1200 images to learn from: a small task", "500 steps of 512", "seen 213 times", "no mixup", "150, 300, 450",
      "resized to 448, crops of 384",
    ] {
      #expect(text.contains(part), "\(text)")
    }
    var release = HyperRule()
    (release.edition, release.trained) = (.release, .head)
    let other = try configuration(rule: release, task: task(1200)).words.joined(separator: "; ")
    #expect(other.contains("divided by 10 at steps 200, 300, 400") && other.contains("resized to 480"), "\(other)")
  }

  private func configuration(rule: HyperRule, task: TaskDescription) -> RunConfiguration {
    RunConfiguration(
      source: .init(.checkpoint(path: "s"), digest: "d"),
      examples: .init(path: "p", holdout: nil, perClass: nil, seed: 0, classes: [], validation: 0, rejected: 0), task: task, rule: rule)
  }
}
