import BiTTraining

/// How good a network was found to be, in the words of the page.
struct Measure {
  let right: Int
  let total: Int

  /// Nil where nothing was measured.
  init?(top1: Double, of total: Int) {
    guard total > 0 else { return nil }
    (right, self.total) = (Int((top1 * Double(total)).rounded()), total)
  }

  init?(_ evaluation: EvaluationDocument) { self.init(top1: evaluation.top1, of: evaluation.examples) }

  var share: Double { Double(right) / Double(total) }
  var interval: WilsonInterval { WilsonInterval(right, of: total) }

  /// `right for 43 of 60 new pictures: 72 %, 95 % interval 59 to 82 %`.
  var words: String {
    let pictures = total == 1 ? "new picture" : "new pictures"
    return "right for \(right) of \(total) \(pictures): \(interval.text(share)), 95 % interval \(interval.text)"
  }

  /// A table's cell: the share, how many of how many, and the interval as a bar.
  var cell: String { HTML.share(right, of: total) }

  /// The share as a mark on a line from 0 to 100 %, with the interval around it.
  var bar: String {
    let interval = interval
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)%" }
    return "<div class=\"range\" title=\"95 % interval \(interval.text)\"><span style=\"left:\(percent(interval.low));width:"
      + "\(percent(interval.high - interval.low))\"></span><b style=\"left:\(percent(share))\"></b></div>"
  }
}

extension EvaluationDocument {
  /// `astronaut is most often taken for rocket`; nil where nothing is taken for something else.
  var worstConfusion: String? {
    confusions.first.map { "\(HTML.shortened(labels[$0.label])) is most often taken for \(HTML.shortened(labels[$0.predicted]))" }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}
