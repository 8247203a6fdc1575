import BiTImage

/// An image as a training step takes it.
struct PreparedSample: Sendable {
  /// crop x crop x 3.
  let values: [Float]
  /// The share of each class.
  let target: [Float]
}

/// An image of a run that can't be read any more, though it could when the run began.
public struct MissingImage: Error, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Why.
  public let reason: String

  /// One line.
  public var description: String { "\(path): \(reason); it could be read when the run began: put it back, and go on with --resume" }
}

/// Makes samples from files.
struct SamplePreparation: Sendable {
  let images: [LabelledImage]
  let classes: Int
  let settings: TrainingSettings

  /// What a sample is made of.
  struct Recipe: Sendable {
    let sample: SampleOrder.Sample
    let partner: SampleOrder.Sample?
    let share: Float
  }

  /// Decodes, cuts, flips and mixes.
  func prepare(_ recipe: Recipe) throws -> PreparedSample {
    var target = [Float](repeating: 0, count: classes)
    var values = try pixels(recipe.sample)
    let label = images[recipe.sample.image].label
    guard let partner = recipe.partner else {
      target[label] = 1
      return PreparedSample(values: values, target: target)
    }
    let (share, rest) = (recipe.share, 1 - recipe.share)
    let other = try pixels(partner)
    for index in values.indices { values[index] = share * values[index] + rest * other[index] }
    target[label] += share
    target[images[partner.image].label] += rest
    return PreparedSample(values: values, target: target)
  }

  private func pixels(_ sample: SampleOrder.Sample) throws -> [Float] {
    let crop = settings.resolution.crop
    let image = try Image(labelled: images[sample.image])
    return [Float](unsafeUninitializedCapacity: crop * crop * 3) { buffer, initialized in
      image.prepareForTraining(
        settings.resolution, SampleOrder.crop(position: sample.position, settings), resize: settings.resize,
        into: UnsafeMutableBufferPointer(rebasing: buffer[..<(crop * crop * 3)]))
      initialized = crop * crop * 3
    }
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
