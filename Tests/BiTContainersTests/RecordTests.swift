import BiTContainers
import Testing

@Suite struct RecordTests {
  @Test("messages have the bytes of the encoding's own examples")
  func messages() {
    var one = ProtocolBufferMessage()
    one.add(1, UInt64(150))
    #expect(one.bytes == [0x08, 0x96, 0x01])
    var two = ProtocolBufferMessage()
    two.add(2, "testing")
    #expect(two.bytes == [0x12, 0x07] + Array("testing".utf8))
    var three = ProtocolBufferMessage()
    three.add(3, one)
    #expect(three.bytes == [0x1A, 0x03, 0x08, 0x96, 0x01])
  }

  @Test(
    "a number takes a byte for each seven bits",
    arguments: [
      (0, [0x00]), (1, [0x01]), (127, [0x7F]), (128, [0x80, 0x01]), (16383, [0xFF, 0x7F]), (16384, [0x80, 0x80, 0x01]),
      (.max, [UInt8](repeating: 0xFF, count: 9) + [0x01]),
    ] as [(UInt64, [UInt8])])
  func variable(value: UInt64, bytes: [UInt8]) {
    var message = ProtocolBufferMessage()
    message.add(1, value)
    #expect(message.bytes == [0x08] + bytes)
  }

  @Test("floating-point numbers are little-endian, and a field's number may need two bytes")
  func fixed() {
    var message = ProtocolBufferMessage()
    message.add(1, 1.0 as Double)
    message.add(2, 1.0 as Float)
    message.add(16, 0.0 as Float)
    message.add(31, [7])
    #expect(
      message.bytes == [0x09, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F] + [0x15, 0, 0, 0x80, 0x3F] + [0x85, 0x01, 0, 0, 0, 0] + [0xFA, 0x01, 1, 7])
  }

  @Test("a record is its length, the content, and a masked checksum of each")
  func record() {
    // The checksums were computed bit by bit by the definition in tsl/lib/hash/crc32c.h.
    let expected: [UInt8] =
      [3, 0, 0, 0, 0, 0, 0, 0] + [0xB0, 0x99, 0x49, 0x0E] + [0x08, 0x96, 0x01] + [0x06, 0xFA, 0x6E, 0x2C]
    #expect(TFRecord.framed([0x08, 0x96, 0x01]) == expected)
    #expect(CRC32C.masked(Array("123456789".utf8)) == 0xC78A_B0E5)
  }
}
