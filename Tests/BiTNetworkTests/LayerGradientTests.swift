import BiTCheckpoint
import BiTKernels
import BiTNetwork
import BiTTestSupport
import BiTThreads
import Testing

/// Each layer's gradient by itself against central differences in double precision. Weight standardisation and max pool: `FiniteDifferenceTests`.
///
/// A layer's output is made one number by a weight for each of its values, the `slopes`: then its gradient is what the layer makes of these.
struct LayerGradientTests {
  private static let images = 2

  private func random(_ count: Int, _ stream: Int) -> [Float] { Hashed.values(stream: 900 + stream, count: count).map { 2 * $0 } }

  /// The slope of `value` in one of its arguments.
  private func slope(_ arguments: [Double], _ index: Int, step: Double = 1e-5, _ value: ([Double]) -> Double) -> Double {
    var (up, down) = (arguments, arguments)
    up[index] += step
    down[index] -= step
    return (value(up) - value(down)) / (2 * step)
  }

  private func product(_ values: [Double], _ slopes: [Float]) -> Double { zip(values, slopes).reduce(0) { $0 + $1.0 * Double($1.1) } }

  private func rootMeanSquare(_ values: [Float]) -> Double {
    (values.reduce(0) { $0 + Double($1) * Double($1) } / Double(values.count)).squareRoot()
  }

  /// Some places among `count`, the first and the last among them.
  private func places(_ count: Int, _ wanted: Int = 48) -> [Int] { (0..<wanted).map { $0 * (count - 1) / (wanted - 1) } }

  // MARK: - Convolution

  struct Geometry: Sendable, CustomTestStringConvertible {
    let kernelSize: Int
    let stride: Int
    let height: Int
    let width: Int
    var channels = 64
    var size: SpatialSize { SpatialSize(height: height, width: width) }
    var testDescription: String { "\(kernelSize)x\(kernelSize), stride \(stride), \(height)x\(width)" }
  }

  static let geometries = [
    Geometry(kernelSize: 1, stride: 1, height: 5, width: 4), Geometry(kernelSize: 1, stride: 2, height: 7, width: 6),
    Geometry(kernelSize: 3, stride: 1, height: 6, width: 5), Geometry(kernelSize: 3, stride: 1, height: 16, width: 15),
    Geometry(kernelSize: 3, stride: 2, height: 7, width: 6), Geometry(kernelSize: 3, stride: 2, height: 1, width: 2),
    Geometry(kernelSize: 7, stride: 2, height: 11, width: 8, channels: 3),
  ]

  /// A convolution's kernel, prepared for both directions, and the same standardised in double precision.
  private func convolution(
    _ geometry: Geometry, _ kernels: KernelSet, _ pool: ThreadPool
  ) -> (layer: TrainableConvolution, kernel: [Double], shape: [Int]) {
    let shape = [geometry.kernelSize, geometry.kernelSize, geometry.channels, 64]
    let kernel = random(shape.reduce(1, *), 1)
    let layer = TrainableConvolution(
      index: 0,
      geometry: ConvolutionGeometry(
        kernelSize: geometry.kernelSize, stride: geometry.stride, inputChannels: geometry.channels, outputChannels: 64),
      epsilon: 1e-10, at: geometry.size, needsInputGradient: geometry.channels > 3, kernels: kernels)
    layer.prepare(kernel.pointer, kernels: kernels, pool: pool)
    return (layer, DoubleNetwork.standardised(kernel.map(Double.init), columns: 64), shape)
  }

  private func output(_ image: [Double], _ geometry: Geometry, kernel: [Double], shape: [Int]) -> [Double] {
    let activation = DoubleNetwork.Activation(
      height: geometry.height, width: geometry.width, channels: geometry.channels, values: image)
    return DoubleNetwork.convolution(activation, kernel: kernel, shape: shape, stride: geometry.stride).values
  }

