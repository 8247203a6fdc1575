import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

private func cursor(_ bytes: [UInt8]) -> HDF5Cursor {
  HDF5Cursor(bytes[...], place: "the test", encoding: HDF5Encoding(path: "memory", end: 1 << 20))
}

private func open(_ fixture: String) throws -> HDF5File {
  let scratch = try Scratch()
  let bytes = try Repository.inflated("fixtures/keras/\(fixture).h5")
  return try HDF5File(RandomAccessFile(path: scratch.write("fixture.h5", bytes)))
}

@Suite struct SuperblockTests {
  @Test(
    "versions 0 to 3, a user block and narrow addresses are read as h5py wrote them",
    arguments: [("published", 0, 8), ("latest", 0, 8), ("user_block", 1024, 8), ("small_addresses", 0, 4)])
  func fixtures(name: String, base: Int, offsetSize: Int) throws {
    let file = try open(name)
    #expect(file.superblock.base == base)
    #expect(file.encoding.offsetSize == offsetSize && file.encoding.lengthSize == offsetSize)
    #expect(file.superblock.extent.lowerBound == base)
    #expect(try file.root().find("bit") == nil)
    #expect(try !file.root().links().isEmpty)
  }

  @Test("the signature is looked for at 0, 512, 1024 and so on, and nowhere else")
  func position() throws {
    let scratch = try Scratch()
    for (start, isFound) in [(0, true), (512, true), (1024, true), (4096, true), (1536, false), (8, false)] {
      let path = try scratch.write("at\(start)", [UInt8](repeating: 0, count: start) + Superblock.signature + [0])
      #expect(try Superblock.position(in: RandomAccessFile(path: path)) == (isFound ? start : nil))
    }
  }
}

@Suite struct BTreeTests {
  /// A node of a group's tree: children with the keys 8, 16 and so on before them.
  private func addNode(_ file: inout HDF5Bytes, level: UInt8, children: [Int]) -> Int {
    let address = file.end
    file.add("TREE")
    file.add(raw: [0, level])
    file.add(UInt16(children.count))
    file.add(UInt64.max, UInt64.max)
    file.add(UInt64(0))
    for (index, child) in children.enumerated() { file.add(UInt64(child), UInt64(8 * (index + 1))) }
    return address
  }

  private func walk(_ root: Int, in file: HDF5Bytes) throws -> [[Int]] {
    try file.open { (file) throws in
      var found: [[Int]] = []
      try BTreeV1.walk(at: root, type: .group, keySize: 8, in: file) { key, child in found.append([try key.integer(8), child]) }
      return found
    }
  }

  @Test("the leaves of a tree of two levels come in order, each with the key before it")
  func order() throws {
    var file = HDF5Bytes()
    let first = addNode(&file, level: 0, children: [10, 20])
    let second = addNode(&file, level: 0, children: [30])
    let root = addNode(&file, level: 1, children: [first, second])
    #expect(try walk(root, in: file) == [[0, 10], [8, 20], [0, 30]])
  }

