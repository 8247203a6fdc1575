import BiTCheckpoint
import BiTFiles
import BiTTestSupport
import Testing

/// A damaged archive in memory, made from a sound one.
private struct Damage {
  var bytes: [UInt8]

  /// Puts bytes where `original` first is, or last.
  mutating func replace(_ original: [UInt8], with bytes: [UInt8], last: Bool = false, after start: Int = 0) throws {
    try #require(original.count == bytes.count)
    let positions = stride(from: start, through: self.bytes.count - original.count, by: 1)
    func matches(_ position: Int) -> Bool {
      self.bytes[position] == original[0] && self.bytes[position..<position + original.count].elementsEqual(original)
    }
    let position = try #require(last ? positions.reversed().first(where: matches) : positions.first(where: matches))
    self.bytes.replaceSubrange(position..<position + bytes.count, with: bytes)
  }

  /// Replaces text in the npy header of a tensor.
  mutating func replaceHeader(of tensor: String, _ original: String, with text: String) throws {
    try replace(Array(original.utf8), with: Array(text.utf8), after: try position(of: tensor + ".npy"))
  }

  /// Where the text first is, or last.
  func position(of text: String, last: Bool = false) throws -> Int {
    let wanted = Array(text.utf8)
    let positions = 0...bytes.count - wanted.count
    func matches(_ position: Int) -> Bool {
      bytes[position] == wanted[0] && bytes[position..<position + wanted.count].elementsEqual(wanted)
    }
    return try #require(last ? positions.last(where: matches) : positions.first(where: matches))
  }

  /// Puts bytes into the directory's entry of a tensor, at `offset` from the entry's start.
  mutating func replaceEntry(of tensor: String, at offset: Int, with bytes: [UInt8]) throws {
    let start = try position(of: tensor + ".npy", last: true) - 46 + offset
    self.bytes.replaceSubrange(start..<start + bytes.count, with: bytes)
  }
}

@Suite struct NPZRefusalTests {
  private static let kernel = "resnet/block2/unit01/b/standardized_conv2d/kernel"
  private static let gamma = "resnet/block2/unit01/b/group_norm/gamma"

  /// Opens a damaged copy of a stored archive, reads all of it, and gives what was thrown.
  private func error(_ change: (inout Damage) throws -> Void) throws -> CheckpointError? {
    var damage = Damage(bytes: try NPZFixture.unpacked("stored.npz"))
    try change(&damage)
    let folder = try Scratch()
    let path = try folder.write("x.npz", damage.bytes)
    return #expect(throws: CheckpointError.self) { try readAll(path) }
  }

  private func readAll(_ path: String) throws {
    for tensor in try Checkpoint.open(path).tensors { try tensor.stream { _ in } }
  }

  @Test("a file cut off anywhere is refused with its name")
  func truncated() throws {
    let whole = try NPZFixture.unpacked("stored.npz")
    let folder = try Scratch()
    let lengths = [0, 1, 3, 4, 5, 29, 30, 100] + (1..<50).map { whole.count * $0 / 50 } + (1...60).map { whole.count - $0 }
    for length in lengths {
      let path = try folder.write("cut.npz", Array(whole.prefix(length)))
      let error = #expect(throws: CheckpointError.self, "\(length) bytes") { try readAll(path) }
      #expect(error?.description.hasPrefix(path) == true)
    }
  }

  @Test("an entry that leads to another member of the same size, with its checksum, is refused")
  func otherMember() throws {
    let other = "resnet/block2/unit01/b/group_norm/beta"
    let error = try error { damage in
      let entry = try damage.position(of: other + ".npy", last: true) - 46
      // The checksum and the sizes, and the offset of the local header.
      for field in [16..<28, 42..<46] {
        try damage.replaceEntry(
          of: Self.gamma, at: field.lowerBound, with: Array(damage.bytes[(entry + field.lowerBound)..<(entry + field.upperBound)]))
      }
    }
    guard case .container(.malformed(_, let place, let expected, _))? = error else { Issue.record("\(String(describing: error))"); return }
    #expect(place == "member \(Self.gamma).npy")
    #expect(expected.hasPrefix("that name in the local header at offset "))
  }

  @Test("a changed value is found by its checksum, and the tensor is named")
  func badChecksum() throws {
    let error = try error { damage in
      let header = try damage.position(of: Self.kernel + ".npy")
      damage.bytes[header + 20_000] ^= 1
    }
    guard case .container(.malformed(_, let place, let expected, let found))? = error else {
      Issue.record("\(String(describing: error))"); return
    }
    #expect(place == "member \(Self.kernel).npy")
    #expect(expected.hasPrefix("CRC-32 0x") && found.hasPrefix("0x") && !expected.hasSuffix(found))
  }

