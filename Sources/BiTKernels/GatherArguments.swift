/// The patches of one image that a convolution reads, as rows of a matrix.
///
/// Row r is the patch of output pixel `firstPixel + r` (row-major over the output): for each kernel row and column the channels of one input
/// pixel, in the order of an HWIO kernel. Of each row only the values from `firstValue` on are written, as many as `rows` has columns.
/// Pixels outside the image are zero, after the rectification. With a rectification, the image's channels, `firstValue` and the columns are
/// multiples of 16; without one, whole patches are gathered (`firstValue` is 0).
package struct GatherArguments {
  /// Its pixels follow each other.
  package var image: ImageView
  /// The kernel is `kernelSize` x `kernelSize`, the image padded by `padding` on every side.
  package var kernelSize: Int
  package var stride: Int
  package var padding: Int
  package var outputWidth: Int
  /// Nil where the image is read as it is.
  package var rectification: Rectification?
  package var firstPixel: Int
  package var firstValue: Int
  package var rows: MutableMatrix

  package init(
    image: ImageView, kernelSize: Int, stride: Int, padding: Int, outputWidth: Int, rectification: Rectification?, firstPixel: Int,
    firstValue: Int, rows: MutableMatrix
  ) {
    (self.image, self.kernelSize, self.stride, self.padding) = (image, kernelSize, stride, padding)
    (self.outputWidth, self.rectification) = (outputWidth, rectification)
    (self.firstPixel, self.firstValue, self.rows) = (firstPixel, firstValue, rows)
  }
}

/// A rectangle of pixels around each place of a grid, as rows of a matrix: what a convolution's gradient reads of its output's gradient.
///
/// Row r belongs to place `firstPlace + r` (row-major, `placesAcross` to a row): for each pixel of a rectangle `tapColumns` wide, the first of
/// them at (row + `firstRow`, column + `firstColumn`), its channels. Of each row only the values from `firstValue` on are written, as many as
/// `rows` has columns. Pixels outside the image are zero. The channels, `firstValue` and the columns are multiples of 16.
package struct TapGatherArguments {
  /// Its pixels follow each other.
  package var image: ImageView
  package var firstRow: Int
  package var firstColumn: Int
  package var tapColumns: Int
  package var placesAcross: Int
  package var firstPlace: Int
  package var firstValue: Int
  package var rows: MutableMatrix

  package init(
    image: ImageView, firstRow: Int, firstColumn: Int, tapColumns: Int, placesAcross: Int, firstPlace: Int, firstValue: Int,
    rows: MutableMatrix
  ) {
    (self.image, self.firstRow, self.firstColumn, self.tapColumns) = (image, firstRow, firstColumn, tapColumns)
    (self.placesAcross, self.firstPlace, self.firstValue, self.rows) = (placesAcross, firstPlace, firstValue, rows)
  }
}
