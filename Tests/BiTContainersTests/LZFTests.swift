import BiTContainers
import Testing

/// What h5py writes is read in fixtures/heads/lzf.h5; here is what it doesn't write.
struct LZFTests {
  @Test("literals, copies that reach into themselves, and long copies")
  func decoding() {
    #expect(LZF.decoded([2, 7, 8, 9], limit: 3) == [7, 8, 9])
    // Three bytes at a distance of 1, and of 2.
    #expect(LZF.decoded([0, 5, 0x20, 0], limit: 10) == [5, 5, 5, 5])
    #expect(LZF.decoded([1, 5, 6, 0x20, 1], limit: 10) == [5, 6, 5, 6, 5])
    // 7 + 255 + 2 bytes from three.
    #expect(LZF.decoded([0, 1, 0xE0, 255, 0], limit: 265) == [UInt8](repeating: 1, count: 265))
    #expect(LZF.decoded([], limit: 4) == [])
  }

  @Test(
    "what leads out of the bytes, before the first or past the limit is refused",
    arguments: [
      [3, 1, 2], [0, 1, 0x20], [0, 1, 0xE0, 9], [0, 1, 0xE0], [0x20, 0], [0, 1, 0x20, 1], [0, 1, 0x3F, 255], [4, 1, 2, 3, 4, 5],
      [0, 1, 0x40, 0, 0x20, 0],
    ] as [[UInt8]])
  func damaged(bytes: [UInt8]) {
    #expect(LZF.decoded(bytes, limit: 4) == nil)
  }
}
