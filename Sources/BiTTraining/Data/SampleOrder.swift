import BiTCheckpoint
import BiTImage

/// Which images each step takes, and what is drawn at random for them.
///
/// The training images are gone through again and again, each time in an order of its own; step `s` takes the positions `s · batch` to
/// `(s + 1) · batch - 1` of this endless sequence. Where the classes are balanced, the classes are gone through so, and of each its own images.
/// What is drawn for an image follows from the seed and its position, what is drawn for a batch from the seed and the step. So any step can be
/// begun again, on any number of threads.
package struct SampleOrder {
  /// An image of a batch.
  package struct Sample: Sendable {
    /// The place in the endless sequence.
    package let position: Int
    /// An index of a training image.
    package let image: Int
  }

  /// A batch.
  package struct Batch {
    package let samples: [Sample]
    /// What each sample is mixed with, and its own share; nil without mixup.
    package let mixup: (partners: [Sample], share: Float)?
  }

  private let count: Int
  private let batch: Int
  private let seed: UInt64
  private let mixup: Double
  private var epoch = -1
  private var permutation: [Int] = []
  /// The images of each class that has some, if the classes are balanced; and the epochs of each.
  private let classes: [[Int]]
  private var orders: [(epoch: Int, images: [Int])]

  /// An order of images.
  ///
  /// - Parameter labels: their classes.
  package init(labels: some Collection<Int>, recipe: Recipe) {
    count = labels.count
    batch = recipe.batch
    seed = recipe.seed
    mixup = recipe.augmentation.mixup
    var classes: [[Int]] = []
    if recipe.balancesClasses {
      classes = Array(repeating: [], count: (labels.max() ?? -1) + 1)
      for (image, label) in labels.enumerated() { classes[label].append(image) }
    }
    self.classes = classes.filter { !$0.isEmpty }
    orders = self.classes.map { _ in (-1, []) }
  }

  /// The batch of a step, counted from 0.
  package mutating func batch(step: Int) -> Batch {
    let samples = (step * batch..<(step + 1) * batch).map { Sample(position: $0, image: image(at: $0)) }
    guard mixup > 0 else { return Batch(samples: samples, mixup: nil) }
    var generator = Xoshiro256(seed: seed, stream: "mixup/\(step)")
    let share = Float(SymmetricBeta(mixup).draw(using: &generator))
    return Batch(samples: samples, mixup: (samples.shuffled(using: &generator), share))
  }

  private mutating func image(at position: Int) -> Int {
    guard !classes.isEmpty else { return place(position, of: count, stream: "order") }
    // In each round every class has its turn once, so the number of the round is how often a class was there before.
    let (number, round) = (place(position, of: classes.count, stream: "round"), position / classes.count)
    let (epoch, index) = round.quotientAndRemainder(dividingBy: classes[number].count)
    if epoch != orders[number].epoch {
      var generator = Xoshiro256(seed: seed, stream: "order/\(epoch)/\(number)")
      orders[number] = (epoch, classes[number].shuffled(using: &generator))
    }
    return orders[number].images[index]
  }

  /// What has its turn at a position, where `count` are gone through again and again, each time in another order.
  private mutating func place(_ position: Int, of count: Int, stream: String) -> Int {
    let (epoch, index) = position.quotientAndRemainder(dividingBy: count)
    if epoch != self.epoch {
      var generator = Xoshiro256(seed: seed, stream: "\(stream)/\(epoch)")
      permutation = Array(0..<count).shuffled(using: &generator)
      self.epoch = epoch
    }
    return permutation[index]
  }

  /// The images that take the place of a broken one at a position, in their order: the first that can be read counts.
  static func replacements(position: Int, count: Int, seed: UInt64) -> some Sequence<Int> {
    var generator = Xoshiro256(seed: seed, stream: "replacement/\(position)")
    return (0..<maxReplacements).lazy.map { _ in Int.random(in: 0..<count, using: &generator) }
  }

  /// Where that many in a row can't be read, something else is wrong.
  private static let maxReplacements = 100

  /// Where the image at a position is cut, and whether it is flipped.
  ///
  /// - Parameter picture: the image's size as it is seen.
  package static func crop(position: Int, of picture: ImageSize, _ recipe: Recipe) -> TrainingCrop {
    var generator = Xoshiro256(seed: recipe.seed, stream: "augmentation/\(position)")
    return TrainingCrop.draw(recipe.augmentation, of: picture, using: &generator)
  }
}
