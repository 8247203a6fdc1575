/// A product of a row-major matrix with packed weights.
public struct MultiplyArguments {
  /// `rows` x `depth`, each row `aStride` values after the one before.
  public var a: UnsafePointer<Float>
  public var aStride: Int
  /// The first panel: `depth` rows of `panelWidth` values. Panels are `panelStride` values apart.
  public var b: UnsafePointer<Float>
  public var panelStride: Int
  /// `rows` x (`panels` · panelWidth), each row `cStride` values after the one before.
  public var c: UnsafeMutablePointer<Float>
  public var cStride: Int
  public var rows: Int
  public var depth: Int
  public var panels: Int
  /// Whether the product is added to what `c` holds.
  public var accumulates: Bool

  public init(
    a: UnsafePointer<Float>, aStride: Int, b: UnsafePointer<Float>, panelStride: Int, c: UnsafeMutablePointer<Float>, cStride: Int,
    rows: Int, depth: Int, panels: Int, accumulates: Bool
  ) {
    self.a = a
    self.aStride = aStride
    self.b = b
    self.panelStride = panelStride
    self.c = c
    self.cStride = cStride
    self.rows = rows
    self.depth = depth
    self.panels = panels
    self.accumulates = accumulates
  }
}

/// A scale and a shift a channel, then ReLU: what is left of a group norm once its statistics are known.
public struct Rectification {
  /// `channels` factors.
  public var scale: UnsafePointer<Float>
  /// `channels` summands.
  public var shift: UnsafePointer<Float>

  public init(scale: UnsafePointer<Float>, shift: UnsafePointer<Float>) {
    self.scale = scale
    self.shift = shift
  }
}

/// The patches of one image that a convolution reads, as rows of a matrix.
///
/// Row r is the patch of output pixel `firstPixel + r` (row-major over the output): for each kernel row and column the `channels` of
/// one input pixel, in the order of an HWIO kernel. Of each row only the values from `firstValue` on are written, `depth` of them.
/// Pixels outside the image are zero, after the rectification. With a rectification, `channels`, `firstValue` and `depth` are multiples
/// of 16; without one, whole patches are gathered (`firstValue` is 0).
public struct GatherArguments {
  /// One image, `height` x `width` x `channels`.
  public var image: UnsafePointer<Float>
  public var height: Int
  public var width: Int
  public var channels: Int
  /// The kernel is `kernelSize` x `kernelSize`, the image padded by `padding` on every side.
  public var kernelSize: Int
  public var stride: Int
  public var padding: Int
  public var outputWidth: Int
  /// Nil where the image is read as it is.
  public var rectification: Rectification?
  public var firstPixel: Int
  public var pixels: Int
  public var firstValue: Int
  public var depth: Int
  /// `pixels` rows, each `rowStride` values after the one before.
  public var rows: UnsafeMutablePointer<Float>
  public var rowStride: Int

  public init(
    image: UnsafePointer<Float>, height: Int, width: Int, channels: Int, kernelSize: Int, stride: Int, padding: Int, outputWidth: Int,
    rectification: Rectification?, firstPixel: Int, pixels: Int, firstValue: Int, depth: Int, rows: UnsafeMutablePointer<Float>,
    rowStride: Int
  ) {
    self.image = image
    self.height = height
    self.width = width
    self.channels = channels
    self.kernelSize = kernelSize
    self.stride = stride
    self.padding = padding
    self.outputWidth = outputWidth
    self.rectification = rectification
    self.firstPixel = firstPixel
    self.pixels = pixels
    self.firstValue = firstValue
    self.depth = depth
    self.rows = rows
    self.rowStride = rowStride
  }
}

/// Mean and sum of squared deviations of each column of `rows` x `columns` values.
public struct ColumnMomentsArguments {
  public var values: UnsafePointer<Float>
  /// From one row to the next.
  public var rowStride: Int
  public var rows: Int
  /// A multiple of 16.
  public var columns: Int
  /// `columns` results.
  public var means: UnsafeMutablePointer<Float>
  /// `columns` results: the sum over rows of (value - mean)².
  public var deviations: UnsafeMutablePointer<Float>

  public init(
    values: UnsafePointer<Float>, rowStride: Int, rows: Int, columns: Int, means: UnsafeMutablePointer<Float>,
    deviations: UnsafeMutablePointer<Float>
  ) {
    self.values = values
    self.rowStride = rowStride
    self.rows = rows
    self.columns = columns
    self.means = means
    self.deviations = deviations
  }
}

/// Output rows `rows` of a 3x3 maximum with stride 2 over one image padded by 1 with zeros.
public struct MaxPoolArguments {
  /// `height` x `width` x `channels`; the channels are a multiple of 16.
  public var image: UnsafePointer<Float>
  public var height: Int
  public var width: Int
  public var channels: Int
  public var rows: Range<Int>
  public var outputWidth: Int
  /// The whole output image; only `rows` are written.
  public var output: UnsafeMutablePointer<Float>

  public init(
    image: UnsafePointer<Float>, height: Int, width: Int, channels: Int, rows: Range<Int>, outputWidth: Int,
    output: UnsafeMutablePointer<Float>
  ) {
    self.image = image
    self.height = height
    self.width = width
    self.channels = channels
    self.rows = rows
    self.outputWidth = outputWidth
    self.output = output
  }
}

/// The mean over `pixels` of the rectified values of each channel.
public struct RectifiedMeanArguments {
  /// `pixels` x `channels`.
  public var image: UnsafePointer<Float>
  public var pixels: Int
  /// From one pixel to the next.
  public var pixelStride: Int
  /// A multiple of 16.
  public var channels: Int
  public var rectification: Rectification
  /// `channels` results.
  public var means: UnsafeMutablePointer<Float>

  public init(
    image: UnsafePointer<Float>, pixels: Int, pixelStride: Int, channels: Int, rectification: Rectification,
    means: UnsafeMutablePointer<Float>
  ) {
    self.image = image
    self.pixels = pixels
    self.pixelStride = pixelStride
    self.channels = channels
    self.rectification = rectification
    self.means = means
  }
}

/// Weights, `depth` x `columns`, as panels: panel p holds columns p·panelWidth on, row by row; columns past the last are zero.
public struct PackArguments {
  /// Row-major: an HWIO kernel as it stands.
  public var weights: UnsafePointer<Float>
  public var depth: Int
  public var columns: Int
  /// The panels to make.
  public var panels: Range<Int>
  /// Weight standardisation's epsilon; nil where the weights are taken as they are.
  public var epsilon: Float?
  /// All panels, `depth` · panelWidth values each; only `panels` are written.
  public var packed: UnsafeMutablePointer<Float>

  public init(
    weights: UnsafePointer<Float>, depth: Int, columns: Int, panels: Range<Int>, epsilon: Float?, packed: UnsafeMutablePointer<Float>
  ) {
    self.weights = weights
    self.depth = depth
    self.columns = columns
    self.panels = panels
    self.epsilon = epsilon
    self.packed = packed
  }
}
