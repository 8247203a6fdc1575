import BiTCheckpoint
import BiTTestSupport
import Testing

@Suite struct NPZWritingTests {
  /// A member of an archive: its name, and where its bytes are.
  private struct Member: Equatable {
    let name: String
    let range: Range<Int>
  }

  /// The members of an archive without compression, found by walking from one local header to the next.
  private func members(_ bytes: [UInt8]) -> [Member] {
    func number(_ offset: Int, _ count: Int) -> Int { bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) } }
    var members: [Member] = []
    var offset = 0
    while number(offset, 4) == 0x0403_4B50 {
      let (nameLength, extraLength) = (number(offset + 26, 2), number(offset + 28, 2))
      let start = offset + 30 + nameLength + extraLength
      var size = number(offset + 22, 4)
      // numpy always writes zip64's field, which holds the size after its own four bytes.
      if size == 0xFFFF_FFFF { size = number(offset + 30 + nameLength + 4, 8) }
      members.append(
        Member(name: String(decoding: bytes[offset + 30..<offset + 30 + nameLength], as: UTF8.self), range: start..<start + size))
      offset = start + size
    }
    return members
  }

  @Test("each member is byte for byte what numpy.savez writes")
  func sameAsNumpy() throws {
    let folder = try Scratch()
    let original = try NPZFixture.unpacked("stored.npz")
    let checkpoint = try Checkpoint.open(folder.write("in.npz", original))
    try checkpoint.write(to: folder.path("out.npz"), kind: .npz, replacing: false)
    let written = try content(folder.path("out.npz"))
    let (expected, found) = (members(original), members(written))
    #expect(found.map(\.name) == expected.map(\.name))
    for (expected, found) in zip(expected, found) { #expect(written[found.range] == original[expected.range], "\(found.name)") }
  }

  @Test("members begin at multiples of 64 bytes, and the same tensors give the same file")
  func alignedAndRepeatable() throws {
    let folder = try Scratch()
    let checkpoint = try Checkpoint.open(NPZFixture.path("compressed.npz"))
    try checkpoint.write(to: folder.path("a.npz"), kind: .npz, replacing: false)
    try checkpoint.write(to: folder.path("b.npz"), kind: .npz, replacing: false)
    let written = try content(folder.path("a.npz"))
    #expect(members(written).count == checkpoint.tensors.count)
    #expect(members(written).allSatisfy { $0.range.lowerBound % 64 == 0 })
    #expect(try content(folder.path("b.npz")) == written)
  }

  @Test(
    "every type and layout arrives bit for bit, in C order and the stored type",
    arguments: ["half", "double", "big-endian-fortran-double", "fortran", "numbered", "headless", "dense-head"])
  func roundTrip(name: String) throws {
    let folder = try Scratch()
    let original = try Checkpoint.open(NPZFixture.path(name + ".npz"))
    try original.write(to: folder.path("out.npz"), kind: .npz, replacing: false)
    let copy = try Checkpoint.open(folder.path("out.npz"))
    #expect(copy.outputs == original.outputs)
    for (copy, original) in zip(copy.tensors, original.tensors) {
      #expect(copy.name == original.name && copy.shape == original.shape && copy.scalarType == original.scalarType)
      #expect(try bytes(of: copy) == bytes(of: original), "\(copy.name)")
    }
  }

  @Test("a tensor that gives fewer values than its shape is an error, and leaves nothing behind")
  func shortTensor() throws {
    struct Short: TensorStorage {
      func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let values: [Float] = [1, 1, 1]
        try values.withUnsafeBytes(body)
      }
    }
    let folder = try Scratch()
    let sound = try Checkpoint.open(NPZFixture.path("compressed.npz"))
    var tensors = sound.tensors
    let last = tensors.removeLast()
    tensors.append(Tensor(name: last.name, shape: last.shape, scalarType: .float32, storage: Short()))
    let checkpoint = try Checkpoint(tensors: tensors)
    #expect(throws: CheckpointError.container(.wrongCount(tensor: last.name, expected: 10))) {
      try checkpoint.write(to: folder.path("out.npz"), kind: .npz, replacing: false)
    }
    #expect(folder.names().isEmpty)
  }
}

/// A tensor's values as they are stored.
func bytes(of tensor: Tensor) throws -> [UInt8] {
  var bytes: [UInt8] = []
  try tensor.stream { bytes += $0 }
  return bytes
}
