import BiTThreads
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How much memory the process held at a time, as the kernel tells.
@Suite(.serialized)
struct MemoryPeakTests {
  /// Holds some memory for a moment, and writes all of it.
  private func hold(_ bytes: Int) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 4096)
    memset(memory, 1, bytes)
    memory.deallocate()
  }

  @Test("the peak is of the most that was held, and is forgotten when it is told to")
  func peak() throws {
    // Other tests run beside this one, and hold far less.
    let size = 512 << 20
    hold(size)
    let held = try #require(MemoryPeak.bytes)
    #expect(held >= size)
    MemoryPeak.forget()
    #expect(try #require(MemoryPeak.bytes) <= held - size / 2)
  }
}
