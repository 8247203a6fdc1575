import BiTKernels
import BiTNetwork
import Testing

@Suite("Strassen's kernels")
struct StrassenKernelTests {
  @Test(
    "seven products give the pixels, rectified if asked, times the weights, for any number of rows and panels",
    arguments: KernelTests.sets, [(false, true), (true, true), (true, false)])
  func multiply(set: InstructionSet, how: (accumulates: Bool, rectifies: Bool)) {
    let (accumulates, rectifies) = how
    for (rows, halfDepth, pairs, stride) in [
      (2, 16, 1, 1), (10, 32, 2, 1), (28, 16, 1, 2), (46, 48, 3, 1), (60, 32, 1, 2), (1, 16, 1, 1), (3, 16, 2, 1), (27, 32, 1, 2),
      (57, 16, 2, 1),
    ] {
      let example = Example(rows: rows, halfDepth: halfDepth, pairs: pairs, stride: stride, set: set)
      // Where rows are odd, there is one that must stay as it is.
      let before = random(2 * example.count * example.cStride, seed: rows)
      let found = example.product(addedTo: before, accumulates: accumulates, rectifies: rectifies)
      for row in 0..<2 * example.count {
        for column in 0..<example.cStride {
          let index = row * example.cStride + column
          if row < rows && column < example.columns {
            let expected = example.expected(row: row, column: column, rectifies: rectifies) + (accumulates ? Double(before[index]) : 0)
            #expect(abs(Double(found[index]) - expected) < 1e-4, "\(rows) rows: \(row), \(column)")
          } else {
            #expect(found[index] == before[index], "written past the last panel or row")
          }
        }
      }
    }
  }

  @Test("wide layers over pixels enough go by it, and no others")
  func choice() {
    let kernels = KernelTests.sets[0].kernels
    func isWorth(_ channels: Int, _ outputs: Int, pixels: Int, size: Int = 1, stride: Int = 1) -> Bool {
      let shape = ConvolutionShape(
        kernelSize: size, stride: stride, inputChannels: channels, outputChannels: outputs, height: pixels, width: pixels)
      return ConvolutionChoice(kernels: kernels).transform(for: ConvolutionTask(shape, rectifies: true))?.name == "strassen"
    }
    #expect(isWorth(1024, 256, pixels: 14) && isWorth(256, 1024, pixels: 30) && isWorth(512, 1024, pixels: 28, stride: 2))
    #expect(isWorth(3072, 768, pixels: 24) && isWorth(768, 3072, pixels: 12))
    #expect(isWorth(2048, 512, pixels: 15) && !isWorth(2048, 512, pixels: 7) && !isWorth(2048, 512, pixels: 8))
    #expect(!isWorth(512, 128, pixels: 28) && !isWorth(64, 256, pixels: 56) && !isWorth(256, 256, pixels: 14, size: 3))
    // Two steps of two halves of 80 channels, and of 68.
    #expect(isWorth(320, 320, pixels: 14) && !isWorth(272, 320, pixels: 14))
  }
}

/// Pixels of an image and random weights.
private struct Example {
  let rows: Int
  /// Of them, those above.
  let count: Int
  let halfDepth: Int
  let pairs: Int
  let stride: Int
  let kernels: KernelSet
  let image: [Float]
  let scale: [Float]
  let shift: [Float]
  let panels: [Float]
  /// The channels of a pixel, of which the first 16 and the last 16 aren't read.
  let channels: Int
  let outputWidth = 7
  let width: Int

  init(rows: Int, halfDepth: Int, pairs: Int, stride: Int, set: InstructionSet) {
    (self.rows, self.halfDepth, self.pairs, self.stride) = (rows, halfDepth, pairs, stride)
    count = (rows + 1) / 2
    kernels = set.kernels
    channels = 2 * halfDepth + 32
    width = (outputWidth - 1) * stride + 1
    image = random((rows + outputWidth - 1) / outputWidth * stride * width * channels, seed: 1)
    (scale, shift) = (random(channels, seed: 2), random(channels, seed: 3))
    panels = random(2 * pairs * 2 * halfDepth * kernels.panelWidth, seed: 4)
  }

  var columns: Int { 2 * pairs * kernels.panelWidth }
  var cStride: Int { columns + 3 }

  /// Through the three kernels.
  func product(addedTo before: [Float], accumulates: Bool, rectifies: Bool) -> [Float] {
    let (rowStride, quadrant) = (halfDepth + 16, halfDepth * kernels.panelWidth)
    var sums = [Float](repeating: .nan, count: 7 * count * rowStride)
    kernels.strassen.gather(
      StrassenGatherArguments(
        image: ImageView(image.pointer, height: image.count / (width * channels), width: width, channels: channels), stride: stride,
        outputWidth: outputWidth, rectification: rectifies ? Rectification(scale: scale.pointer, shift: shift.pointer) : nil, firstAbove: 0,
        firstBelow: count,
        count: count, countBelow: rows - count, firstChannel: 16, halfDepth: halfDepth,
        rows: MutablePlanes(sums.mutablePointer, stride: count * rowStride, rowStride: rowStride)))
    var weights = [Float](repeating: .nan, count: pairs * 7 * quadrant)
    for pair in 0..<pairs {
      kernels.strassen.weights(
        StrassenWeightsArguments(
          panels: Panels(panels.pointer + 4 * pair * quadrant, count: 2, stride: 2 * quadrant), halfDepth: halfDepth,
          products: weights.mutablePointer + pair * 7 * quadrant))
    }
    var c = before
    kernels.strassen.multiply(
      StrassenMultiplyArguments(
        a: Planes(sums.pointer, stride: count * rowStride, rowStride: rowStride),
        b: Panels(weights.pointer, count: pairs, stride: 7 * quadrant),
        c: MutableMatrix(c.mutablePointer, rows: rows, columns: columns, rowStride: cStride), halfDepth: halfDepth,
        accumulates: accumulates))
    return c
  }

  /// In double precision, pixel by pixel.
  func expected(row: Int, column: Int, rectifies: Bool) -> Double {
    let (y, x) = (row / outputWidth * stride, row % outputWidth * stride)
    let (panel, lane) = (column / kernels.panelWidth, column % kernels.panelWidth)
    return (0..<2 * halfDepth).reduce(0.0) { sum, value in
      let channel = 16 + value
      let pixel = Double(image[(y * width + x) * channels + channel])
      let weight = Double(panels[(panel * 2 * halfDepth + value) * kernels.panelWidth + lane])
      return sum + (rectifies ? max(0, pixel * Double(scale[channel]) + Double(shift[channel])) : pixel) * weight
    }
  }
}
