import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

@Suite("Tensors in PyTorch files")
struct PyTorchArrayTests {
  private let scratch: Scratch
  /// Twelve values: 0, 1, … 11.
  private let twelve = (0..<12).flatMap { value in withUnsafeBytes(of: Float(value).bitPattern.littleEndian) { Array($0) } }

  init() throws { scratch = try Scratch() }

  private func arrays(_ records: [(name: String, bytes: [UInt8])]) throws -> [NamedArray] {
    try PickledTensor.archive(scratch.path("a"), records)
    let file = try RandomAccessFile(path: scratch.path("a"))
    return try PyTorchArchive(file, ZipDirectory(file)).arrays()
  }

  private func array(_ tensor: PickledTensor, _ bytes: [UInt8]? = nil) throws -> NamedArray {
    try #require(try arrays([("x/data.pkl", PickledTensor.pickle([tensor])), ("x/data/0", bytes ?? twelve)]).first)
  }

  private func floats(_ array: NamedArray) throws -> [Float] {
    var values: [Float] = []
    try array.values().storage.stream { values += $0.assumingMemoryBound(to: Float.self) }
    return values
  }

  @Test("come by their offset and strides, whatever of the storage they are")
  func views() throws {
    func read(_ offset: Int, _ shape: [Int], _ steps: [Int]) throws -> [Float] {
      var tensor = PickledTensor(count: 12, shape: shape, steps: steps)
      tensor.offset = offset
      let array = try array(tensor)
      #expect(array.shape == shape)
      return try floats(array)
    }
    #expect(try read(0, [12], [1]) == (0..<12).map(Float.init))
    #expect(try read(5, [3], [1]) == [5, 6, 7])
    #expect(try read(0, [3, 4], [1, 3]) == [0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11])
    #expect(try read(1, [2, 3], [6, 2]) == [1, 3, 5, 7, 9, 11])
    #expect(try read(11, [2, 2], [0, 0]) == [11, 11, 11, 11])
    #expect(try read(2, [3, 2], [1, 1]) == [2, 3, 3, 4, 4, 5])
    #expect(try read(11, [], []) == [11])
    #expect(try read(12, [0, 5], [5, 1]) == [])
  }

  @Test("a storage's checksum is compared, for a part of it as well; where all checksums are 0 none is")
  func checksums() throws {
    var tensor = PickledTensor(count: 12, shape: [3], steps: [1])
    for steps in [1, 2] {
      tensor.steps = [steps]
      _ = try array(tensor)
      var bytes = try scratch.bytes("a")
      let place = try #require(bytes.indices.first { bytes[$0...].starts(with: twelve) })
      // The last value, which isn't the tensor's.
      bytes[place + 47] ^= 1
      try scratch.write("b", bytes)
      let file = try RandomAccessFile(path: scratch.path("b"))
      let damaged = try PyTorchArchive(file, ZipDirectory(file)).arrays()
      let error = #expect(throws: ContainerError.self) { try floats(damaged[0]) }
      guard case .malformed(_, "member x/data/0", _, _)? = error else { Issue.record("\(String(describing: error))"); return }
      // Each entry of the directory, and its checksum.
      for start in bytes.indices where bytes[start...].starts(with: [0x50, 0x4B, 1, 2]) {
        bytes.replaceSubrange(start + 16..<start + 20, with: [0, 0, 0, 0])
      }
      try scratch.write("b", bytes)
      let unchecked = try RandomAccessFile(path: scratch.path("b"))
      let archive = try PyTorchArchive(unchecked, ZipDirectory(unchecked))
      #expect(!archive.hasChecksums)
      #expect(try floats(archive.arrays()[0]) == (0..<3).map { Float($0 * steps) })
    }
  }

  @Test("are called by what leads to them, in dictionaries, lists and objects; one that is met twice is there twice")
  func names() throws {
    var pickle = PickleWriter()
    let tensor = PickledTensor(count: 12, shape: [12], steps: [1])
    pickle.global("collections", "OrderedDict")
    pickle.tuple { _ in }
    pickle.call()
    pickle.setItems { pickle in
      pickle.text("a")
      pickle.tuple { pickle in
        tensor.write(to: &pickle)
        pickle.tuple { tensor.write(to: &$0) }
      }
      pickle.integer(3)
      // As Python 2 has an OrderedDict: a list of pairs.
      pickle.global("collections", "OrderedDict")
      pickle.tuple { pickle in tensor.write(to: &pickle) }
      pickle.call()
      pickle.text("epoch")
      pickle.integer(1)
    }
    #expect(try arrays([("data.pkl", pickle.finish()), ("data/0", twelve)]).map(\.name) == ["a.0", "a.1.0"])
  }

