import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Testing

/// Hashed images and one label each, as `fixtures/make_gradients.py` makes them.
struct TrainingBatch {
  static let outputs = 10

  let height: Int
  let width: Int
  let images: [Float]
  var targets: [Float]

  init(images count: Int, height: Int, width: Int, group: Int = 0) throws {
    self.height = height
    self.width = width
    images = Hashed.images(count, height: height, width: width, group: group)
    targets = [Float](repeating: 0, count: count * Self.outputs)
    for image in 0..<count { targets[image * Self.outputs + (image * 7 + 3) % Self.outputs] = 1 }
  }

  var count: Int { targets.count / Self.outputs }

  static func parameters(_ architecture: String) throws -> Weights { try parameters(#require(Architecture(name: architecture))) }

  static func parameters(_ architecture: Architecture) throws -> Weights {
    try Weights(Hashed.checkpoint(architecture, outputs: outputs))
  }

  /// Adds a range of images' part of the gradient of the mean over all of them; returns the losses of the range.
  @discardableResult
  func accumulate(_ session: GradientSession, _ range: Range<Int>, into gradient: inout Weights) throws -> [Float] {
    let perImage = height * width * 3
    return try images.withUnsafeBufferPointer { images in
      try targets.withUnsafeBufferPointer { targets in
        try session.accumulate(
          images: UnsafeBufferPointer(rebasing: images[range.lowerBound * perImage..<range.upperBound * perImage]),
          targets: UnsafeBufferPointer(rebasing: targets[range.lowerBound * Self.outputs..<range.upperBound * Self.outputs]),
          scale: 1 / Float(count), into: &gradient
        ).losses
      }
    }
  }

  /// The gradient of the mean loss, computed in micro-batches.
  func gradient(
    _ parameters: Weights, microBatch: Int? = nil, threads: Int? = nil, instructionSet: InstructionSet? = nil
  ) throws -> Weights {
    let microBatch = microBatch ?? count
    let session = try GradientSession(
      architecture: parameters.architecture, outputs: parameters.outputs, height: height, width: width, images: microBatch,
      threads: threads, instructionSet: instructionSet)
    var gradient = Weights.zeros(like: parameters)
    try session.prepare(parameters)
    for start in stride(from: 0, to: count, by: microBatch) {
      try accumulate(session, start..<min(count, start + microBatch), into: &gradient)
    }
    try session.finish(&gradient, parameters)
    return gradient
  }
}
