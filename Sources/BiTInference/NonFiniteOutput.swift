/// A network that gives something other than numbers: its weights, or its input, are damaged.
public struct NonFiniteOutput: Error, Equatable, CustomStringConvertible {
  /// Which of the output's values.
  public let index: Int
  /// Whether it is an infinity, not NaN.
  public let isInfinite: Bool
  /// The image, where whoever reports it doesn't name it.
  public let path: String?

  /// - Throws: for the first value that isn't finite.
  package static func check(_ values: some Sequence<Float>, path: String? = nil) throws(NonFiniteOutput) {
    for (index, value) in values.enumerated() where !value.isFinite {
      throw NonFiniteOutput(index: index, isInfinite: value.isInfinite, path: path)
    }
  }

  /// One line.
  public var description: String {
    (path.map { "\($0): " } ?? "") + "the network's output is not finite (value \(index) is \(isInfinite ? "infinite" : "NaN")): "
      + "the checkpoint's weights or the image's values are damaged, or training went astray"
  }
}
