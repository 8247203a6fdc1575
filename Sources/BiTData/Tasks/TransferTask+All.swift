extension TransferTask {
  /// The tasks that are known: the five of the paper's tables 1 and 2 (section 4.1), with all examples, and the 19 of VTAB-1k (arXiv 1910.04867).
  ///
  /// Examples, counts and label rules of VTAB are those of google-research/task_adaptation (`data/*.py`), which takes shares of TensorFlow Datasets'
  /// parts; crops, flips and resolutions are those of the paper's appendix F.
  public static let all: [TransferTask] = [
    whole("ilsvrc2012", aliases: ["imagenet2012", "imagenet", "ilsvrc"], classes: 1000, test: "validation"),
    whole("cifar10", classes: 10, isSmall: true),
    whole("cifar100", classes: 100, isSmall: true),
    whole("pets", aliases: ["oxford_iiit_pet"], classes: 37),
    whole("flowers102", aliases: ["flowers", "oxford_flowers102"], classes: 102),

    ofVTAB("caltech101", .natural, classes: 102, own),
    ofVTAB("cifar100", .natural, aliases: ["cifar"], classes: 100, own, isSmall: true),
    ofVTAB("dtd", .natural, classes: 47, three),
    ofVTAB("flowers102", .natural, aliases: ["flowers", "oxford_flowers102"], classes: 102, three),
    ofVTAB("pets", .natural, aliases: ["oxford_iiit_pet"], classes: 37, own(80)),
    ofVTAB("sun397", .natural, classes: 397, three),
    ofVTAB("svhn", .natural, aliases: ["svhn_cropped"], classes: 10, own, isSmall: true),

    // 96 x 96 isn't below 96 x 96.
    ofVTAB("patch_camelyon", .specialised, aliases: ["camelyon", "pcam"], classes: 2, three),
    ofVTAB("eurosat", .specialised, classes: 10, within(train: 60, validation: 80), isSmall: true),
    ofVTAB("resisc45", .specialised, classes: 45, within(train: 60, validation: 80)),
    ofVTAB("diabetic_retinopathy", .specialised, aliases: ["retinopathy", "diabetic_retinopathy_detection"], classes: 5, three),

    ofVTAB(
      "clevr-count", .structured, classes: 8, own(test: "validation"), LabelRule(column: "objects", kind: .count(less: 3)), crops: false),
    ofVTAB(
      "clevr-distance", .structured, classes: 6, own(test: "validation"),
      LabelRule(column: "objects/pixel_coords/z", kind: .nearest(bounds: [0, 8, 8.5, 9, 9.5, 10, 100], none: 100)), crops: false),
    ofVTAB("dmlab", .structured, classes: 6, three, crops: false),
    ofVTAB(
      "dsprites-xpos", .structured, aliases: ["dsprites-location"], classes: 16, within(train: 80, validation: 90),
      LabelRule(column: "label_x_position", kind: .divided(by: 2)), crops: false, flips: false, isSmall: true),
    ofVTAB(
      "dsprites-orientation", .structured, classes: 16, within(train: 80, validation: 90),
      LabelRule(column: "label_orientation", kind: .divided(by: 2.5)), flips: false, isSmall: true),
    ofVTAB(
      "kitti-distance", .structured, aliases: ["kitti"], classes: 4, three,
      LabelRule(column: "closest_vehicle/z", kind: .nearest(bounds: [-100, 8, 20, 999], none: 1000)), crops: false),
    ofVTAB("smallnorb-azimuth", .structured, classes: 18, halves, LabelRule(column: "label_azimuth"), flips: false),
    ofVTAB("smallnorb-elevation", .structured, classes: 9, halves, LabelRule(column: "label_elevation"), flips: false),
  ]

  /// The 19 of VTAB.
  public static var vtab: [TransferTask] { all.filter { $0.group != nil } }

  private static func whole(
    _ name: String, aliases otherNames: [String] = [], classes: Int, test: String = "test", isSmall: Bool = false
  ) -> TransferTask {
    TransferTask(
      name: name, otherNames: otherNames, group: nil, classCount: classes, rule: nil,
      splits: [
        TaskSplit(name: "train", cuts: [Cut("train")], role: .training), TaskSplit(name: test, cuts: [Cut(test)], role: .test),
      ], cropsAtRandom: true, flipsAtRandom: true, isSmall: isSmall)
  }

  /// What examples VTAB takes: 800 to learn from, 200 to choose by, all that is left to measure with.
  private struct Examples {
    let train: Cut
    let validation: Cut
    let test: Cut
  }

  /// Validation is taken of the part to learn from: its last tenth.
  private static let own = own(90)
  private static func own(_ percent: Int = 90, test: String = "test") -> Examples {
    Examples(train: Cut("train", 0..<percent, most: 800), validation: Cut("train", percent..<100, most: 200), test: Cut(test))
  }
  /// There are three parts.
  private static let three = Examples(train: Cut("train", most: 800), validation: Cut("validation", most: 200), test: Cut("test"))
  /// All are cut out of one part.
  private static func within(train: Int, validation: Int) -> Examples {
    Examples(
      train: Cut("train", 0..<train, most: 800), validation: Cut("train", train..<validation, most: 200),
      test: Cut("train", validation..<100))
  }
  /// Validation and test are halves of the part to measure with.
  private static let halves = Examples(
    train: Cut("train", most: 800), validation: Cut("test", 0..<50, most: 200), test: Cut("test", 50..<100))

  private static func ofVTAB(
    _ name: String, _ group: Group, aliases otherNames: [String] = [], classes: Int, _ examples: Examples, _ rule: LabelRule? = nil,
    crops: Bool = true, flips: Bool = true, isSmall: Bool = false
  ) -> TransferTask {
    // A rule's classes are numbers; where the label itself is the class, the data set has its name.
    let rule = rule.map { LabelRule(column: $0.column, kind: $0.kind, classes: (0..<classes).map { "\($0)" }) }
    return TransferTask(
      name: "vtab/" + name, otherNames: otherNames.map { "vtab/" + $0 }, group: group, classCount: classes, rule: rule,
      splits: [
        TaskSplit(name: "train800", cuts: [examples.train], role: .training),
        TaskSplit(name: "val200", cuts: [examples.validation], role: .training),
        TaskSplit(name: "test", cuts: [examples.test], role: .test),
        TaskSplit(name: "train800val200", cuts: [examples.train, examples.validation], role: nil),
      ], cropsAtRandom: crops, flipsAtRandom: flips, isSmall: isSmall)
  }
}
