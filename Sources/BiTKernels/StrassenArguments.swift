/// One step of Strassen's scheme: a product of matrices in quadrants by seven products of half their size instead of eight
/// ("Gaussian elimination is not optimal", Numerische Mathematik 13, 1969).
///
///     C11 C12     A11 A12     B11 B12           product   rows        weights     is added to
///     C21 C22  =  A21 A22  ·  B21 B22           0         A11 + A22   B11 + B22   C11, C22
///                                               1         A21 - A11   B11 + B12   C22
///     A: rows above and below, the first        2         A12 - A22   B21 + B22   C11
///     and the second half of the depth          3         A21 + A22   B11         C21, -C22
///     B: that depth, two panels                 4         A22         B21 - B11   C11, C21
///     C: rows above and below, two panels       5         A11         B12 - B22   C12, C22
///                                               6         A11 + A12   B22         C12, -C11
package struct StrassenKernels: Sendable {
  /// Pixels of an image into the rows of the seven products, normalised and rectified on the way.
  package let gather: @Sendable (StrassenGatherArguments) -> Void
  /// Quadrants of weights into the weights of the seven products.
  package let weights: @Sendable (StrassenWeightsArguments) -> Void
  /// The seven products, added where they belong.
  package let multiply: @Sendable (StrassenMultiplyArguments) -> Void

  package init(
    gather: @escaping @Sendable (StrassenGatherArguments) -> Void, weights: @escaping @Sendable (StrassenWeightsArguments) -> Void,
    multiply: @escaping @Sendable (StrassenMultiplyArguments) -> Void
  ) {
    self.gather = gather
    self.weights = weights
    self.multiply = multiply
  }
}

/// Pixels of one image that a 1x1 convolution reads, as the rows of seven products: see `StrassenKernels`.
package struct StrassenGatherArguments {
  /// Its pixels follow each other.
  package var image: ImageView
  package var stride: Int
  package var outputWidth: Int
  /// Nil where the image is read as it is.
  package var rectification: Rectification?
  /// Output pixels (row-major over the output) of the first row above and the first row below; the next rows are the next pixels.
  package var firstAbove: Int
  package var firstBelow: Int
  /// Rows above, and as many below, or one less: then the last is zero.
  package var count: Int
  package var countBelow: Int
  /// The channel that the first half of the depth begins with.
  package var firstChannel: Int
  /// Channels of a half, a multiple of 16.
  package var halfDepth: Int
  /// A plane a product, of `count` rows.
  package var rows: MutablePlanes

  package init(
    image: ImageView, stride: Int, outputWidth: Int, rectification: Rectification?, firstAbove: Int, firstBelow: Int, count: Int,
    countBelow: Int, firstChannel: Int, halfDepth: Int, rows: MutablePlanes
  ) {
    (self.image, self.stride, self.outputWidth, self.rectification) = (image, stride, outputWidth, rectification)
    (self.firstAbove, self.firstBelow, self.count, self.countBelow) = (firstAbove, firstBelow, count, countBelow)
    (self.firstChannel, self.halfDepth, self.rows) = (firstChannel, halfDepth, rows)
  }
}

/// Two panels of weights, and the weights of seven products that are made from them.
package struct StrassenWeightsArguments {
  /// Two, of `2 · halfDepth` rows each.
  package var panels: Panels
  package var halfDepth: Int
  /// Seven times `halfDepth` x panelWidth, one product's after another's.
  package var products: UnsafeMutablePointer<Float>

  package init(panels: Panels, halfDepth: Int, products: UnsafeMutablePointer<Float>) {
    (self.panels, self.halfDepth, self.products) = (panels, halfDepth, products)
  }
}

/// Seven products, and where they are added.
package struct StrassenMultiplyArguments {
  /// As `StrassenGatherArguments` leaves them.
  package var a: Planes
  /// As `StrassenWeightsArguments` leaves them: one of these for each pair of panels.
  package var b: Panels
  /// The weights that the caller multiplies with after these, brought nearer meanwhile; nil where none follow.
  package var next: UnsafePointer<Float>?
  /// Rows above, then as many below, or one less; a row has two panels' values for each pair.
  package var c: MutableMatrix
  package var halfDepth: Int
  /// Whether the product is added to what `c` holds.
  package var accumulates: Bool

  @inlinable package init(
    a: Planes, b: Panels, next: UnsafePointer<Float>? = nil, c: MutableMatrix, halfDepth: Int, accumulates: Bool
  ) {
    (self.a, self.b, self.next) = (a, b, next)
    (self.c, self.halfDepth, self.accumulates) = (c, halfDepth, accumulates)
  }
}
