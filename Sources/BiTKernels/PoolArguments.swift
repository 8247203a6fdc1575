/// Output rows `rows` of a 3x3 maximum with stride 2 over one image padded by 1 with zeros.
package struct MaxPoolArguments {
  /// Its channels are a multiple of 16.
  package var image: ImageView
  package var rows: Range<Int>
  /// The whole output; only `rows` are written.
  package var output: MutableImageView

  package init(image: ImageView, rows: Range<Int>, output: MutableImageView) {
    (self.image, self.rows, self.output) = (image, rows, output)
  }
}

/// The gradient of a 3x3 maximum with stride 2 over one image padded by 1 with zeros: it goes to the first maximum of each window, row by
/// row, and nowhere where that is a zero of the padding.
package struct MaxPoolGradientArguments {
  /// What was pooled.
  package var image: ImageView
  /// Gradient of the result.
  package var gradient: ImageView
  /// Gradient of the image, of the same size; every value of the `channels` is written.
  package var result: UnsafeMutablePointer<Float>
  /// The channels to work on; their number is a multiple of 16.
  package var channels: Range<Int>

  package init(image: ImageView, gradient: ImageView, result: UnsafeMutablePointer<Float>, channels: Range<Int>) {
    (self.image, self.gradient, self.result, self.channels) = (image, gradient, result, channels)
  }
}
