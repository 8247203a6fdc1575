import BiTContainers
import Testing

@Suite struct ChecksumTests {
  private static let digits = Array("123456789".utf8)

  @Test(
    "CRC-32C has the values of RFC 3720, appendix B.4",
    arguments: [
      ([UInt8](repeating: 0, count: 32), 0x8A91_36AA), ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43), (Array(0..<32), 0x46DD_794E),
      (Array((0..<32).reversed()), 0x113F_DB5C), (digits, 0xE306_9283), ([], 0),
    ] as [([UInt8], UInt32)])
  func castagnoli(bytes: [UInt8], checksum: UInt32) {
    #expect(CRC32C.checksum(bytes) == checksum)
  }

  @Test("CRC-32C is the same by the processor's instruction and by tables, in one piece and in many", arguments: 0..<50)
  func ways(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    var (whole, byTables, pieces) = (CRC32C(), CRC32C(), CRC32C())
    bytes.withUnsafeBytes { bytes in
      whole.update(bytes)
      byTables.updateByTables(bytes)
      for start in stride(from: 0, to: count, by: 7) {
        pieces.update(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + 7, count)]))
      }
    }
    #expect(byTables.value == whole.value)
    #expect(pieces.value == whole.value)
  }

  @Test("CRC-32 has the published value, and parts make up the whole")
  func zip() {
    func checksum(_ bytes: some Collection<UInt8>) -> CRC32 {
      var checksum = CRC32()
      Array(bytes).withUnsafeBytes { checksum.update($0) }
      return checksum
    }
    let (whole, start, end) = (checksum(Self.digits), checksum(Self.digits.prefix(4)), checksum(Self.digits.dropFirst(4)))
    #expect(whole.value == 0xCBF4_3926)
    #expect(start.followed(by: end, count: 5) == whole)
    #expect(whole.dropping(start, count: 5) == end)
  }

  @Test("SHA-256 has the value of FIPS 180-4's example")
  func sha256() {
    var digest = SHA256()
    digest.update("a")
    digest.update("bc")
    #expect(digest.finish() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(
    "lookup3 has the values of its author's file",
    arguments: [("", 0xDEAD_BEEF), ("Four score and seven years ago", 0x1777_0551)] as [(String, UInt32)])
  func lookup3(text: String, checksum: UInt32) {
    #expect(Lookup3.checksum(Array(text.utf8)[...]) == checksum)
  }
}
