import BiTImage

/// An image of a run that can't be read any more, though it could when the run began.
public struct MissingImage: Error, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Why.
  public let reason: String

  /// One line.
  public var description: String { "\(path): \(reason); it could be read when the run began" }
}

/// Makes samples of training images.
struct SamplePreparation: Sendable {
  let images: [LabelledImage]
  let classes: Int
  let settings: TrainingSettings

  /// That of what the network takes.
  var size: ImageSize { ImageSize(height: settings.resolution.crop, width: settings.resolution.crop) }

  /// Decodes the images of all steps from `first` on, ahead: batches of `microBatch`, of which a step's last may have fewer.
  func decodeAhead(from first: Int, microBatch: Int, threads: Int) -> DecodeAhead<TrainingSample> {
    var order = SampleOrder(count: images.count, settings: settings)
    let samples = (first..<settings.steps).lazy.flatMap { step in
      let batch = order.batch(step: step)
      return batch.samples.indices.map { index in
        TrainingSample(
          preparation: self, sample: batch.samples[index], partner: batch.mixup?.partners[index], share: batch.mixup?.share ?? 1,
          endsBatch: index == batch.samples.count - 1)
      }
    }
    return DecodeAhead(samples, usualSize: size, workers: threads, batch: microBatch)
  }
}

/// An image as a training step takes it: cut, flipped, and mixed with another.
struct TrainingSample: ImageToDecode {
  let preparation: SamplePreparation
  let sample: SampleOrder.Sample
  let partner: SampleOrder.Sample?
  /// The sample's own share of what is mixed.
  let share: Float
  let endsBatch: Bool

  var size: ImageSize? { preparation.size }

  /// The share of each class.
  var target: [Float] {
    var target = [Float](repeating: 0, count: preparation.classes)
    target[preparation.images[sample.image].label] = partner == nil ? 1 : share
    if let partner { target[preparation.images[partner.image].label] += 1 - share }
    return target
  }

  /// - Throws: `MissingImage`.
  func decode(into target: UnsafeMutableBufferPointer<Float>) throws {
    try decode(sample, into: target)
    guard let partner else { return }
    try withUnsafeTemporaryAllocation(of: Float.self, capacity: target.count) { other in
      try decode(partner, into: other)
      let rest = 1 - share
      for index in target.indices { target[index] = share * target[index] + rest * other[index] }
    }
  }

  private func decode(_ sample: SampleOrder.Sample, into target: UnsafeMutableBufferPointer<Float>) throws {
    let settings = preparation.settings
    try Image(labelled: preparation.images[sample.image]).prepareForTraining(
      settings.resolution, SampleOrder.crop(position: sample.position, settings), resize: settings.resize, into: target)
  }
}

/// An image as it is tested: resized straight to the network's input.
struct TestImage: ImageToDecode {
  let image: LabelledImage
  let pixels: ImageSize
  let resize: Resize

  var size: ImageSize? { pixels }

  /// - Throws: `MissingImage`.
  func decode(into target: UnsafeMutableBufferPointer<Float>) throws {
    try Image(labelled: image).prepare(height: pixels.height, width: pixels.width, resize: resize, into: target)
  }
}

extension DecodeAhead {
  /// The next batch.
  ///
  /// - Throws: why one of its images can't be decoded.
  func nextWhole() throws -> Batch? {
    let batch = try next()
    if let failure = batch?.items.lazy.compactMap(\.failure).first { throw failure }
    return batch
  }
}

extension Image {
  /// An image that was found usable before.
  ///
  /// - Throws: `MissingImage`.
  init(labelled image: LabelledImage) throws {
    do { try self.init(path: image.path) } catch { throw MissingImage(path: image.path, reason: "\(error)") }
  }
}
