import BiTCheckpoint
import BiTImage
import BiTNetwork
import BiTThreads

/// How a batch is cut so that training fits the memory. The weights don't depend on it.
public struct MemoryBudget: Sendable {
  /// Bytes that may be used.
  public let bytes: Int

  /// A larger micro-batch would take memory without being faster.
  private static let maxMicroBatch = 64

  /// A budget of that many bytes.
  public init(bytes: Int) {
    self.bytes = bytes
  }

  /// Three quarters of what is free: of the machine's memory that is available, or of what the control group leaves this process if that is less.
  public static var standard: MemoryBudget { MemoryBudget(bytes: (FreeMemory().bytes ?? 4 << 30) / 4 * 3) }

  /// The most images that can be computed at a time: none of two parts, and of a network with batch norm a whole part.
  ///
  /// - Throws: `TrainingError.tooLittleMemory`.
  package func microBatch(
    architecture: Architecture, outputs: Int, height: Int, width: Int, batch: Int, part: Int? = nil, threads: Int
  ) throws -> Int {
    let part = min(part ?? batch, batch)
    // Parameters, velocity and gradient, that of a part if there are several, and room for one more while they are written.
    let buffers = batch > part ? 5 : 4
    let weights = architecture.parameterCount(outputs: outputs) * MemoryLayout<Float>.stride
    let size = ImageSize(height: height, width: width)
    let image = size.values * MemoryLayout<Float>.stride
    // An evaluation between steps: its network packed and in Winograd's planes, and four activations of the widest kind, which have a quarter
    // of the images' pixels and as many channels as the root's convolution.
    let activation = height * width / 4 * architecture.featureCount / 32 * MemoryLayout<Float>.stride
    let evaluation = 4 * weights + size.usualBatch * 4 * activation
    func needed(_ images: Int) -> Int {
      let session = GradientSession.bytes(
        architecture: architecture, outputs: outputs, height: height, width: width, images: images, threads: threads)
      return buffers * weights + session + evaluation + (DecodeAheadMemory.batches(of: images, workers: threads) * images + 2 * threads)
        * image
    }
    var images = architecture.microBatch(Self.maxMicroBatch, ofPart: part)
    while images > 1, needed(images) > bytes {
      let fewer = architecture.microBatch(images * 3 / 4, ofPart: part)
      guard fewer < images else { break }
      images = fewer
    }
    guard needed(images) <= bytes else { throw TrainingError.tooLittleMemory(images: images, needed: needed(images), given: bytes) }
    return images
  }
}

extension Architecture {
  /// Images of a part that are computed at a time where so many are wanted: batch norm takes its statistics over a part, which isn't cut.
  func microBatch(_ wanted: Int, ofPart part: Int) -> Int { hasRunningStatistics ? part : min(part, wanted) }
}
