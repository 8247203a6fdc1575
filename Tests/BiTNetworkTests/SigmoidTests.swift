import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTNetwork
import BiTTestSupport
import Testing

/// The sigmoid's cross-entropy.
struct SigmoidTests {
  private func row(_ logits: [Float], _ targets: [Float], scale: Float = 1) -> (loss: Float, gradient: [Float]) {
    var loss: Float = 0
    let gradient = [Float](unsafeUninitializedCapacity: logits.count) { gradient, initialized in
      if let base = gradient.baseAddress {
        loss = Loss.sigmoid.loss(logits: logits, targets: targets, count: logits.count, scale: scale, gradient: base)
      }
      initialized = logits.count
    }
    return (loss, gradient)
  }

  /// Against big_vision's `sigmoid_xent` in JAX: `fixtures/make_pretraining.py`.
  @Test("losses and gradients agree with big_vision's, also of logits that no exponential holds")
  func reference() throws {
    let path = Repository.path("fixtures") + "/pretraining/sigmoid-cross-entropy.json"
    let cases = try #require(try JSON(parsing: RandomAccessFile.bytes(of: path, atMost: 1 << 20)).elements)
    #expect(cases.count == 7)
    for example in cases {
      func values(_ name: String) throws -> [Double] { try #require(example[name]?.elements).compactMap(\.real) }
      let expected = try (loss: #require(example["loss"]?.real), gradient: values("gradient"))
      let found = row(try values("logits").map { Float($0) }, try values("targets").map { Float($0) })
      #expect(abs(Double(found.loss) - expected.loss) <= 1e-6 * max(1, abs(expected.loss)), "\(found.loss), expected \(expected.loss)")
      #expect(found.gradient.count == expected.gradient.count)
      for (found, expected) in zip(found.gradient, expected.gradient) { #expect(abs(Double(found) - expected) <= 1e-6) }
    }
  }

  @Test("a fresh head of ImageNet-21k's size begins at 11, and one without the bias would at 15 140")
  func fresh() {
    let targets = (0..<21_843).map { Float($0 == 7 ? 1 : 0) }
    #expect(abs(row(targets.map { _ in Loss.sigmoid.initialBias }, targets).loss - 11) < 0.02)
    #expect(abs(row(targets.map { _ in 0 }, targets).loss - 15_140) < 1)
  }

  @Test("a logit that is no finite number gives a loss that isn't, and the scale is the gradient's alone")
  func values() {
    for logit in [Float.nan, .infinity, -.infinity] {
      for target in [Float(0), 1] { #expect(!row([0, logit], [1, target]).loss.isFinite) }
    }
    let (whole, half) = (row([1, -2], [0, 1]), row([1, -2], [0, 1], scale: 0.5))
    #expect(whole.loss == half.loss && whole.gradient.map { $0 / 2 } == half.gradient)
  }

  @Test("a session's gradient is that of the loss that it is told, by differences of it")
  func session() throws {
    let batch = try TrainingBatch(images: 2, height: 32, width: 32, group: 4)
    var parameters = try TrainingBatch.parameters("R14x0.5")
    let session = try GradientSession(
      architecture: parameters.architecture, outputs: parameters.outputs, height: 32, width: 32, images: 2, loss: .sigmoid, threads: 2)
    var gradient = Weights.zeros(like: parameters)
    func loss(into gradient: inout Weights) throws -> Double {
      try session.prepare(parameters)
      return try batch.accumulate(session, 0..<2, into: &gradient).reduce(0) { $0 + Double($1) } / 2
    }
    _ = try loss(into: &gradient)
    let bias = ParameterName.headBias.canonical
    for output in [0, 3] {
      let before = parameters[bias][output]
      var unused = Weights.zeros(like: parameters)
      parameters[bias][output] = before + 0.01
      let above = try loss(into: &unused)
      parameters[bias][output] = before - 0.01
      let below = try loss(into: &unused)
      parameters[bias][output] = before
      let expected = (above - below) / 0.02
      #expect(abs(Double(gradient[bias][output]) - expected) < 1e-3, "\(gradient[bias][output]), expected \(expected)")
    }
  }
}
