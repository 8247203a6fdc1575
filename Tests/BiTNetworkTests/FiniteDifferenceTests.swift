import BiTKernels
import BiTNetwork
import BiTTestSupport
import Testing

/// Against central differences of the same computation in double precision.
struct FiniteDifferenceTests {
  /// Each tensor belongs to one layer, and the gradient of its weights comes through the gradients of all layers after it. The direction is
  /// half the gradient's own and half a random one.
  @Test("every parameter's gradient is the slope of the loss in double precision")
  func network() throws {
    let parameters = try TrainingBatch.parameters("R14x0.5")
    var batch = try TrainingBatch(images: 2, height: 33, width: 20, group: 30)
    // Soft targets, as mixup makes them.
    for index in batch.targets.indices { batch.targets[index] = 0.75 * batch.targets[index] + 0.025 }
    let gradient = try batch.gradient(parameters)
    let network = DoubleNetwork(parameters)
    for (index, parameter) in parameters.parameters.enumerated() {
      let slopes = gradient[index].map(Double.init)
      let length = Self.norm(slopes)
      let random = Hashed.values(stream: 500 + index, count: parameter.count).map(Double.init)
      let randomLength = Self.norm(random)
      let direction = zip(slopes, random).map { $0 / length + $1 / randomLength }
      let step = 1e-6 * max(1, Self.norm(parameters[index].map(Double.init)))
      func loss(_ factor: Double) -> Double {
        var moved = network
        moved.set(parameter, zip(parameters[index], direction).map { Double($0) + factor * $1 })
        return moved.meanLoss(batch)
      }
      let expected = (loss(step) - loss(-step)) / (2 * step)
      let found = zip(slopes, direction).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(found - expected) < 1e-4 * length, "\(parameter.name): \(found), expected \(expected)")
    }
  }

  static func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }

  @Test("weight standardisation's gradient is the slope, and leaves the columns beside its range alone", arguments: KernelTests.sets)
  func standardisation(set: InstructionSet) {
    let kernels = set.kernels
    let (depth, columns) = (27, 2 * kernels.panelWidth)
    let weights = Hashed.values(stream: 1, count: depth * columns), slopes = Hashed.values(stream: 2, count: depth * columns)
    var found = slopes
    found.withUnsafeMutableBufferPointer {
      kernels.gradients.standardisation(
        StandardisationGradientArguments(
          weights: Matrix(weights.pointer, rows: depth, columns: columns), gradient: $0.baseAddress.unsafelyUnwrapped,
          columns: kernels.panelWidth..<columns, epsilon: 1e-10))
    }
    func value(_ weights: [Double]) -> Double {
      zip(DoubleNetwork.standardised(weights, columns: columns), slopes).reduce(0) { $0 + $1.0 * Double($1.1) }
    }
    for index in found.indices {
      guard index % columns >= kernels.panelWidth else {
        #expect(found[index] == slopes[index])
        continue
      }
      var (up, down) = (weights.map(Double.init), weights.map(Double.init))
      up[index] += 1e-5
      down[index] -= 1e-5
      #expect(abs(Double(found[index]) - (value(up) - value(down)) / 2e-5) < 1e-4)
    }
  }

  @Test("the max pool's gradient is the slope, and a padding zero that wins swallows it", arguments: KernelTests.sets)
  func maxPool(set: InstructionSet) {
    for (height, width) in [(1, 1), (5, 4), (6, 7)] {
      let (outputHeight, outputWidth) = ((height - 1) / 2 + 1, (width - 1) / 2 + 1)
      let image = Hashed.values(stream: height, count: height * width * 32)
      let slopes = Hashed.values(stream: 9, count: outputHeight * outputWidth * 32)
      var found = [Float](repeating: .nan, count: image.count)
      found.withUnsafeMutableBufferPointer {
        for range in [0..<16, 16..<32] {
          set.kernels.gradients.maxPool(
            MaxPoolGradientArguments(
              image: ImageView(image.pointer, height: height, width: width, channels: 32),
              gradient: ImageView(slopes.pointer, height: outputHeight, width: outputWidth, channels: 32),
              result: $0.baseAddress.unsafelyUnwrapped, channels: range))
        }
      }
      func value(_ index: Int, _ step: Double) -> Double {
        var moved = image.map(Double.init)
        moved[index] += step
        let pooled = DoubleNetwork.maxPool(.init(height: height, width: width, channels: 32, values: moved))
        return zip(pooled.values, slopes).reduce(0) { $0 + $1.0 * Double($1.1) }
      }
      for index in found.indices {
        #expect(abs(Double(found[index]) - (value(index, 1e-7) - value(index, -1e-7)) / 2e-7) < 1e-5)
      }
    }
  }

  @Test("of equal maxima the first takes the gradient, as in PyTorch", arguments: KernelTests.sets)
  func tie(set: InstructionSet) {
    // One window without padding beside padded ones: of a 3x3 image the pixel in the middle is in all four.
    var image = [Float](repeating: 0, count: 9 * 16)
    for index in image.indices { image[index] = index / 16 == 4 || index / 16 == 8 ? 2 : 1 }
    let ones = [Float](repeating: 1, count: 4 * 16)
    var found = [Float](repeating: .nan, count: image.count)
    found.withUnsafeMutableBufferPointer {
      set.kernels.gradients.maxPool(
        MaxPoolGradientArguments(
          image: ImageView(image.pointer, height: 3, width: 3, channels: 16),
          gradient: ImageView(ones.pointer, height: 2, width: 2, channels: 16), result: $0.baseAddress.unsafelyUnwrapped,
          channels: 0..<16))
    }
    #expect(stride(from: 0, to: found.count, by: 16).map { found[$0] } == [0, 0, 0, 0, 4, 0, 0, 0, 0])
  }
}
