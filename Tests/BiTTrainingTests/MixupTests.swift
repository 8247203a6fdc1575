import BiTCheckpoint
import BiTImage
import BiTTraining
import Testing

struct MixupTests {
  /// The distribution function at 0.001, 0.01, 0.1, 0.25 and 0.9, and the variance 1 / (4 (2 alpha + 1)). For alpha 1 and 0.5 they are x and
  /// 2/π · arcsin √x; those of 0.1, the HyperRule's, are of `scipy.stats.beta`.
  static let table: [(alpha: Double, shares: [Double], variance: Double)] = [
    (1, [0.001, 0.01, 0.1, 0.25, 0.9], 1.0 / 12), (0.5, [0.020135, 0.063769, 0.204833, 0.333333, 0.795167], 1.0 / 8),
    (0.1, [0.254242, 0.320308, 0.406385, 0.451958, 0.593615], 1 / 4.8),
  ]

  @Test("mixup's shares are distributed as Beta(alpha, alpha)", arguments: table)
  func distribution(alpha: Double, shares: [Double], variance: Double) {
    var generator = Xoshiro256(seed: 5, stream: "beta")
    let count = 40_000
    let drawn = (0..<count).map { _ in SymmetricBeta(alpha).draw(using: &generator) }
    #expect(drawn.allSatisfy { (0...1).contains($0) })
    // Four standard deviations of a share of so many, and of their mean.
    for (limit, expected) in zip([0.001, 0.01, 0.1, 0.25, 0.9], shares) {
      let found = Double(drawn.count { $0 <= limit }) / Double(count)
      #expect(abs(found - expected) < 4 * (expected * (1 - expected) / Double(count)).squareRoot(), "\(limit): \(found)")
    }
    let mean = drawn.reduce(0, +) / Double(count)
    #expect(abs(mean - 0.5) < 4 * (variance / Double(count)).squareRoot())
    let found = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    #expect(abs(found - variance) < 0.02 * variance)
  }

  private func order(count: Int, batch: Int, mixup: Double) throws -> SampleOrder {
    var rule = HyperRule()
    (rule.batch, rule.mixup) = (batch, mixup)
    let task = TaskDescription(
      examples: count, originalHeight: 40, originalWidth: 40, architecture: try #require(Architecture(name: "R14x0.5")))
    return SampleOrder(labels: Array(repeating: 0, count: count), recipe: rule.recipe(for: task))
  }

  @Test("a batch has one share, and each image a partner among the batch, every image once")
  func partners() throws {
    var order = try order(count: 50, batch: 16, mixup: 0.1)
    var shares: Set<Float> = []
    for step in 0..<20 {
      let batch = order.batch(step: step)
      let mixup = try #require(batch.mixup)
      shares.insert(mixup.share)
      #expect(mixup.partners.map(\.position).sorted() == Array(step * 16..<(step + 1) * 16))
      #expect(batch.samples.map(\.position) == Array(step * 16..<(step + 1) * 16))
      #expect(Set(mixup.partners.map { [$0.position, $0.image] }) == Set(batch.samples.map { [$0.position, $0.image] }))
    }
    #expect(shares.count > 10)
    var plain = try self.order(count: 50, batch: 16, mixup: 0)
    #expect(plain.batch(step: 3).mixup == nil)
  }

  @Test("every epoch has each image once, in another order, and any step can be asked for first")
  func epochs() throws {
    var order = try order(count: 12, batch: 8, mixup: 0)
    let images = (0..<6).flatMap { order.batch(step: $0).samples.map(\.image) }
    let epochs = stride(from: 0, to: 48, by: 12).map { Array(images[$0..<$0 + 12]) }
    for epoch in epochs { #expect(epoch.sorted() == Array(0..<12)) }
    #expect(Set(epochs).count == 4)
    var fresh = try self.order(count: 12, batch: 8, mixup: 0)
    #expect(fresh.batch(step: 4).samples.map(\.image) == Array(images[32..<40]))
  }
}
