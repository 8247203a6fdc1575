import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Foundation
import Testing

/// One case of the goldens.
struct GradientCase: CustomTestStringConvertible {
  let architecture: String
  let height: Int
  let width: Int
  var images = 2
  /// Which images.
  var group = 0
  /// Whether the norms' shifts are moved by 4 and -4 in turn.
  var isMoved = false

  var testDescription: String { "\(architecture)-\(height)x\(width)" }
}

/// Against PyTorch and timm (`fixtures/make_gradients.py`): |gradient - reference| ≤ 1e-4 · |reference| for each parameter.
struct GradientAgreementTests {
  static let tolerance = 1e-4

  static let cases: [GradientCase] = [
    GradientCase(architecture: "R14x0.5", height: 64, width: 64, group: 6),
    GradientCase(architecture: "R14x0.5", height: 97, width: 131, group: 9),
    GradientCase(architecture: "R14x0.5", height: 33, width: 20, group: 30),
  ]

  @Test(
    "the gradient of every parameter agrees with the reference at any size, with every instruction set", arguments: cases,
    InstructionSet.allCases.filter(\.isAvailable))
  func small(of test: GradientCase, instructionSet: InstructionSet) throws { try check(test, instructionSet) }

  @Test("the gradient of every parameter of R50x1 agrees with the reference")
  func published() throws { try check(GradientCase(architecture: "R50x1", height: 32, width: 32, images: 1)) }

  /// A gigabyte of memory: `make agreement`.
  @Test(
    "the gradient of every parameter of R50x1 at 224 agrees with the reference",
    .enabled(if: ProcessInfo.processInfo.environment["BIT_ALL_ARCHITECTURES"] != nil))
  func large() throws { try check(GradientCase(architecture: "R50x1", height: 224, width: 224, images: 1, isMoved: true)) }

  private func check(_ test: GradientCase, _ instructionSet: InstructionSet = .best) throws {
    let batch = try TrainingBatch(images: test.images, height: test.height, width: test.width, group: test.group)
    var parameters = try TrainingBatch.parameters(test.architecture)
    if test.isMoved {
      for (index, parameter) in parameters.parameters.enumerated() where parameter.name.role == .beta {
        for channel in 0..<parameter.count { parameters[index][channel] += channel % 2 == 0 ? 4 : -4 }
      }
    }
    let gradient = try batch.gradient(parameters, instructionSet: instructionSet)
    var golden = SampledTensors(try Golden.values(test.testDescription, folder: "gradients"))
    var worst = ("", 0.0)
    for (index, name) in gradient.names.enumerated() {
      let error = golden.relativeError(gradient[index])
      #expect(error < Self.tolerance, "\(name): \(error)")
      if error > worst.1 { worst = (name, error) }
    }
    print("\(test.testDescription) \(instructionSet.rawValue): \(worst.1) (\(worst.0))")
    #expect(golden.isEmpty)
  }

  /// The rate is that of the HyperRule's warm-up. At its highest, single and double precision part in PyTorch too: by 3e-3 of the weights.
  @Test("thirty steps follow the reference's losses, and end at its weights")
  func steps() throws {
    let golden = try Golden.values("steps", folder: "gradients")
    let start = try TrainingBatch.parameters("R14x0.5")
    var (parameters, velocity, gradient) = (start, Weights.zeros(like: start), Weights.zeros(like: start))
    let (optimiser, session) = (
      SGD(),
      try GradientSession(architecture: start.architecture, outputs: start.outputs, height: 48, width: 48, images: 8)
    )
    for step in 0..<30 {
      let batch = try TrainingBatch(images: 8, height: 48, width: 48, group: step)
      gradient.reset()
      try session.prepare(parameters)
      let losses = try batch.accumulate(session, 0..<8, into: &gradient)
      try session.finish(&gradient, parameters)
      try optimiser.step(&parameters, gradient: gradient, velocity: &velocity, rate: 0.0005)
      let loss = losses.reduce(0, +) / 8
      #expect(abs(loss - golden[step]) < 1e-4 * golden[step], "step \(step): \(loss), expected \(golden[step])")
    }
    var changes = SampledTensors(Array(golden[30...]))
    for (index, name) in parameters.names.enumerated() {
      let change = zip(parameters[index], start[index]).map { $0 - $1 }
      let size = parameters[index].reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
      let (error, length) = changes.error(change)
      #expect(error < 1e-4 * size, "\(name): \(error) of \(size)")
      // The weights move little in thirty steps: what they moved must agree too.
      #expect(error < 2e-2 * length, "\(name): moved by \(length), \(error) off")
    }
    #expect(changes.isEmpty)
  }
}

/// Some values of each tensor and its norm, as `fixtures/make_gradients.py` draws them, tensor after tensor.
struct SampledTensors {
  private var rest: ArraySlice<Float>

  init(_ values: [Float]) { rest = values[...] }

  var isEmpty: Bool { rest.isEmpty }

  /// The distance of the next tensor to `found`, as a share of its norm.
  mutating func relativeError(_ found: [Float]) -> Double {
    let (error, length) = error(found)
    return error / length
  }

  /// An estimate of the next tensor's distance to `found` from the samples (or the difference of norms, if that is larger), and its norm.
  mutating func error(_ found: [Float]) -> (error: Double, norm: Double) {
    guard let norm = rest.popFirst() else { return (.infinity, 1) }
    let count = min(128, found.count)
    let samples = rest.prefix(count)
    rest = rest.dropFirst(count)
    var squares = 0.0
    for (index, sample) in samples.enumerated() {
      let difference = Double(found[Int(UInt64(index) &* 2_654_435_761 % UInt64(found.count))]) - Double(sample)
      squares += difference * difference
    }
    let length = found.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    return (max((squares * Double(found.count) / Double(count)).squareRoot(), abs(length - Double(norm))), Double(norm))
  }
}
