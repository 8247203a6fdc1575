import BiTCheckpoint
import BiTContainers
import BiTTestSupport
import Testing

/// What JAX code writes (fixtures/make_jax.py): npz archives of big_vision, msgpack files of flax.
@Suite("Files of JAX code")
struct JAXReadingTests {
  private static func bfloat16(_ value: Float) -> Float {
    // To the nearest, of two to the even one: as ml_dtypes rounds.
    let bits = value.bitPattern
    return Float(bitPattern: (bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF_0000)
  }

  static let rounding: [ScalarType: @Sendable (Float) -> Float] = [
    .float32: { $0 }, .float16: { Float(Float16($0)) }, .bfloat16: { bfloat16($0) },
  ]

  /// What is wrong with a file; the fixtures' formula makes filters that equal others.
  static func findings(_ path: String) -> [Finding] {
    Verifier().verify(path).findings.filter { $0.severity != .note && $0.check != .filters }
  }

  /// The path of a fixture; of a packed one, unpacked.
  private func path(_ name: String, in folder: Scratch) throws -> String {
    name.hasSuffix(".npz") ? Repository.path("fixtures/jax/" + name) : try folder.write(name, Repository.inflated("fixtures/jax/" + name))
  }

  @Test(
    "are read bit for bit, the optimiser's tensors passed over",
    arguments: [
      ("params.npz", CheckpointKind.npz, ScalarType.float16, NPZFixture.outputs), ("target.npz", .npz, .bfloat16, NPZFixture.outputs),
      ("flat.npz", .npz, .float32, nil), ("params.msgpack", .flax, .float32, NPZFixture.outputs),
      ("state.msgpack", .flax, .bfloat16, NPZFixture.outputs), ("chunked.msgpack", .flax, .float16, NPZFixture.outputs),
    ] as [(String, CheckpointKind, ScalarType, Int?)])
  func values(name: String, kind: CheckpointKind, type: ScalarType, outputs: Int?) throws {
    let folder = try Scratch()
    let path = try path(name, in: folder)
    let checkpoint = try Checkpoint.open(path)
    #expect(checkpoint.origin?.kind == kind)
    #expect(checkpoint.architecture == NPZFixture.architecture)
    #expect(checkpoint.outputs == outputs)
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == type })
    try NPZFixture.expectFormula(checkpoint, round: #require(Self.rounding[type]))
    #expect(Self.findings(path).isEmpty)
  }

  @Test("what has no place in a network is named, and what isn't told by a name is said")
  func remarks() throws {
    let folder = try Scratch()
    let target = try Checkpoint.open(path("target.npz", in: folder))
    #expect(target.remarks == ["arrays of two bytes without a type (V2) are taken for bfloat16, which numpy stores so"])
    #expect(target.ignoredNames.count == 46)
    #expect(target.ignoredNames.allSatisfy { $0.hasPrefix("opt/state/") })
    let state = try Checkpoint.open(path("state.msgpack", in: folder))
    #expect(state.remarks.isEmpty)
    let others = state.ignoredNames.filter { !$0.hasPrefix("opt_state/0/trace/") }
    #expect(others == ["lr", "more/steps", "opt_state/1/count", "step", "tags/0", "tags/1", "tags/2", "z"])
  }

  @Test("flax's own bytes are written")
  func writing() throws {
    let folder = try Scratch()
    let original = try Checkpoint.open(path("params.msgpack", in: folder))
    try original.write(to: folder.path("copy.msgpack"), kind: .flax, replacing: false)
    #expect(try folder.bytes("copy.msgpack") == folder.bytes("params.msgpack"))
  }

  @Test("big_vision's other ResNet is refused by name, whatever holds it")
  func version1() throws {
    let words =
      "fits no BiT network: its names are those of big_vision's ResNet of version 1 (its models/bit.py; BiT is models/bit_paper.py)"
    let path = Repository.path("fixtures/jax/version-1.npz")
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(error.description == "\(path): \(words)")
    let findings = Verifier().verify(path).findings
    #expect(findings.first?.check == .network && findings.first?.found.contains("version 1") == true, "\(findings)")
  }

  @Test("a flax file cut off anywhere is refused with its name")
  func truncated() throws {
    let folder = try Scratch()
    let whole = try Repository.inflated("fixtures/jax/small/state.msgpack")
    // Where a network of two channels is refused for its width, all of the file has been walked through.
    let complete = #expect(throws: CheckpointError.self) { try Checkpoint.open(folder.write("x.msgpack", whole)) }
    guard case .unrecognisedArchitecture? = complete else { Issue.record("\(String(describing: complete))"); return }
    for length in Array(1...60) + (1..<200).map({ whole.count * $0 / 200 }) + (1...30).map({ whole.count - $0 }) {
      let path = try folder.write("x.msgpack", whole.prefix(length))
      let error = #expect(throws: CheckpointError.self, "\(length) bytes") { try Checkpoint.open(path) }
      switch error {
      case .container(.truncated), .notACheckpoint: break
      default: Issue.record("\(length) bytes: \(String(describing: error))")
      }
    }
  }
}