  @Test("a tree that leads back to itself, or to a node of another level, is refused")
  func loops() throws {
    var file = HDF5Bytes()
    let leaf = addNode(&file, level: 0, children: [10])
    let twice = addNode(&file, level: 1, children: [leaf, leaf])
    let own = addNode(&file, level: 1, children: [leaf])
    file.replace(at: own + 32, UInt64(own))
    let deep = addNode(&file, level: 2, children: [leaf])
    for root in [twice, own, deep] { #expect(throws: ContainerError.self) { try walk(root, in: file) } }
  }

  /// A tree of version 2 with records of one number of 8 bytes: a leaf of `records` under a header.
  private func addTree(_ file: inout HDF5Bytes, type: UInt8, records: [UInt64]) -> Int {
    let leaf = file.end
    file.add("BTLF")
    file.add(raw: [0, type])
    for record in records { file.add(record) }
    file.addChecksum(from: leaf)
    let header = file.end
    file.add("BTHD")
    file.add(raw: [0, type])
    file.add(UInt32(512))
    file.add(UInt16(8), UInt16(0))
    file.add(raw: [100, 40])
    file.add(UInt64(leaf))
    file.add(UInt16(records.count))
    file.add(UInt64(records.count))
    file.addChecksum(from: header)
    return header
  }

  /// A file that is as long as a node: a shorter one can't have trees of such nodes.
  private static var nodeSized: HDF5Bytes {
    var file = HDF5Bytes()
    file.add(raw: [UInt8](repeating: 0, count: 512))
    return file
  }

  @Test("the records of a tree of version 2 are read, and those of another type refused")
  func version2() throws {
    var file = Self.nodeSized
    let root = addTree(&file, type: 10, records: [7, 8, 9])
    let found = try file.open { (file) throws in
      var found: [Int] = []
      try BTreeV2(at: root, type: .chunk, in: file).forEach { found.append(try $0.integer(8)) }
      return found
    }
    #expect(found.sorted() == [7, 8, 9])
    #expect(throws: ContainerError.self) { try file.open { try BTreeV2(at: root, type: .filteredChunk, in: $0).forEach { _ in } } }
  }

  @Test("a bit that flips anywhere in a tree of version 2 is noticed")
  func damage() throws {
    var file = Self.nodeSized
    let start = file.end
    let root = addTree(&file, type: 10, records: [7, 8, 9])
    #expect(throws: Never.self) { try file.open { try BTreeV2(at: root, type: .chunk, in: $0).forEach { _ in } } }
    for position in start..<file.end {
      var damaged = Self.nodeSized
      var bytes = file.bytes
      bytes[position] ^= 0x10
      damaged.add(raw: Array(bytes[start...]))
      #expect(throws: ContainerError.self, "byte \(position)") {
        try damaged.open { try BTreeV2(at: root, type: .chunk, in: $0).forEach { _ in } }
      }
    }
  }
}

@Suite struct HeapTests {
  @Test("a global heap gives its objects by number; each takes a multiple of 8 bytes")
  func global() throws {
    var file = HDF5Bytes()
    let address = file.end
    file.add("GCOL")
    file.add(raw: [1, 0, 0, 0])
    let size: UInt64 = 16 + 16 + 8 + 16 + 16 + 32
    file.add(size)
    for (index, text) in [(1, "three"), (5, "sixteen letters!")] {
      file.add(UInt16(index), UInt16(1))
      file.add(UInt32(0))
      file.add(UInt64(text.utf8.count))
      file.add(raw: Array(text.utf8))
      let padding: [UInt8] = Array(repeating: 0, count: -text.utf8.count & 7)
      file.add(raw: padding)
    }
    // Free space.
    file.add(UInt64(0), UInt64(32), UInt64(0), UInt64(0))
    try file.open { (file) throws in
      let heap = try file.globalHeap(at: address)
      #expect(heap[1].map { String(decoding: $0, as: UTF8.self) } == "three")
      #expect(heap[5].map { String(decoding: $0, as: UTF8.self) } == "sixteen letters!")
      #expect(heap[0] == nil && heap[2] == nil)
    }
  }

  @Test("names of a local heap end at a NUL; one that runs out of the heap is refused")
  func local() throws {
    var file = HDF5Bytes()
    let segment = file.end
    file.add(raw: Array("\0\0\0\0\0\0\0\0block1\0\0block2".utf8))
    let address = file.end
    file.add("HEAP")
    file.add(raw: [0, 0, 0, 0])
    file.add(UInt64(22), UInt64.max, UInt64(segment))
    try file.open { (file) throws in
      let heap = try LocalHeap(at: address, in: file)
      #expect(try heap.text(at: 8) == "block1")
      #expect(try heap.text(at: 0) == "")
      #expect(throws: ContainerError.self) { try heap.text(at: 16) }
      #expect(throws: ContainerError.self) { try heap.text(at: 23) }
    }
  }

