import BiTKernels
import BiTNetwork
import Testing

/// Each kernel alone against a naive version in double precision, on random shapes, for each instruction set that this processor has.
@Suite(.serialized)
struct KernelTests {
  static let sets = InstructionSet.allCases.filter(\.isAvailable)

  @Test("a product equals the naive one for any number of rows, and adds to what is there if asked", arguments: sets)
  func multiply(set: InstructionSet) {
    let kernels = set.kernels
    let width = kernels.panelWidth
    for rows in 1...31 {
      let (depth, panels) = (1 + rows * 7 % 40, 1 + rows % 3)
      let (aStride, cStride) = (depth + 3, panels * width + 5)
      let a = random(rows * aStride, seed: rows), b = random(panels * depth * width, seed: rows + 100)
      let before = random(rows * cStride, seed: rows + 200)
      for accumulates in [false, true] {
        var c = before
        c.withUnsafeMutableBufferPointer { c in
          kernels.multiply(
            MultiplyArguments(
              a: Matrix(a.pointer, rows: rows, columns: depth, rowStride: aStride),
              b: Panels(b.pointer, count: panels, stride: depth * width),
              c: MutableMatrix(c.baseAddress.unsafelyUnwrapped, rows: rows, columns: panels * width, rowStride: cStride),
              accumulates: accumulates))
        }
        for row in 0..<rows {
          for column in 0..<cStride {
            let index = row * cStride + column
            guard column < panels * width else {
              #expect(c[index] == before[index], "written past the last panel")
              continue
            }
            let (panel, lane) = (column / width, column % width)
            let product = (0..<depth).reduce(0.0) {
              $0 + Double(a[row * aStride + $1]) * Double(b[(panel * depth + $1) * width + lane])
            }
            let expected = product + (accumulates ? Double(before[index]) : 0)
            #expect(abs(Double(c[index]) - expected) < 1e-5)
          }
        }
      }
    }
  }

  @Test("a product of rows that overlap, their values in several runs, equals the naive one", arguments: sets)
  func multiplyRuns(set: InstructionSet) {
    let width = set.kernels.panelWidth
    for (rows, runs, length) in [(1, 1, 21), (9, 7, 21), (15, 3, 4), (29, 2, 1)] {
      let (aStride, runStride, depth) = (6, 250, runs * length)
      let a = random(runs * runStride, seed: rows), b = random(depth * width, seed: rows + 100)
      var c = [Float](repeating: .nan, count: rows * width)
      c.withUnsafeMutableBufferPointer { c in
        set.kernels.multiply(
          MultiplyArguments(
            a: Matrix(a.pointer, rows: rows, columns: depth, rowStride: aStride), runs: runs, runStride: runStride,
            b: Panels(b.pointer, count: 1, stride: 0), c: MutableMatrix(c.baseAddress.unsafelyUnwrapped, rows: rows, columns: width),
            accumulates: false))
      }
      for row in 0..<rows {
        for lane in 0..<width {
          let expected = (0..<depth).reduce(0.0) {
            $0 + Double(a[row * aStride + $1 / length * runStride + $1 % length]) * Double(b[$1 * width + lane])
          }
          #expect(abs(Double(c[row * width + lane]) - expected) < 1e-5)
        }
      }
    }
  }

  @Test("gathered patches are the padded image's, normalised and rectified before the padding", arguments: sets)
  func gather(set: InstructionSet) {
    for (size, stride, height, width) in [(1, 1, 5, 4), (1, 2, 7, 5), (3, 1, 6, 5), (3, 2, 7, 8), (3, 2, 1, 1)] {
      let channels = 32
      let image = random(height * width * channels, seed: height), scale = random(channels, seed: 1), shift = random(channels, seed: 2)
      let (padding, depth) = (size / 2, size * size * channels)
      let outputWidth = (width + 2 * padding - size) / stride + 1
      let pixels = ((height + 2 * padding - size) / stride + 1) * outputWidth
      for values in [0..<depth, depth / 2 / 16 * 16..<depth] {
        var rows = [Float](repeating: .nan, count: pixels * (depth + 16))
        rows.withUnsafeMutableBufferPointer {
          kernelsGather(
            set, image, height, width, channels, size, stride, Rectification(scale: scale.pointer, shift: shift.pointer), pixels, values,
            $0, depth + 16)
        }
        for pixel in 0..<pixels {
          for value in values {
            let (tap, channel) = (value / channels, value % channels)
            let y = pixel / outputWidth * stride - padding + tap / size, x = pixel % outputWidth * stride - padding + tap % size
            let inside = (0..<height).contains(y) && (0..<width).contains(x)
            let source = inside ? Double(image[(y * width + x) * channels + channel]) : 0
            let expected = inside ? max(0, source * Double(scale[channel]) + Double(shift[channel])) : 0
            let found = rows[pixel * (depth + 16) + value - values.lowerBound]
            #expect(abs(Double(found) - expected) < 1e-6, "\(size)x\(size)/\(stride): pixel \(pixel), value \(value)")
          }
        }
      }
    }
  }

  @Test("patches of an image as it is are exact copies with zeros around", arguments: sets)
  func gatherWhole(set: InstructionSet) {
    for (height, width) in [(9, 12), (1, 1), (2, 30)] {
      let image = random(height * width * 3, seed: 5)
      let outputWidth = (width - 1) / 2 + 1
      let pixels = ((height - 1) / 2 + 1) * outputWidth
      var rows = [Float](repeating: .nan, count: pixels * 160)
      rows.withUnsafeMutableBufferPointer {
        kernelsGather(set, image, height, width, 3, 7, 2, nil, pixels, 0..<147, $0, 160)
      }
      for pixel in 0..<pixels {
        for value in 0..<147 {
          let y = pixel / outputWidth * 2 - 3 + value / 21, x = pixel % outputWidth * 2 - 3 + value % 21 / 3
          let inside = (0..<height).contains(y) && (0..<width).contains(x)
          #expect(rows[pixel * 160 + value] == (inside ? image[(y * width + x) * 3 + value % 3] : 0))
        }
      }
    }
  }

