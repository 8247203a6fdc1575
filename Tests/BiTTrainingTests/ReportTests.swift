import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import FoundationXML
import Testing

/// The charts of a run's page, read as a browser reads them.
struct ReportTests {
  /// What an SVG draws.
  private final class Drawing: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var texts: [String] = []
    private var isText = false

    init(_ svg: Substring) throws {
      super.init()
      let parser = XMLParser(data: Data(svg.utf8))
      parser.delegate = self
      try #require(parser.parse(), "\(String(describing: parser.parserError)): \(svg)")
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append((name, attributes))
      isText = name == "text"
      if isText { texts.append("") }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { isText = false }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if isText { texts[texts.count - 1] += text }
    }

    /// The points of each curve.
    var curves: [[(x: Double, y: Double)]] {
      elements.filter { $0.name == "polyline" }.map { element in
        (element.attributes["points"] ?? "").split(separator: " ").map { point in
          let numbers = point.split(separator: ",").compactMap { Double($0) }
          return numbers.count == 2 ? (numbers[0], numbers[1]) : (.nan, .nan)
        }
      }
    }

    func numbers(_ element: String, _ attribute: String) -> [Double] {
      elements.filter { $0.name == element }.compactMap { $0.attributes[attribute].flatMap { Double($0) } }
    }
  }

  /// The charts of the run of `fixtures/run`: loss, accuracy, learning rate.
  private func charts() throws -> [Drawing] {
    let folder = try Scratch()
    for name in ["config.json", "data.jsonl", "evaluation.json", "metrics.jsonl"] {
      try folder.write(name, Repository.text("fixtures/run/" + name))
    }
    try ReportPage.write([RunFolder(folder.path)], to: folder.path("page.html"))
    let page = String(decoding: try folder.bytes("page.html"), as: UTF8.self)
    return try page.ranges(of: "<svg ").map { start in
      let end = try #require(page[start.lowerBound...].firstRange(of: "</svg>"))
      return try Drawing(page[start.lowerBound..<end.upperBound])
    }
  }

  /// Where the curves are: the axes' texts are left of it and below.
  private static let plot = (x: 76.0...538.0, y: 12.0...260.0)

  @Test("each chart is a picture of its own size, whose curves, marks and lines lie within its axes")
  func within() throws {
    let charts = try charts()
    #expect(charts.count == 3)
    for chart in charts {
      #expect(chart.elements[0].attributes["viewBox"] == "0 0 560 300" && chart.elements[0].attributes["aria-label"]?.isEmpty == false)
      #expect(!chart.curves.isEmpty)
      for point in chart.curves.joined() { #expect(Self.plot.x.contains(point.x) && Self.plot.y.contains(point.y), "\(point)") }
      #expect(
        chart.numbers("circle", "cx").allSatisfy(Self.plot.x.contains) && chart.numbers("circle", "cy").allSatisfy(Self.plot.y.contains))
      #expect(chart.numbers("line", "x1").allSatisfy { $0 == 76 } && chart.numbers("line", "x2").allSatisfy { $0 == 538 })
      #expect(chart.numbers("line", "y1").allSatisfy(Self.plot.y.contains) && chart.numbers("line", "y1") == chart.numbers("line", "y2"))
      #expect(chart.texts.last == "step" && chart.texts.count > 4)
    }
  }

  @Test("curves have a point a record, go to the right, and lie higher where the value is larger")
  func curves() throws {
    let records = try Repository.text("fixtures/run/metrics.jsonl").split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    func values(_ split: String, _ name: String) -> [Double] {
      records.filter { $0["split"] as? String == split }.compactMap { ($0[name] as? NSNumber)?.doubleValue }
    }
    let charts = try charts()
    let expected = [
      [values("train", "loss"), values("val", "loss")], [values("val", "top1"), values("val", "top5"), values("val", "meanPerClass")],
      // On an axis of powers of ten a rate of 0 has no place.
      [values("train", "learningRate").filter { $0 > 0 }],
    ]
    for (chart, series) in zip(charts, expected) {
      #expect(chart.curves.map(\.count) == series.map(\.count))
      for (curve, values) in zip(chart.curves, series) {
        #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.x < $1.x })
        for (a, b) in zip(zip(curve, values), zip(curve, values).dropFirst()) where a.1 < b.1 { #expect(a.0.y >= b.0.y) }
      }
    }
    // All of held-out images are marked; of what was learned from, none.
    #expect(charts[0].numbers("circle", "cx") == charts[0].curves[1].map(\.x))
  }
}
