/// Which examples are asked for: a data set, perhaps as a task has it, perhaps a part of it.
///
///     let data = try DatasetRequest(path: "cifar-100-binary", task: .named("vtab/cifar100")).open()
public struct DatasetRequest: Sendable, Equatable {
  /// The folder or file.
  public var path: String
  /// Whose labels and examples they are; nil for the data set's own.
  public var task: TransferTask?
  /// The part, the slices, or the task's examples; nil for all.
  public var split: SplitExpression?

  /// The data set at a path, or what is said of it.
  public init(path: String, task: TransferTask? = nil, split: SplitExpression? = nil) {
    (self.path, self.task, self.split) = (path, task, split)
  }

  /// The same of names, as documents hold them; nil where there is no such task or the split can't be understood.
  package init?(path: String, taskName: String?, splitText: String?) {
    let task = taskName.flatMap(TransferTask.named)
    let split = splitText.flatMap { try? SplitExpression($0) }
    guard (task == nil) == (taskName == nil), (split == nil) == (splitText == nil) else { return nil }
    self.init(path: path, task: task, split: split)
  }

  /// The data set with the parts that are asked for: all of the data set's or the task's, or the one that the split means.
  ///
  /// - Throws: `DataError`, `FileError`, `SplitExpression.Failure`.
  public func open() throws -> any Dataset {
    let dataset = try DatasetFormats.open(path, rule: task?.rule)
    guard task != nil || split != nil else { return dataset }
    return try select(Choice(of: dataset, task: task)) { choice in
      guard let split else { return try choice.usual() }
      return [try choice.part(split)]
    }
  }

  /// The data set to learn from: the examples that the split means (else those to learn from), and beside them those that are measured with, of which
  /// none is learned from.
  ///
  /// - Throws: as `open`.
  public func openForLearning() throws -> any Dataset {
    guard let split else { return try open() }
    let dataset = try DatasetFormats.open(path, rule: task?.rule)
    return try select(Choice(of: dataset, task: task)) { choice in
      let learned = try choice.part(split)
      let taken = Set(learned.records)
      return [Selection.Part(name: learned.name, split: .training, records: learned.records)]
        + (try choice.measured(beside: learned.name)).compactMap { part in
          let records = part.records.filter { !taken.contains($0) }
          return records.isEmpty ? nil : Selection.Part(name: part.name, split: part.split, records: records)
        }
    }
  }

  private func select(_ choice: Choice, _ parts: (inout Choice) throws -> [Selection.Part]) throws -> any Dataset {
    var choice = choice
    let chosen = try parts(&choice)
    if let task, choice.dataset.classes.count > task.classCount {
      throw DataError(
        path: path,
        reason: "expected no more than the \(task.classCount) classes of \(task.name), found \(choice.dataset.classes.count) "
          + "(\(choice.dataset.classes.prefix(5).joined(separator: ", "))…)")
    }
    return Selection(of: choice.dataset, chosen, remarks: choice.remarks)
  }
}

/// A data set's parts and a task's.
private struct Choice {
  let dataset: any Dataset
  let task: TransferTask?
  let parts: DatasetParts
  private(set) var remarks: [DatasetRemark] = []

  init(of dataset: any Dataset, task: TransferTask?) {
    (self.dataset, self.task, parts) = (dataset, task, DatasetParts(dataset))
  }

  /// What is taken where nothing is said.
  mutating func usual() throws -> [Selection.Part] {
    guard let task else {
      return parts.all.map { Selection.Part(name: $0.name, split: $0.records.first.flatMap(dataset.split), records: $0.records) }
    }
    return try task.splits.filter { $0.role != nil }.map { try part($0, of: task) }
  }

  /// The part that is asked for.
  mutating func part(_ split: SplitExpression) throws -> Selection.Part {
    if let name = split.wholePart, let task, let known = task.splits.first(where: { $0.name == name }) { return try part(known, of: task) }
    // A task's order is that of TensorFlow Datasets; without one it is the data set's own.
    let isSliced = split.terms.contains { $0.from != nil || $0.to != nil }
    let records = try split.records(of: dataset.path, parts: parts.text) { name in
      try task != nil && isSliced ? parts.recordsInTFDSOrder(of: name) : parts.records(of: name)
    }
    return Selection.Part(name: split.text, split: split.wholePart.flatMap(Split.init(part:)), records: records)
  }

  /// What is measured with where a part is learned from.
  mutating func measured(beside learned: String) throws -> [Selection.Part] {
    guard let task else { return try usual().filter { $0.split == .validation || $0.split == .test } }
    var measured: [Selection.Part] = []
    for split in task.splits {
      if split.role == .test { measured.append(try part(split, of: task)) }
      if split.name == "val200", learned == "train800" {
        measured.append(Selection.Part(name: split.name, split: .validation, records: try part(split, of: task).records))
      }
    }
    return measured
  }

  private mutating func part(_ split: TransferTask.TaskSplit, of task: TransferTask) throws -> Selection.Part {
    // Lists that were passed on for the task have its parts under its names.
    if task.group != nil, split.name != "test", let own = parts.records(of: split.name) {
      return Selection.Part(name: split.name, split: split.role, records: own)
    }
    let hasOwn = task.group != nil && parts.records(of: "train800") != nil
    let records = try split.cuts.flatMap { cut -> [Int] in
      let isWhole = cut.isWhole || hasOwn
      guard let all = try isWhole ? parts.records(of: cut.part) : parts.recordsInTFDSOrder(of: cut.part) else {
        throw DataError(path: dataset.path, reason: "expected the part “\(cut.part)” for \(task.name), found \(parts.text)")
      }
      let range = hasOwn ? 0..<all.count : cut.range(of: all.count)
      if let wanted = cut.most, range.count < wanted {
        remarks.append(.fewerExamples(task: task.name, split: split.name, wanted: wanted, found: range.count))
      }
      return Array(all[range])
    }
    return Selection.Part(name: split.name, split: split.role, records: records)
  }
}