  private func kernelsGather(
    _ set: InstructionSet, _ image: [Float], _ height: Int, _ width: Int, _ channels: Int, _ size: Int, _ stride: Int,
    _ rectification: Rectification?, _ pixels: Int, _ values: Range<Int>, _ rows: UnsafeMutableBufferPointer<Float>, _ rowStride: Int
  ) {
    set.kernels.gather(
      GatherArguments(
        image: ImageView(image.pointer, height: height, width: width, channels: channels), kernelSize: size, stride: stride,
        padding: size / 2, outputWidth: (width + 2 * (size / 2) - size) / stride + 1, rectification: rectification, firstPixel: 0,
        firstValue: values.lowerBound,
        rows: MutableMatrix(rows.baseAddress.unsafelyUnwrapped, rows: pixels, columns: values.count, rowStride: rowStride)))
  }

  @Test("column moments are exact where a running sum of squares would cancel", arguments: sets)
  func columnMoments(set: InstructionSet) {
    for (rows, offset) in [(1, Float(0)), (7, 1000), (112, 10000)] {
      let values = random(rows * 70, seed: rows).map { $0 + offset }
      var means = [Float](repeating: .nan, count: 64), deviations = means
      set.kernels.columnMoments(
        ColumnMomentsArguments(
          values: Matrix(values.pointer, rows: rows, columns: 64, rowStride: 70),
          moments: Moments(means: means.mutablePointer, deviations: deviations.mutablePointer)))
      for column in 0..<64 {
        let all = (0..<rows).map { Double(values[$0 * 70 + column]) }
        let mean = all.reduce(0, +) / Double(rows)
        let deviation = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        #expect(abs(Double(means[column]) - mean) <= 2e-7 * max(1, abs(mean)))
        #expect(abs(Double(deviations[column]) - deviation) <= 1e-5 * deviation + 1e-12)
      }
    }
  }

  @Test("the max pool takes the padding as zeros", arguments: sets)
  func maxPool(set: InstructionSet) {
    for (height, width) in [(1, 1), (6, 5), (7, 8)] {
      let image = random(height * width * 32, seed: 9).map { $0 - 0.7 }
      let (rows, columns) = ((height - 1) / 2 + 1, (width - 1) / 2 + 1)
      var output = [Float](repeating: .nan, count: rows * columns * 32)
      set.kernels.maxPool(
        MaxPoolArguments(
          image: ImageView(image.pointer, height: height, width: width, channels: 32), rows: 0..<rows,
          output: MutableImageView(output.mutablePointer, height: rows, width: columns, channels: 32)))
      for index in output.indices {
        let (pixel, channel) = (index / 32, index % 32)
        var expected = -Float.infinity
        for tap in 0..<9 {
          let (y, x) = (pixel / columns * 2 - 1 + tap / 3, pixel % columns * 2 - 1 + tap % 3)
          let inside = (0..<height).contains(y) && (0..<width).contains(x)
          expected = max(expected, inside ? image[(y * width + x) * 32 + channel] : 0)
        }
        #expect(output[index] == expected)
      }
    }
  }

  @Test("packed columns have mean 0 and variance 1, and columns past the last are zero", arguments: sets)
  func pack(set: InstructionSet) {
    let width = set.kernels.panelWidth
    for (depth, columns, epsilon) in [(147, 2 * width, Float(1e-10)), (9, width + 5, nil), (1000, 3, 1e-10)] {
      let panels = (columns + width - 1) / width
      let weights = random(depth * columns, seed: depth).map { $0 + 3 }
      var packed = [Float](repeating: .nan, count: panels * depth * width)
      set.kernels.pack(
        PackArguments(
          weights: Matrix(weights.pointer, rows: depth, columns: columns), panels: 0..<panels, epsilon: epsilon,
          packed: packed.mutablePointer))
      for column in 0..<panels * width {
        let found = (0..<depth).map { Double(packed[(column / width * depth + $0) * width + column % width]) }
        guard column < columns else {
          #expect(found.allSatisfy { $0 == 0 })
          continue
        }
        let filter = (0..<depth).map { Double(weights[$0 * columns + column]) }
        let mean = filter.reduce(0, +) / Double(depth)
        let variance = filter.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(depth)
        let expected = epsilon == nil ? filter : filter.map { ($0 - mean) / (variance + 1e-10).squareRoot() }
        #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 2e-6 * max(1, abs($1)) })
      }
    }
  }

  @Test("the mean over pixels is that of the rectified values", arguments: sets)
  func rectifiedMean(set: InstructionSet) {
    let image = random(49 * 64, seed: 1), scale = random(64, seed: 2), shift = random(64, seed: 3)
    var means = [Float](repeating: .nan, count: 64)
    set.kernels.rectifiedMean(
      RectifiedMeanArguments(
        pixels: Matrix(image.pointer, rows: 49, columns: 64),
        rectification: Rectification(scale: scale.pointer, shift: shift.pointer), means: means.mutablePointer))
    for channel in 0..<64 {
      let sum = (0..<49).reduce(0.0) {
        $0 + max(0, Double(image[$1 * 64 + channel]) * Double(scale[channel]) + Double(shift[channel]))
      }
      #expect(abs(Double(means[channel]) - sum / 49) < 1e-6)
    }
  }
}
