import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Testing

/// Training with batch norm or plain convolutions, against PyTorch and timm in double precision (`fixtures/make_norms.py`).
struct FourNetworksTrainingTests {
  private static let architecture = "R14x0.5"

  /// A part whose images leave no unit near a ReLU's edge.
  struct Part {
    let height: Int
    let width: Int
    let images: Int
    /// Which images, by network.
    let groups: [String: Int]

    static let all = [
      Part(height: 33, width: 21, images: 5, groups: ["batch-standardised": 124, "batch-plain": 12, "group-plain": 37]),
      Part(height: 64, width: 48, images: 3, groups: ["batch-standardised": 167, "batch-plain": 41, "group-plain": 23]),
    ]

    func batch(_ kind: NetworkKind) throws -> TrainingBatch {
      try TrainingBatch(images: images, height: height, width: width, group: groups[kind.name] ?? 0)
    }
  }

  @Test(
    "the gradient of every parameter agrees with the reference: |gradient - reference| ≤ 1e-4 · |reference|", arguments: NetworkKind.others,
    FourNetworksTests.sets)
  func gradients(kind: NetworkKind, set: InstructionSet) throws {
    let parameters = try TrainingBatch.parameters(kind.architecture(Self.architecture))
    for part in Part.all {
      let gradient = try part.batch(kind).gradient(parameters, instructionSet: set)
      let name = "\(kind.name)-\(Self.architecture)-\(part.height)x\(part.width)"
      var golden = SampledTensors(try Golden.values(name + ".gradient", folder: "norms"))
      var worst = ("", 0.0)
      for (index, parameter) in gradient.parameters.enumerated() {
        guard !parameter.name.role.isStatistic else {
          #expect(gradient[index].allSatisfy { $0 == 0 }, "\(parameter.name)")
          continue
        }
        let error = golden.relativeError(gradient[index])
        #expect(error < GradientAgreementTests.tolerance, "\(parameter.name): \(error)")
        if error > worst.1 { worst = (parameter.name.canonical, error) }
      }
      print("\(name) \(set.rawValue): \(worst.1) (\(worst.0))")
      #expect(golden.isEmpty)
    }
  }