  @Test("a convolution's input gradient is the slope, and is added where that is asked", arguments: geometries, KernelTests.sets)
  func convolutionInput(geometry: Geometry, set: InstructionSet) {
    guard geometry.channels > 3 else { return }
    let (kernels, pool) = (set.kernels, ThreadPool(count: 2))
    let (layer, kernel, kernelShape) = convolution(geometry, kernels, pool)
    let shape = layer.weights.shape(at: geometry.size)
    let perImage = geometry.height * geometry.width * geometry.channels
    let input = random(Self.images * perImage, 2), slopes = random(Self.images * shape.pixels * 64, 3), before = random(input.count, 4)
    for accumulates in [false, true] {
      let gradient = InputGradient(
        layer, shape: shape, accumulates: accumulates, images: Self.images, threads: pool.count, kernels: kernels)
      let shared = Buffer(count: gradient.sharedCount)
      let scratch = (0..<pool.count).map { _ in Buffer(count: gradient.scratchCount) }
      var found = before
      found.withUnsafeMutableBufferPointer {
        gradient(
          slopes.pointer, result: $0.baseAddress.unsafelyUnwrapped, images: Self.images, pool: pool,
          workspace: Workspace(shared: shared.values, scratch: scratch))
      }
      let size = rootMeanSquare(found)
      for place in places(input.count) {
        let image = place / perImage
        let values = input[image * perImage..<(image + 1) * perImage].map(Double.init)
        let imageSlopes = Array(slopes[image * shape.pixels * 64..<(image + 1) * shape.pixels * 64])
        let expected = slope(values, place % perImage) {
          product(output($0, geometry, kernel: kernel, shape: kernelShape), imageSlopes)
        }
        #expect(abs(Double(found[place]) - (accumulates ? Double(before[place]) : 0) - expected) < 1e-5 * size, "\(place)")
      }
    }
  }

  @Test(
    "a convolution's kernel gradient is the slope, summed over images, with the ReLU before it", arguments: geometries,
    KernelTests.sets)
  func convolutionKernel(geometry: Geometry, set: InstructionSet) {
    let (kernels, pool) = (set.kernels, ThreadPool(count: 2))
    let (layer, kernel, kernelShape) = convolution(geometry, kernels, pool)
    let shape = layer.weights.shape(at: geometry.size)
    let perImage = geometry.height * geometry.width * geometry.channels
    let input = random(Self.images * perImage, 5), slopes = random(Self.images * shape.pixels * 64, 6), before = random(kernel.count, 7)
    let scale = random(geometry.channels, 8), shift = random(geometry.channels, 9)
    let gradient = KernelGradient(shape, threads: pool.count, kernels: kernels)
    let scratch = (0..<pool.count).map { _ in Buffer(count: gradient.scratchCount) }
    // The image itself is read as it is, by the root; everything else is rectified on the way in.
    let rectifies = geometry.channels > 3
    var found = before
    found.withUnsafeMutableBufferPointer {
      gradient(
        input.pointer, rectifications: rectifies ? Rectifications(scale: scale.pointer, shift: shift.pointer, imageStride: 0) : nil,
        gradient: slopes.pointer, result: $0.baseAddress.unsafelyUnwrapped, images: Self.images, pool: pool,
        scratch: { scratch[$0].values })
    }
    let images = (0..<Self.images).map { image in
      (image * perImage..<(image + 1) * perImage).map { index in
        let (value, channel) = (Double(input[index]), index % geometry.channels)
        return rectifies ? max(0, value * Double(scale[channel]) + Double(shift[channel])) : value
      }
    }
    let size = rootMeanSquare(found)
    for place in places(kernel.count) {
      // The output is linear in the kernel: its slope in one value is the output of a kernel that has this one alone.
      var unit = [Double](repeating: 0, count: kernel.count)
      unit[place] = 1
      let expected = images.enumerated().reduce(0.0) { sum, image in
        let imageSlopes = Array(slopes[image.offset * shape.pixels * 64..<(image.offset + 1) * shape.pixels * 64])
        return sum + product(output(image.element, geometry, kernel: unit, shape: kernelShape), imageSlopes)
      }
      #expect(abs(Double(found[place]) - Double(before[place]) - expected) < 1e-5 * size, "\(place)")
    }
  }

  // MARK: - Group norm and ReLU

