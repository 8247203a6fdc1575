import BiTCheckpoint
import BiTTestSupport
import Foundation
import Testing

@Suite struct InitialisationTests {
  private static let kernel = "resnet/block2/unit01/b/standardized_conv2d/kernel"

  private func network(_ name: String = "R14x0.5", outputs: Int? = 10, seed: UInt64 = 0) throws -> Checkpoint {
    Checkpoint.initialised(architecture: try #require(Architecture(name: name)), outputs: outputs, seed: seed)
  }

  @Test("the values are those of an independent reading of the documentation")
  func documentedValues() throws {
    let golden = try NPZFixture.unpacked("initial-values.f4").withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    let values = try [0, 7].flatMap { try #require(network(seed: $0)[Self.kernel]).floats().prefix(64) }
    #expect(values.count == golden.count)
    #expect(zip(values, golden).count { abs($0 - $1) > 2e-5 * abs($1) } == 0)
  }

  @Test("kernels have mean 0, variance 1/fan-in and the shape of a normal distribution cut at two deviations")
  func distribution() throws {
    for tensor in try network("R50x1").tensors where tensor.shape.count == 4 && tensor.count > 100_000 && !tensor.name.contains("head") {
      let deviation = (1 / Double(tensor.shape.dropLast().reduce(1, *))).squareRoot()
      let values = try tensor.floats().map { Double($0) / deviation }
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      #expect(abs(mean) < 5 / count.squareRoot(), "\(tensor.name)")
      #expect(abs(variance - 1) < 6 / count.squareRoot(), "\(tensor.name)")
      #expect(values.allSatisfy { abs($0) <= 2 / 0.879_62 })
      // Within one deviation of the uncut distribution: erf(1/sqrt 2) / erf(2/sqrt 2) of the values.
      let inner = Double(values.count { abs($0) < 1 / 0.879_625_66 }) / count
      #expect(abs(inner - 0.715_233) < 3 / count.squareRoot(), "\(tensor.name)")
    }
  }

  @Test("scales are one, shifts and the head zero")
  func constants() throws {
    let checkpoint = try network()
    for (tensor, parameter) in zip(checkpoint.tensors, checkpoint.architecture.parameters(outputs: 10)) {
      let expected: Float? =
        switch parameter.name.role {
        case .kernel: parameter.name.layer == .head ? 0 : nil
        case .gamma, .movingVariance: 1
        case .beta, .bias, .movingMean: 0
        }
      if let expected { #expect(try tensor.floats() == [Float](repeating: expected, count: parameter.count)) }
    }
  }

  @Test("a tensor's values follow from seed and name alone")
  func seeds() throws {
    let values = try #require(network()[Self.kernel]).floats()
    #expect(try #require(network(outputs: nil)[Self.kernel]).floats() == values)
    #expect(try #require(network("R26x0.5")[Self.kernel]).floats() == values)
    #expect(try #require(network(seed: 1)[Self.kernel]).floats() != values)
    let other = "resnet/block2/unit01/a/standardized_conv2d/kernel"
    #expect(try #require(network()[other]).floats().prefix(64) != values.prefix(64))
  }

  @Test("a fresh network is a checkpoint like any other")
  func written() throws {
    let folder = try Scratch()
    let fresh = try network()
    #expect(fresh.metadata.provenance == .init(sourceName: "R14x0.5", sourceKind: "init", operation: .initialisation(seed: 0)))
    try fresh.write(to: folder.path("fresh.npz"), kind: .npz, replacing: false)
    let read = try Checkpoint.open(folder.path("fresh.npz"))
    for (read, fresh) in zip(read.tensors, fresh.tensors) { #expect(try bytes(of: read) == bytes(of: fresh)) }
  }

  @Test("the generator gives the numbers of the authors' xoshiro256**")
  func referenceNumbers() throws {
    var generator = try #require(Xoshiro256(state: 1, 2, 3, 4))
    let numbers = (0..<10).map { _ in generator.next() }
    #expect(
      numbers == [
        11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360, 607_988_272_756_665_600,
        16_172_922_978_634_559_625, 8_476_171_486_693_032_832, 10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
      ])
    #expect(Xoshiro256(state: 0, 0, 0, 0) == nil)
  }

  @Test("a generator that was encoded goes on where it was")
  func encoding() throws {
    var generator = Xoshiro256(seed: 3, stream: "shuffle")
    _ = generator.next()
    var decoded = try JSONDecoder().decode(Xoshiro256.self, from: JSONEncoder().encode(generator))
    #expect(decoded == generator)
    #expect(decoded.next() == generator.next())
  }
}
