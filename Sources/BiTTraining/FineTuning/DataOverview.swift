import BiTData

/// What was found of labelled pictures and what a run takes of it, before anything is trained.
public struct DataOverview: Sendable {
  /// A class, and the numbers of its pictures.
  public struct ClassCount: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Pictures to learn from.
    public let training: Int
    /// Pictures that are held out.
    public let validation: Int
    /// Pictures of the test.
    public let test: Int

    /// All of them.
    public var total: Int { training + validation + test }
  }

  /// In the order of the outputs.
  public let classes: [ClassCount]
  /// The share of each class that was held out; nil where the pictures to measure with stand apart.
  public let holdout: Double?
  /// Classes of which no picture can be read: they are left out.
  public let vanished: [String]
  /// Pictures that can't be read.
  public let rejected: Int
  /// Pictures that are there more than once; nil where nobody looked.
  public let copies: Copies?
  /// What isn't as it usually is, or isn't taken.
  public let remarks: [DatasetRemark]

  /// The numbers of examples a class that are asked for.
  private let limits: [Int]

  init(_ data: ImageCollection, holdout: Double?, vanished: [String], rejected: Int, copies: Copies?, limits: [Int] = []) {
    self.limits = limits
    let counts = [data.training, data.validation, data.test].map(data.counts)
    classes = data.classes.indices.map { label in
      ClassCount(name: data.classes[label], training: counts[0][label], validation: counts[1][label], test: counts[2][label])
    }
    (self.holdout, self.vanished, self.rejected, self.copies, remarks) = (holdout, vanished, rejected, copies, data.remarks)
  }

  /// A wider list of classes gives way to the smallest and the largest.
  private static let classesListed = 12
  private static let endsListed = 4
}

extension DataOverview {
  /// What was found, in lines for people.
  public var words: [String] {
    func sum(_ count: (ClassCount) -> Int) -> Int { classes.reduce(0) { $0 + count($1) } }
    let (training, validation, test) = (sum(\.training), sum(\.validation), sum(\.test))
    let measured =
      validation == 0
      ? "none held out"
      : "\(validation) "
        + (holdout.map { "held out, \(Self.percent($0)) of each class at random" } ?? "to measure with, as the data have them apart")
    var lines = [
      "\(counted(training + validation + test, "image")) of \(counted(classes.count, "class", "classes")): \(training) to learn from, \(measured)"
        + (test == 0 ? "" : ", \(test) of the test, to measure with at the end")
    ]
    lines += classLines
    let single = classes.filter { $0.total == 1 }.map(\.name)
    if !single.isEmpty { lines.append("a single image, which is learned from: \(listed(single))") }
    if !vanished.isEmpty { lines.append("no image that can be read, left out: \(listed(vanished))") }
    if rejected > 0 { lines.append("\(counted(rejected, "image")) that can't be read") }
    for limit in limits.sorted() {
      let fewer = classes.filter { $0.training < limit }
      if !fewer.isEmpty {
        lines.append(
          "of \(counted(limit, "example")) a class, \(counted(fewer.count, "class has", "classes have")) fewer and all are taken: "
            + listed(fewer.map(\.name)))
      }
    }
    return lines + copyLines + remarks.map(\.description)
  }

  private var classLines: [String] {
    func text(_ classes: some Sequence<ClassCount>) -> String {
      classes.map { result in
        let apart = [(result.validation, "held out"), (result.test, "test")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "“\(result.name)” \(result.total)" + (apart.isEmpty ? "" : " (\(apart.joined(separator: ", ")))")
      }.joined(separator: ", ")
    }
    guard classes.count > Self.classesListed else { return [text(classes)] }
    let sorted = classes.enumerated().sorted { ($0.element.total, $0.offset) < ($1.element.total, $1.offset) }.map(\.element)
    return ["the smallest: " + text(sorted.prefix(Self.endsListed)), "the largest: " + text(sorted.suffix(Self.endsListed).reversed())]
  }

  private var copyLines: [String] {
    guard let copies else { return ["nobody looked whether some are there twice"] }
    func line(_ found: Copies.Found, _ text: (Copies.Pair) -> String) -> [String] { found.first.map { [text($0)] } ?? [] }
    func example(_ count: Int) -> String { count == 1 ? "" : "the first: " }
    let (all, classes, splits) = (copies.all.count, copies.acrossClasses.count, copies.acrossSplits.count)
    return line(copies.all) { "\(counted(all, "image")) there twice, byte for byte: \(example(all))\($0.copy) is \($0.original)" }
      + line(copies.acrossClasses) {
        "\(classes) of them in two classes: \(example(classes))\($0.original) of “\($0.originalClass)”, \($0.copy) of “\($0.copyClass)”"
      }
      + line(copies.acrossSplits) {
        "\(splits) of them both to learn from and to measure with, which makes the measure too good: \(example(splits))\($0.original), \($0.copy)"
      }
  }

  private static func percent(_ share: Double) -> String {
    let tenths = (1000 * share).rounded() / 10
    return (tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)") + " %"
  }
}
