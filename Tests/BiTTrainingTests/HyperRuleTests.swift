import BiTCheckpoint
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
    let settings = try HyperRule().settings(for: task(examples))
    #expect(settings.steps == steps && settings.warmup == warmup && settings.mixup == mixup)
    #expect(settings.batch == 512 && settings.baseRate == 0.003 && settings.crops && settings.flips)
  }

  @Test(
    "the resolution follows from the originals' area, the network and the rule",
    arguments: [
      (95, "R50x1", Rule.paper, 160, 128), (96, "R50x1", .paper, 448, 384), (96, "R152x4", .paper, 512, 480),
      (95, "R152x4", .paper, 160, 128),
      (400, "R50x1", .release, 512, 480), (32, "R50x1", .release, 160, 128),
    ])
  func resolution(side: Int, architecture: String, rule: Rule, precrop: Int, crop: Int) throws {
    var hyperRule = HyperRule()
    hyperRule.rule = rule
    #expect(
      try hyperRule.settings(for: task(10, side: side, architecture: architecture)).resolution == Resolution(precrop: precrop, crop: crop))
  }

  @Test("a choice that is replaced stays; a short run warms up for a fifth; a crop alone takes the precrop along")
  func overrides() throws {
    var rule = HyperRule()
    (rule.steps, rule.batch, rule.crop) = (50, 16, 224)
    let settings = try rule.settings(for: task(10))
    #expect(settings.steps == 50 && settings.warmup == 10 && settings.batch == 16)
    #expect(settings.resolution == Resolution(precrop: 261, crop: 224))
    rule.headOnly = true
    #expect(try rule.settings(for: task(600_000)).mixup == 0)
  }

  @Test("what was decided is said in words")
  func words() throws {
    let settings = try HyperRule().settings(for: task(1200))
    let text = try settings.words(for: task(1200)).joined(separator: "; ")
    for part in [
      "1200 images to learn from: a small task", "500 steps of 512", "seen 213 times", "no mixup", "150, 300, 450",
      "resized to 448, crops of 384",
    ] {
      #expect(text.contains(part), "\(text)")
    }
  }
}
