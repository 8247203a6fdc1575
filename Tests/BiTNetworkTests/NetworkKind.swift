import BiTCheckpoint
import Testing

/// A kind of norm and a kind of convolution: one of the four networks of the paper's ablation.
struct NetworkKind: CustomTestStringConvertible {
  let norm: Architecture.Norm
  let convolution: Architecture.Convolution

  /// All but BiT's own.
  static let others = [
    NetworkKind(norm: .batch(.init()), convolution: .standardised), NetworkKind(norm: .batch(.init()), convolution: .plain),
    NetworkKind(norm: .group, convolution: .plain),
  ]
  static let all = [NetworkKind(norm: .group, convolution: .standardised)] + others

  /// As `fixtures/make_norms.py` calls it.
  var name: String { "\(norm.name)-\(convolution.rawValue)" }

  var testDescription: String { name }

  func architecture(_ name: String) throws -> Architecture {
    try #require(Architecture(name: name, norm: norm, convolution: convolution))
  }
}
