/// The gradient of weight standardisation, in place: of standardised weights into that of the weights.
package struct StandardisationGradientArguments {
  /// Before the standardisation; rows that follow each other.
  package var weights: Matrix
  /// Of the same shape.
  package var gradient: UnsafeMutablePointer<Float>
  /// The columns to work on; their number is a multiple of the panel width.
  package var columns: Range<Int>
  package var epsilon: Float

  package init(weights: Matrix, gradient: UnsafeMutablePointer<Float>, columns: Range<Int>, epsilon: Float) {
    (self.weights, self.gradient, self.columns, self.epsilon) = (weights, gradient, columns, epsilon)
  }
}

/// Some rows of a dense layer's weights, their gradient, and the gradient of the features that they take.
package struct DenseGradientArguments {
  /// A row a feature, a column an output; rows that follow each other.
  package var weights: Matrix
  /// Of the same shape, added to.
  package var weightGradient: UnsafeMutablePointer<Float>
  /// A row an image, a column a feature; rows that follow each other.
  package var features: Matrix
  /// A row an image, a column an output; rows that follow each other.
  package var gradient: Matrix
  /// Of the shape of `features`.
  package var featureGradient: UnsafeMutablePointer<Float>
  /// The features to work on.
  package var range: Range<Int>

  package init(
    weights: Matrix, weightGradient: UnsafeMutablePointer<Float>, features: Matrix, gradient: Matrix,
    featureGradient: UnsafeMutablePointer<Float>, range: Range<Int>
  ) {
    (self.weights, self.weightGradient, self.features) = (weights, weightGradient, features)
    (self.gradient, self.featureGradient, self.range) = (gradient, featureGradient, range)
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
    (self.values, self.gradient, self.velocity, self.count) = (values, gradient, velocity, count)
    (self.rate, self.momentum, self.weightDecay) = (rate, momentum, weightDecay)
  }
}