  /// What comes out of the norm is moved by `shift`: with 50 the ReLU lets everything through and the norm is alone, with -50 nothing.
  @Test(
    "a group norm's gradients and the ReLU's are the slopes",
    arguments: [(30, Float(50), false), (30, 0, false), (30, 0, true), (500, 0, false), (30, -50, false)],
    KernelTests.sets)
  func norm(test: (pixels: Int, shift: Float, isUniform: Bool), set: InstructionSet) {
    let (kernels, pool, channels) = (set.kernels, ThreadPool(count: 2), 64)
    let norm = TrainableNorm(NormSpecification(layer: .norm, kind: .group(groups: 32, epsilon: 1e-5), channels: channels))
    let perImage = test.pixels * channels
    let values = random(Self.images * perImage, 10), gamma = random(channels, 11), beta = random(channels, 12).map { $0 + test.shift }
    let incoming = random(Self.images * (test.isUniform ? channels : perImage), 13), before = random(values.count, 14)
    func image(_ index: Int, _ values: [Double]) -> DoubleNetwork.Activation {
      .init(height: 1, width: test.pixels, channels: channels, values: Array(values[index * perImage..<(index + 1) * perImage]))
    }
    let state = NormState(norm, images: Self.images)
    for index in 0..<Self.images {
      for (group, (mean, inverse)) in DoubleNetwork.moments(image(index, values.map(Double.init))).enumerated() {
        for channel in 2 * group..<2 * group + 2 {
          let place = index * channels + channel
          state.inverse.values[place] = Float(inverse)
          state.offset.values[place] = Float(-mean * inverse)
          state.scale.values[place] = Float(Double(gamma[channel]) * inverse)
          state.shift.values[place] = Float(Double(beta[channel]) - Double(gamma[channel]) * mean * inverse)
        }
      }
    }
    let layer = NormGradient(norm, pixels: test.pixels, images: Self.images, kernels: kernels)
    let sums = (Buffer(count: layer.sumCount), Buffer(count: layer.sumCount))
    var found = before
    var (gammaFound, betaFound) = ([Float](repeating: 1, count: channels), [Float](repeating: 2, count: channels))
    found.withUnsafeMutableBufferPointer { result in
      gammaFound.withUnsafeMutableBufferPointer { gammaGradient in
        betaFound.withUnsafeMutableBufferPointer { betaGradient in
          layer(
            .init(values: incoming.pointer, isUniform: test.isUniform), values: values.pointer, state: state, gamma: gamma.pointer,
            result: result.baseAddress.unsafelyUnwrapped, accumulates: true, sums: (sums.0.values, sums.1.values),
            gammaGradient: gammaGradient.baseAddress.unsafelyUnwrapped, betaGradient: betaGradient.baseAddress.unsafelyUnwrapped, pool: pool
          )
        }
      }
    }
    func output(_ index: Int, _ values: [Double], _ gamma: [Double], _ beta: [Double]) -> Double {
      let normalised = DoubleNetwork.normalised(image(index, values), gamma: gamma, beta: beta).values
      return normalised.enumerated().reduce(0.0) {
        let slope = incoming[test.isUniform ? index * channels + $1.offset % channels : index * perImage + $1.offset]
        return $0 + max(0, $1.element) * Double(slope)
      }
    }
    let (input, scales, shifts) = (values.map(Double.init), gamma.map(Double.init), beta.map(Double.init))
    for place in places(values.count) {
      let expected = slope(input, place, step: 1e-6) { output(place / perImage, $0, scales, shifts) }
      #expect(abs(Double(found[place]) - Double(before[place]) - expected) < 1e-5, "\(place)")
    }
    let size = 1e-5 * Double(test.pixels).squareRoot()
    for channel in stride(from: 0, to: channels, by: 7) {
      func sum(_ gamma: [Double], _ beta: [Double]) -> Double { (0..<Self.images).reduce(0) { $0 + output($1, input, gamma, beta) } }
      let gammaSlope = slope(scales, channel, step: 1e-6) { sum($0, shifts) },
        betaSlope = slope(shifts, channel, step: 1e-6) { sum(scales, $0) }
      #expect(
        abs(Double(gammaFound[channel]) - 1 - gammaSlope) < size && abs(Double(betaFound[channel]) - 2 - betaSlope) < size, "\(channel)")
      if test.shift == -50 { #expect(betaFound[channel] == 2) }
    }
  }

