/// The pixels of an image, down and across.
public struct ImageSize: Sendable, Hashable, CustomStringConvertible {
  /// Pixels down.
  public let height: Int
  /// Pixels across.
  public let width: Int

  /// The length of a side that a network takes.
  public static let sides = 1...16384

  /// A size of `height` x `width` pixels.
  public init(height: Int, width: Int) {
    (self.height, self.width) = (height, width)
  }

  /// A square.
  public init(side: Int) { self.init(height: side, width: side) }

  /// Whether a network takes images of this size: each side is within `sides`.
  public var isUsable: Bool { Self.sides.contains(height) && Self.sides.contains(width) }

  /// Numbers of red, green and blue: three times the pixels.
  package var values: Int { height * width * 3 }

  /// `HEIGHTxWIDTH`.
  public var description: String { "\(height)x\(width)" }
}
