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
  /// One image, rows of `width` pixels of `channels` values.
  package var image: UnsafePointer<Float>
  package var width: Int
  package var channels: Int
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
  /// `count` rows, each `rowStride` values after the one before; product p's begin at `rows + p · productStride`.
  package var rows: UnsafeMutablePointer<Float>
  package var rowStride: Int
  package var productStride: Int

  package init(
    image: UnsafePointer<Float>, width: Int, channels: Int, stride: Int, outputWidth: Int, rectification: Rectification?, firstAbove: Int,
    firstBelow: Int, count: Int, countBelow: Int, firstChannel: Int, halfDepth: Int, rows: UnsafeMutablePointer<Float>, rowStride: Int,
    productStride: Int
  ) {
    self.image = image
    self.width = width
    self.channels = channels
    self.stride = stride
    self.outputWidth = outputWidth
    self.rectification = rectification
    self.firstAbove = firstAbove
    self.firstBelow = firstBelow
    self.count = count
    self.countBelow = countBelow
    self.firstChannel = firstChannel
    self.halfDepth = halfDepth
    self.rows = rows
    self.rowStride = rowStride
    self.productStride = productStride
  }
}

/// Two panels of weights, and the weights of seven products that are made from them.
package struct StrassenWeightsArguments {
  /// `2 · halfDepth` x panelWidth each.
  package var left: UnsafePointer<Float>
  package var right: UnsafePointer<Float>
  package var halfDepth: Int
  /// Seven times `halfDepth` x panelWidth, one product's after another's.
  package var products: UnsafeMutablePointer<Float>

  package init(left: UnsafePointer<Float>, right: UnsafePointer<Float>, halfDepth: Int, products: UnsafeMutablePointer<Float>) {
    self.left = left
    self.right = right
    self.halfDepth = halfDepth
    self.products = products
  }
}

/// Seven products, and where they are added.
package struct StrassenMultiplyArguments {
  /// As `StrassenGatherArguments` leaves them.
  package var a: UnsafePointer<Float>
  package var aStride: Int
  package var productStride: Int
  /// As `StrassenWeightsArguments` leaves them; the next pair of panels has its own `pairStride` values on.
  package var b: UnsafePointer<Float>
  package var pairStride: Int
  package var pairs: Int
  /// The weights that the caller multiplies with after these, brought nearer meanwhile; nil where none follow.
  package var next: UnsafePointer<Float>?
  /// The first row above; rows are `cStride` values apart, and a row has two panels' values for each pair.
  package var c: UnsafeMutablePointer<Float>
  package var cStride: Int
  /// Rows above, and as many below, or one less, which follow them.
  package var count: Int
  package var countBelow: Int
  package var halfDepth: Int
  /// Whether the product is added to what `c` holds.
  package var accumulates: Bool

  package init(
    a: UnsafePointer<Float>, aStride: Int, productStride: Int, b: UnsafePointer<Float>, pairStride: Int, pairs: Int,
    next: UnsafePointer<Float>? = nil, c: UnsafeMutablePointer<Float>, cStride: Int, count: Int, countBelow: Int, halfDepth: Int,
    accumulates: Bool
  ) {
    self.a = a
    self.aStride = aStride
    self.productStride = productStride
    self.b = b
    self.pairStride = pairStride
    self.pairs = pairs
    self.next = next
    self.c = c
    self.cStride = cStride
    self.count = count
    self.countBelow = countBelow
    self.halfDepth = halfDepth
    self.accumulates = accumulates
  }
}
