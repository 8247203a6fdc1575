/// A product of a row-major matrix with packed weights: `c = a · b`.
package struct MultiplyArguments {
  /// Its rows may overlap.
  package var a: Matrix
  /// The values of a row of `a` lie in so many runs of the same length, each `runStride` values after the one before.
  package var runs: Int
  package var runStride: Int
  /// Of as many rows as `a` has columns.
  package var b: Panels
  /// A panel's columns follow those of the panel before.
  package var c: MutableMatrix
  /// Whether the product is added to what `c` holds.
  package var accumulates: Bool
  /// What the caller reads next, brought nearer meanwhile; nil where nothing follows.
  package var upcoming: Upcoming?

  /// Values that are wanted next.
  package enum Upcoming {
    /// The weights that the caller multiplies with after these.
    case weights(UnsafePointer<Float>)
    /// As many rows as `a` has, where the weights to come are near already.
    case rows(UnsafePointer<Float>)
  }

  @inlinable package init(
    a: Matrix, runs: Int = 1, runStride: Int = 0, b: Panels, c: MutableMatrix, accumulates: Bool, upcoming: Upcoming? = nil
  ) {
    (self.a, self.runs, self.runStride, self.b, self.c) = (a, runs, runStride, b, c)
    (self.accumulates, self.upcoming) = (accumulates, upcoming)
  }
}

/// A product of a transposed matrix with packed values, added to what is there: `c += aᵀ · b`.
package struct TransposedMultiplyArguments {
  package var a: Matrix
  /// Of as many rows as `a` has.
  package var b: Panels
  /// As many rows as `a` has columns.
  package var c: MutableMatrix

  @inlinable package init(a: Matrix, b: Panels, c: MutableMatrix) {
    (self.a, self.b, self.c) = (a, b, c)
  }
}

/// Weights as panels: panel p holds columns p·panelWidth on, row by row; columns past the last are zero.
package struct PackArguments {
  /// Rows that follow each other: an HWIO kernel as it stands.
  package var weights: Matrix
  /// The panels to make.
  package var panels: Range<Int>
  /// Weight standardisation's epsilon; nil where the weights are taken as they are.
  package var epsilon: Float?
  /// All panels, one after another; only `panels` are written.
  package var packed: UnsafeMutablePointer<Float>

  package init(weights: Matrix, panels: Range<Int>, epsilon: Float?, packed: UnsafeMutablePointer<Float>) {
    (self.weights, self.panels, self.epsilon, self.packed) = (weights, panels, epsilon, packed)
  }
}

/// Packed weights of one tap, transposed: outputs become the depth, inputs the columns.
package struct TransposedPackArguments {
  /// From the tap's first row on: rows of inputs, as many as there are, in panels of outputs.
  package var packed: Panels
  /// Panels of inputs to make.
  package var panels: Range<Int>
  /// The tap's first row in panel 0 of the result: a row an output.
  package var transposed: UnsafeMutablePointer<Float>
  package var transposedStride: Int

  package init(packed: Panels, panels: Range<Int>, transposed: UnsafeMutablePointer<Float>, transposedStride: Int) {
    (self.packed, self.panels, self.transposed, self.transposedStride) = (packed, panels, transposed, transposedStride)
  }
}
