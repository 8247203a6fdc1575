import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

@Suite("ONNX models")
struct ONNXTests {
  private static let kernel = "resnet/block2/unit01/b/standardized_conv2d/kernel"

  /// Whether no error and no superfluous byte is found. (Many of the formula's filters are equal, which is told.)
  private static func isWhole(_ path: String) -> Bool {
    Verifier().verify(path).findings.allSatisfy { $0.severity != .error && $0.check != .unreferenced }
  }

  // MARK: - Writing

  @Test("a network is written as the onnx package writes the same graph, byte for byte")
  func golden() throws {
    let scratch = try Scratch()
    let remarks = try ONNXFixture.network().write(to: scratch.path("a.onnx"), kind: .onnx, replacing: false)
    #expect(remarks == [])
    #expect(try scratch.bytes("a.onnx") == ONNXFixture.bytes("whole.onnx"))
    #expect(scratch.names() == ["a.onnx"])
  }

  @Test("where a model would be too large, the larger weights stand in a second file, at multiples of 64 KiB")
  func externalData() throws {
    let scratch = try Scratch()
    let path = scratch.path("limited.onnx")
    try ONNXFixture.network().write(to: path, kind: .makeONNX(limit: 8 << 20), replacing: false)
    #expect(scratch.names() == ["limited.onnx"])
    try ONNXFixture.network().write(to: path, kind: .makeONNX(limit: 8_000_000), replacing: true)
    #expect(try scratch.bytes("limited.onnx") == ONNXFixture.bytes("limited.onnx"))
    let digest = try Repository.text(ONNXFixture.folder + "limited.onnx.data.sha256")
    #expect(try FileDigest.sha256(of: path + ".data") + "\n" == digest)
    #expect(scratch.names() == ["limited.onnx", "limited.onnx.data"])
    try Checkpoint.open(path).expectStandardised(ONNXFixture.network())
    #expect(Self.isWhole(path))
    // Bytes that were added to the second file are found.
    try scratch.write("limited.onnx.data", scratch.bytes("limited.onnx.data") + [1])
    #expect(FormatTests.checks(path).contains(.unreferenced))
  }

  @Test("both files appear or neither, and neither replaces another without permission")
  func bothOrNeither() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.onnx")
    let kind = CheckpointKind.makeONNX(limit: 0)
    let network = try ONNXFixture.network()
    try scratch.write("a.onnx.data", "mine")
    let refused = #expect(throws: FileError.self) { try network.write(to: path, kind: kind, replacing: false) }
    #expect(refused == FileError(path: path + ".data", operation: "write", reason: "it exists", remedy: .replacing))
    #expect(scratch.names() == ["a.onnx.data"])
    // The last tensor can't be read.
    struct Failing: TensorStorage {
      func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { throw CancellationError() }
    }
    let bias = Tensor(name: ParameterName.headBias.canonical, shape: [10], scalarType: .float32, storage: Failing())
    #expect(throws: CancellationError.self) { try network.replacingTensors([bias]).write(to: path, kind: kind, replacing: true) }
    #expect(scratch.names() == ["a.onnx.data"])
    #expect(try scratch.bytes("a.onnx.data") == Array("mine".utf8))
    try network.write(to: path, kind: kind, replacing: true)
    #expect(scratch.names() == ["a.onnx", "a.onnx.data"])
    try Checkpoint.open(path).readThrough()
  }

  @Test("filters that vary so little that epsilon counts are told, those without variance aren't")
  func sensitiveFilters() throws {
    let network = try ONNXFixture.network()
    let tensor = try #require(network[Self.kernel])
    func remarks(_ scale: Float) throws -> [String] {
      // Filter 1 is scaled down, filter 2 is constant.
      let values = try tensor.floats().enumerated().map { index, value in
        switch index % 64 {
        case 1: value * scale
        case 2: Float(0.5)
        default: value
        }
      }
      let scratch = try Scratch()
      return try network.replacingTensors([Tensor(name: tensor.name, shape: tensor.shape, values: values)])
        .write(to: scratch.path("a.onnx"), kind: .onnx, replacing: false)
    }
    // Its variance is about 0.33.
    #expect(try remarks(1e-2) == [])
    let told = try remarks(1e-3)
    #expect(
      told.count == 1 && told.first?.contains("epsilon counts in 1 of its filters") == true && told.first?.contains(Self.kernel) == true,
      "\(told)")
  }

  @Test("half precision is widened before it is standardised")
  func halfPrecision() throws {
    let scratch = try Scratch()
    let half = try ONNXFixture.network().converted(to: .float16)
    try half.write(to: scratch.path("a.onnx"), kind: .onnx, replacing: false)
    try Checkpoint.open(scratch.path("a.onnx")).expectStandardised(half)
  }

  // MARK: - Reading

  @Test("what the onnx package wrote is read: values and what the model says")
  func reading() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.onnx", ONNXFixture.bytes("whole.onnx"))
    let (copy, network) = (try Checkpoint.open(path), try ONNXFixture.network())
    #expect(copy.origin?.kind == .onnx && copy.metadata == network.metadata && copy.ignoredNames == [])
    #expect(copy.remarks.count == 1 && copy.remarks.first?.contains("standardised") == true)
    try copy.expectStandardised(network)
  }

  @Test("values that the onnx package put into another file are read")
  func savedOutside() throws {
    let scratch = try Scratch()
    let path = try scratch.write("saved.onnx", ONNXFixture.bytes("saved.onnx"))
    let missing = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(missing.description.hasPrefix("\(path): external data: expected the model's values in saved.data beside it"), "\(missing)")
    try scratch.write("saved.data", ONNXFixture.bytes("saved.data"))
    try Checkpoint.open(path).expectStandardised(ONNXFixture.network())
    #expect(Self.isWhole(path))
    // Cut off in the second file.
    try scratch.write("saved.data", ONNXFixture.bytes("saved.data").dropLast())
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(error.description.hasPrefix(scratch.path("saved.data")) && error.description.contains(path), "\(error)")
  }

  @Test("another program's model is refused by name, with what to do")
  func foreign() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.onnx", ONNXFixture.bytes("foreign.onnx"))
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
    guard case .notACheckpoint(path, let found) = error else { Issue.record("\(error)"); return }
    #expect(found == "an ONNX model that pytorch wrote (its operations aren't read: take the checkpoint that it was made from)")
  }
}
