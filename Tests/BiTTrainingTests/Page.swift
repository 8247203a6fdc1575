import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import FoundationXML
import Testing

/// A page of runs, read as a browser reads it: pages are well-formed XML too.
struct Page {
  /// What a page consists of.
  final class Element {
    let name: String
    let attributes: [String: String]
    let parent: Element?
    fileprivate(set) var children: [Element] = []
    fileprivate(set) var text = ""

    fileprivate init(_ name: String, _ attributes: [String: String], in parent: Element?) {
      (self.name, self.attributes, self.parent) = (name, attributes, parent)
    }

    /// The elements of a name below, in their order, with a class if one is given.
    func all(_ name: String, _ kind: String? = nil) -> [Element] {
      children.flatMap { child in
        let kinds = (child.attributes["class"] ?? "").split(separator: " ").map(String.init)
        return (child.name == name && (kind.map(kinds.contains) ?? true) ? [child] : []) + child.all(name, kind)
      }
    }

    /// The texts of the cells of a table's rows, without its head.
    var rows: [[String]] { all("tbody").flatMap { $0.all("tr").map { $0.children.map(\.text) } } }
    /// The texts of a table's head.
    var header: [String] { all("thead").flatMap { $0.all("th").map(\.text) } }

    func number(_ attribute: String) -> Double { attributes[attribute].flatMap { Double($0.replacing("%", with: "")) } ?? .nan }

    /// The points of a curve.
    var points: [(x: Double, y: Double)] {
      (attributes["points"] ?? "").split(separator: " ").map { point in
        let numbers = point.split(separator: ",").compactMap { Double($0) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : (.nan, .nan)
      }
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    let root = Element("", [:], in: nil)
    private var open: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
      let parent = open.last ?? root
      let element = Element(name, attributes, in: parent)
      parent.children.append(element)
      open.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters text: String) { for element in [root] + open { element.text += text } }
  }

  let root: Element
  let bytes: Int

  /// The page of some runs. Command lines in it are the steps that they do.
  init(_ folders: [String]) throws {
    try self.init { path in try ReportPage.write(folders.map(RunFolder.init), to: path, command: { "\($0)" }) }
  }

  /// The page of a sweep.
  init(sweep: String) throws {
    try self.init { path in try SweepReport.write(sweep, to: path) }
  }

  private init(_ write: (_ path: String) throws -> Void) throws {
    let scratch = try Scratch()
    try write(scratch.path("page.html"))
    let data = Data(try scratch.bytes("page.html"))
    let (parser, reader) = (XMLParser(data: data), Reader())
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError)) in line \(parser.lineNumber)")
    (root, bytes) = (reader.root, data.count)
  }

  /// The first paragraph that says what came of it.
  var sentence: String { root.all("p", "lead").first?.text ?? "" }

  /// The figure of a title's beginning.
  func chart(_ title: String) throws -> Element {
    try #require(root.all("figure", "chart").first { $0.all("figcaption").first?.text.hasPrefix(title) == true })
  }
}

/// The documents of a run that nobody carried out.
struct WrittenRun {
  var labels = ["astronaut", "rocket", "coffee", "tea", "cat"]
  /// How often each label was taken for each output; nil where nothing was held out.
  var matrix: [[Int]]? = nil
  var steps = 500
  /// Steps that are done; the others, and the model, aren't there yet.
  var done: Int? = nil
  var examplesPerClass: Int? = nil
  var learningRate = 0.003
  var mistakes: [(path: String, label: Int, predicted: Int)] = []

  private func json(_ value: Any) throws -> [UInt8] { Array(try JSONSerialization.data(withJSONObject: value)) }

  /// Writes the documents; gives the folder's path.
  @discardableResult
  func write(_ scratch: Scratch, _ name: String) throws -> String {
    let matrix = matrix ?? []
    let examples = matrix.joined().reduce(0, +)
    let right = matrix.indices.reduce(0) { $0 + matrix[$1][$1] }
    let top1 = examples == 0 ? 0 : Double(right) / Double(examples)
    let config: [String: Any] = [
      "checkpoint": ["path": "/m.h5", "sha256": "0", "architecture": "R14x0.5"],
      "data": [
        "path": "/photos", "holdout": 0.1, "examplesPerClass": examplesPerClass ?? NSNull(), "seed": "0", "training": 40,
        "validation": examples, "rejected": 0, "originalHeight": 48, "originalWidth": 64, "classes": labels,
      ] as [String: Any],
      "settings": [
        "rule": "paper", "task": "small", "steps": steps, "batch": 4, "learningRate": learningRate, "warmup": 1, "mixup": 0, "precrop": 40,
        "crop": 32, "resize": "tf", "randomCrop": true, "flip": true, "seed": "0", "headOnly": false,
      ] as [String: Any],
    ]
    try scratch.write(name + "/config.json", json(config))
    var lines: [[String: Any]] = []
    for step in 0..<(done ?? steps) {
      lines.append([
        "split": "train", "step": step, "loss": 2 - 0.003 * Double(step) + (step % 2 == 0 ? 0.25 : -0.25), "learningRate": learningRate,
      ])
      if step % 100 == 99, examples > 0 {
        lines.append(["split": "val", "step": step + 1, "top1": top1, "top5": 1, "meanPerClass": 0.5, "loss": 0.625])
      }
    }
    try scratch.write(name + "/metrics.jsonl", lines.flatMap { try json($0) + [0x0A] })
    guard done == nil else { return scratch.path(name) }
    try scratch.write(name + "/model.h5", "network")
    guard !matrix.isEmpty else { return scratch.path(name) }
    let shown = matrix.indices.filter { matrix[$0].reduce(0, +) > 0 }
    let confusions = matrix.indices.flatMap { label in matrix[label].indices.map { (label, $0, matrix[label][$0]) } }
      .filter { $0.0 != $0.1 && $0.2 > 0 }.sorted { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
    let evaluation: [String: Any] = [
      "examples": examples, "top1": top1, "top5": 1, "meanPerClass": 0.5, "loss": 0.625, "expectedCalibrationError": 0.125,
      "labels": labels,
      "classes": shown.map { label -> [String: Any] in
        ["index": label, "label": labels[label], "examples": matrix[label].reduce(0, +), "correct": matrix[label][label], "accuracy": 0.5]
      },
      "confusions": confusions.map { ["label": $0.0, "predicted": $0.1, "count": $0.2] },
      "mistakes": mistakes.map { ["path": $0.path, "label": $0.label, "predicted": $0.predicted, "probability": 0.9] as [String: Any] },
    ]
    try scratch.write(name + "/evaluation.json", json(evaluation))
    return scratch.path(name)
  }

  /// A run whose classes have 20 images each, of which a class more is recognised than of the one before it.
  static func many(_ count: Int) -> WrittenRun {
    var run = WrittenRun()
    run.labels = (0..<count).map { "class number \($0)" }
    run.matrix = (0..<count).map { label in
      let right = 20 * (label + 1) / (count + 1)
      return (0..<count).map { $0 == label ? right : $0 == (label + 1) % count ? 20 - right : 0 }
    }
    return run
  }
}