  /// What `steps` of SGD make of hashed weights, each over two parts of four images.
  private func trained(
    _ kind: NetworkKind, steps: Int, threads: Int? = nil, _ body: (_ step: Int, _ loss: Float) -> Void = { _, _ in }
  ) throws -> (start: Weights, end: Weights) {
    let start = try TrainingBatch.parameters(kind.architecture(Self.architecture))
    var (parameters, velocity, gradient) = (start, Weights.zeros(like: start), Weights.zeros(like: start))
    let optimiser = SGD(SGD.Settings(weightDecay: 1e-4, decayed: .kernels), threads: threads)
    let session = try GradientSession(
      architecture: start.architecture, outputs: start.outputs, height: 48, width: 48, images: 4, threads: threads)
    for step in 0..<steps {
      let batch = try TrainingBatch(images: 8, height: 48, width: 48, group: step)
      gradient.reset()
      try session.prepare(parameters)
      var losses: [Float] = []
      for part in [0..<4, 4..<8] { losses += try batch.accumulate(session, part, into: &gradient) }
      try session.finish(&gradient, parameters)
      try session.updateStatistics(&parameters)
      try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: 0.0005)
      body(step, losses.reduce(0, +) / 8)
    }
    return (start, parameters)
  }

  @Test(
    "ten steps follow the reference's losses, and end at its weights within 1e-4 and its running statistics within 1e-5",
    arguments: NetworkKind.others)
  func steps(kind: NetworkKind) throws {
    let golden = try Golden.values("\(kind.name)-steps", folder: "norms")
    let (start, end) = try trained(kind, steps: 10) { step, loss in
      #expect(abs(loss - golden[step]) < 1e-5 * golden[step], "step \(step): \(loss), expected \(golden[step])")
    }
    var rest = SampledTensors(Array(golden[10...]))
    var worst = (weights: 0.0, changes: 0.0, statistics: 0.0)
    for (index, parameter) in end.parameters.enumerated() where !parameter.name.role.isStatistic {
      let size = end[index].reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
      let (error, length) = rest.error(zip(end[index], start[index]).map { $0 - $1 })
      #expect(error < 1e-4 * size, "\(parameter.name): \(error) of \(size)")
      // The weights move little in ten steps: what they moved must agree too.
      #expect(error < 2e-2 * length, "\(parameter.name): moved by \(length), \(error) off")
      worst = (max(worst.weights, error / size), max(worst.changes, error / length), 0)
    }
    for (index, parameter) in end.parameters.enumerated() where parameter.name.role.isStatistic {
      let error = rest.relativeError(end[index])
      #expect(error < 1e-5, "\(parameter.name): \(error)")
      worst.statistics = max(worst.statistics, error)
    }
    print("\(kind.name), ten steps: \(worst)")
    #expect(rest.isEmpty)
    #expect(end.parameters.contains { $0.name.role.isStatistic } == (kind.norm != .group))
  }

  @Test("weights and running statistics are the same bits for any number of threads", arguments: NetworkKind.others)
  func sameBits(kind: NetworkKind) throws {
    let expected = try trained(kind, steps: 2, threads: 1).end
    for threads in [2, 5] {
      let found = try trained(kind, steps: 2, threads: threads).end
      for (index, name) in expected.names.enumerated() { #expect(found[index] == expected[index], "\(name), \(threads) threads") }
    }
  }

  @Test("with plain convolutions, too, group norm's gradient is the same bits for any cut into micro-batches")
  func microBatches() throws {
    let parameters = try TrainingBatch.parameters(NetworkKind(norm: .group, convolution: .plain).architecture(Self.architecture))
    let batch = try TrainingBatch(images: 5, height: 75, width: 50)
    let whole = try batch.gradient(parameters, threads: 1)
    for (microBatch, threads) in [(1, 2), (2, 1), (3, 5)] {
      let found = try batch.gradient(parameters, microBatch: microBatch, threads: threads)
      for (index, name) in whole.names.enumerated() { #expect(found[index] == whole[index], "\(name): micro-batches of \(microBatch)") }
    }
  }

  @Test("running statistics move once for each call, only when they are asked to, and no step touches them")
  func statistics() throws {
    let kind = NetworkKind(norm: .batch(.init(epsilon: 1e-5, decay: 0.5)), convolution: .standardised)
    let start = try TrainingBatch.parameters(kind.architecture(Self.architecture))
    let statistics = start.parameters.indices.filter { start.parameters[$0].name.role.isStatistic }
    let session = try GradientSession(architecture: start.architecture, outputs: start.outputs, height: 33, width: 21, images: 4)
    let batch = try TrainingBatch(images: 8, height: 33, width: 21)
    var gradient = Weights.zeros(like: start)
    /// The parameters after these calls.
    func moved(_ parts: [Range<Int>]) throws -> Weights {
      var parameters = start
      try session.prepare(parameters)
      for part in parts { try batch.accumulate(session, part, into: &gradient) }
      try session.finish(&gradient, parameters)
      for index in statistics { #expect(parameters[index] == start[index]) }
      try session.updateStatistics(&parameters)
      return parameters
    }
    let (first, second, both) = (try moved([0..<4]), try moved([4..<8]), try moved([0..<4, 4..<8]))
    for index in statistics {
      for channel in start[index].indices {
        // With half of each: m1 = (m0 + a) / 2, m2 = (m0 + b) / 2, and both after each other (m1 + b) / 2.
        let expected = first[index][channel] / 2 + second[index][channel] - start[index][channel] / 2
        let size = abs(first[index][channel]) + abs(second[index][channel]) + abs(start[index][channel])
        #expect(abs(both[index][channel] - expected) <= 1e-6 * size, "\(start.names[index]), \(channel)")
      }
      #expect(first[index] != start[index] && both[index] != second[index])
    }
    for index in start.parameters.indices where !statistics.contains(index) { #expect(both[index] == start[index]) }
    // Not even weight decay on everything, nor a gradient that somebody put there.
    var (parameters, velocity, wrong) = (start, Weights.zeros(like: start), gradient)
    for index in statistics { for channel in start[index].indices { wrong[index][channel] = 1 } }
    try SGD(SGD.Settings(weightDecay: 0.1)).step(&parameters, gradient: wrong, velocity: &velocity, rate: 0.1)
    for index in start.parameters.indices {
      #expect((parameters[index] == start[index]) == statistics.contains(index), "\(start.names[index])")
    }
  }

  @Test("a part's images are normalised together: alone, an image has another gradient")
  func together() throws {
    let kind = NetworkKind(norm: .batch(.init()), convolution: .plain)
    let parameters = try TrainingBatch.parameters(kind.architecture(Self.architecture))
    let batch = try TrainingBatch(images: 4, height: 33, width: 21)
    let (whole, halves) = (try batch.gradient(parameters), try batch.gradient(parameters, microBatch: 2))
    let kernel = try #require(whole.parameters.firstIndex { $0.name.layer == .root })
    let (length, distance) = zip(whole[kernel], halves[kernel]).reduce((0.0, 0.0)) {
      ($0.0 + Double($1.0 * $1.0), $0.1 + Double(($1.0 - $1.1) * ($1.0 - $1.1)))
    }
    #expect(distance > 0.01 * length)
  }
}