  @Test("a missing tensor is named with its shape")
  func missingTensor() throws {
    let error = try error { damage in
      let name = Array((Self.gamma + ".npy").utf8)
      let other = Array((Self.gamma.dropLast() + "b.npy").utf8)
      try damage.replace(name, with: other)
      try damage.replace(name, with: other)
    }
    guard case .missingTensor(_, Self.gamma, [64], "R14x0.5")? = error else { Issue.record("\(String(describing: error))"); return }
  }

  @Test("a misshapen tensor is named with both shapes")
  func wrongShape() throws {
    let error = try error { try $0.replaceHeader(of: Self.kernel, "(3, 3, 64, 64)", with: "(9, 1, 64, 64)") }
    guard case .wrongShape(_, Self.kernel, [3, 3, 64, 64], [9, 1, 64, 64], "R14x0.5")? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a tensor of another type is named with it", arguments: ["'<i4'", "'|V4'", "'<c8'", "'<U1'", "'f4 '", "'?f4'", "['a']"])
  func wrongType(type: String) throws {
    let error = try error { damage in
      if type.utf8.count == 5 {
        try damage.replaceHeader(of: Self.kernel, "'<f4',", with: type + ",")
      } else {
        try damage.replaceHeader(of: Self.kernel, "'<f4'", with: type)
      }
    }
    guard case .container(.wrongType(_, Self.kernel, let found))? = error else { Issue.record("\(String(describing: error))"); return }
    #expect(found == (type.hasPrefix("[") ? "a structured type" : type))
  }

  @Test(
    "npy headers that say something impossible are refused",
    arguments: [
      ("(3, 3, 64, 64)", "(3, 3, 64, 65)"), ("(3, 3, 64, 64)", "(-3,-3,64, 64)"), ("(3, 3, 64, 64)", "99999999999999"),
      ("(3, 3, 64, 64)", "(9999999999,9)"), ("(3, 3, 64, 64)", "((((((((((((()"), ("(3, 3, 64, 64)", "(36864        "),
      ("(3, 3, 64, 64)", "(36864       )"), ("(3, 3, 64, 64)", "(3, 3,, 64,64)"), ("(3, 3, 64, 64)", "(3, 3, 64L, 6)"),
      ("False", "false"), ("False", "    0"), ("'shape'", "'shapf'"), ("'fortran_order'", "'descr'        "),
      ("'descr'", "descr:'"), ("{'descr'", " 'descr'"), ("), }", "),  "), ("), }", "),}}"), ("'<f4'", "<<f4'"), ("'<f4'", "'\\\\4'"),
    ])
  func headers(original: String, replacement: String) throws {
    let error = try error { try $0.replaceHeader(of: Self.kernel, original, with: replacement) }
    guard case .container(.malformed(_, let place, _, _))? = error else { Issue.record("\(String(describing: error))"); return }
    #expect(place.hasSuffix("tensor \(Self.kernel)"))
  }

  @Test("sizes as Python 2 wrote them are read")
  func longIntegers() throws {
    var damage = Damage(bytes: try NPZFixture.unpacked("stored.npz"))
    try damage.replaceHeader(of: Self.kernel, "(3, 3, 64, 64), }", with: "(3L,3,64L,64L), }")
    let folder = try Scratch()
    let checkpoint = try Checkpoint.open(folder.write("x.npz", damage.bytes))
    #expect(checkpoint[Self.kernel]?.shape == [3, 3, 64, 64])
  }

  @Test("a shape whose size overflows is refused")
  func overflowingShape() throws {
    // Four times as many bytes are, in 64 bits, as many as there should be.
    let huge = "(\((1 << 62) + 3 * 3 * 64 * 64),), }"
    let error = try error { damage in
      try damage.replaceHeader(of: Self.kernel, "(3, 3, 64, 64), }" + String(repeating: " ", count: huge.count - 17), with: huge)
    }
    guard case .container(.malformed(_, "tensor \(Self.kernel)", _, _))? = error else {
      Issue.record("\(String(describing: error))"); return
    }
  }

  @Test("a header in an unknown version, longer than the member or without signature is refused")
  func headerFrames() throws {
    let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
    for (offset, bytes) in [(0, [0x92]), (6, [4]), (6, [0]), (6, [2]), (8, [0xFF, 0xFF])] as [(Int, [UInt8])] {
      let error = try error { damage in
        let member = try damage.position(of: Self.gamma + ".npy")
        let start = try #require((member..<damage.bytes.count).first { damage.bytes[$0...].starts(with: magic) })
        damage.bytes.replaceSubrange(start + offset..<start + offset + bytes.count, with: bytes)
      }
      guard case .container(.malformed(_, "npy header of tensor \(Self.gamma)", _, _))? = error else {
        Issue.record("\(String(describing: error))"); return
      }
    }
  }

  @Test("a directory whose sizes or offsets lie is refused, and takes no memory")
  func lyingDirectory() throws {
    let large: [UInt8] = [0xF0, 0xFF, 0xFF, 0xFF]
    // Compressed size, size, offset of the local header; all ones without a zip64 field.
    for (offset, bytes) in [(20, large), (24, large), (42, large), (24, [0xFF, 0xFF, 0xFF, 0xFF]), (42, [1, 0, 0, 0])] {
      #expect(try error { try $0.replaceEntry(of: Self.kernel, at: offset, with: bytes) } != nil)
    }
    // Both sizes alike, so that they agree with each other.
    let error = try error { try $0.replaceEntry(of: Self.kernel, at: 20, with: large + large) }
    guard case .container(.truncated(_, "member \(Self.kernel).npy", 0xFFFF_FFF0, _))? = error else {
      Issue.record("\(String(describing: error))"); return
    }
  }

  @Test("more bytes than deflate can make are refused before memory is taken")
  func impossibleRatio() throws {
    var damage = Damage(bytes: try content(NPZFixture.path("compressed.npz")))
    try damage.replaceEntry(of: Self.kernel, at: 24, with: [0xF0, 0xFF, 0xFF, 0xFF])
    let folder = try Scratch()
    let path = try folder.write("x.npz", damage.bytes)
    let error = #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
    guard case .container(.malformed(_, "member \(Self.kernel).npy", _, _))? = error else {
      Issue.record("\(String(describing: error))"); return
    }
  }

  @Test("encrypted members and other methods of compression are refused by name")
  func unsupportedMembers() throws {
    for (offset, byte, found) in [(8, UInt8(1), "encryption"), (10, 12, "compression method 12")] {
      let error = try error { try $0.replaceEntry(of: Self.kernel, at: offset, with: [byte]) }
      guard case .container(.unsupported(_, "member \(Self.kernel).npy", found, _))? = error else {
        Issue.record("\(String(describing: error))"); return
      }
    }
  }

  @Test("the end record's count, size and offset must hold")
  func endRecord() throws {
    for (offset, bytes) in [(10, [44]), (12, [0, 0, 0, 0x7F]), (16, [0, 0, 0, 0x7F]), (16, [1, 0, 0, 0]), (4, [1])] as [(Int, [UInt8])] {
      #expect(
        try error { damage in
          let start = damage.bytes.count - 22 + offset
          damage.bytes.replaceSubrange(start..<start + bytes.count, with: bytes)
        } != nil)
    }
  }

