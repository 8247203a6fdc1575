/// What a picture goes through before the network: it is resized, whatever its aspect ratio, and its values are brought from 0…255 to -1…1.
public struct Preprocessing: Sendable, Hashable {
  /// Pixels down.
  public var height: Int
  /// Pixels across.
  public var width: Int
  /// How images are brought to that size.
  public var resize: Resize

  /// Preprocessing to a size.
  public init(height: Int, width: Int, resize: Resize) {
    self.height = height
    self.width = width
    self.resize = resize
  }

  /// Preprocessing to a size.
  public init(_ size: ImageSize, resize: Resize) { self.init(height: size.height, width: size.width, resize: resize) }

  /// The size of the network's input.
  public var size: ImageSize { ImageSize(height: height, width: width) }
}
