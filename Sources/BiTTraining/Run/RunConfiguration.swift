/// What a run was asked, and what was decided: `config.json`.
public struct RunConfiguration: Sendable, Equatable {
  /// What training starts from.
  package struct Source: Sendable, Equatable {
    /// Where it comes from.
    package enum Origin: Sendable, Equatable {
      /// A file.
      case checkpoint(path: String)
      /// It was made, of the run's seed.
      case fresh
    }

    /// Where it comes from.
    package var origin: Origin
    /// The digest of its content: see `Checkpoint.sha256()`.
    package var digest: String

    /// A source.
    package init(_ origin: Origin, digest: String) {
      (self.origin, self.digest) = (origin, digest)
    }

    /// The file's path; nil where there is none.
    package var path: String? { if case .checkpoint(let path) = origin { path } else { nil } }
  }

  /// How the examples were chosen.
  package struct Examples: Sendable, Equatable {
    /// The folder or file.
    package var path: String
    /// The task whose labels and examples they are; nil for the data set's own.
    package var task: String?
    /// Which of them are learned from, as it was asked; nil for the usual ones.
    package var split: String?
    /// The share of each class that was held out; nil where the images to measure with stand apart.
    package var holdout: Double?
    /// The most training images of a class; nil for all.
    package var perClass: Int?
    /// What the choice of those that are held out follows from, and of those that are learned from unless `subsample` says otherwise.
    package var seed: UInt64
    /// What the choice of those that are learned from follows from; nil for the run's seed.
    package var subsample: UInt64?
    /// The names of the classes, in the order of the outputs.
    package var classes: [String]
    /// How many labels those to learn from have together; nil where each has one.
    package var labels: Int?
    /// Images that are held out.
    package var validation: Int
    /// Images of the test, where there are others to measure with.
    package var test: Int
    /// Images that can't be read.
    package var rejected: Int
    /// How closely those to learn from were looked at.
    package var screening: Screening.Extent

    /// Examples.
    package init(
      path: String, task: String? = nil, split: String? = nil, holdout: Double?, perClass: Int?, seed: UInt64,
      subsample: UInt64? = nil, classes: [String], labels: Int? = nil, validation: Int, test: Int = 0, rejected: Int,
      screening: Screening.Extent = .pixels
    ) {
      self.path = path
      self.task = task
      self.split = split
      self.holdout = holdout
      self.perClass = perClass
      self.seed = seed
      self.subsample = subsample
      self.classes = classes
      self.labels = labels
      self.validation = validation
      self.test = test
      self.rejected = rejected
      self.screening = screening
    }
  }

  /// More steps, or images, than any run has: larger numbers in a file are wrong.
  static let maxSteps = 1 << 40

  /// What training starts from.
  package var source: Source
  /// The images.
  package var examples: Examples
  /// What the recipe was made for.
  public var task: TaskDescription
  /// Where the recipe comes from, if the HyperRule made it.
  package var hyperRule: HyperRule.Origin?
  /// What was decided.
  public var recipe: Recipe

  /// Whether a fresh network is trained.
  public var isPretraining: Bool { source.origin == .fresh }

  /// How many classes of an image to learn from are right, in the mean.
  var labelsPerImage: Double { examples.labels.map { Double($0) / Double(max(1, task.examples)) } ?? 1 }

  /// The base learning rate as the rule is asked for it: pre-training's for a batch of 256.
  var askedRate: Double {
    isPretraining ? recipe.schedule.base * Double(PretrainingRule.batchOfRate) / Double(recipe.batch) : recipe.schedule.base
  }

  /// A configuration.
  package init(source: Source, examples: Examples, task: TaskDescription, hyperRule: HyperRule.Origin? = nil, recipe: Recipe) {
    self.source = source
    self.examples = examples
    self.task = task
    self.hyperRule = hyperRule
    self.recipe = recipe
  }
}
