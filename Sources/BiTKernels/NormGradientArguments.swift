/// A block of activations before a group norm and a ReLU, and the gradient of what came after them.
///
/// The ReLU let through what is positive after the rectification; where it did not, the gradient counts as zero.
package struct RectifiedBlock {
  /// `rows` x `channels`, following each other.
  package var values: UnsafePointer<Float>
  package var rectification: Rectification
  /// Each row `gradientStride` values after the one before; 0 where all rows have the same gradient.
  package var gradient: UnsafePointer<Float>
  package var gradientStride: Int
  package var rows: Int
  /// A multiple of 16.
  package var channels: Int

  package init(
    values: UnsafePointer<Float>, rectification: Rectification, gradient: UnsafePointer<Float>, gradientStride: Int, rows: Int,
    channels: Int
  ) {
    self.values = values
    self.rectification = rectification
    self.gradient = gradient
    self.gradientStride = gradientStride
    self.rows = rows
    self.channels = channels
  }
}

/// What a group norm's gradient needs of a block: for each channel the sum of the gradient, and of the gradient times the normalised value.
package struct NormGradientSumsArguments {
  package var block: RectifiedBlock
  /// Normalised = value · inverse + offset, a number of each a channel.
  package var inverse: UnsafePointer<Float>
  package var offset: UnsafePointer<Float>
  /// `channels` results.
  package var sums: UnsafeMutablePointer<Float>
  /// `channels` results.
  package var products: UnsafeMutablePointer<Float>

  package init(
    block: RectifiedBlock, inverse: UnsafePointer<Float>, offset: UnsafePointer<Float>, sums: UnsafeMutablePointer<Float>,
    products: UnsafeMutablePointer<Float>
  ) {
    self.block = block
    self.inverse = inverse
    self.offset = offset
    self.sums = sums
    self.products = products
  }
}

/// The gradient of a block before the norm: `gradient · scale + (value · slope + intercept)`.
package struct NormGradientArguments {
  package var block: RectifiedBlock
  /// A number a channel.
  package var slope: UnsafePointer<Float>
  package var intercept: UnsafePointer<Float>
  /// `rows` x `channels`; may be the gradient itself.
  package var result: UnsafeMutablePointer<Float>
  /// Whether it is added to what `result` holds.
  package var accumulates: Bool

  package init(
    block: RectifiedBlock, slope: UnsafePointer<Float>, intercept: UnsafePointer<Float>, result: UnsafeMutablePointer<Float>,
    accumulates: Bool
  ) {
    self.block = block
    self.slope = slope
    self.intercept = intercept
    self.result = result
    self.accumulates = accumulates
  }
}
