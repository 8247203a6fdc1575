/// The kinds of norm and convolution that a network's names tell of.
struct Kinds {
  /// That of most norms: group norm unless more are batch norms.
  let norm: ParameterName.Kind
  /// That of most convolutions: standardised unless more are plain.
  let convolution: ParameterName.Kind
  private let others: [(name: String, parameter: ParameterName)]

  init(_ names: some Sequence<String>) {
    let parameters = names.compactMap { name in Dialect.published.parameter(name).map { (name: name, parameter: $0) } }
    func count(_ kind: ParameterName.Kind) -> Int { parameters.count { $0.parameter.kind == kind && !$0.parameter.role.isStatistic } }
    let norm: ParameterName.Kind = count(.batchNorm) > count(.groupNorm) ? .batchNorm : .groupNorm
    let convolution: ParameterName.Kind =
      count(.plainConvolution) > count(.standardisedConvolution) ? .plainConvolution : .standardisedConvolution
    (self.norm, self.convolution) = (norm, convolution)
    others = parameters.filter { ![norm, convolution, .dense].contains($0.parameter.kind) }.sorted { $0.name < $1.name }
  }

  /// The kind of convolution that the network hasn't.
  var otherConvolution: ParameterName.Kind { convolution == .plainConvolution ? .standardisedConvolution : .plainConvolution }

  /// The names of another kind than the network's that stand in place of one that it lacks. What it lacks nothing for is only a stranger.
  func mixed(among shapes: [String: [Int]]) -> [(name: String, expected: ParameterName)] {
    others.compactMap { name, parameter in
      let expected = parameter.of(parameter.role == .kernel ? convolution : norm)
      return shapes[expected.canonical] == nil ? (name, expected) : nil
    }
  }
}