  @Test("that reach out of their storage, or have other sizes than it, are refused")
  func outside() throws {
    func refusal(_ change: (inout PickledTensor) -> Void) throws -> ContainerError? {
      var tensor = PickledTensor(count: 12, shape: [3, 4], steps: [4, 1])
      change(&tensor)
      let array = try array(tensor)
      return #expect(throws: ContainerError.self) { _ = try array.values() }
    }
    let changes: [(inout PickledTensor) -> Void] = [
      { $0.offset = 1 }, { $0.offset = -1 }, { $0.offset = .max }, { $0.steps = [5, 1] }, { $0.steps = [-4, 1] }, { $0.steps = [4, .max] },
      { $0.shape = [-3, 4] }, { $0.shape = [3, 4, 1] }, { $0.shape = [.max, 4] }, { $0.shape = [1 << 40, 1 << 40] }, { $0.count = -1 },
      { $0.count = 11 }, { $0.count = 13 }, { $0.count = .max }, { $0.storageClass = "HalfStorage" }, { $0.storageClass = "DoubleStorage" },
      { $0.key = "1" }, { $0.key = "../../etc/passwd" }, { $0.storageClass = "Size" },
      {
        $0.shape = [Int](repeating: 1, count: 17)
        $0.steps = $0.shape
      },
    ]
    for (number, change) in changes.enumerated() {
      guard case .malformed? = try refusal(change) else { Issue.record("change \(number)"); continue }
    }
    guard case .wrongType(_, "root.conv.weight", "int64")? = try refusal({ $0.storageClass = "LongStorage" }) else {
      Issue.record("int64"); return
    }
    guard case .unsupported(_, _, let device, _)? = try refusal({ $0.location = "meta" }) else { Issue.record("meta"); return }
    #expect(device.contains("meta"))
    // One value that is to be taken without end.
    guard case .unsupported? = try refusal({ ($0.shape, $0.steps) = ([1 << 40, 3, 3, 1], [0, 0, 0, 0]) }) else {
      Issue.record("expanded"); return
    }
  }

  @Test("what has more levels, longer names or more tensors than any checkpoint is refused")
  func bounds() throws {
    let tensor = PickledTensor(count: 12, shape: [12], steps: [1])
    func nested(_ depth: Int) -> [UInt8] {
      var pickle = PickleWriter()
      func add(_ depth: Int, _ pickle: inout PickleWriter) {
        pickle.tuple { depth > 0 ? add(depth - 1, &$0) : tensor.write(to: &$0) }
      }
      add(depth, &pickle)
      return pickle.finish()
    }
    #expect(try arrays([("data.pkl", nested(20)), ("data/0", twelve)]).count == 1)
    #expect(throws: ContainerError.self) { try arrays([("data.pkl", nested(200)), ("data/0", twelve)]) }
    var named = tensor
    named.name = String(repeating: "a", count: 2000)
    #expect(throws: ContainerError.self) { try arrays([("data.pkl", PickledTensor.pickle([named])), ("data/0", twelve)]) }
    // One tensor that a list has a hundred thousand times, and lists of lists of lists that are all the same.
    var many = PickledTensor.pickle([tensor]).dropLast(2)
    many += [0x71, 9, 0x5D, 0x28] + [UInt8](repeatElement([0x68, 9], count: 100_000).joined()) + [0x65, 0x75, 0x2E]
    #expect(throws: ContainerError.self) { try arrays([("data.pkl", Array(many)), ("data/0", twelve)]) }
    let doubled: [UInt8] = (0..<30).flatMap { number in
      [0x5D, 0x71, UInt8(number + 1), 0x68, UInt8(number), 0x68, UInt8(number), 0x86, 0x61]
    }
    #expect(try arrays([("data.pkl", [0x80, 2, 0x5D, 0x71, 0] + doubled + [0x2E])]).isEmpty)
    // A list in itself.
    #expect(try arrays([("data.pkl", [0x80, 2, 0x5D, 0x71, 0, 0x68, 0, 0x61, 0x2E])]).isEmpty)
  }

  @Test("an archive has one pickle, each record once, none of them compressed, and a byte order that is one")
  func records() throws {
    let pickle = PickledTensor.pickle([PickledTensor(count: 12, shape: [12], steps: [1])])
    for records in [
      [("a/data.pkl", pickle), ("b/data.pkl", pickle)], [("a/version", [0x33])], [("a/data.pkl", pickle), ("a/data.pkl", pickle)],
      [("a/data.pkl", pickle), ("a/byteorder", Array("middle".utf8))],
    ] as [[(String, [UInt8])]] {
      #expect(throws: ContainerError.self) { try arrays(records) }
    }
    let big = try arrays([("a/data.pkl", pickle), ("a/data/0", twelve), ("a/byteorder", Array("big".utf8)), ("a/notes", [])])
    #expect(try floats(big[0]).map(\.bitPattern) == (0..<12).map { Float($0).bitPattern.byteSwapped })
    var bytes = try scratch.bytes("a")
    for start in bytes.indices where bytes[start...].starts(with: [0x50, 0x4B, 1, 2]) { bytes[start + 10] = 8 }
    try scratch.write("b", bytes)
    let file = try RandomAccessFile(path: scratch.path("b"))
    let archive = try PyTorchArchive(file, ZipDirectory(file))
    #expect(archive.strangers == ["a/notes"])
    #expect(throws: ContainerError.self) { try archive.arrays() }
  }
}
