import BiTCheckpoint
import BiTKernels
import BiTPreprocessing
import BiTThreads

/// A network at work on batches of images of one size: it holds the memory and the threads, and uses them again for each batch.
///
/// Results are the same bits for any batch, any place in it and any number of threads. A session belongs to one thread at a time.
public final class Session {
  /// What a session computes.
  public enum Output: String, Sendable {
    /// The head's outputs before softmax.
    case logits
    /// What enters the head: 2048 times the width numbers.
    case features
  }

  /// What it runs.
  public let network: Network
  /// Pixels of every image, down.
  public let height: Int
  /// Pixels of every image, across.
  public let width: Int
  /// The most images that one call takes.
  public let batch: Int
  private let pool: ThreadPool
  private var plans: [Int: Plan] = [:]
  private var memory: Memory?

  /// A session for images of `height` x `width`.
  ///
  /// - Parameters:
  ///   - batch: the most images a call.
  ///   - threads: default: the processors that this process may use.
  /// - Throws: `NetworkError.wrongSize`.
  public init(_ network: Network, height: Int, width: Int, batch: Int = 1, threads: Int? = nil) throws {
    guard ImageSize(height: height, width: width).isUsable, (1...65536).contains(batch) else {
      throw NetworkError.wrongSize(images: batch, height: height, width: width)
    }
    self.network = network
    self.height = height
    self.width = width
    self.batch = batch
    pool = ThreadPool(count: threads ?? Processors.available)
  }

  /// The length of a result for one image.
  public func count(of output: Output) throws -> Int {
    switch output {
    case .features: return network.featureCount
    case .logits:
      guard let outputs = network.outputs else { throw NetworkError.noHead }
      return outputs
    }
  }

  /// Runs the network.
  ///
  /// - Parameters:
  ///   - images: `images` x height x width x 3, values from -1 to 1 (`(value - 127.5) / 127.5`), at most `batch` images.
  ///   - output: what to compute.
  /// - Returns: images x `count(of: output)`.
  /// - Throws: `NetworkError` where the number of values is no whole number of images, or there is no head; `MemoryError`.
  public func run(_ images: [Float], output: Output = .logits) throws -> [Float] {
    try images.withUnsafeBufferPointer { try run($0, output: output) }
  }

  /// The time that each layer takes, in order, in one pass over `images`.
  ///
  /// - Throws: as `run`.
  public func profile(_ images: [Float]) throws -> [LayerTiming] {
    let profile = Profile()
    _ = try images.withUnsafeBufferPointer { try run($0, output: .logits, profile: profile) }
    return profile.timings
  }

  /// The same over values that the caller holds.
  public func run(_ images: UnsafeBufferPointer<Float>, output: Output = .logits) throws -> [Float] {
    try run(images, output: output, profile: nil)
  }

  /// The same into memory that the caller holds; from the second call with as many images on, nothing is allocated.
  ///
  /// - Parameter results: images x `count(of: output)` values; all are written.
  /// - Throws: `NetworkError` where the number of values is no whole number of images, `results` has another size, or there is no head.
  public func run(
    _ images: UnsafeBufferPointer<Float>, output: Output = .logits, into results: UnsafeMutableBufferPointer<Float>
  ) throws {
    try run(images, output: output, into: results, profile: nil)
  }

  private func run(_ images: UnsafeBufferPointer<Float>, output: Output, profile: Profile?) throws -> [Float] {
    let results = try images.count / (height * width * 3) * count(of: output)
    return try [Float](unsafeUninitializedCapacity: results) { buffer, initialized in
      try run(images, output: output, into: UnsafeMutableBufferPointer(rebasing: buffer[..<results]), profile: profile)
      initialized = results
    }
  }

  private func run(
    _ images: UnsafeBufferPointer<Float>, output: Output, into results: UnsafeMutableBufferPointer<Float>, profile: Profile?
  ) throws {
    let perImage = height * width * 3
    let count = images.count / perImage
    guard let base = images.baseAddress, count > 0, count <= batch, count * perImage == images.count else {
      throw NetworkError.wrongInput(expected: batch * perImage, found: images.count)
    }
    let expected = try count * self.count(of: output)
    guard let target = results.baseAddress, results.count == expected else {
      throw NetworkError.wrongResults(expected: expected, found: results.count)
    }
    let plan = try plan(images: count)
    Forward(network: network, plan: plan, memory: try memory(for: plan), pool: pool, profile: profile).run(
      base, output: output, into: target)
  }

  private func plan(images: Int) throws -> Plan {
    if let plan = plans[images] { return plan }
    let plan = try Plan(network, at: SpatialSize(height: height, width: width), images: images, pool: pool)
    plans[images] = plan
    return plan
  }

  private func memory(for plan: Plan) throws -> Memory {
    if let memory, memory.suffices(plan.needs) { return memory }
    self.memory = nil
    try MemoryError.check(plan.needs.bytes(workers: pool.count), for: "\(plan.images) images of \(height)x\(width) at a time")
    let memory = Memory(plan.needs, workers: pool.count)
    self.memory = memory
    return memory
  }

  /// Bytes of activations and scratch that the session holds.
  public var memoryBytes: Int { memory?.bytes ?? 0 }
}
