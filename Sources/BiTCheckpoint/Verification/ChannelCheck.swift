/// Channels that a group norm shuts off: scale 0, and a shift that the ReLU behind cuts to 0, whatever comes in.
enum ChannelCheck {
  static func findings(_ statistics: [String: TensorStatistics], names: [String]) -> [Finding] {
    names.compactMap { name in
      guard name.hasSuffix("/gamma"), let gamma = statistics[name], let beta = statistics[name.dropLast(5) + "beta"],
        gamma.minima.count == beta.minima.count, gamma.count == beta.count, gamma.count == gamma.minima.count
      else { return nil }
      let dead = gamma.minima.indices.filter { gamma.minima[$0] == 0 && gamma.maxima[$0] == 0 && beta.maxima[$0] <= 0 }
      guard !dead.isEmpty else { return nil }
      let isWhole = dead.count == gamma.count
      let finding = isWhole ? Finding.error : Finding.warning
      return finding(
        .channels, name, "channels that let something through",
        "\(ValueCheck.part(dead.count, of: gamma.count)) with scale 0 and no positive shift: \(Verifier.list(dead.map { "channel \($0)" }))",
        isWhole ? "nothing passes this norm: the values were lost" : "they died in training, or the values were lost")
    }
  }
}
