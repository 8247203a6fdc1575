import BiTKernels
import BiTNetwork
import Testing

@Suite("Winograd's kernels")
struct WinogradKernelTests {
  @Test(
    "planes and back give the convolution of the rectified, zero-padded image at any size", arguments: KernelTests.sets, 0..<4)
  func convolution(set: InstructionSet, scheme: Int) {
    for (height, width) in [(8, 8), (5, 7), (1, 1), (13, 3), (2, 18), (11, 14), (6, 10)] {
      let winograd = set.kernels.winograd.all[scheme]
      let example = Example(height: height, width: width, stride: winograd.scheme.stride, outputs: set.kernels.panelWidth)
      let expected = example.convolved()
      for (edges, parts) in [(false, 1), (true, 1), (true, 2)] where example.outputHeight % parts == 0 {
        let found = example.convolved(by: winograd, edges: edges, parts: parts, kernels: set.kernels)
        #expect(
          zip(found, expected).allSatisfy { abs(Double($0) - $1) < 1e-3 }, "\(winograd.scheme), \(height)x\(width), \(edges), \(parts)")
      }
    }
  }

  @Test("an image's size decides on the scheme, so that products and weights together cost least")
  func choice() {
    func scheme(_ pixels: Int, channels: Int, stride: Int = 1) -> WinogradScheme? {
      let shape = ConvolutionShape(
        kernelSize: 3, stride: stride, inputChannels: channels, outputChannels: channels, height: pixels, width: pixels)
      let transform = ConvolutionChoice(kernels: KernelTests.sets[0].kernels).transform(for: ConvolutionTask(shape, rectifies: true))
      return (transform as? WinogradTransform)?.scheme
    }
    let outputs = [(56, 64), (28, 128), (14, 256), (14, 512), (15, 512), (12, 1536), (7, 512), (5, 512)].map {
      scheme($0.0, channels: $0.1)?.outputs ?? 0
    }
    #expect(outputs == [4, 4, 3, 4, 3, 3, 2, 0])
    #expect(scheme(56, channels: 128, stride: 2)?.stride == 2 && scheme(14, channels: 512, stride: 2) == nil)
    // Three tiles of 6 points and one of 4; four of 5 and one of 4; three of 9 and one of 5.
    let products = KernelTests.sets[0].kernels.winograd.all.dropFirst().map { $0.scheme.products(along: 14) }
    #expect(products == [24, 22, 32])
  }

  @Test("an item's tiles are in each of their places once, and those that a point is multiplied for follow each other")
  func order() {
    for scheme in KernelTests.sets[0].kernels.winograd.all.map(\.scheme) {
      for (height, width, blocks) in [(14, 14, 3), (16, 14, 2), (14, 16, 1), (1, 2, 2), (15, 9, 1), (5, 30, 1)] {
        let grid = TileGrid(scheme, height: height, width: width)
        let order = TileOrder(grid, blocks: blocks, rows: 0..<grid.rows)
        var kinds = [(endDown: Bool, endAcross: Bool)?](repeating: nil, count: order.count)
        var covered: Set<[Int]> = []
        for block in 0..<blocks {
          for row in 0..<grid.rows {
            order.forEachRectangle(ofBlock: block, rows: row..<row + 1) { tiles, first in
              for (place, column) in zip(first..., tiles.columns) {
                #expect(kinds[place] == nil && covered.insert([block, row, column]).inserted)
                kinds[place] = (tiles.endDown, tiles.endAcross)
                let (heightLeft, widthLeft) = (height - row * scheme.outputs, width - column * scheme.outputs)
                #expect(tiles.endDown == (heightLeft <= scheme.edgeOutputs) && tiles.endAcross == (widthLeft <= scheme.edgeOutputs))
              }
            }
          }
        }
        #expect(covered.count == order.count && order.count == blocks * grid.rows * grid.columns)
        for (endDown, endAcross) in [(false, false), (false, true), (true, false), (true, true)] {
          let wanted = kinds.indices.filter { index in
            kinds[index].map { (endDown || !$0.endDown) && (endAcross || !$0.endAcross) } ?? false
          }
          #expect(Array(order.tiles(endDown: endDown, endAcross: endAcross)) == wanted)
        }
      }
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

  /// - Parameters:
  ///   - edges: whether tiles at the end take fewer points where they can.
  ///   - parts: parts of the image, one below the other, with tiles of their own.
  func convolved(by winograd: WinogradKernels, edges: Bool, parts: Int, kernels: KernelSet) -> [Float] {
    let scheme = winograd.scheme
    let (down, across) = (spans(outputHeight / parts, scheme, edges), spans(outputWidth, scheme, edges))
    var rectangles: [(tiles: WinogradTiles, first: Int)] = []
    var tiles = 0
    for origin in Swift.stride(from: 0, to: outputHeight, by: outputHeight / parts) {
      for (rows, endDown) in down {
        for (columns, endAcross) in across {
          let part = WinogradTiles(rows: rows, columns: columns, origin: origin, endDown: endDown, endAcross: endAcross)
          rectangles.append((part, tiles))
          tiles += rows.count * columns.count
        }
      }
    }
    var planes = [Float](repeating: .nan, count: scheme.inputPlanes * tiles * channels)
    var weights = [Float](repeating: .nan, count: scheme.weightPlanes * channels * outputs)
    var products = [Float](repeating: .nan, count: scheme.productPlanes * tiles * outputs)
    var output = [Float](repeating: .nan, count: outputHeight * outputWidth * outputs)
    for (part, first) in rectangles {
      winograd.input(
        WinogradInputArguments(
          image: ImageView(image.pointer, height: height, width: width, channels: channels),
          rectification: Rectification(scale: scale.pointer, shift: shift.pointer), tiles: part,
          planes: MutablePlanes(planes.mutablePointer + first * channels, stride: tiles * channels, rowStride: channels)))
    }
    winograd.weights(WinogradWeightsArguments(panel: kernel.pointer, channels: channels, planes: weights.mutablePointer))
    for plane in 0..<scheme.productPlanes {
      for (index, term) in scheme.terms(ofPlane: plane).enumerated() {
        kernels.multiply(
          MultiplyArguments(
            a: Matrix(planes.pointer + term.input * tiles * channels, rows: tiles, columns: channels),
            b: Panels(weights.pointer + term.weight * channels * outputs, count: 1, stride: 0),
            c: MutableMatrix(products.mutablePointer + plane * tiles * outputs, rows: tiles, columns: outputs),
            accumulates: index > 0))
      }
    }
    for (part, first) in rectangles {
      winograd.output(
        WinogradOutputArguments(
          planes: Planes(products.pointer + first * outputs, stride: tiles * outputs, rowStride: outputs), tiles: part,
          output: MutableImageView(
            output.mutablePointer, height: part.origin + outputHeight / parts, width: outputWidth, channels: outputs)))
    }
    return output
  }

  /// Tiles along one direction: whole ones, then one at the end.
  private func spans(_ count: Int, _ scheme: WinogradScheme, _ edges: Bool) -> [(tiles: Range<Int>, isEnd: Bool)] {
    let (whole, left) = count.quotientAndRemainder(dividingBy: scheme.outputs)
    guard edges, left > 0, left <= scheme.edgeOutputs else { return [(0..<whole + (left > 0 ? 1 : 0), false)] }
    return [(0..<whole, false), (whole..<whole + 1, true)]
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
