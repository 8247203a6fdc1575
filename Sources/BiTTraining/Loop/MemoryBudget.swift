import BiTCheckpoint
import BiTImage
import BiTNetwork

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How a batch is cut so that training fits the memory. The weights don't depend on it.
public struct MemoryBudget: Sendable {
  /// Bytes that may be used.
  public let bytes: Int

  /// A larger micro-batch would take memory without being faster.
  private static let largestMicroBatch = 64

  /// A budget of that many bytes.
  public init(bytes: Int) {
    self.bytes = bytes
  }

  /// Three quarters of what is free: of the machine's memory that is available, or of what the control group leaves this process if that is less.
  public static var standard: MemoryBudget {
    let machine = field("MemAvailable:", of: "/proc/meminfo").map { $0 << 10 }
    let group = number("/sys/fs/cgroup/memory.max").flatMap { limit in number("/sys/fs/cgroup/memory.current").map { limit - $0 } }
    let free = [machine, group].compactMap { $0 }.min() ?? 4 << 30
    return MemoryBudget(bytes: max(0, free) / 4 * 3)
  }

  /// Files of the kernel tell no size, so they are not read as others are.
  private static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private static func field(_ name: String, of path: String) -> Int? {
    text(path)?.split(separator: "\n").first { $0.hasPrefix(name) }?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  private static func number(_ path: String) -> Int? { text(path)?.split(separator: "\n").first.flatMap { Int($0) } }

  /// The most images that can be computed at a time.
  ///
  /// - Throws: `TrainingError.tooLittleMemory`.
  public func microBatch(
    architecture: Architecture, outputs: Int, height: Int, width: Int, batch: Int, threads: Int
  ) throws -> Int {
    // Parameters, velocity and gradient, and room for one more while they are written.
    let weights = 4 * architecture.parameterCount(outputs: outputs) * MemoryLayout<Float>.stride
    let image = height * width * 3 * MemoryLayout<Float>.stride
    func needed(_ images: Int) -> Int {
      let session = GradientSession.bytes(
        architecture: architecture, outputs: outputs, height: height, width: width, images: images, threads: threads)
      return weights + session + (DecodeAheadMemory.batches(of: images, workers: threads) * images + 2 * threads) * image
    }
    var images = min(batch, Self.largestMicroBatch)
    while images > 1 && needed(images) > bytes { images = images * 3 / 4 }
    guard needed(images) <= bytes else { throw TrainingError.tooLittleMemory(needed: needed(images), given: bytes) }
    return images
  }
}