  @Test("the links of a group that is too large for its header are found in its heap, through each level of blocks")
  func fractal() throws {
    let group = try open("latest_crowded").root()
    let links = try group.links()
    #expect(links.count > 8)
    for name in links.keys { #expect(try group.find(name) != nil, "\(name)") }
  }
}

@Suite struct ArrayIndexTests {
  /// A fixed array of `count` chunks, the addresses 1000, 1001 and so on, in pages of four.
  private func addFixedArray(_ file: inout HDF5Bytes, count: Int, isPaged: Bool) -> Int {
    let header = file.end
    let block = header + 28
    file.add("FAHD")
    file.add(raw: [0, 0, 8, isPaged ? 2 : 10])
    file.add(UInt64(count), UInt64(block))
    file.addChecksum(from: header)
    file.add("FADB")
    file.add(raw: [0, 0])
    file.add(UInt64(header))
    guard isPaged else {
      for index in 0..<count { file.add(UInt64(1000 + index)) }
      file.addChecksum(from: block)
      return header
    }
    // All pages but the second were written.
    file.add(raw: [0b1011_1111])
    file.addChecksum(from: block)
    for first in stride(from: 0, to: count, by: 4) {
      let page = file.end
      for index in first..<min(first + 4, count) { file.add(UInt64(1000 + index)) }
      file.addChecksum(from: page)
    }
    return header
  }

  private func addresses(_ array: some ChunkArray) throws -> [Int: Int] {
    var found: [Int: Int] = [:]
    try array.forEach(isFiltered: false) { number, cursor in found[number] = try cursor.address() }
    return found
  }

  @Test("a fixed array gives the address of each chunk, and leaves out pages that were never written")
  func fixed() throws {
    var file = HDF5Bytes()
    let plain = addFixedArray(&file, count: 5, isPaged: false)
    let paged = addFixedArray(&file, count: 10, isPaged: true)
    file.add(raw: [UInt8](repeating: 0, count: 1000))
    try file.open { (file) throws in
      #expect(try addresses(FixedArray(at: plain, in: file)) == [0: 1000, 1: 1001, 2: 1002, 3: 1003, 4: 1004])
      #expect(try addresses(FixedArray(at: paged, in: file)) == [0: 1000, 1: 1001, 2: 1002, 3: 1003, 8: 1008, 9: 1009])
      #expect(throws: ContainerError.self) { try FixedArray(at: plain, in: file).forEach(isFiltered: true) { _, _ in } }
    }
  }

  @Test("an extensible array gives the elements of its index block, then those of the data blocks")
  func extensible() throws {
    var file = HDF5Bytes()
    let header = file.end
    let index = header + 12 + 48 + 8 + 4
    file.add("EAHD")
    // Version, client, element size, bits of the largest index, elements in the index block, the smallest data block's elements, the smallest
    // secondary block's pointers, bits of a page.
    file.add(raw: [0, 0, 8, 8, 2, 2, 4, 10])
    for _ in 0..<6 { file.add(UInt64(0)) }
    file.add(UInt64(index))
    file.addChecksum(from: header)
    // Eight levels of blocks: the first four levels' 6 data blocks are named here, then 4 secondary blocks.
    let data = index + 14 + 16 + 10 * 8 + 4
    file.add("EAIB")
    file.add(raw: [0, 0])
    file.add(UInt64(header), UInt64(1000), UInt64(1001), UInt64(data))
    for _ in 0..<9 { file.add(UInt64.max) }
    file.addChecksum(from: index)
    file.add("EADB")
    file.add(raw: [0, 0])
    file.add(UInt64(header))
    file.add(raw: [0])
    file.add(UInt64(1002), UInt64(1003))
    file.addChecksum(from: data)
    file.add(raw: [UInt8](repeating: 0, count: 1000))
    try file.open { (file) throws in
      #expect(try addresses(ExtensibleArray(at: header, in: file)) == [0: 1000, 1: 1001, 2: 1002, 3: 1003])
    }
  }
}

@Suite struct HDF5MessageTests {
  /// The message of little-endian single precision, as h5py writes it.
  private static let single: [UInt8] = [0x11, 0x20, 0x1F, 0, 4, 0, 0, 0, 0, 0, 32, 0, 23, 8, 0, 23, 127, 0, 0, 0]

