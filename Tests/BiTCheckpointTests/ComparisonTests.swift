import BiTCheckpoint
import BiTTestSupport
import Testing

@Suite("Comparing two checkpoints")
struct ComparisonTests {
  private static func network(seed: UInt64 = 1, outputs: Int? = 3, name: String = "R14x0.5") throws -> Checkpoint {
    Checkpoint.initialised(architecture: try #require(Architecture(name: name)), outputs: outputs, seed: seed)
  }

  /// The network with every value of the body changed by that part of it, and the head by `head`.
  private static func tuned(_ checkpoint: Checkpoint, body: Float, head: Float) throws -> Checkpoint {
    try Checkpoint(
      tensors: checkpoint.tensors.map { tensor in
        let isHead = tensor.name.contains("/head/")
        return Tensor(
          name: tensor.name, shape: tensor.shape, values: try tensor.floats().map { isHead ? $0 + head : $0 * (1 + body) })
      })
  }

  @Test("kinds don't matter: what was converted is equal")
  func kinds() throws {
    let folder = try Scratch()
    let network = try Self.network()
    try network.write(to: folder.path("a"), kind: .npz, replacing: false)
    try network.write(to: folder.path("b"), kind: .kerasH5, replacing: false)
    let comparison = try Comparison(Checkpoint.open(folder.path("a")), Checkpoint.open(folder.path("b")))
    #expect(comparison.isEqual)
    #expect(comparison.verdict == .equal)
    #expect(comparison.differences.count == 45)
    #expect(comparison.parts.map(\.name) == ["root", "block1", "block2", "block3", "block4", "norm", "head"])
  }

  @Test("one value that differs is found with its place and size, and passes with a tolerance")
  func oneValue() throws {
    let first = try Self.network()
    let second = try Checkpoint(
      tensors: first.tensors.map { tensor in
        guard tensor.name == ParameterName.finalBeta.canonical else { return tensor }
        var values = try tensor.floats()
        values[17] = 0.25
        return Tensor(name: tensor.name, shape: tensor.shape, values: values)
      })
    let comparison = try Comparison(first, second)
    #expect(!comparison.isEqual)
    #expect(comparison.beyondTolerance.map(\.name) == [ParameterName.finalBeta.canonical])
    #expect(comparison.beyondTolerance.first?.index == 17)
    #expect(comparison.beyondTolerance.first?.largest == 0.25)
    #expect(comparison.beyondTolerance.first?.count == 1)
    #expect(try Comparison(first, second, tolerance: 0.25).isEqual)
    #expect(try !Comparison(first, second, tolerance: 0.2499).isEqual)
  }

  @Test("what the differences come to is told")
  func verdicts() throws {
    let first = try Self.network()
    func verdict(_ other: Checkpoint) throws -> Comparison.Verdict { try Comparison(first, other).verdict }
    #expect(try verdict(first.editingHead(.zero(outputs: 7))) == .sameBody)
    #expect(try verdict(first.editingHead(.drop)) == .sameBody)
    guard case .fineTuned(let body) = try verdict(Self.tuned(first, body: 0.01, head: 1)) else {
      Issue.record("not seen as fine-tuned")
      return
    }
    #expect(abs(body - 0.01) < 1e-4)
    #expect(try { if case .near = try verdict(first.converted(to: .float16)) { true } else { false } }())
    #expect(try { if case .unrelated(let part) = try verdict(Self.network(seed: 2)) { part > 0.5 } else { false } }())
    #expect(try verdict(Self.network(name: "R14x1")) == .otherArchitecture)
  }

  @Test("a value that is no number differs from every number, and not from another that is none")
  func notANumber() throws {
    let first = try Self.network()
    let broken = try Checkpoint(
      tensors: first.tensors.map {
        $0.name == ParameterName.headBias.canonical ? Tensor(name: $0.name, shape: $0.shape, values: [.nan, 0, 0]) : $0
      })
    #expect(try Comparison(first, broken).beyondTolerance.first?.largest == .infinity)
    #expect(try Comparison(broken, broken).isEqual)
  }
}
