/// One of Winograd's ways to convolve with a 3x3 kernel (Lavin and Gray, arXiv 1509.09308): fewer products, between transforms of tiles.
///
///     a line of input pixels ──▶ `inputValues`  ┐
///                                               ├─ products, summed over channels ──▶ `points` ──▶ `outputs`
///     a line of 3 weights ─────▶ `weightValues` ┘
///
/// A tile takes this along its rows, then along its columns, so everything is squared. The values of all tiles at one place are a plane: a
/// matrix of tiles x channels. What meets what along a line is in `terms`; in a tile, each row's term meets each column's.
package struct WinogradScheme: Sendable {
  /// Pixels between the kernel's places: 1 or 2.
  package let stride: Int
  /// Outputs of a tile in each direction.
  package let outputs: Int
  package let inputValues: Int
  package let weightValues: Int
  package let points: Int
  /// For each point the input values and weight values whose products are added.
  package let terms: [[Term]]
  /// Outputs, in each direction, of a tile at the end of a line that takes fewer of the same points, and so the same weights; 0 if there is none.
  package let edgeOutputs: Int
  /// Whether such a tile takes the point.
  package let edgePoints: [Bool]

  /// A product: one input value with one weight value.
  package struct Term: Sendable {
    package let input: Int
    package let weight: Int

    package init(input: Int, weight: Int) {
      self.input = input
      self.weight = weight
    }
  }

  package init(
    stride: Int, outputs: Int, inputValues: Int, weightValues: Int, points: Int, terms: [[Term]], edgeOutputs: Int, edgePoints: [Bool]
  ) {
    (self.stride, self.outputs, self.inputValues, self.weightValues) = (stride, outputs, inputValues, weightValues)
    (self.points, self.terms, self.edgeOutputs, self.edgePoints) = (points, terms, edgeOutputs, edgePoints)
  }

  /// Whether a line of so many outputs ends with a tile that takes fewer points.
  package func endsShort(_ length: Int) -> Bool { (1...).prefix(edgeOutputs).contains(length % outputs) }

  /// The products that a line of so many outputs takes.
  package func products(along length: Int) -> Int {
    let whole = terms.reduce(0) { $0 + $1.count }
    let end = zip(terms, edgePoints).reduce(0) { $0 + ($1.1 ? $1.0.count : 0) }
    let tiles = (length + outputs - 1) / outputs
    return endsShort(length) ? (tiles - 1) * whole + end : tiles * whole
  }

  package var inputPlanes: Int { inputValues * inputValues }
  package var weightPlanes: Int { weightValues * weightValues }
  package var productPlanes: Int { points * points }

  /// What meets what in the product plane `plane`: planes of tiles, and planes of weights.
  package func terms(ofPlane plane: Int) -> [Term] {
    let (row, column) = plane.quotientAndRemainder(dividingBy: points)
    return terms[row].flatMap { down in
      terms[column].map { Term(input: down.input * inputValues + $0.input, weight: down.weight * weightValues + $0.weight) }
    }
  }
}

/// A rectangle of one image's tiles of one kind.
package struct WinogradTiles: Equatable, Sendable {
  /// Rows of tiles, counted from `origin`.
  package var rows: Range<Int>
  /// Columns of tiles, counted from the left.
  package var columns: Range<Int>
  /// The output row that the first row of tiles begins with: not 0 where a part of an image has tiles of its own.
  package var origin: Int
  /// Whether they have fewer outputs down: see `WinogradScheme.edgeOutputs`.
  package var endDown: Bool
  /// The same across.
  package var endAcross: Bool

  package init(rows: Range<Int>, columns: Range<Int>, origin: Int = 0, endDown: Bool = false, endAcross: Bool = false) {
    (self.rows, self.columns, self.origin, self.endDown, self.endAcross) = (rows, columns, origin, endDown, endAcross)
  }
}

/// The kernels of one of Winograd's schemes.
package struct WinogradKernels: Sendable {
  package let scheme: WinogradScheme
  /// Tiles of an image into planes.
  package let input: @Sendable (WinogradInputArguments) -> Void
  /// Planes of products into pixels.
  package let output: @Sendable (WinogradOutputArguments) -> Void
  /// A panel of weights into planes.
  package let weights: @Sendable (WinogradWeightsArguments) -> Void

  package init(
    scheme: WinogradScheme, input: @escaping @Sendable (WinogradInputArguments) -> Void,
    output: @escaping @Sendable (WinogradOutputArguments) -> Void, weights: @escaping @Sendable (WinogradWeightsArguments) -> Void
  ) {
    self.scheme = scheme
    self.input = input
    self.output = output
    self.weights = weights
  }
}

/// Winograd's schemes, from the finest tile to the coarsest.
package struct WinogradFamily: Sendable {
  /// F(2x2, 3x3): 16 products instead of 36; weights 1.8 times as large.
  package let twoByTwo: WinogradKernels
  /// F(3x3, 3x3): 25 products instead of 81; weights 2.8 times as large.
  package let threeByThree: WinogradKernels
  /// F(4x4, 3x3): 36 products instead of 144; weights 4 times as large.
  package let fourByFour: WinogradKernels
  /// F(4x4, 3x3) with stride 2: 81 products instead of 144; weights 4 times as large.
  package let fourByFourStrided: WinogradKernels

  package init(
    twoByTwo: WinogradKernels, threeByThree: WinogradKernels, fourByFour: WinogradKernels, fourByFourStrided: WinogradKernels
  ) {
    self.twoByTwo = twoByTwo
    self.threeByThree = threeByThree
    self.fourByFour = fourByFour
    self.fourByFourStrided = fourByFourStrided
  }

  package var all: [WinogradKernels] { [twoByTwo, threeByThree, fourByFour, fourByFourStrided] }
}

/// Tiles of one image, normalised, rectified and transformed into planes.
package struct WinogradInputArguments {
  /// From the first channel to transform on, a multiple of 16 of them; padded by 1 with zeros after the rectification.
  package var image: ImageView
  /// Of the first channel to transform, and those after it; nil for values as they are.
  package var rectification: Rectification?
  package var tiles: WinogradTiles
  /// A row a tile, counted row by row.
  package var planes: MutablePlanes

  package init(image: ImageView, rectification: Rectification?, tiles: WinogradTiles, planes: MutablePlanes) {
    (self.image, self.rectification, self.tiles, self.planes) = (image, rectification, tiles, planes)
  }
}

/// Products in planes, transformed back into output pixels of one image.
package struct WinogradOutputArguments {
  /// A row a tile, counted row by row.
  package var planes: Planes
  package var tiles: WinogradTiles
  /// From the first channel to write on, a multiple of 16 of them; what tiles have past its last row and column is left out.
  package var output: MutableImageView

  package init(planes: Planes, tiles: WinogradTiles, output: MutableImageView) {
    (self.planes, self.tiles, self.output) = (planes, tiles, output)
  }
}

/// One panel of a packed 3x3 kernel, transformed into planes.
package struct WinogradWeightsArguments {
  /// 3 x 3 x `channels` x panelWidth.
  package var panel: UnsafePointer<Float>
  package var channels: Int
  /// Planes of weights x `channels` x panelWidth.
  package var planes: UnsafeMutablePointer<Float>

  package init(panel: UnsafePointer<Float>, channels: Int, planes: UnsafeMutablePointer<Float>) {
    (self.panel, self.channels, self.planes) = (panel, channels, planes)
  }
}
