import BiTContainers
import BiTData
import BiTFiles
import BiTImage

/// What `bit data inspect` says of a data set.
struct DataReport {
  private let dataset: any Dataset
  private let survey: DatasetSurvey
  private let isChecked: Bool

  init(_ dataset: any Dataset, _ survey: DatasetSurvey, isChecked: Bool) {
    (self.dataset, self.survey, self.isChecked) = (dataset, survey, isChecked)
  }

  private var title: String { DatasetFormats.title(of: dataset.format) ?? dataset.format }

  /// How many of each class there are, in all parts.
  private var counts: [Int] {
    survey.parts.reduce(Array(repeating: 0, count: dataset.classes.count)) { sums, part in zip(sums, part.counts).map { $0 + $1 } }
  }

  /// For people.
  func text(width: Int?) -> String {
    var facts = Table(columns: [.left, .left])
    facts.append(["data", dataset.path.printable])
    facts.append(["form", title])
    facts.append(["examples", counted(dataset.count, "picture")])
    for part in survey.parts {
      let empty = part.counts.count { $0 == 0 }
      facts.append(["", "\(part.name): \(part.count)" + (empty > 0 ? ", of \(dataset.classes.count - empty) classes" : "")])
    }
    facts.append(["classes", classesText])
    facts.append(["sizes", sizesText])
    facts.append(["kinds", survey.kinds.map { "\($0.name) \($0.count)" }.joined(separator: ", ") + lookedText])
    if let copies = survey.copies {
      facts.append(["copies", copies.all.count == 0 ? "no picture is there twice" : copiesText(copies)])
    }
    facts.append([
      "broken",
      survey.broken.isEmpty
        ? isChecked ? "none: all were decoded" : "none among those looked at; --check decodes all"
        : counted(survey.broken.count, "picture"),
    ])
    var text = facts.text(width: width)
    for remark in dataset.remarks { text += "note: \(remark)\n".printableLines }
    if (2...30).contains(dataset.classes.count) {
      var table = Table(columns: [.right, .left] + survey.parts.map { _ in .right })
      table.append(["", "class"] + survey.parts.map(\.name))
      for (label, name) in dataset.classes.enumerated() {
        table.append(["\(label)", name.printable] + survey.parts.map { "\($0.counts[label])" })
      }
      text += "\n" + table.text(width: width)
    }
    return text
  }

  private var lookedText: String { survey.looked < dataset.count ? " (of \(survey.looked) that were looked at)" : "" }

  private var classesText: String {
    let counts = counts
    guard let smallest = counts.indices.min(by: { counts[$0] < counts[$1] }),
      let largest = counts.indices.max(by: { counts[$0] < counts[$1] })
    else { return "none" }
    let spread =
      counts[smallest] == counts[largest]
      ? "each has \(counts[smallest])"
      : "“\(dataset.classes[smallest].printable)” has the fewest, \(counts[smallest]), "
        + "“\(dataset.classes[largest].printable)” the most, \(counts[largest])"
    return "\(dataset.classes.count): \(spread)"
  }

  private var sizesText: String {
    let shown = survey.sizes.prefix(3).map { "\($0.size.width)x\($0.size.height) (\($0.count))" }.joined(separator: ", ")
    return "width x height: " + shown + (survey.sizes.count > 3 ? ", and \(survey.sizes.count - 3) others" : "") + lookedText
  }

  private func copiesText(_ copies: Copies) -> String {
    func text(_ found: Copies.Found, _ words: String) -> String {
      found.count == 0 ? "" : "; \(found.count) \(words)" + (found.first.map { ": \($0.copy) as \($0.original)".printable } ?? "")
    }
    return "\(counted(copies.all.count, "picture")) \(copies.all.count == 1 ? "is" : "are") a copy of an earlier one"
      + text(copies.acrossSplits, "of one to learn from, though to measure with") + text(copies.acrossClasses, "of another class")
  }

  /// For programs.
  var json: JSON {
    func pairs(_ found: Copies.Found) -> JSON {
      .object([("count", .integer(found.count)), ("first", .optional(found.first) { .string("\($0.copy) = \($0.original)") })])
    }
    return .object([
      ("path", .string(dataset.path)), ("format", .string(dataset.format)), ("title", .string(title)),
      ("examples", .integer(dataset.count)),
      (
        "splits",
        .array(
          survey.parts.map { part in
            .object([
              ("name", .string(part.name)), ("examples", .integer(part.count)), ("counts", .array(part.counts.map(JSON.integer))),
            ])
          })
      ), ("classes", .array(dataset.classes.map(JSON.string))), ("looked", .integer(survey.looked)),
      (
        "sizes",
        .array(
          survey.sizes.map {
            .object([("height", .integer($0.size.height)), ("width", .integer($0.size.width)), ("count", .integer($0.count))])
          })
      ), ("kinds", .object(survey.kinds.map { ($0.name, .integer($0.count)) })),
      (
        "copies",
        .optional(survey.copies) {
          .object([("all", pairs($0.all)), ("acrossSplits", pairs($0.acrossSplits)), ("acrossClasses", pairs($0.acrossClasses))])
        }
      ),
      ("broken", .array(survey.broken.map { .object([("name", .string($0.name)), ("error", .string($0.reason))]) })),
      ("checked", .bool(isChecked)), ("remarks", .array(dataset.remarks.map { .string("\($0)") })),
    ])
  }
}
