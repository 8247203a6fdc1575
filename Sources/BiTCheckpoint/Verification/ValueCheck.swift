/// Values that no network computes with, or that none was trained to.
enum ValueCheck {
  /// The largest magnitude that passes without a remark: generous, as standardisation takes a kernel's scale away, and group norms and the
  /// head are trained from values around 1 and 0.
  static let maxMagnitude: Float = 1000
  /// The part of subnormal values that passes, in hundredths.
  private static let maxSubnormalPercent = 10

  static func findings(_ tensor: Tensor, _ statistics: TensorStatistics) -> [Finding] {
    var findings = nonFinite(tensor, statistics)
    if statistics.subnormalCount * 100 > statistics.count * maxSubnormalPercent {
      findings.append(
        .warning(
          .subnormal, tensor.name, expected: "normal numbers",
          found: "\(part(statistics.subnormalCount, of: tensor.count)) so small that \(tensor.scalarType.rawValue) has lost precision",
          advice: "store it in a wider type, from the source; else the values are damaged"))
    }
    let isStatistic = Dialect.published.parameter(tensor.name)?.role.isStatistic ?? false
    if isStatistic { return findings + negative(tensor, statistics) }
    let magnitude = statistics.maxMagnitude
    if magnitude > maxMagnitude, magnitude.isFinite {
      findings.append(
        .warning(
          .range, tensor.name, expected: "magnitudes up to \(Int(maxMagnitude))", found: "\(magnitude)",
          advice: "no trained BiT network has such values: is the file damaged, or of another byte order?"))
    }
    return findings
  }

  /// A running variance that can't be one. A channel's statistics may be as large as its activations, whatever the network.
  private static func negative(_ tensor: Tensor, _ statistics: TensorStatistics) -> [Finding] {
    guard tensor.name.hasSuffix("/" + ParameterName.Role.movingVariance.rawValue) else { return [] }
    let channels = statistics.minima.indices.filter { statistics.minima[$0] < 0 }
    guard !channels.isEmpty else { return [] }
    return [
      .error(
        .statistics, tensor.name, expected: "variances, of which none is below 0",
        found: "\(part(channels.count, of: tensor.count)) negative: \(Verifier.list(channels.map { "channel \($0)" }))",
        advice: "no batch has such a variance: the values were lost, or are those of another tensor")
    ]
  }

  static func nonFinite(_ tensor: Tensor, _ statistics: TensorStatistics) -> [Finding] {
    guard statistics.nonFiniteCount > 0 else { return [] }
    return [
      .error(
        .nonFinite, tensor.name, expected: "numbers", found: "\(part(statistics.nonFiniteCount, of: tensor.count)) NaN or infinite",
        advice: "every result would be NaN: take a checkpoint from before the training diverged")
    ]
  }

  /// `3 of 100`.
  static func part(_ count: Int, of total: Int) -> String { "\(count) of \(total)" }
}