  // MARK: - Head and loss

  @Test("the gradients of a dense head's kernel, bias and features are the slopes of the loss", arguments: [3, 40], KernelTests.sets)
  func head(outputs: Int, set: InstructionSet) {
    let (pool, features, rows, scale) = (ThreadPool(count: 2), 288, 3, Float(0.25))
    let kernel = random(features * outputs, 15), bias = random(outputs, 16), input = random(rows * features, 17)
    let targets = random(rows * outputs, 18).map { abs($0) }
    let head = DenseHead(features: features, outputs: outputs, kernels: set.kernels)
    head.prepare(kernel.pointer, pool: pool)
    let (products, logitGradient, featureGradient) = (
      Buffer(count: rows * head.paddedOutputs), Buffer(count: rows * outputs), Buffer(count: rows * features)
    )
    let result = head.forward(
      input.pointer, rows: rows, bias: bias.pointer, targets: targets.pointer, scale: scale, products: products.values,
      gradient: logitGradient.values, pool: pool)
    let (kernelGradient, biasGradient) = (Buffer(random(kernel.count, 19)), Buffer(random(outputs, 20)))
    head.backward(
      input.pointer, gradient: logitGradient.values, rows: rows, kernel: kernel.pointer, kernelGradient: kernelGradient.values,
      biasGradient: biasGradient.values, featureGradient: featureGradient.values, pool: pool)

    func losses(_ input: [Double], _ kernel: [Double], _ bias: [Double]) -> [Double] {
      (0..<rows).map { row in
        var logits = bias
        for feature in 0..<features {
          for output in 0..<outputs { logits[output] += input[row * features + feature] * kernel[feature * outputs + output] }
        }
        return DoubleNetwork.crossEntropy(logits, targets[row * outputs..<(row + 1) * outputs].map(Double.init))
      }
    }
    let (inputs, weights, biases) = (input.map(Double.init), kernel.map(Double.init), bias.map(Double.init))
    for (found, expected) in zip(result.losses, losses(inputs, weights, biases)) {
      #expect(abs(Double(found) - expected) < 1e-5 * expected)
    }
    func loss(_ input: [Double], _ kernel: [Double], _ bias: [Double]) -> Double {
      Double(scale) * losses(input, kernel, bias).reduce(0, +)
    }
    for place in places(input.count) {
      let expected = slope(inputs, place) { loss($0, weights, biases) }
      #expect(abs(Double(featureGradient.values[place]) - expected) < 2e-5)
    }
    let (kernelBefore, biasBefore) = (random(kernel.count, 19), random(outputs, 20))
    for place in places(kernel.count) {
      let expected = slope(weights, place) { loss(inputs, $0, biases) }
      #expect(abs(Double(kernelGradient.values[place]) - Double(kernelBefore[place]) - expected) < 2e-5)
    }
    for output in 0..<outputs {
      let expected = slope(biases, output) { loss(inputs, weights, $0) }
      #expect(abs(Double(biasGradient.values[output]) - Double(biasBefore[output]) - expected) < 2e-5)
    }
  }

  @Test("softmax cross-entropy's gradient is the slope, for hard and soft labels and any weight of them", arguments: [Float(1), 30])
  func crossEntropy(spread: Float) {
    let count = 9
    let logits = random(count, 21).map { spread * $0 }
    for targets in [(0..<count).map { $0 == 4 ? 1 : 0 }, random(count, 22).map { abs($0) }, [Float](repeating: 0, count: count)] {
      var found = [Float](repeating: .nan, count: count)
      let loss = found.withUnsafeMutableBufferPointer {
        CrossEntropy.loss(
          logits: logits.pointer, targets: targets.pointer, count: count, scale: 0.5, gradient: $0.baseAddress.unsafelyUnwrapped)
      }
      let (arguments, weights) = (logits.map(Double.init), targets.map(Double.init))
      #expect(abs(Double(loss) - DoubleNetwork.crossEntropy(arguments, weights)) < 1e-5)
      for index in 0..<count {
        let expected = slope(arguments, index) { 0.5 * DoubleNetwork.crossEntropy($0, weights) }
        #expect(abs(Double(found[index]) - expected) < 1e-6)
      }
    }
  }
}
