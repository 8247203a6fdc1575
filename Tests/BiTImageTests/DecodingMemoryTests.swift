import BiTImage
import BiTThreads
import Testing

struct DecodingMemoryTests {
  private static let size = ImageSize(height: 1, width: 1)

  /// The most that threads hold at a time, each of which decodes pictures of so many bytes one after the other.
  private func peak(most: Int, of pictures: [[Int]], holding isHolding: Bool) throws -> Int {
    let memory = DecodingMemory(most: most)
    let held = Monitor((now: 0, most: 0))
    func decode(_ bytes: Int) {
      try? memory.taking(bytes, for: Self.size) {
        held.change { $0 = ($0.now + bytes, max($0.most, $0.now + bytes)) }
        if !isHolding { held.change { $0.now -= bytes } }
      }
    }
    ThreadPool(count: pictures.count).run(pictures.count) { item, _ in
      guard isHolding else { return pictures[item].forEach(decode) }
      memory.holding {
        pictures[item].forEach(decode)
        held.change { $0.now -= pictures[item].reduce(0, +) }
      }
    }
    return held.change { $0.most }
  }

  @Test("pictures on several threads take no more together than they may", arguments: [false, true])
  func bounded(isHolding: Bool) throws {
    let pictures = [[Int]](repeating: isHolding ? [40] : [Int](repeating: 40, count: 200), count: 8)
    let peak = try peak(most: 100, of: pictures, holding: isHolding)
    #expect(peak <= 80)
  }

  @Test("a picture that is larger than all that may be taken goes alone")
  func alone() throws {
    #expect(try peak(most: 100, of: [[30, 250, 30], [250, 30], [30, 30, 30]], holding: false) <= 250)
  }

  @Test("who holds a picture and decodes another never waits")
  func partners() throws {
    #expect(try peak(most: 100, of: [[60, 60], [60, 60], [60, 60]], holding: true) <= 120)
  }

  @Test("a picture that the memory can't hold is refused with what it takes, and nothing stays taken")
  func refused() throws {
    let memory = DecodingMemory(most: 100)
    let error = #expect(throws: ImageError.self) {
      try memory.taking(1 << 46, for: ImageSize(height: 3, width: 5)) { Issue.record("it was decoded") }
    }
    #expect(error.map { "\($0)".hasPrefix("5x3 pixels take 67108864 MiB of memory to decode: ") } == true)
    var isDecoded = false
    try memory.taking(90, for: Self.size) { isDecoded = true }
    #expect(isDecoded)
  }
}
