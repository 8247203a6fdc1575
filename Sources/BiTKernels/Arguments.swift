/// A product of a row-major matrix with packed weights.
package struct MultiplyArguments {
  /// `rows` x `depth`, each row `aStride` values after the one before. Rows may overlap.
  package var a: UnsafePointer<Float>
  package var aStride: Int
  /// A row's values lie in so many runs of the same length, each `runStride` values after the one before.
  package var runs: Int
  package var runStride: Int
  /// The first panel: `depth` rows of `panelWidth` values. Panels are `panelStride` values apart.
  package var b: UnsafePointer<Float>
  package var panelStride: Int
  /// `rows` x (`panels` · panelWidth), each row `cStride` values after the one before.
  package var c: UnsafeMutablePointer<Float>
  package var cStride: Int
  package var rows: Int
  package var depth: Int
  package var panels: Int
  /// Whether the product is added to what `c` holds.
  package var accumulates: Bool
  /// The weights that the caller multiplies with after these, brought nearer meanwhile; nil where none follow.
  package var next: UnsafePointer<Float>?
  /// The `rows` x `depth` values that the caller reads after these, brought nearer in place of the weights to come, where those are near already;
  /// nil where they aren't.
  package var nextRows: UnsafePointer<Float>?

  package init(
    a: UnsafePointer<Float>, aStride: Int, b: UnsafePointer<Float>, panelStride: Int, c: UnsafeMutablePointer<Float>, cStride: Int,
    rows: Int, depth: Int, panels: Int, accumulates: Bool, next: UnsafePointer<Float>? = nil,
    nextRows: UnsafePointer<Float>? = nil, runs: Int = 1, runStride: Int = 0
  ) {
    self.a = a
    self.aStride = aStride
    self.runs = runs
    self.runStride = runStride
    self.b = b
    self.panelStride = panelStride
    self.c = c
    self.cStride = cStride
    self.rows = rows
    self.depth = depth
    self.panels = panels
    self.accumulates = accumulates
    self.next = next
    self.nextRows = nextRows
  }
}

/// A scale and a shift a channel, then ReLU: what is left of a group norm once its statistics are known.
package struct Rectification {
  /// `channels` factors.
  package var scale: UnsafePointer<Float>
  /// `channels` summands.
  package var shift: UnsafePointer<Float>

  package init(scale: UnsafePointer<Float>, shift: UnsafePointer<Float>) {
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
package struct GatherArguments {
  /// One image, `height` x `width` x `channels`.
  package var image: UnsafePointer<Float>
  package var height: Int
  package var width: Int
  package var channels: Int
  /// The kernel is `kernelSize` x `kernelSize`, the image padded by `padding` on every side.
  package var kernelSize: Int
  package var stride: Int
  package var padding: Int
  package var outputWidth: Int
  /// Nil where the image is read as it is.
  package var rectification: Rectification?
  package var firstPixel: Int
  package var pixels: Int
  package var firstValue: Int
  package var depth: Int
  /// `pixels` rows, each `rowStride` values after the one before.
  package var rows: UnsafeMutablePointer<Float>
  package var rowStride: Int

  package init(
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
package struct ColumnMomentsArguments {
  package var values: UnsafePointer<Float>
  /// From one row to the next.
  package var rowStride: Int
  package var rows: Int
  /// A multiple of the panel width.
  package var columns: Int
  /// `columns` results.
  package var means: UnsafeMutablePointer<Float>
  /// `columns` results: the sum over rows of (value - mean)².
  package var deviations: UnsafeMutablePointer<Float>

  package init(
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
package struct MaxPoolArguments {
  /// `height` x `width` x `channels`; the channels are a multiple of 16.
  package var image: UnsafePointer<Float>
  package var height: Int
  package var width: Int
  package var channels: Int
  package var rows: Range<Int>
  package var outputWidth: Int
  /// The whole output image; only `rows` are written.
  package var output: UnsafeMutablePointer<Float>

  package init(
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
package struct RectifiedMeanArguments {
  /// `pixels` x `channels`.
  package var image: UnsafePointer<Float>
  package var pixels: Int
  /// From one pixel to the next.
  package var pixelStride: Int
  /// A multiple of 16.
  package var channels: Int
  package var rectification: Rectification
  /// `channels` results.
  package var means: UnsafeMutablePointer<Float>

  package init(
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
package struct PackArguments {
  /// Row-major: an HWIO kernel as it stands.
  package var weights: UnsafePointer<Float>
  package var depth: Int
  package var columns: Int
  /// The panels to make.
  package var panels: Range<Int>
  /// Weight standardisation's epsilon; nil where the weights are taken as they are.
  package var epsilon: Float?
  /// All panels, `depth` · panelWidth values each; only `panels` are written.
  package var packed: UnsafeMutablePointer<Float>

  package init(
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
