import BiTCheckpoint

/// What the paper's four networks came to (arXiv 1912.11370, tables 4 and 5): R50x1, trained from scratch on ILSVRC-2012, and then transferred to VTAB.
struct PublishedAblation {
  let norm: Architecture.Norm
  let convolution: Architecture.Convolution
  let percent: Double
  let source: PublishedResult.Source

  static let all = [
    PublishedAblation(.batch(.init()), .plain, 75.6, .table4), PublishedAblation(.batch(.init()), .standardised, 75.8, .table4),
    PublishedAblation(.group, .plain, 70.2, .table4), PublishedAblation(.group, .standardised, 76.0, .table4),
    PublishedAblation(.batch(.init()), .plain, 67.72, .table5), PublishedAblation(.batch(.init()), .standardised, 66.78, .table5),
    PublishedAblation(.group, .plain, 68.77, .table5), PublishedAblation(.group, .standardised, 70.39, .table5),
  ]

  private init(_ norm: Architecture.Norm, _ convolution: Architecture.Convolution, _ percent: Double, _ source: PublishedResult.Source) {
    (self.norm, self.convolution, self.percent, self.source) = (norm, convolution, percent, source)
  }

  /// The paper's images of a part: 4096 on 128 chips. It doesn't say whether batch norm took its statistics over more than a chip.
  static let part = 32
  static let architecture = "R50x1"
}
