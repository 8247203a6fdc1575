import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

struct TFRecordTests {
  private func records(_ bytes: [UInt8]) throws -> (file: RandomAccessFile, ranges: [Range<Int>]) {
    let scratch = try Scratch()
    let file = try RandomAccessFile(path: scratch.write("a.tfrecord", bytes))
    var (reader, ranges) = (TFRecordReader(file), [Range<Int>]())
    while let range = try reader.next() { ranges.append(range) }
    return (file, ranges)
  }

  private func failure(_ bytes: [UInt8]) -> String {
    do { return "\(try records(bytes).ranges)" } catch { return "\(error)" }
  }

  @Test("records are found by their lengths, and read with their checksums")
  func reading() throws {
    let contents: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 100_000)]
    let (file, ranges) = try records(contents.flatMap(TFRecord.framed))
    #expect(ranges.map(\.count) == [3, 0, 100_000])
    #expect(try ranges.map { try TFRecord.content($0, of: file, place: "") } == contents)
    #expect(try records([]).ranges.isEmpty)
  }

  @Test("a content that isn't what its checksum says is an error when it is read")
  func damagedContent() throws {
    var bytes = TFRecord.framed([1, 2, 3])
    bytes[13] ^= 1
    let (file, ranges) = try records(bytes)
    let error = #expect(throws: ContainerError.self) { try TFRecord.content(ranges[0], of: file, place: "record 0") }
    #expect("\(error.map { "\($0)" } ?? "")".contains("record 0: expected content with the checksum"))
  }

  @Test("a file that is cut anywhere but between records is an error")
  func truncated() {
    let bytes = TFRecord.framed([1, 2, 3]) + TFRecord.framed([4, 5])
    for count in 1..<bytes.count where count != 19 {
      #expect(failure(Array(bytes[..<count])).contains("the file is cut off"), "\(count)")
    }
  }

  @Test("lengths that are damaged or too large, and compressed files, are errors")
  func lengths() {
    var bytes = TFRecord.framed([1, 2, 3])
    bytes[0] = 2
    #expect(failure(bytes).contains("record 0, offset 0: expected a record's length with its checksum, found other bytes"))
    for length in [UInt64.max, 1 << 63, UInt64(Int.max), 20] {
      var head: [UInt8] = []
      head.append(littleEndian: length)
      head.append(littleEndian: CRC32C.masked(head))
      #expect(failure(head + [1, 2, 3, 4]).contains("record 0: expected \(Int(clamping: length)) bytes"), "\(length)")
    }
    #expect(failure([0x1F, 0x8B] + Array(repeating: 0, count: 30)).contains("a compressed TFRecord file is not read here"))
    #expect(failure([0x78, 0x9C] + Array(repeating: 0, count: 30)).contains("a compressed TFRecord file"))
  }
}

struct TFExampleTests {
  private func example(_ message: ProtocolBufferMessage) throws -> (file: RandomAccessFile, example: TFExample) {
    let scratch = try Scratch()
    let file = try RandomAccessFile(path: scratch.write("a", [9, 9, 9] + message.bytes))
    return (file, try TFExample(file, in: 3..<file.size, place: "record 0"))
  }

  private func message(_ fields: (inout ProtocolBufferMessage) -> Void) -> ProtocolBufferMessage {
    var message = ProtocolBufferMessage()
    fields(&message)
    return message
  }

  private func entry(_ name: String, _ kind: UInt64, valueFirst: Bool = false, _ list: (inout ProtocolBufferMessage) -> Void)
    -> ProtocolBufferMessage
  {
    message {
      if !valueFirst { $0.add(1, name) }
      $0.add(2, message { $0.add(kind, message(list)) })
      if valueFirst { $0.add(1, name) }
    }
  }

  private func example(_ entries: [ProtocolBufferMessage]) -> ProtocolBufferMessage {
    message { $0.add(1, message { features in for entry in entries { features.add(1, entry) } }) }
  }

  @Test("lists are read packed and not packed, whatever order keys and values have, with fields that aren't known beside them")
  func lists() throws {
    let negative = UInt64(bitPattern: -1)
    let (file, found) = try example(
      message {
        $0.add(7, "unknown")
        $0.add(
          1,
          message {
            $0.add(9, UInt64(3))
            $0.add(1, entry("a", 3) { for value in [1, negative] { $0.add(1, value) } })
            $0.add(1, entry("b", 3, valueFirst: true) { $0.add(1, [0x96, 0x01, 0x07]) })
          })
        // What comes in pieces is one message.
        $0.add(
          1,
          message {
            $0.add(1, entry("c", 2) { for value in [1.5, -2] as [Float] { $0.add(1, value) } })
            $0.add(1, entry("d", 2) { $0.add(1, [0, 0, 0xC0, 0x3F, 0, 0, 0, 0xC0]) })
            $0.add(1, entry("picture", 1) { for value in ["first", ""] { $0.add(1, value) } })
            $0.add(1, message { $0.add(1, "empty") })
          })
      })
    #expect(found["a"] == .integers([1, -1]) && found["b"] == .integers([150, 7]))
    #expect(found["c"] == .floats([1.5, -2]) && found["d"] == .floats([1.5, -2]))
    #expect(found["empty"] == TFExample.Feature.none && found["z"] == nil)
    guard case .bytes(let ranges)? = found["picture"] else { return #expect(Bool(false)) }
    #expect(try ranges.map { String(decoding: try file.bytes(at: $0.lowerBound, count: $0.count), as: UTF8.self) } == ["first", ""])
  }

  @Test("of what is there twice the last counts, and what isn't wanted isn't kept")
  func twice() throws {
    let bytes = example([entry("a", 3) { $0.add(1, UInt64(1)) }, entry("a", 3) { $0.add(1, UInt64(2)) }])
    #expect(try example(bytes).example["a"] == .integers([2]))
    let scratch = try Scratch()
    let file = try RandomAccessFile(path: scratch.write("a", bytes.bytes))
    #expect(try TFExample(file, in: 0..<file.size, place: "") { $0 == "b" }.features.isEmpty)
  }

  @Test("an example that is cut anywhere is an error, or has fewer features")
  func truncated() throws {
    let whole = example([
      entry("label", 3) { $0.add(1, [0x96, 0x01]) }, entry("picture", 1) { $0.add(1, "bytes") }, entry("z", 2) { $0.add(1, 1.5 as Float) },
    ])
    let scratch = try Scratch()
    let file = try RandomAccessFile(path: scratch.write("a", whole.bytes))
    for count in 0..<whole.bytes.count {
      #expect((try? TFExample(file, in: 0..<count, place: ""))?.features.count ?? 0 < 3, "\(count)")
    }
  }

  @Test("what is no list of numbers is an error")
  func malformed() {
    #expect(throws: ContainerError.self) { try example(example([entry("a", 2) { $0.add(1, [1, 2, 3]) }])) }
    #expect(throws: ContainerError.self) { try example(example([entry("a", 3) { $0.add(1, [0x80]) }])) }
    #expect(throws: ContainerError.self) { try example(example([entry("a", 3) { $0.add(1, Array(repeating: 1, count: 2 << 20)) }])) }
    #expect(throws: ContainerError.self) { try example(message { $0.add(1, [0x0A, 0x05, 1]) }) }
  }
}
