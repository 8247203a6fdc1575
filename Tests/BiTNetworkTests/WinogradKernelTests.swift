import BiTKernels
import BiTNetwork
import Testing

@Suite("Winograd's kernels")
struct WinogradKernelTests {
  @Test(
    "planes and back give the convolution of the rectified, zero-padded image at any size", arguments: KernelTests.sets, 0..<3)
  func convolution(set: InstructionSet, scheme: Int) {
    for (height, width) in [(8, 8), (5, 7), (1, 1), (13, 3), (2, 18)] {
      let winograd = set.kernels.winograd.all[scheme]
      let example = Example(height: height, width: width, stride: winograd.scheme.stride, outputs: set.kernels.panelWidth)
      let (found, expected) = (example.convolved(by: winograd, kernels: set.kernels), example.convolved())
      #expect(zip(found, expected).allSatisfy { abs(Double($0) - $1) < 1e-3 }, "\(winograd.scheme), \(height)x\(width)")
    }
  }
}

/// A random image, rectification and panel of weights.
private struct Example {
  let height: Int
  let width: Int
  let stride: Int
  let outputs: Int
  let channels = 32
  let image: [Float]
  let scale: [Float]
  let shift: [Float]
  let kernel: [Float]

  init(height: Int, width: Int, stride: Int, outputs: Int) {
    (self.height, self.width, self.stride, self.outputs) = (height, width, stride, outputs)
    (image, scale, shift) = (random(height * width * channels, seed: 1), random(channels, seed: 2), random(channels, seed: 3))
    kernel = random(9 * channels * outputs, seed: 4)
  }

  var outputHeight: Int { (height - 1) / stride + 1 }
  var outputWidth: Int { (width - 1) / stride + 1 }

  func convolved(by winograd: WinogradKernels, kernels: KernelSet) -> [Float] {
    let scheme = winograd.scheme
    let (tileRows, tileColumns) = (
      (outputHeight + scheme.outputs - 1) / scheme.outputs, (outputWidth + scheme.outputs - 1) / scheme.outputs
    )
    let tiles = tileRows * tileColumns
    var planes = [Float](repeating: .nan, count: scheme.inputPlanes * tiles * channels)
    var weights = [Float](repeating: .nan, count: scheme.weightPlanes * channels * outputs)
    var products = [Float](repeating: .nan, count: scheme.productPlanes * tiles * outputs)
    var output = [Float](repeating: .nan, count: outputHeight * outputWidth * outputs)
    winograd.input(
      WinogradInputArguments(
        image: image.pointer, height: height, width: width, pixelStride: channels, channels: channels,
        rectification: Rectification(scale: scale.pointer, shift: shift.pointer), tileRows: 0..<tileRows, tileColumns: tileColumns,
        planes: planes.mutablePointer, planeStride: tiles * channels, tileStride: channels))
    winograd.weights(WinogradWeightsArguments(panel: kernel.pointer, channels: channels, planes: weights.mutablePointer))
    for plane in 0..<scheme.productPlanes {
      for (index, term) in scheme.terms(ofPlane: plane).enumerated() {
        kernels.multiply(
          MultiplyArguments(
            a: planes.pointer + term.input * tiles * channels, aStride: channels, b: weights.pointer + term.weight * channels * outputs,
            panelStride: 0, c: products.mutablePointer + plane * tiles * outputs, cStride: outputs, rows: tiles, depth: channels, panels: 1,
            accumulates: index > 0))
      }
    }
    winograd.output(
      WinogradOutputArguments(
        planes: products.pointer, planeStride: tiles * outputs, tileStride: outputs, tileRows: 0..<tileRows, tileColumns: tileColumns,
        height: outputHeight, width: outputWidth, channels: outputs, output: output.mutablePointer, pixelStride: outputs))
    return output
  }

  /// The same in double precision, as the definition says.
  func convolved() -> [Double] {
    var results: [Double] = []
    for y in 0..<outputHeight {
      for x in 0..<outputWidth {
        for output in 0..<outputs { results.append(value(y, x, output)) }
      }
    }
    return results
  }

  private func value(_ y: Int, _ x: Int, _ output: Int) -> Double {
    var sum = 0.0
    for tap in 0..<9 {
      let (row, column) = (y * stride + tap / 3 - 1, x * stride + tap % 3 - 1)
      guard (0..<height).contains(row), (0..<width).contains(column) else { continue }
      for channel in 0..<channels {
        let pixel = Double(image[(row * width + column) * channels + channel])
        let rectified = max(0, pixel * Double(scale[channel]) + Double(shift[channel]))
        sum += rectified * Double(kernel[(tap * channels + channel) * outputs + output])
      }
    }
    return sum
  }
}
