import BiTCheckpoint
import BiTKernels

/// Computes losses and gradients on images of one size; holds plans, memory and threads, and uses them again from step to step. A session
/// belongs to one thread at a time.
///
/// A step of any number of micro-batches:
///
///     session.prepare(parameters)                     weights standardised and packed, once a step
///     session.accumulate(images: …, into: &gradient)  once a micro-batch
///     session.finish(&gradient, parameters)           through the weight standardisation, once a step
///
/// The gradient is one sum, image by image in their order: the same bits however a batch was cut into calls and for any number of
/// threads.
public final class GradientSession {
  /// The network.
  public let architecture: Architecture
  /// The length of the logits.
  public let outputs: Int
  /// Pixels of every image, down.
  public let height: Int
  /// Pixels of every image, across.
  public let width: Int
  /// The most images that one call takes.
  public let images: Int
  /// The kernels in use.
  public let instructionSet: InstructionSet
  private let pool: ThreadPool

  /// Bytes that a session of this kind will hold once it has run, parameters and gradients excluded.
  public static func bytes(
    architecture: Architecture, outputs: Int, height: Int, width: Int, images: Int, threads: Int? = nil
  ) -> Int {
    0
  }

  /// A session for images of `height` x `width`.
  ///
  /// - Parameters:
  ///   - outputs: the length of the head's output.
  ///   - images: the most images a call: a micro-batch.
  ///   - threads: default: the processors that this process may use.
  ///   - instructionSet: the kernels to use; the best that the processor has if nil or if it doesn't have that one.
  /// - Throws: `NetworkError.wrongSize`.
  public init(
    architecture: Architecture, outputs: Int, height: Int, width: Int, images: Int, threads: Int? = nil,
    instructionSet: InstructionSet? = nil
  ) throws {
    guard (1...16384).contains(height), (1...16384).contains(width), (1...65536).contains(images) else {
      throw NetworkError.wrongSize(images: images, height: height, width: width)
    }
    self.architecture = architecture
    self.outputs = outputs
    self.height = height
    self.width = width
    self.images = images
    self.instructionSet = instructionSet.flatMap { $0.isAvailable ? $0 : nil } ?? .best
    pool = ThreadPool(count: threads ?? ThreadPool.availableProcessors)
  }

  /// Standardises and packs the weights. To be called after every change of the parameters, before `accumulate`.
  ///
  /// - Throws: `GradientError.wrongNetwork`.
  public func prepare(_ parameters: Parameters) throws {
    throw GradientError.notPrepared
  }

  /// Adds to `gradient` the gradient of `scale · Σ over images of cross-entropy(softmax(logits), targets)`.
  ///
  /// Kernels' gradients are those of the standardised kernels until `finish` has taken them through the standardisation.
  ///
  /// - Parameters:
  ///   - images: images x height x width x 3, values from -1 to 1, at most `images` images.
  ///   - targets: images x outputs: one-hot or soft, any weights that aren't negative.
  ///   - scale: 1/N for the mean over a batch of N images, however many calls they take.
  ///   - gradient: `Parameters.zeros(like:)` at first.
  /// - Returns: the loss of each image, without the scale, and its logits.
  /// - Throws: `GradientError`.
  public func accumulate(
    images: UnsafeBufferPointer<Float>, targets: UnsafeBufferPointer<Float>, scale: Float, into gradient: inout Parameters
  ) throws -> (losses: [Float], logits: [Float]) {
    throw GradientError.notPrepared
  }

  /// Turns the sum that `accumulate` made into the gradient of the parameters: the kernels' part goes through the weight standardisation,
  /// which is linear in it. Once a step, after the last micro-batch of all.
  ///
  /// - Parameter parameters: those that the session was prepared with.
  /// - Throws: `GradientError.wrongNetwork`.
  public func finish(_ gradient: inout Parameters, _ parameters: Parameters) throws {
    throw GradientError.notPrepared
  }
}
