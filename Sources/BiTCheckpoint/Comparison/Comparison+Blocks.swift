extension Comparison {
  /// How a part of the network differs.
  public struct Part: Sendable {
    /// `root`, `block1` to `block4`, `norm` for the last one, `head`.
    public let name: String
    /// The number of its tensors that were compared value by value.
    public let tensorCount: Int
    /// Those of them that differ by more than the tolerance.
    public let differingCount: Int
    /// The largest difference of two values.
    public let largest: Float
    /// The difference relative to the first one's values: see `Difference.relative`.
    public let relative: Double
  }

  /// The parts of the network in order, those of which nothing was compared left out.
  public var parts: [Part] {
    let byPart = Dictionary(grouping: differences) { Dialect.published.parameter($0.name)?.part }
    return (["root"] + (1...4).map { "block\($0)" } + ["norm", "head"]).compactMap { name in
      let members = byPart[name] ?? []
      guard !members.isEmpty else { return nil }
      return Part(
        name: name, tensorCount: members.count, differingCount: members.count { $0.largest > tolerance },
        largest: members.map(\.largest).max() ?? 0, relative: Self.relative(members))
    }
  }
}
