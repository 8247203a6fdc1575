/// Mean and sum of squared deviations of each column of a matrix.
package struct ColumnMomentsArguments {
  /// Its columns are a multiple of the panel width.
  package var values: Matrix
  /// A result a column.
  package var moments: Moments

  package init(values: Matrix, moments: Moments) {
    (self.values, self.moments) = (values, moments)
  }
}

/// The mean over pixels of the rectified values of each channel.
package struct RectifiedMeanArguments {
  /// A row a pixel; the columns are a multiple of 16.
  package var pixels: Matrix
  package var rectification: Rectification
  /// A result a column.
  package var means: UnsafeMutablePointer<Float>

  package init(pixels: Matrix, rectification: Rectification, means: UnsafeMutablePointer<Float>) {
    (self.pixels, self.rectification, self.means) = (pixels, rectification, means)
  }
}

/// A block of activations before a norm and a ReLU, and the gradient of what came after them.
///
/// The ReLU let through what is positive after the rectification; where it did not, the gradient counts as zero.
package struct RectifiedBlock {
  /// Rows that follow each other; the columns are a multiple of 16.
  package var values: Matrix
  package var rectification: Rectification
  /// As many; its row stride is 0 where all rows have the same gradient.
  package var gradient: Matrix

  package init(values: Matrix, rectification: Rectification, gradient: Matrix) {
    (self.values, self.rectification, self.gradient) = (values, rectification, gradient)
  }
}

/// What a norm's gradient needs of a block: for each channel the sum of the gradient, and of the gradient times the normalised value.
package struct NormGradientSumsArguments {
  package var block: RectifiedBlock
  /// Makes the normalised values.
  package var normalisation: ChannelAffine
  /// A result a channel.
  package var sums: UnsafeMutablePointer<Float>
  /// A result a channel.
  package var products: UnsafeMutablePointer<Float>

  package init(
    block: RectifiedBlock, normalisation: ChannelAffine, sums: UnsafeMutablePointer<Float>, products: UnsafeMutablePointer<Float>
  ) {
    (self.block, self.normalisation, self.sums, self.products) = (block, normalisation, sums, products)
  }
}

/// The gradient of a block before the norm: the gradient times the rectification's scale, plus a correction of each value.
package struct NormGradientArguments {
  package var block: RectifiedBlock
  package var correction: ChannelAffine
  /// As many rows and columns as the block, following each other; may be the gradient itself.
  package var result: UnsafeMutablePointer<Float>
  /// Whether it is added to what `result` holds.
  package var accumulates: Bool

  package init(block: RectifiedBlock, correction: ChannelAffine, result: UnsafeMutablePointer<Float>, accumulates: Bool) {
    (self.block, self.correction, self.result, self.accumulates) = (block, correction, result, accumulates)
  }
}
