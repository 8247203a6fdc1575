import BiTCheckpoint

/// How long a run takes from here on, by what this machine was measured to need for an image, and what would take less.
public struct TrainingEstimate: Sendable, Equatable {
  /// Something else that could be asked for.
  public enum Change: Sendable, Equatable {
    /// The head alone is trained.
    case headAlone
    /// Images are cut to a square of this side.
    case crop(Int)
    /// So many steps.
    case steps(Int)
  }

  /// What could be asked for instead, and how long that takes from its beginning.
  public struct Alternative: Sendable, Equatable {
    /// What is changed; all else stays.
    public let change: Change
    /// Seconds.
    public let seconds: Double
  }

  /// Seconds.
  public let seconds: Double
  /// What takes less, the least change of the result first.
  public let alternatives: [Alternative]
}

/// The seconds that the parts of a run's work take on this machine.
package struct MeasuredCost: Sendable, Equatable {
  /// An image to learn from, forward and backward.
  package var training: Double
  /// An image to measure with, or whose features are wanted.
  package var inference: Double
  /// Decoding an image and preparing it, with all threads at it.
  package var decoding: Double
  /// What a step takes beyond its images.
  package var step: Double
  /// A step of a head that is trained alone.
  package var headStep: Double

  package init(training: Double, inference: Double, decoding: Double, step: Double, headStep: Double) {
    (self.training, self.inference, self.decoding, self.step, self.headStep) = (training, inference, decoding, step, headStep)
  }
}

/// What a run has to do.
package struct TrainingWork: Sendable, Equatable {
  let architecture: Architecture
  var recipe: Recipe
  /// Whether it starts from nothing: its head alone could learn nothing.
  var isFresh = false
  /// The steps that are done.
  var done = 0
  /// Images to learn from, and to measure with.
  let training: Int
  let validation: Int
  /// Steps between evaluations.
  var evaluationInterval: Int

  package init(
    _ architecture: Architecture, _ recipe: Recipe, isFresh: Bool = false, afterSteps done: Int = 0, training: Int, validation: Int,
    evaluationInterval: Int
  ) {
    self.isFresh = isFresh
    (self.architecture, self.recipe, self.done) = (architecture, recipe, done)
    (self.training, self.validation, self.evaluationInterval) = (training, validation, evaluationInterval)
  }

  /// The estimate, by what the work on an image at this recipe's crop was measured to cost.
  package func estimate(_ cost: MeasuredCost) -> TrainingEstimate {
    let seconds = seconds(cost, crop: recipe.augmentation.resolution.crop)
    var alternatives: [TrainingEstimate.Alternative] = []
    func offer(_ change: TrainingEstimate.Change, _ work: TrainingWork, crop: Int? = nil) {
      let less = work.seconds(cost, crop: crop ?? recipe.augmentation.resolution.crop)
      if less < 0.8 * seconds { alternatives.append(.init(change: change, seconds: less)) }
    }
    var other = self
    other.done = 0
    if let crop = [224, 128].first(where: { $0 < recipe.augmentation.resolution.crop }) { offer(.crop(crop), other, crop: crop) }
    if recipe.trained == .network, recipe.schedule.steps >= 50 {
      var shorter = other
      shorter.recipe.schedule.steps /= 5
      shorter.evaluationInterval = max(1, min(evaluationInterval, shorter.recipe.schedule.steps / 10))
      offer(.steps(shorter.recipe.schedule.steps), shorter)
    }
    if recipe.trained == .network, !isFresh {
      other.recipe.trained = .head
      offer(.headAlone, other)
    }
    return TrainingEstimate(seconds: seconds, alternatives: alternatives)
  }

  /// Seconds with images of another crop, whose cost goes with the network's products.
  private func seconds(_ cost: MeasuredCost, crop: Int) -> Double {
    let scale = architecture.products(side: crop) / architecture.products(side: recipe.augmentation.resolution.crop)
    let steps = Double(recipe.schedule.steps - done)
    guard recipe.trained == .network else {
      return Double(training + validation) * (cost.inference * scale + cost.decoding) + steps * cost.headStep
    }
    let evaluations = validation == 0 ? 0 : (steps / Double(evaluationInterval)).rounded(.up)
    return steps * (Double(recipe.batch) * (cost.training * scale + cost.decoding) + cost.step)
      + evaluations * Double(validation) * (cost.inference * scale + cost.decoding)
  }

  /// Products of the network that are still to be computed, roughly.
  var products: Double {
    let image = architecture.products(side: recipe.augmentation.resolution.crop)
    guard recipe.trained == .network else { return Double(training + validation) * image }
    return Double(recipe.schedule.steps - done) * Double(recipe.batch) * 3 * image
  }
}

extension Architecture {
  /// The products that the convolutions take for a square image of a side. Those of both passes of training are three times as many.
  package func products(side: Int) -> Double {
    let blueprint = blueprint(outputs: nil)
    var products = 0.0
    func add(_ convolution: ConvolutionSpecification, at input: SpatialSize) -> SpatialSize {
      let (geometry, output) = (convolution.geometry, convolution.geometry.output(of: input))
      products +=
        Double(output.pixels * geometry.kernelSize * geometry.kernelSize) * Double(geometry.inputChannels * geometry.outputChannels)
      return output
    }
    // The maximum is taken as a convolution of 3x3 with stride 2 goes.
    let root = add(blueprint.root, at: SpatialSize(height: side, width: side))
    var size = ConvolutionGeometry(kernelSize: 3, stride: 2, inputChannels: 1, outputChannels: 1).output(of: root)
    for unit in blueprint.bottlenecks {
      if let projection = unit.projection { _ = add(projection, at: size) }
      for part in unit.parts { size = add(part.convolution, at: size) }
    }
    return products
  }
}
