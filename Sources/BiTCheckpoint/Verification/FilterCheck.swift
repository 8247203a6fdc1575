import BiTContainers

/// Filters that say nothing, or the same as others; heads that tell nothing apart.
enum FilterCheck {
  static func findings(_ tensor: Tensor, _ statistics: TensorStatistics, provenance: Metadata.Provenance?) throws -> [Finding] {
    guard statistics.nonFiniteCount == 0, tensor.count > 0 else { return [] }
    if tensor.name == ParameterName.headKernel.canonical { return head(tensor, statistics, provenance) }
    guard tensor.shape.count == 4 else { return [] }
    let constant = statistics.minima.indices.filter { statistics.minima[$0] == statistics.maxima[$0] }
    var findings: [Finding] = []
    let isStandardised = Dialect.published.parameter(tensor.name)?.kind == .standardisedConvolution
    // One value a filter has no variance by its shape; BiT's narrowest has 32.
    if !constant.isEmpty {
      findings.append(
        .warning(
          .filters, tensor.name, expected: "filters whose values vary",
          found: "\(ValueCheck.part(constant.count, of: statistics.minima.count)) without variance: \(list(constant))",
          advice: (isStandardised ? "weight standardisation makes them all zeros: " : "")
            + "the values were lost, or the filters died in training"))
    }
    let equal = try equalFilters(tensor, statistics)
    if !equal.isEmpty {
      findings.append(
        .warning(
          .filters, tensor.name, expected: "filters that differ",
          found: "\(ValueCheck.part(equal.count, of: statistics.minima.count)) equal to one before: \(list(equal))",
          advice: "values were copied over others: \(ErrorWords.again)"))
    }
    return findings
  }

  private static func head(_ tensor: Tensor, _ statistics: TensorStatistics, _ provenance: Metadata.Provenance?) -> [Finding] {
    guard statistics.minima.allSatisfy({ $0 == 0 }), statistics.maxima.allSatisfy({ $0 == 0 }) else { return [] }
    let isMeant = provenance?.operation.makesHeadOfZeros ?? false
    let finding = isMeant ? Finding.note : Finding.warning
    return [
      finding(
        .head, tensor.name, "a trained head", "all zeros: every output has the same probability",
        isMeant ? "it was made so, for fine-tuning" : "fine-tune it before it is used; a trained checkpoint has lost its head")
    ]
  }

  private static func list(_ filters: [Int]) -> String { Verifier.list(filters.map { "filter \($0)" }) }

  /// The filters that equal one of a lower number, value by value. Hashes say where it is worth looking.
  private static func equalFilters(_ tensor: Tensor, _ statistics: TensorStatistics) throws -> [Int] {
    var firsts: [UInt32: Int] = [:]
    var pairs: [(first: Int, second: Int)] = []
    for filter in statistics.hashes.indices where statistics.minima[filter] < statistics.maxima[filter] {
      if let first = firsts[statistics.hashes[filter]] {
        if statistics.minima[first] == statistics.minima[filter], statistics.maxima[first] == statistics.maxima[filter] {
          pairs.append((first, filter))
        }
      } else {
        firsts[statistics.hashes[filter]] = filter
      }
    }
    guard !pairs.isEmpty else { return [] }
    let columns = statistics.minima.count
    var differs = Array(repeating: false, count: pairs.count)
    var row = [Float](repeating: 0, count: columns)
    var filled = 0
    try tensor.streamFloats { piece in
      for value in piece {
        row[filled] = value
        filled += 1
        guard filled == columns else { continue }
        filled = 0
        for (index, pair) in pairs.enumerated() where row[pair.first] != row[pair.second] { differs[index] = true }
      }
    }
    return zip(pairs, differs).filter { !$0.1 }.map(\.0.second)
  }
}
