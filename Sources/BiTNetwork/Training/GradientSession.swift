import BiTCheckpoint
import BiTKernels
import BiTPreprocessing
import BiTThreads

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
/// threads. Batch norm makes an exception: the images of a call are normalised by the statistics of all of them, so that a call is what
/// the batch is cut into on purpose.
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
  /// What is to become smaller.
  public let loss: Loss
  /// The kernels in use.
  public let instructionSet: InstructionSet
  private let pool: ThreadPool
  private let network: TrainableNetwork
  private var plans: [Int: TrainingPlan] = [:]
  private var memory: TrainingMemory?
  /// The parameters that are read as they are, between `prepare` and `finish`: nil outside a step.
  private var parameters: [[Float]]?
  /// Running means and variances, by their places among the parameters, as the calls since `prepare` have moved them.
  private var running: [Int: [Float]] = [:]

  /// Bytes that a session of this kind holds once it has run, parameters and gradients excluded. A call with fewer
  /// images may take up to 32 MiB more.
  public static func bytes(
    architecture: Architecture, outputs: Int, height: Int, width: Int, images: Int, threads: Int? = nil
  ) -> Int {
    let threads = threads ?? Processors.available
    let kernels = InstructionSet.best.kernels
    let size = SpatialSize(height: height, width: width)
    let network = TrainableNetwork(architecture, outputs: outputs, at: size, kernels: kernels, isDry: true)
    let plan = TrainingPlan(network, at: size, images: images, threads: threads, kernels: kernels)
    return TrainingNeeds(network, plan).bytes(workers: threads) + network.count * MemoryLayout<Float>.stride
  }

  /// A session for images of `height` x `width`.
  ///
  /// - Parameters:
  ///   - outputs: the length of the head's output.
  ///   - images: the most images a call: a micro-batch.
  ///   - loss: what is to become smaller.
  ///   - threads: default: the processors that this process may use.
  ///   - instructionSet: the kernels to use; the best that the processor has if nil or if it doesn't have that one.
  /// - Throws: `NetworkError.wrongSize`, `MemoryError`.
  public init(
    architecture: Architecture, outputs: Int, height: Int, width: Int, images: Int, loss: Loss = .softmax, threads: Int? = nil,
    instructionSet: InstructionSet? = nil
  ) throws {
    guard ImageSize(height: height, width: width).isUsable, (1...65536).contains(images) else {
      throw NetworkError.wrongSize(images: images, height: height, width: width)
    }
    self.architecture = architecture
    self.outputs = outputs
    self.height = height
    self.width = width
    self.images = images
    self.loss = loss
    self.instructionSet = instructionSet.flatMap { $0.isAvailable ? $0 : nil } ?? .best
    let bytes = Self.bytes(architecture: architecture, outputs: outputs, height: height, width: width, images: images, threads: threads)
    try MemoryError.check(bytes, for: "training with \(images) images of \(height)x\(width) at a time")
    pool = ThreadPool(count: threads ?? Processors.available)
    network = TrainableNetwork(
      architecture, outputs: outputs, loss: loss, at: SpatialSize(height: height, width: width), kernels: self.instructionSet.kernels)
  }

  /// Standardises and packs the weights: once a step, before its first `accumulate`.
  ///
  /// - Throws: `GradientError.wrongNetwork`.
  public func prepare(_ parameters: Weights) throws {
    try parameters.check(architecture, outputs: outputs)
    let kernels = instructionSet.kernels
    for convolution in network.convolutions {
      parameters[convolution.index].withUnsafeBufferPointer { kernel in
        guard let kernel = kernel.baseAddress else { return }
        convolution.prepare(kernel, kernels: kernels, pool: pool)
      }
    }
    parameters[network.headKernel].withUnsafeBufferPointer { kernel in
      guard let kernel = kernel.baseAddress else { return }
      network.head.prepare(kernel, pool: pool)
    }
    for (mean, variance) in network.norms.compactMap(\.statistics) {
      (running[mean], running[variance]) = (parameters[mean], parameters[variance])
    }
    let packed = Set(network.convolutions.map(\.index))
    self.parameters = parameters.parameters.indices.map { packed.contains($0) ? [] : parameters[$0] }
  }

  /// Adds to `gradient` the gradient of `scale · Σ over images of loss(logits, targets)`.
  ///
  /// Kernels' gradients are those of the standardised kernels until `finish` has taken them through the standardisation.
  ///
  /// - Parameters:
  ///   - images: images x height x width x 3, values from -1 to 1, at most `images` images.
  ///   - targets: images x outputs: one-hot or soft, any weights that aren't negative; for sigmoids from 0 to 1.
  ///   - scale: 1/N for the mean over a batch of N images, however many calls they take.
  ///   - gradient: `Weights.zeros(like:)` at first.
  /// - Returns: the loss of each image, without the scale, and its logits.
  /// - Throws: `GradientError`.
  public func accumulate(
    images: UnsafeBufferPointer<Float>, targets: UnsafeBufferPointer<Float>, scale: Float, into gradient: inout Weights
  ) throws -> (losses: [Float], logits: [Float]) {
    guard let parameters else { throw GradientError.notPrepared }
    try gradient.check(architecture, outputs: outputs)
    let perImage = height * width * 3
    let count = images.count / perImage
    guard let input = images.baseAddress, count > 0, count <= self.images, count * perImage == images.count else {
      throw GradientError.wrongImages(expected: self.images * perImage, found: images.count)
    }
    guard let target = targets.baseAddress, targets.count == count * outputs else {
      throw GradientError.wrongTargets(expected: count * outputs, found: targets.count)
    }
    let plan = plan(images: count)
    let memory = memory ?? TrainingMemory(TrainingNeeds(network, self.plan(images: self.images)), workers: pool.count)
    memory.reserve(TrainingNeeds(network, plan))
    self.memory = memory
    let pass = GradientPass(
      network: network, plan: plan, memory: memory, kernels: instructionSet.kernels, pool: pool, parameters: parameters)
    pass.forward(input)
    moveStatistics(to: memory)
    let result = pass.head(targets: target, scale: scale, into: &gradient)
    pass.backward(input, into: &gradient)
    return result
  }

  /// Turns the sum that `accumulate` made into the gradient of the parameters: the kernels' part goes through the weight standardisation,
  /// which is linear in it. Once a step, after the last micro-batch of all; the next step begins with `prepare`.
  ///
  /// - Parameter parameters: those that the session was prepared with.
  /// - Throws: `GradientError.wrongNetwork`.
  public func finish(_ gradient: inout Weights, _ parameters: Weights) throws {
    try gradient.check(architecture, outputs: outputs)
    try parameters.check(architecture, outputs: outputs)
    // From here on the parameters can be changed in place, without a copy.
    self.parameters = nil
    let kernels = instructionSet.kernels
    for convolution in network.convolutions {
      guard let epsilon = convolution.epsilon else { continue }
      let (depth, columns) = (convolution.weights.depth, convolution.weights.outputChannels)
      parameters[convolution.index].withUnsafeBufferPointer { weights in
        guard let weights = weights.baseAddress else { return }
        gradient.withTensor(convolution.index) { target in
          pool.run(columns / kernels.panelWidth) { panel, _ in
            kernels.gradients.standardisation(
              StandardisationGradientArguments(
                weights: Matrix(weights, rows: depth, columns: columns), gradient: target,
                columns: panel * kernels.panelWidth..<(panel + 1) * kernels.panelWidth, epsilon: epsilon))
          }
        }
      }
    }
  }

  /// Puts the running statistics in place that the calls since `prepare` have made, one update for each; nothing where norms have none.
  ///
  /// Once a step, after `finish`; until then the parameters are those that the gradient belongs to.
  ///
  /// - Throws: `GradientError.wrongNetwork`.
  public func updateStatistics(_ parameters: inout Weights) throws {
    try parameters.check(architecture, outputs: outputs)
    for (place, values) in running { parameters[place] = values }
  }

  private func moveStatistics(to memory: TrainingMemory) {
    for (norm, state) in zip(network.norms, memory.normStates) {
      guard let (meanPlace, variancePlace) = norm.statistics, var mean = running[meanPlace], var variance = running[variancePlace] else {
        continue
      }
      state.update(mean: &mean, variance: &variance)
      (running[meanPlace], running[variancePlace]) = (mean, variance)
    }
  }

  private func plan(images: Int) -> TrainingPlan {
    if let plan = plans[images] { return plan }
    let plan = TrainingPlan(
      network, at: SpatialSize(height: height, width: width), images: images, threads: pool.count, kernels: instructionSet.kernels)
    plans[images] = plan
    return plan
  }
}
