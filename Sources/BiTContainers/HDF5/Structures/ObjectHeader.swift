/// The messages that describe one object: a group, a data set or a named datatype.
///
/// HDF5 File Format Specification Version 3.0, section IV.A, "Disk Format: Level 2A - Data Object Headers".
package struct ObjectHeader {
  /// The kinds of messages that are read here (section IV.A.2).
  package enum Kind: Int {
    case dataspace = 0x01
    case linkInfo = 0x02
    case datatype = 0x03
    case link = 0x06
    case externalFiles = 0x07
    case layout = 0x08
    case filterPipeline = 0x0B
    case attribute = 0x0C
    case continuation = 0x10
    case symbolTable = 0x11
    case attributeInfo = 0x15
    case cacheImage = 0x18
  }

  package struct Message {
    package let kind: Kind
    /// Whether the message stands elsewhere and the bytes only say where.
    package let isShared: Bool
    package let bytes: ArraySlice<UInt8>
  }

  package let address: Int
  package private(set) var messages: [Message] = []
  private var continuations: [(address: Int, length: Int)] = []
  private var visited: Set<Int> = []

  package init(at address: Int, in file: HDF5File) throws {
    self.address = address
    let place = "object header at \(address)"
    var start = try file.prefix(at: address, count: 16, place: place)
    if try start.take(1).first == 1 {
      try readVersion1(start, place: place, in: file)
    } else {
      try readVersion2(place: place, in: file)
    }
  }

  /// The first message of a kind.
  func first(_ kind: Kind) -> Message? { messages.first { $0.kind == kind } }

  // MARK: - Version 1 (section IV.A.1.a)

  private mutating func readVersion1(_ start: HDF5Cursor, place: String, in file: HDF5File) throws {
    var prefix = start
    try prefix.skip(1)
    var count = try prefix.uint16()
    try prefix.skip(4)
    let size = try prefix.uint32()
    continuations = [(try Self.sum(address, 16, prefix), size)]
    file.claim(at: address, count: 16)
    try followContinuations(place: place) { header, block in
      var cursor = try file.cursor(at: block.address, count: block.length, place: place)
      while count > 0 && cursor.remaining >= 8 {
        let (kind, length, flags) = (try cursor.uint16(), try cursor.uint16(), try cursor.byte())
        try cursor.skip(3)
        try header.append(kind: kind, flags: flags, body: try cursor.part(length), in: file)
        count -= 1
      }
    }
  }

  // MARK: - Version 2 (section IV.A.1.b)

  private mutating func readVersion2(place: String, in file: HDF5File) throws {
    var prefix = try file.prefix(at: address, count: 34, place: place)
    let available = prefix.remaining
    try prefix.signature("OHDR")
    try prefix.version(2...2)
    let flags = try prefix.byte()
    try prefix.skip((flags & 0x20 != 0 ? 16 : 0) + (flags & 0x10 != 0 ? 4 : 0))
    let size = try prefix.integer(1 << (flags & 3))
    let prefixSize = available - prefix.remaining
    let tracksOrder = flags & 4 != 0
    continuations = [(address, try Self.sum(size, prefixSize + 4, prefix))]
    var skipped = prefixSize
    try followContinuations(place: place) { header, block in
      var cursor = try file.checkedCursor(at: block.address, count: block.length, place: place)
      if skipped == 4 { try cursor.signature("OCHK") } else { try cursor.skip(skipped) }
      skipped = 4
      let fields = tracksOrder ? 6 : 4
      while cursor.remaining >= fields {
        let (kind, length, flags) = (try cursor.byte(), try cursor.uint16(), try cursor.byte())
        try cursor.skip(fields - 4)
        try header.append(kind: kind, flags: flags, body: try cursor.part(length), in: file)
      }
    }
  }

  // MARK: - Both

  /// Reads block after block, also those that are found on the way.
  private mutating func followContinuations(
    place: String, _ read: (inout ObjectHeader, (address: Int, length: Int)) throws -> Void
  ) throws {
    var index = 0
    while index < continuations.count {
      try read(&self, continuations[index])
      index += 1
    }
  }

  private mutating func append(kind: Int, flags: Int, body: HDF5Cursor, in file: HDF5File) throws {
    var body = body
    guard let kind = Kind(rawValue: kind) else {
      guard flags & 0x80 == 0 else {
        throw body.encoding.unsupported(body.place, found: "a message of type \(kind) that its writer marked as indispensable")
      }
      return
    }
    guard kind == .continuation else {
      // A message may be empty, and still takes memory.
      try file.charge(1, of: MemoryLayout<Message>.stride, place: body.place)
      messages.append(Message(kind: kind, isShared: flags & 2 != 0, bytes: try body.take(body.remaining)))
      return
    }
    let block = (address: try body.definedAddress(), length: try body.length())
    guard visited.insert(block.address).inserted else {
      throw body.encoding.malformed(body.place, expected: "a continuation elsewhere", found: "one that leads back to itself")
    }
    continuations.append(block)
  }

  private static func sum(_ a: Int, _ b: Int, _ cursor: HDF5Cursor) throws -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow else { throw cursor.encoding.malformed(cursor.place, expected: "a size below 2^63", found: "more") }
    return sum
  }
}
