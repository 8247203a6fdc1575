import BiTCheckpoint
import BiTTraining
import Testing

/// How a batch is cut so that it fits the memory.
struct MemoryBudgetTests {
  private func microBatch(_ bytes: Int, batch: Int = 512, side: Int = 64) throws -> Int {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    return try MemoryBudget(bytes: bytes).microBatch(
      architecture: architecture, outputs: 10, height: side, width: side, batch: batch, threads: 2)
  }

  /// What one image at a time takes.
  private func minBytes(side: Int = 64) throws -> Int {
    guard case .tooLittleMemory(images: 1, let needed, given: 0) = #expect(throws: TrainingError.self, performing: { try microBatch(0, side: side) })
    else { return 0 }
    return needed
  }

  @Test("with memory enough the batch is cut only where more would not be faster")
  func ample() throws {
    #expect(try microBatch(1 << 50) == 64)
    #expect(try microBatch(1 << 50, batch: 7) == 7)
  }

  @Test("what one image takes is enough for one, and a byte less is an error that says both numbers")
  func tight() throws {
    let needed = try minBytes()
    #expect(needed > 10 << 20)
    #expect(try microBatch(needed) == 1)
    guard
      case .tooLittleMemory(images: 1, needed: needed, given: needed - 1) = #expect(
        throws: TrainingError.self, performing: { try microBatch(needed - 1) })
    else { return #expect(Bool(false), "not the error of too little memory") }
  }

  @Test("more memory never gives fewer images, and larger images take more")
  func monotonic() throws {
    let needed = try minBytes()
    let counts = try (0..<60).map { try microBatch(needed + $0 * needed / 4) }
    #expect(counts == counts.sorted() && Set(counts).count > 3)
    #expect(try minBytes(side: 128) > needed)
  }
}
