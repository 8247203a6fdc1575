import BiTCheckpoint
import BiTTestSupport
import Testing

@Suite struct NPZReadingTests {
  @Test("what numpy.savez writes is read bit for bit")
  func stored() throws {
    let folder = try Scratch()
    let checkpoint = try Checkpoint.open(folder.write("stored.npz", NPZFixture.unpacked("stored.npz")))
    #expect(checkpoint.origin?.kind == .npz)
    #expect(checkpoint.architecture == NPZFixture.architecture)
    #expect(checkpoint.outputs == NPZFixture.outputs)
    #expect(checkpoint.ignoredNames.isEmpty)
    #expect(checkpoint.tensors.map(\.name) == NPZFixture.architecture?.parameters(outputs: NPZFixture.outputs).map(\.name.canonical))
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == .float32 })
    try NPZFixture.expectFormula(checkpoint)
  }

  @Test(
    "every way of compression, order and byte order gives the same values",
    arguments: [
      ("compressed", ScalarType.float32), ("fortran", .float32), ("big-endian", .float32), ("double", .float64),
      ("big-endian-fortran-double", .float64),
    ])
  func encodings(name: String, type: ScalarType) throws {
    let checkpoint = try Checkpoint.open(NPZFixture.path(name + ".npz"))
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == type })
    try NPZFixture.expectFormula(checkpoint)
  }

  @Test("half precision is read as it is stored")
  func half() throws {
    let checkpoint = try Checkpoint.open(NPZFixture.path("half.npz"))
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == .float16 })
    try NPZFixture.expectFormula(checkpoint) { Float(Float16($0)) }
  }

  @Test(
    "numbered layers, a suffix :0, a wrapper's prefix and a dense head mean the same network",
    arguments: ["numbered", "suffixed", "prefixed", "dense-head"])
  func names(name: String) throws {
    let checkpoint = try Checkpoint.open(NPZFixture.path(name + ".npz"))
    #expect(checkpoint.architecture == NPZFixture.architecture)
    #expect(checkpoint.ignoredNames.isEmpty)
    #expect(checkpoint["resnet/head/conv2d/kernel"]?.shape == [1, 1, 1024, 10])
    try NPZFixture.expectFormula(checkpoint)
  }

  @Test("a network without a head is read as one")
  func headless() throws {
    let checkpoint = try Checkpoint.open(NPZFixture.path("headless.npz"))
    #expect(checkpoint.outputs == nil)
    try NPZFixture.expectFormula(checkpoint)
  }

  @Test("data descriptors, npy versions 1 to 3, an archive comment and every zip64 record are read", arguments: ["descriptors", "zip64"])
  func containers(name: String) throws {
    try NPZFixture.expectFormula(Checkpoint.open(NPZFixture.path(name + ".npz")))
  }

  @Test("members of any other kind are passed over and listed")
  func extraMembers() throws {
    let checkpoint = try Checkpoint.open(NPZFixture.path("extra-members.npz"))
    #expect(checkpoint.ignoredNames == ["global_step", "notes/of run"])
    try NPZFixture.expectFormula(checkpoint)
  }

  @Test("a tensor can be streamed again and again, and by several threads at once")
  func repeatedStreams() async throws {
    let checkpoint = try Checkpoint.open(NPZFixture.path("fortran.npz"))
    let tensor = try #require(checkpoint["resnet/block4/unit01/b/standardized_conv2d/kernel"])
    let first = try tensor.floats()
    try await withThrowingTaskGroup(of: [Float].self) { group in
      for _ in 0..<4 { group.addTask { try tensor.floats() } }
      for try await values in group { #expect(values == first) }
    }
  }
}
