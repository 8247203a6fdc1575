import BiTContainers

/// What of an example's features a picture's class follows from.
struct RecordColumn: Sendable {
  /// How numbers are taken out of features.
  private enum Numbers: Sendable {
    /// All.
    case all
    /// One of each `step`.
    case each(step: Int, at: Int)
    /// Nothing but how many there are, `step` numbers each.
    case count(step: Int)
  }

  /// What it is called.
  let name: String
  /// The feature that has the numbers.
  let feature: String
  /// Beside it the types of objects, and those that are taken.
  private(set) var types: (feature: String, wanted: Set<Int>)?
  private let numbers: Numbers
  /// Whether the numbers are those of objects, of which an example may have none.
  let isOfObjects: Bool
  /// What is done with the numbers.
  let rule: LabelRule
  /// The names of the classes; nil where they follow from the labels.
  let classes: [String]?

  /// The features that are read for it.
  var features: [String] { [feature] + (types.map { [$0.feature] } ?? []) }

  /// The nearest of these is what KITTI's distance means (google-research/task_adaptation, `data/kitti.py`).
  private static let vehicles = ["Car", "Van", "Truck"]
  private static let axes = ["x", "y", "z"]

  /// The column that a rule names, or the usual one.
  ///
  /// - Parameters:
  ///   - usual: the feature that is what is to be learned, where the data set says so.
  ///   - names: the names of a feature's classes, by what files about it are called.
  /// - Throws: `DataError` where there is none, and what `names` throws.
  init(
    _ rule: LabelRule?, of features: TFDSFeatures, usual: String?, path: String, names: (String) throws -> [String]?
  ) throws {
    let wanted = rule?.column ?? "label"
    name = wanted
    func classes(of feature: TFDSFeatures.Feature) throws -> [String]? {
      guard (rule?.kind ?? .index) == .index, rule?.classes == nil, case .classLabel(let count) = feature.kind else { return rule?.classes }
      let found = try names(feature.stem)
      if let found, let count, found.count != count {
        throw DataError(
          path: path,
          reason: "“\(feature.path)”: expected the names of \(count) classes in \(feature.stem).labels.txt, found \(found.count)")
      }
      return found ?? count.map { (0..<min($0, LabelRule.maxClasses)).map(String.init) }
    }
    func isNumber(_ feature: TFDSFeatures.Feature) -> Bool {
      switch feature.kind {
      case .classLabel, .number: true
      case .picture, .other: false
      }
    }
    if let feature = features[wanted] ?? (wanted == "label" ? Self.usual(features, usual) : nil), isNumber(feature) {
      (self.feature, numbers, isOfObjects) = (feature.path, .all, feature.sequence != nil)
      self.classes = try classes(of: feature)
    } else if features.sequences.contains(wanted),
      let feature = features.features.first(where: { $0.sequence == wanted && isNumber($0) && $0.valueCount != nil })
    {
      (self.feature, numbers, isOfObjects) = (feature.path, .count(step: feature.valueCount ?? 1), true)
      self.classes = rule?.classes
    } else if wanted == "closest_vehicle/z", let feature = features["objects/location"], let types = features["objects/type"] {
      (self.feature, numbers, isOfObjects) = (feature.path, .each(step: 3, at: 2), true)
      let known = try names(types.stem) ?? Self.vehicles
      self.types = (types.path, Set(Self.vehicles.compactMap(known.firstIndex)))
      self.classes = rule?.classes
    } else if let slash = wanted.lastIndex(of: "/"), let axis = Self.axes.firstIndex(of: String(wanted[wanted.index(after: slash)...])),
      let feature = features[String(wanted[..<slash])], isNumber(feature), feature.valueCount == Self.axes.count
    {
      (self.feature, numbers, isOfObjects) = (feature.path, .each(step: Self.axes.count, at: axis), feature.sequence != nil)
      self.classes = rule?.classes
    } else {
      let numbers = features.features.filter(isNumber)
      let known = numbers.map(\.path) + features.sequences.filter { sequence in numbers.contains { $0.sequence == sequence } }
      throw DataError(
        path: path,
        reason: "expected examples that know \(wanted == "label" ? "a picture's class" : "“\(wanted)”"), found "
          + (known.isEmpty ? "no numbers" : listed(known) + (wanted == "label" ? ": a task says what is to be learned" : "")))
    }
    self.rule = rule ?? LabelRule(column: wanted)
  }

  /// What is learned where nothing is said: what the data set says, or what can only be meant.
  private static func usual(_ features: TFDSFeatures, _ key: String?) -> TFDSFeatures.Feature? {
    if let key, let feature = features[key] { return feature }
    let labels = features.features.filter { if case .classLabel = $0.kind { $0.sequence == nil } else { false } }
    // dSprites has several, of which shapes are the classes of things.
    return labels.count == 1 ? labels[0] : labels.first { $0.path == "label_shape" }
  }

  /// What an example says.
  enum Found {
    case label(Int)
    /// It says that there is no label.
    case unlabelled
    /// It has no objects at all.
    case nothing(Int?)
    /// What it has gives no class.
    case other(String)
  }

  /// The class of an example.
  func label(_ example: TFExample) -> Found {
    guard let found = example[feature], found != .none || isOfObjects, let values = found.numbers else { return .other("no “\(feature)”") }
    var numbers: [Float]
    switch self.numbers {
    case .all: numbers = values
    case .each(let step, let place):
      guard values.count % step == 0 else { return .other("\(values.count) numbers of “\(feature)”") }
      numbers = stride(from: place, to: values.count, by: step).map { values[$0] }
      if let types {
        let found = example[types.feature] ?? .none
        guard let kinds = found.numbers, kinds.count == numbers.count else { return .other("other numbers of “\(types.feature)”") }
        numbers = zip(numbers, kinds).filter { _, kind in Int(exactly: kind).map(types.wanted.contains) ?? false }.map(\.0)
      }
    case .count(let step):
      guard values.count % step == 0 else { return .other("\(values.count) numbers of “\(feature)”") }
      numbers = Array(repeating: 0, count: values.count / step)
    }
    if numbers == [-1], !isOfObjects { return .unlabelled }
    let label = rule.label(numbers).flatMap { (0..<LabelRule.maxClasses).contains($0) ? $0 : nil }
    if isOfObjects, values.isEmpty { return .nothing(label) }
    return label.map(Found.label) ?? .other(numbers.isEmpty ? "none" : listed(numbers.map { "\($0)" }, atMost: 5))
  }
}

extension TFExample.Feature {
  /// Its numbers; nil where it has byte strings.
  fileprivate var numbers: [Float]? {
    switch self {
    case .floats(let numbers): numbers
    case .integers(let numbers): numbers.map { Float($0) }
    case .none: []
    case .bytes: nil
    }
  }
}