  @Test("floating-point numbers are those of IEEE 754 in either byte order, and nothing else")
  func floats() throws {
    func datatype(_ changes: [Int: UInt8]) throws -> HDF5Datatype {
      var message = cursor(Self.single.indices.map { changes[$0] ?? Self.single[$0] })
      return try HDF5Datatype(&message)
    }
    #expect(try datatype([:]) == .float(.float32, bigEndian: false))
    #expect(try datatype([1: 0x21]) == .float(.float32, bigEndian: true))
    #expect(try datatype([2: 15, 4: 2, 10: 16, 12: 10, 13: 5, 15: 10, 16: 15]) == .float(.float16, bigEndian: false))
    // bfloat16, another bias, no implied bit, the sign elsewhere, VAX's order.
    let others: [[Int: UInt8]] = [[2: 15, 4: 2, 10: 16, 12: 7, 15: 7], [16: 126], [1: 0x00], [2: 30], [1: 0x61]]
    for other in others {
      guard case .other = try datatype(other) else {
        Issue.record("\(other)")
        continue
      }
    }
  }

  @Test("a dataspace has dimensions and limits in versions 1 and 2; more values than an integer counts are refused")
  func dataspace() throws {
    func numbers(_ numbers: UInt64...) -> [UInt8] { numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } } }
    var first = cursor([1, 2, 1, 0, 0, 0, 0, 0] + numbers(3, 4, 3, .max))
    let space = try Dataspace(&first)
    #expect(space.shape == [3, 4] && space.count == 12 && space.maximum == [3, nil])
    var scalar = cursor([2, 0, 0, 0])
    #expect(try Dataspace(&scalar).count == 1)
    var null = cursor([2, 0, 0, 2])
    #expect(try Dataspace(&null).count == 0)
    var huge = cursor([2, 2, 0, 1] + numbers(1 << 32, 1 << 32))
    #expect(throws: ContainerError.self) { try Dataspace(&huge) }
    var crowded = cursor([2, 33, 0, 1])
    #expect(throws: ContainerError.self) { try Dataspace(&crowded) }
  }

  @Test("filters are undone in reverse, and what doesn't fit its checksum is refused")
  func filters() throws {
    // Shuffle of values of 2 bytes, then Fletcher's checksum: version 2 of the message.
    var message = cursor([2, 2] + [2, 0, 0, 0, 1, 0, 2, 0, 0, 0] + [3, 0, 0, 0, 0, 0])
    let pipeline = try FilterPipeline(&message)
    #expect(pipeline.filters == [.shuffle(valueSize: 2), .fletcher32])
    let shuffled: [UInt8] = [1, 3, 5, 2, 4, 6]
    let checksum = Fletcher32.checksum(shuffled[...])
    let stored = shuffled + withUnsafeBytes(of: checksum.littleEndian) { Array($0) }
    #expect(pipeline.canHold(6, stored: stored.count))
    #expect(pipeline.decoded(stored, size: 6, mask: 0) == [1, 2, 3, 4, 5, 6])
    #expect(pipeline.decoded(stored, size: 6, mask: 1) == shuffled)
    #expect(pipeline.decoded([0] + stored.dropFirst(), size: 6, mask: 0) == nil)
  }

  @Test("a data set whose name begins with a combining mark is found")
  func combiningName() throws {
    let scratch = try Scratch()
    try scratch.write("a.h5", "")
    try HDF5Writer.create(scratch.path("a.h5"), name: "a.h5") { file in
      _ = try file.createDataset("group/\u{301}a", .float32, shape: [1])
    }
    let paths = try HDF5File(RandomAccessFile(path: scratch.path("a.h5"))).root().datasets().map(\.path)
    #expect(paths == ["/group/\u{301}a"])
  }

  @Test("a field that passes the structure's end is an error that names the structure")
  func cursorEnd() throws {
    var short = cursor([1, 2, 3])
    #expect(try short.uint16() == 0x0201)
    #expect(
      throws: ContainerError.malformed(file: "memory", place: "the test", expected: "4 more bytes", found: "1")
    ) { try short.uint32() }
    var undefined = cursor([UInt8](repeating: 0xFF, count: 8))
    #expect(try undefined.address() == nil)
    var outside = cursor([0, 0, 0x10, 0, 0, 0, 0, 0])
    #expect(throws: ContainerError.self) { try outside.address() }
  }
}