  @Test("a zip archive of photographs is told from a checkpoint")
  func otherArchive() throws {
    let path = NPZFixture.path("photographs.zip")
    let error = #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(error == .notACheckpoint(file: path, found: "a zip archive without npy members (a.jpg, b.jpg)"))
  }

  @Test("what is no archive at all is refused with what it seems to be")
  func otherFiles() throws {
    let folder = try Scratch()
    for (bytes, found) in [([], "an empty file"), (Array("<html>".utf8), "a web page (the download went wrong?)")] as [([UInt8], String)] {
      let path = try folder.write("x.npz", bytes)
      let error = #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
      #expect(error == .notACheckpoint(file: path, found: found))
    }
  }

  @Test("random damage gives an error or is harmless, and never crashes", arguments: ["compressed.npz", "zip64.npz"])
  func mutations(name: String) throws {
    let sound = try content(NPZFixture.path(name))
    let folder = try Scratch()
    var generator = Xoshiro256(seed: 1, stream: name)
    for _ in 0..<100 {
      var bytes = sound
      // Half of the damage goes to the directory, which is small.
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let start = Bool.random(using: &generator) ? 0 : bytes.count * 9 / 10
        bytes[Int.random(in: start..<bytes.count, using: &generator)] = .random(in: .min ... .max, using: &generator)
      }
      let path = try folder.write("damaged.npz", bytes)
      do { try readAll(path) } catch is CheckpointError {} catch is FileError {}
    }
  }
}
