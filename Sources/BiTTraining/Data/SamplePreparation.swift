import BiTData
import BiTImage

/// An image of a run that can't be read any more, though it could when the run began.
public struct MissingImage: Error, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Why.
  public let reason: String

  /// One line.
  public var description: String { "\(path): \(reason); it could be read when the run began, or wasn't looked at" }
}

/// Makes samples of training images.
struct SamplePreparation: Sendable {
  let images: Examples
  let classes: Int
  let recipe: Recipe
  /// Whether another image takes the place of one that can't be read.
  let skipsBroken: Bool

  /// That of what the network takes.
  var size: ImageSize { recipe.augmentation.input.size }

  /// Decodes the images of all steps from `first` on, ahead: batches of `microBatch`, of which the last of each part may have fewer.
  func decodeAhead(from first: Int, microBatch: Int, threads: Int) -> DecodeAhead<TrainingSample> {
    var order = SampleOrder(labels: images.indices.lazy.map(images.label), recipe: recipe)
    let samples = (first..<recipe.schedule.steps).lazy.flatMap { step in
      let batch = order.batch(step: step)
      return batch.samples.indices.map { index in
        TrainingSample(
          preparation: self, sample: batch.samples[index], partner: batch.mixup?.partners[index], share: batch.mixup?.share ?? 1,
          endsBatch: index == batch.samples.count - 1 || (index + 1) % recipe.part == 0)
      }
    }
    return DecodeAhead(samples, usualSize: size, workers: threads, batch: microBatch)
  }
}

/// An image as a training step takes it: cut, flipped, and mixed with another.
struct TrainingSample: ImageToDecode {
  let preparation: SamplePreparation
  /// After decoding, with the image that was taken.
  private(set) var sample: SampleOrder.Sample
  private(set) var partner: SampleOrder.Sample?
  /// The sample's own share of what is mixed.
  let share: Float
  let endsBatch: Bool
  /// The images that couldn't be read, though the order gave them their turn.
  private(set) var skipped: [Screening.Rejection] = []

  init(preparation: SamplePreparation, sample: SampleOrder.Sample, partner: SampleOrder.Sample?, share: Float, endsBatch: Bool) {
    (self.preparation, self.sample, self.partner, self.share, self.endsBatch) = (preparation, sample, partner, share, endsBatch)
  }

  var size: ImageSize? { preparation.size }

  /// The share of each class; where an image has several labels, each is right.
  var target: [Float] {
    var target = [Float](repeating: 0, count: preparation.classes)
    for label in preparation.images.allLabels(sample.image) { target[label] = partner == nil ? 1 : share }
    if let partner { for label in preparation.images.allLabels(partner.image) { target[label] += 1 - share } }
    return target
  }

  /// - Throws: `MissingImage`.
  mutating func decode(into target: UnsafeMutableBufferPointer<Float>) throws {
    sample = try decode(sample, into: target)
    guard let partner else { return }
    self.partner = try withUnsafeTemporaryAllocation(of: Float.self, capacity: target.count) { other in
      let taken = try decode(partner, into: other)
      let rest = 1 - share
      for index in target.indices { target[index] = share * target[index] + rest * other[index] }
      return taken
    }
  }

  /// - Returns: the sample with the image that was taken.
  private mutating func decode(
    _ sample: SampleOrder.Sample, into target: UnsafeMutableBufferPointer<Float>
  ) throws -> SampleOrder.Sample {
    let augmentation = preparation.recipe.augmentation
    let (image, drawn, taken) = try image(for: sample)
    image.prepareForTraining(drawn, of: augmentation.resolution, resize: augmentation.resize, into: target)
    return SampleOrder.Sample(position: sample.position, image: taken)
  }

  /// The sample's image as far as it is seen, or that of the first that can be read of those that may take its place; and what was drawn for it.
  private mutating func image(for sample: SampleOrder.Sample) throws -> (image: Image, drawn: TrainingCrop, index: Int) {
    let (images, recipe) = (preparation.images, preparation.recipe)
    func read(_ index: Int) throws -> (image: Image, drawn: TrainingCrop, index: Int) {
      var drawn = TrainingCrop(.resized(top: 0, left: 0), isFlipped: false)
      let image = try Image(labelled: images[index]) { size in
        drawn = SampleOrder.crop(position: sample.position, of: size, recipe)
        return drawn.region
      }
      return (image, drawn, index)
    }
    do {
      return try read(sample.image)
    } catch let missing as MissingImage where preparation.skipsBroken {
      skipped.append(Screening.Rejection(name: missing.path, reason: missing.reason))
      let others = SampleOrder.replacements(position: sample.position, count: images.count, seed: preparation.recipe.seed)
      for index in others {
        do { return try read(index) } catch let other as MissingImage {
          skipped.append(Screening.Rejection(name: other.path, reason: other.reason))
        }
      }
      throw missing
    }
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
  /// What `choose` wants of an image that was found usable before.
  ///
  /// - Throws: `MissingImage`; `DataError` where the process can't open or hold it.
  init(labelled image: LabelledImage, cutting choose: (ImageSize) -> ImageRegion?) throws {
    do { try self.init(image.source, cutting: choose) } catch let error as ImageError where error.isShortage {
      throw DataError(path: image.source.name, reason: "\(error)")
    } catch { throw MissingImage(path: image.source.name, reason: "\(error)") }
  }
}
