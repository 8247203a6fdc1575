import BiTKernels

/// Sums over a block of rows, a vector of channels at a time: see `NormGradientSumsArguments`.
@Sendable
func normGradientSums(_ arguments: NormGradientSumsArguments) {
  let block = arguments.block
  var channel = 0
  while channel < block.values.columns {
    let scale = Vector.load(arguments.normalisation.scale + channel), shift = Vector.load(arguments.normalisation.shift + channel)
    var sum = Vector(repeating: 0)
    var product = sum
    block.forEachRow(channel: channel) { value, gradient, _ in
      sum += gradient
      product = multiplyAdd(gradient, multiplyAdd(value, scale, shift), product)
    }
    sum.store(arguments.sums + channel)
    product.store(arguments.products + channel)
    channel &+= Vector.scalarCount
  }
}

/// Takes a block of gradients through a ReLU and a group norm: see `NormGradientArguments`.
@Sendable
func normGradient(_ arguments: NormGradientArguments) {
  let block = arguments.block
  var channel = 0
  while channel < block.values.columns {
    let scale = Vector.load(block.rectification.scale + channel)
    let slope = Vector.load(arguments.correction.scale + channel), intercept = Vector.load(arguments.correction.shift + channel)
    let result = arguments.result + channel
    block.forEachRow(channel: channel) { value, gradient, row in
      let target = result + row &* block.values.columns
      let found = multiplyAdd(gradient, scale, multiplyAdd(value, slope, intercept))
      (arguments.accumulates ? .load(target) + found : found).store(target)
    }
    channel &+= Vector.scalarCount
  }
}

extension RectifiedBlock {
  /// Gives each row's values and their gradient, zero where the ReLU let nothing through.
  @inline(__always)
  fileprivate func forEachRow(channel: Int, _ body: (_ value: Vector, _ gradient: Vector, _ row: Int) -> Void) {
    let scale = Vector.load(rectification.scale + channel), shift = Vector.load(rectification.shift + channel)
    let zero = Vector(repeating: 0)
    for row in 0..<values.rows {
      let value = Vector.load(values.values + (row &* values.columns &+ channel))
      let gradient = Vector.load(gradient.values + (row &* gradient.rowStride &+ channel))
      body(value, zero.replacing(with: gradient, where: multiplyAdd(value, scale, shift) .> zero), row)
    }
  }
}
