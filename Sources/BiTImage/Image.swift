/// A picture in memory: 8-bit RGB, rows from the top, no gaps.
public struct Image: Sendable, Equatable {
  /// Pixels down.
  public let height: Int
  /// Pixels across.
  public let width: Int
  /// `height` x `width` x 3 values: red, green, blue.
  public let pixels: [UInt8]

  /// The most pixels that an image may claim: Pillow warns of more.
  public static let maxPixels = isFuzzed ? 1 << 24 : 178_956_970

  // A few bytes may stand for a canvas of any size, and a reader that is fuzzed may take 256 MiB.
  #if FUZZING
  private static let isFuzzed = true
  #else
  private static let isFuzzed = false
  #endif

  /// The longest side that is decoded: resizing takes memory for a row and for the weights of each pixel along an axis.
  public static let maxSide = 1 << 20

  /// An image of these pixels. Their number must be that of the size.
  public init(height: Int, width: Int, pixels: [UInt8]) {
    precondition(pixels.count == height * width * 3, "the pixels fill the image")
    self.height = height
    self.width = width
    self.pixels = pixels
  }

  /// An image whose pixels `fill` writes, all of them.
  init(height: Int, width: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) throws -> Void) rethrows {
    self.height = height
    self.width = width
    let count = height * width * 3
    pixels = try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      try fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }
}
