/// A product of a transposed matrix with packed values, added to what is there: `c += aᵀ · b`.
package struct TransposedMultiplyArguments {
  /// `depth` x `rows`, each of the `depth` rows `aStride` values after the one before.
  package var a: UnsafePointer<Float>
  package var aStride: Int
  /// The first panel: `depth` rows of `panelWidth` values. Panels are `panelStride` values apart.
  package var b: UnsafePointer<Float>
  package var panelStride: Int
  /// `rows` x (`panels` · panelWidth), each row `cStride` values after the one before.
  package var c: UnsafeMutablePointer<Float>
  package var cStride: Int
  package var rows: Int
  package var depth: Int
  package var panels: Int

  package init(
    a: UnsafePointer<Float>, aStride: Int, b: UnsafePointer<Float>, panelStride: Int, c: UnsafeMutablePointer<Float>, cStride: Int,
    rows: Int, depth: Int, panels: Int
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
  }
}

/// A rectangle of pixels around each place of a grid, as rows of a matrix: what a convolution's gradient reads of its output's gradient.
///
/// Row r belongs to place `firstPlace + r` (row-major, `placesAcross` to a row): for each of `tapRows` x `tapColumns` pixels, the first of
/// them at (row + `firstRow`, column + `firstColumn`), the `channels` of that pixel. Of each row only the values from `firstValue` on are
/// written, `depth` of them. Pixels outside the image are zero. `channels`, `firstValue` and `depth` are multiples of 16.
package struct TapGatherArguments {
  /// One image, `height` x `width` x `channels`.
  package var image: UnsafePointer<Float>
  package var height: Int
  package var width: Int
  package var channels: Int
  package var firstRow: Int
  package var firstColumn: Int
  package var tapColumns: Int
  package var placesAcross: Int
  package var firstPlace: Int
  package var places: Int
  package var firstValue: Int
  package var depth: Int
  /// `places` rows, each `rowStride` values after the one before.
  package var rows: UnsafeMutablePointer<Float>
  package var rowStride: Int

  package init(
    image: UnsafePointer<Float>, height: Int, width: Int, channels: Int, firstRow: Int, firstColumn: Int, tapColumns: Int,
    placesAcross: Int, firstPlace: Int, places: Int, firstValue: Int, depth: Int, rows: UnsafeMutablePointer<Float>, rowStride: Int
  ) {
    self.image = image
    self.height = height
    self.width = width
    self.channels = channels
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.tapColumns = tapColumns
    self.placesAcross = placesAcross
    self.firstPlace = firstPlace
    self.places = places
    self.firstValue = firstValue
    self.depth = depth
    self.rows = rows
    self.rowStride = rowStride
  }
}

/// Packed weights of one tap, transposed: outputs become the depth, inputs the columns.
package struct TransposedPackArguments {
  /// The tap's first row in the first panel of packed weights: `inputs` rows of panelWidth values.
  package var packed: UnsafePointer<Float>
  package var panelStride: Int
  /// A multiple of the panel width.
  package var outputs: Int
  /// Panels of inputs to make.
  package var panels: Range<Int>
  /// The tap's first row in panel 0 of the result: `outputs` rows of panelWidth values.
  package var transposed: UnsafeMutablePointer<Float>
  package var transposedPanelStride: Int

  package init(
    packed: UnsafePointer<Float>, panelStride: Int, outputs: Int, panels: Range<Int>, transposed: UnsafeMutablePointer<Float>,
    transposedPanelStride: Int
  ) {
    self.packed = packed
    self.panelStride = panelStride
    self.outputs = outputs
    self.panels = panels
    self.transposed = transposed
    self.transposedPanelStride = transposedPanelStride
  }
}

/// The gradient of weight standardisation, in place: of standardised weights into that of the weights.
package struct StandardisationGradientArguments {
  /// `depth` x `columns`, before the standardisation.
  package var weights: UnsafePointer<Float>
  /// `depth` x `columns`.
  package var gradient: UnsafeMutablePointer<Float>
  package var depth: Int
  package var columns: Int
  /// The columns to work on; their number is a multiple of the panel width.
  package var range: Range<Int>
  package var epsilon: Float

  package init(
    weights: UnsafePointer<Float>, gradient: UnsafeMutablePointer<Float>, depth: Int, columns: Int, range: Range<Int>, epsilon: Float
  ) {
    self.weights = weights
    self.gradient = gradient
    self.depth = depth
    self.columns = columns
    self.range = range
    self.epsilon = epsilon
  }
}

/// The gradient of a 3x3 maximum with stride 2 over one image padded by 1 with zeros: it goes to the first maximum of each window, row by
/// row, and nowhere where that is a zero of the padding.
package struct MaxPoolGradientArguments {
  /// What was pooled: `height` x `width` x `channels`.
  package var image: UnsafePointer<Float>
  package var height: Int
  package var width: Int
  package var channels: Int
  package var outputHeight: Int
  package var outputWidth: Int
  /// Gradient of the result: `outputHeight` x `outputWidth` x `channels`.
  package var gradient: UnsafePointer<Float>
  /// Gradient of the image; every value of `range` is written.
  package var result: UnsafeMutablePointer<Float>
  /// The channels to work on; their number is a multiple of 16.
  package var range: Range<Int>

  package init(
    image: UnsafePointer<Float>, height: Int, width: Int, channels: Int, outputHeight: Int, outputWidth: Int,
    gradient: UnsafePointer<Float>, result: UnsafeMutablePointer<Float>, range: Range<Int>
  ) {
    self.image = image
    self.height = height
    self.width = width
    self.channels = channels
    self.outputHeight = outputHeight
    self.outputWidth = outputWidth
    self.gradient = gradient
    self.result = result
    self.range = range
  }
}

/// Some rows of a dense layer's weights, their gradient, and the gradient of the features that they take.
package struct DenseGradientArguments {
  /// Features x `outputs`.
  package var weights: UnsafePointer<Float>
  /// Features x `outputs`, added to.
  package var weightGradient: UnsafeMutablePointer<Float>
  package var outputs: Int
  /// Images x `featureCount`.
  package var features: UnsafePointer<Float>
  package var featureCount: Int
  /// Images x `outputs`.
  package var gradient: UnsafePointer<Float>
  package var images: Int
  /// Images x `featureCount`.
  package var featureGradient: UnsafeMutablePointer<Float>
  /// The features to work on.
  package var range: Range<Int>

  package init(
    weights: UnsafePointer<Float>, weightGradient: UnsafeMutablePointer<Float>, outputs: Int, features: UnsafePointer<Float>,
    featureCount: Int, gradient: UnsafePointer<Float>, images: Int, featureGradient: UnsafeMutablePointer<Float>, range: Range<Int>
  ) {
    self.weights = weights
    self.weightGradient = weightGradient
    self.outputs = outputs
    self.features = features
    self.featureCount = featureCount
    self.gradient = gradient
    self.images = images
    self.featureGradient = featureGradient
    self.range = range
  }
}

/// A step of gradient descent with momentum over `count` values.
package struct MomentumArguments {
  package var values: UnsafeMutablePointer<Float>
  package var gradient: UnsafePointer<Float>
  package var velocity: UnsafeMutablePointer<Float>
  package var count: Int
  package var rate: Float
  package var momentum: Float
  package var weightDecay: Float

  package init(
    values: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>, velocity: UnsafeMutablePointer<Float>, count: Int, rate: Float,
    momentum: Float, weightDecay: Float
  ) {
    self.values = values
    self.gradient = gradient
    self.velocity = velocity
    self.count = count
    self.rate = rate
    self.momentum = momentum
    self.weightDecay = weightDecay
  }
}
