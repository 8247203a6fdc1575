import BiTKernels
import BiTNetwork
import BiTThreads
import Testing

/// One check for every way to compute a convolution; a new one joins it by its line in `ways`.
@Suite("Convolution algorithms")
struct ConvolutionAlgorithmTests {
  /// Makes the algorithm of a task over a packed kernel; nil where it can't compute the task.
  typealias Way =
    @Sendable (
      _ task: ConvolutionTask, _ kernel: PackedConvolution, _ kernels: KernelSet, _ images: Int, _ pool: ThreadPool
    ) -> (any ConvolutionAlgorithm)?

  static let ways: [String: Way] = [
    "direct": { ConvolutionChoice(kernels: $2).direct($0, $1, images: $3, threads: $4.count) },
    "strassen": { transformed(StrassenTransform($0, kernels: $2), $1, $3, $4) },
    "winograd 2x2": { transformed(WinogradTransform($0, by: $2.winograd.twoByTwo, kernels: $2), $1, $3, $4) },
    "winograd 3x3": { transformed(WinogradTransform($0, by: $2.winograd.threeByThree, kernels: $2), $1, $3, $4) },
    "winograd 4x4": { transformed(WinogradTransform($0, by: $2.winograd.fourByFour, kernels: $2), $1, $3, $4) },
    "winograd 4x4 strided": { transformed(WinogradTransform($0, by: $2.winograd.fourByFourStrided, kernels: $2), $1, $3, $4) },
  ]

  private static func transformed(
    _ transform: (any KernelTransform)?, _ kernel: PackedConvolution, _ images: Int, _ pool: ThreadPool
  ) -> (any ConvolutionAlgorithm)? {
    guard let transform else { return nil }
    let values = Buffer(count: transform.count(of: kernel))
    transform.transform(kernel, into: values, pool: pool)
    return transform.convolution(over: values, images: images, threads: pool.count)
  }

  static let tasks: [ConvolutionTask] = [(1, 1, 320, 12, 9), (1, 2, 64, 9, 8), (3, 1, 96, 13, 10), (3, 2, 96, 9, 14), (7, 2, 3, 15, 12)]
    .flatMap { size, stride, channels, height, width in
      let shape = ConvolutionShape(
        kernelSize: size, stride: stride, inputChannels: channels, outputChannels: 64, height: height, width: width)
      return [(false, false), (false, true), (true, false), (true, true)].filter { !$0.0 || channels % 16 == 0 }
        .map { ConvolutionTask(shape, rectifies: $0.0, accumulates: $0.1) }
    }

  @Test(
    "each way gives the convolution and its moments, the same bits for any batch and threads, in the memory that it asks for",
    arguments: tasks)
  func agreement(task: ConvolutionTask) {
    let example = Example(task)
    let expected = example.expected()
    for set in KernelTests.sets {
      for (name, way) in Self.ways {
        guard let found = example.run(way, set.kernels, images: 0..<Example.images, threads: 2) else { continue }
        #expect(zip(found.output, expected).allSatisfy { abs(Double($0) - $1) < 1e-4 }, "\(name), \(set)")
        example.checkMoments(found, "\(name), \(set)")
        for image in 0..<Example.images {
          guard let alone = example.run(way, set.kernels, images: image..<image + 1, threads: 3) else { continue }
          #expect(alone.output[...] == found.output(of: image) && alone.means[...] == found.means(of: image), "\(name), \(set)")
        }
      }
    }
  }

  @Test("of each way there is a task that it computes, and what Winograd's can't do can't be asked of them")
  func abilities() {
    let (kernels, pool) = (KernelTests.sets[0].kernels, ThreadPool(count: 1))
    for (name, way) in Self.ways {
      let able = Self.tasks.filter { way($0, Example($0).packed(kernels), kernels, 1, pool) != nil }
      #expect(!able.isEmpty, "\(name)")
      if name.hasPrefix("winograd") { #expect(able.allSatisfy { !$0.accumulates && $0.shape.taps == 9 }, "\(name)") }
    }
  }
}

/// Random images, a kernel, and what was there before.
private struct Example {
  static let images = 3

  let task: ConvolutionTask
  private let input: [Float]
  private let scale: [Float]
  private let shift: [Float]
  private let kernel: [Float]
  private let before: [Float]

  init(_ task: ConvolutionTask) {
    self.task = task
    let shape = task.shape
    input = random(Self.images * shape.height * shape.width * shape.inputChannels, seed: 1)
    (scale, shift) = (random(shape.inputChannels, seed: 2), random(shape.inputChannels, seed: 3))
    kernel = random(shape.depth * shape.outputChannels, seed: 4).map { $0 / Float(shape.depth).squareRoot() }
    before = random(Self.images * shape.pixels * shape.outputChannels, seed: 5)
  }

