import BiTKernels

/// Takes a gradient through a dense layer, feature by feature: see `DenseGradientArguments`. Image after image, so that the sums don't depend
/// on how images are cut into calls.
@Sendable
func denseGradient(_ arguments: DenseGradientArguments) {
  let (outputs, features) = (arguments.weights.columns, arguments.features)
  for feature in arguments.range {
    let row = arguments.weightGradient + feature &* outputs
    for image in 0..<features.rows {
      let place = image &* features.columns &+ feature
      let gradient = arguments.gradient.values + image &* outputs
      add(gradient, times: features.values[place], to: row, count: outputs)
      arguments.featureGradient[place] = dot(arguments.weights.values + feature &* outputs, gradient, count: outputs)
    }
  }
}

/// `target += factor · source`.
@inline(__always)
private func add(_ source: UnsafePointer<Float>, times factor: Float, to target: UnsafeMutablePointer<Float>, count: Int) {
  let factors = Vector(repeating: factor)
  var index = 0
  while index &+ Vector.scalarCount <= count {
    multiplyAdd(.load(source + index), factors, .load(target + index)).store(target + index)
    index &+= Vector.scalarCount
  }
  while index < count {
    target[index] += factor * source[index]
    index &+= 1
  }
}

@inline(__always)
private func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, count: Int) -> Float {
  var lanes = Vector(repeating: 0)
  var index = 0
  while index &+ Vector.scalarCount <= count {
    lanes = multiplyAdd(.load(a + index), .load(b + index), lanes)
    index &+= Vector.scalarCount
  }
  var sum = lanes.sum()
  while index < count {
    sum += a[index] * b[index]
    index &+= 1
  }
  return sum
}
