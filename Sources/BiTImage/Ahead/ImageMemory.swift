#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Room for images of one size, one beside the other, as a network takes them.
///
/// May be shared between threads: each place is written by the one worker that took it, and read only after all that were taken are done
/// (`DecodeAhead`). The pages come from the system when they are first written, so that room for a large batch costs nothing until it is
/// filled, and keep their memory from batch to batch.
package final class ImageMemory: @unchecked Sendable {
  package let size: ImageSize
  let capacity: Int
  private let values: UnsafeMutablePointer<Float>
  private let bytes: Int

  /// - Throws: `DecodeAheadError` where the address space doesn't hold them.
  init(size: ImageSize, capacity: Int) throws {
    let (bytes, overflow) = (size.values * MemoryLayout<Float>.stride).multipliedReportingOverflow(by: capacity)
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard !overflow, let start = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), start != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      throw DecodeAheadError.noMemory(images: capacity, size: size)
    }
    (self.size, self.capacity, self.bytes) = (size, capacity, bytes)
    values = start.bindMemory(to: Float.self, capacity: size.values * capacity)
  }

  deinit { munmap(values, bytes) }

  /// The place of an image.
  subscript(index: Int) -> UnsafeMutableBufferPointer<Float> {
    precondition((0..<capacity).contains(index), "the place is in the memory")
    return UnsafeMutableBufferPointer(start: values + index * size.values, count: size.values)
  }

  /// The first images.
  func first(_ count: Int) -> UnsafeBufferPointer<Float> {
    precondition((0...capacity).contains(count), "the images are in the memory")
    return UnsafeBufferPointer(start: values, count: count * size.values)
  }

  /// Moves an image to an earlier place.
  func move(_ index: Int, to target: Int) {
    guard index != target else { return }
    _ = self[target].update(fromContentsOf: self[index])
  }
}
