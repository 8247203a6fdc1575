import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Testing

struct GradientTests {
  /// 75x50 gives pieces and blocks that aren't full, and several small images an item in the last blocks.
  @Test("the gradient is the same bits for any cut into micro-batches and any number of threads", arguments: [(75, 50), (160, 128)])
  func sameBits(size: (height: Int, width: Int)) throws {
    let parameters = try TrainingBatch.parameters("R14x0.5")
    let batch = try TrainingBatch(images: 5, height: size.height, width: size.width)
    let whole = try batch.gradient(parameters, threads: 1)
    for (microBatch, threads) in [(5, 2), (5, 5), (1, 3), (2, 2), (3, 1), (4, 4)] {
      let found = try batch.gradient(parameters, microBatch: microBatch, threads: threads)
      for (index, name) in whole.names.enumerated() {
        #expect(found[index] == whole[index], "\(name): micro-batches of \(microBatch), \(threads) threads")
      }
    }
  }

  @Test("a session that has run larger micro-batches and other weights gives the same bits as a fresh one")
  func sameBitsAgain() throws {
    let (first, second) = (try TrainingBatch.parameters("R14x0.5"), try fresh())
    let batch = try TrainingBatch(images: 3, height: 40, width: 40)
    let session = try GradientSession(architecture: first.architecture, outputs: first.outputs, height: 40, width: 40, images: 3)
    var gradient = Weights.zeros(like: first)
    for (parameters, images) in [(second, 3), (first, 1), (first, 3)] {
      gradient.reset()
      try session.prepare(parameters)
      try batch.accumulate(session, 0..<images, into: &gradient)
      try session.finish(&gradient, parameters)
    }
    let expected = try batch.gradient(first)
    for (index, name) in gradient.names.enumerated() { #expect(gradient[index] == expected[index], "\(name)") }
  }

  private func fresh() throws -> Weights {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    return try Weights(.initialised(architecture: architecture, outputs: TrainingBatch.outputs, seed: 3))
  }

  @Test("with a head of zeros every class is as likely, and only the head learns")
  func zeroHead() throws {
    let parameters = try fresh()
    let batch = try TrainingBatch(images: 2, height: 32, width: 32)
    let session = try GradientSession(
      architecture: parameters.architecture, outputs: parameters.outputs, height: 32, width: 32, images: 2)
    var gradient = Weights.zeros(like: parameters)
    try session.prepare(parameters)
    // log 10.
    for loss in try batch.accumulate(session, 0..<2, into: &gradient) { #expect(abs(loss - 2.302_585) < 1e-6) }
    try session.finish(&gradient, parameters)
    for (index, parameter) in gradient.parameters.enumerated() {
      let isHead = parameter.name.layer == .head
      #expect(gradient[index].contains { $0 != 0 } == isHead, "\(parameter.name)")
    }
  }

  @Test("logits and losses are those of the forward network")
  func logits() throws {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let checkpoint = try Hashed.checkpoint(architecture, outputs: 10)
    let batch = try TrainingBatch(images: 2, height: 64, width: 64)
    let session = try GradientSession(architecture: architecture, outputs: 10, height: 64, width: 64, images: 2)
    let parameters = try Weights(checkpoint)
    var gradient = Weights.zeros(like: parameters)
    try session.prepare(parameters)
    let found = try batch.images.withUnsafeBufferPointer { images in
      try batch.targets.withUnsafeBufferPointer { try session.accumulate(images: images, targets: $0, scale: 1, into: &gradient).logits }
    }
    #expect(try relativeError(found, Golden.values("R14x0.5-64x64.logits")) < 1e-4)
  }

  @Test("momentum follows PyTorch's form, with weight decay, for any number of threads")
  func momentum() throws {
    let start = try TrainingBatch.parameters("R14x0.5")
    var results: [Weights] = []
    for threads in [1, 3] {
      var (parameters, velocity) = (start, Weights.zeros(like: start))
      let optimiser = SGD(SGD.Settings(momentum: 0.5, weightDecay: 0.25), threads: threads)
      var gradient = Weights.zeros(like: start)
      for index in gradient.parameters.indices { gradient[index] = Hashed.values(stream: 900 + index, count: gradient[index].count) }
      for _ in 0..<2 { try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: 0.125) }
      for index in gradient.parameters.indices {
        for place in [0, gradient[index].count / 2, gradient[index].count - 1] {
          let (weight, slope) = (Double(start[index][place]), Double(gradient[index][place]))
          let first = slope + 0.25 * weight
          let after = weight - 0.125 * first
          let second = 0.5 * first + slope + 0.25 * after
          #expect(abs(Double(parameters[index][place]) - (after - 0.125 * second)) < 1e-6)
          #expect(abs(Double(velocity[index][place]) - second) < 1e-6)
        }
      }
      results.append(parameters)
    }
    for index in start.parameters.indices { #expect(results[0][index] == results[1][index]) }
  }

  @Test("parameters keep names, shapes and values of a checkpoint, and give it back")
  func parameters() throws {
    let checkpoint = try Hashed.checkpoint(#require(Architecture(name: "R14x0.5")), outputs: 10)
    let parameters = try Weights(checkpoint)
    #expect(parameters.names == checkpoint.tensors.map(\.name))
    #expect(parameters.count == checkpoint.parameterCount)
    #expect(parameters.shape(of: ParameterName.headKernel.canonical) == [1, 1, 1024, 10] && parameters.shape(of: "nothing") == nil)
    for (found, expected) in zip(parameters.checkpoint().tensors, checkpoint.tensors) {
      #expect(try found.name == expected.name && found.shape == expected.shape && found.floats() == expected.floats())
    }
  }

  @Test("what can't be trained is refused")
  func refusals() throws {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    #expect(throws: GradientError.noHead) { try Weights(Hashed.checkpoint(architecture, outputs: nil)) }
    #expect(throws: NetworkError.wrongSize(images: 0, height: 32, width: 32)) {
      try GradientSession(architecture: architecture, outputs: 10, height: 32, width: 32, images: 0)
    }
    let parameters = try TrainingBatch.parameters("R14x0.5")
    let session = try GradientSession(architecture: architecture, outputs: 10, height: 32, width: 32, images: 2)
    var gradient = Weights.zeros(like: parameters)
    let batch = try TrainingBatch(images: 3, height: 32, width: 32)
    #expect(throws: GradientError.notPrepared) { try batch.accumulate(session, 0..<2, into: &gradient) }
    try session.prepare(parameters)
    #expect(throws: GradientError.wrongImages(expected: 2 * 3072, found: 3 * 3072)) {
      try batch.accumulate(session, 0..<3, into: &gradient)
    }
    #expect(throws: GradientError.wrongTargets(expected: 10, found: 20)) {
      try batch.images.withUnsafeBufferPointer { images in
        try batch.targets.withUnsafeBufferPointer { targets in
          _ = try session.accumulate(
            images: UnsafeBufferPointer(rebasing: images[..<3072]), targets: UnsafeBufferPointer(rebasing: targets[..<20]), scale: 1,
            into: &gradient)
        }
      }
    }
    var other = Weights.zeros(like: try Weights(Hashed.checkpoint(architecture, outputs: 11)))
    let wrong = GradientError.wrongNetwork(expected: "R14x0.5 with 10 outputs", found: "R14x0.5 with 11 outputs")
    #expect(throws: wrong) { try session.prepare(other) }
    #expect(throws: wrong) { try batch.accumulate(session, 0..<2, into: &other) }
    #expect(throws: wrong) { try session.finish(&other, parameters) }
    try session.finish(&gradient, parameters)
    #expect(throws: GradientError.notPrepared) { try batch.accumulate(session, 0..<2, into: &gradient) }
  }

  @Test("R50x1 at crop 384 trains a micro-batch of 24 in less than 6 GiB, and memory grows with the images")
  func memory() throws {
    let architecture = try #require(Architecture(name: "R50x1"))
    func bytes(_ images: Int) -> Int {
      GradientSession.bytes(architecture: architecture, outputs: 1000, height: 384, width: 384, images: images, threads: 2)
    }
    #expect(bytes(24) < 6 << 30)
    // An image keeps what 33 units' convolutions and the root write: 33 M values.
    #expect((120 << 20..<200 << 20).contains(bytes(2) - bytes(1)))
  }
}