  func packed(_ kernels: KernelSet) -> PackedConvolution {
    let (shape, packed) = (task.shape, Buffer(count: kernel.count))
    kernels.pack(
      PackArguments(
        weights: Matrix(kernel.pointer, rows: shape.depth, columns: shape.outputChannels),
        panels: 0..<shape.outputChannels / kernels.panelWidth, epsilon: nil, packed: packed.values))
    return PackedConvolution(
      kernelSize: shape.kernelSize, stride: shape.stride, inputChannels: shape.inputChannels, outputChannels: shape.outputChannels,
      packed: packed)
  }

  struct Result {
    let output: [Float]
    let means: [Float]
    let deviations: [Float]
    let cut: WorkCut
    let shape: ConvolutionShape

    func output(of image: Int) -> ArraySlice<Float> {
      let count = shape.pixels * shape.outputChannels
      return output[image * count..<(image + 1) * count]
    }
    func means(of image: Int) -> ArraySlice<Float> {
      let count = cut.blocks * shape.outputChannels
      return means[image * count..<(image + 1) * count]
    }
  }

  /// Nil where the way can't compute the task.
  func run(_ way: ConvolutionAlgorithmTests.Way, _ kernels: KernelSet, images: Range<Int>, threads: Int) -> Result? {
    let (pool, shape) = (ThreadPool(count: threads), task.shape)
    guard let algorithm = way(task, packed(kernels), kernels, images.count, pool) else { return nil }
    let guarded = { (count: Int) in Buffer([Float](repeating: 7, count: count + 32)) }
    let (shared, scratch) = (guarded(algorithm.sharedCount), (0..<threads).map { _ in guarded(algorithm.scratchCount) })
    var output = Array(before[images.lowerBound * algorithm.outputCount..<images.upperBound * algorithm.outputCount])
    var means = [Float](repeating: .nan, count: images.count * algorithm.momentCount), deviations = means
    output.withUnsafeMutableBufferPointer { output in
      means.withUnsafeMutableBufferPointer { means in
        deviations.withUnsafeMutableBufferPointer { deviations in
          algorithm(
            input.pointer + images.lowerBound * shape.height * shape.width * shape.inputChannels,
            rectifications: task.rectifies ? Rectifications(scale: scale.pointer, shift: shift.pointer, imageStride: 0) : nil,
            output: output.baseAddress.unsafelyUnwrapped,
            moments: Moments(means: means.baseAddress.unsafelyUnwrapped, deviations: deviations.baseAddress.unsafelyUnwrapped),
            pool: pool, workspace: Workspace(shared: shared.values, scratch: scratch))
        }
      }
    }
    let buffers: [(Buffer, Int)] = [(shared, algorithm.sharedCount)] + scratch.map { ($0, algorithm.scratchCount) }
    for (buffer, count) in buffers {
      #expect((count..<count + 32).allSatisfy { buffer.values[$0] == 7 }, "\(algorithm.name) wrote more than it asks for")
    }
    return Result(output: output, means: means, deviations: deviations, cut: algorithm.cut, shape: shape)
  }

  func checkMoments(_ result: Result, _ name: String) {
    let channels = task.shape.outputChannels
    for index in 0..<Self.images * result.cut.blocks {
      let (image, pixels) = result.cut.block(index)
      for channel in stride(from: 0, to: channels, by: 13) {
        let values: [Double] = pixels.map { pixel in
          let place = (image * task.shape.pixels + pixel) * channels + channel
          return Double(result.output[place])
        }
        let mean = values.reduce(0, +) / Double(values.count)
        let deviation = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let place = index * channels + channel
        #expect(abs(Double(result.means[place]) - mean) < 1e-5, "\(name)")
        #expect(abs(Double(result.deviations[place]) - deviation) < 1e-3, "\(name)")
      }
    }
  }

  /// By a plain loop in double precision.
  func expected() -> [Double] {
    let shape = task.shape
    let count = shape.height * shape.width * shape.inputChannels
    let results = (0..<Self.images).flatMap { image in
      let values = (0..<count).map { index -> Double in
        let (value, channel) = (Double(input[image * count + index]), index % shape.inputChannels)
        return task.rectifies ? max(0, value * Double(scale[channel]) + Double(shift[channel])) : value
      }
      return DoubleNetwork.convolution(
        DoubleNetwork.Activation(height: shape.height, width: shape.width, channels: shape.inputChannels, values: values),
        kernel: kernel.map(Double.init),
        shape: [shape.kernelSize, shape.kernelSize, shape.inputChannels, shape.outputChannels], stride: shape.stride
      ).values
    }
    return task.accumulates ? zip(results, before).map { $0 + Double($1) } : results
  }
}
