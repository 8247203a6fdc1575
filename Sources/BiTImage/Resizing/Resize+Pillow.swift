/// Pillow's bilinear resize (Pillow, `src/libImaging/Resample.c`), bit for bit: a triangle filter that is as wide as the scale, in fixed
/// point with 22 bits behind the point, first along rows, then along columns, with 8 bits between the two.
struct PillowFilter {
  /// Bits behind the point: what 32 leave over 8 bits of value and 2 of headroom.
  static let precision = 22

  /// For each output, the first input.
  let starts: [Int]
  /// For each output, how many inputs.
  let counts: [Int]
  /// For each output, `taps` weights, of which the first `counts` are in use.
  let weights: [Int32]
  let taps: Int

  init(input: Int, output: Int) {
    let scale = Double(input) / Double(output)
    let support = max(1, scale)
    taps = Int(support.rounded(.up)) * 2 + 1
    var (starts, counts): ([Int], [Int]) = ([], [])
    var weights = [Int32](repeating: 0, count: output * taps)
    for index in 0..<output {
      let centre = (Double(index) + 0.5) * scale
      let first = max(0, Int(centre - support + 0.5))
      let last = min(input, Int(centre + support + 0.5))
      let values = (first..<last).map { max(0, 1 - abs((Double($0) - centre + 0.5) / support)) }
      let sum = values.reduce(0, +)
      for (tap, value) in values.enumerated() {
        weights[index * taps + tap] = Int32(0.5 + (sum == 0 ? value : value / sum) * Double(1 << Self.precision))
      }
      starts.append(first)
      counts.append(last - first)
    }
    (self.starts, self.counts, self.weights) = (starts, counts, weights)
  }
}

extension Image {
  /// The image at another size, as Pillow's `resize((width, height), Image.BILINEAR)` gives it.
  public func resizedByPillow(height: Int, width: Int) -> Image {
    let across = width == self.width ? self : resizedAcross(PillowFilter(input: self.width, output: width), width: width)
    return height == self.height ? across : across.resizedDown(PillowFilter(input: self.height, output: height), height: height)
  }

  private func resizedAcross(_ filter: PillowFilter, width: Int) -> Image {
    Image(height: height, width: width) { target in
      pixels.withUnsafeBufferPointer { source in
        filter.weights.withUnsafeBufferPointer { weights in
          for row in 0..<height {
            let rowStart = row * self.width * 3
            for column in 0..<width {
              var (red, green, blue) = (Self.half, Self.half, Self.half)
              var from = rowStart + 3 * filter.starts[column]
              for tap in 0..<filter.counts[column] {
                let weight = weights[column * filter.taps + tap]
                red &+= weight &* Int32(source[from])
                green &+= weight &* Int32(source[from + 1])
                blue &+= weight &* Int32(source[from + 2])
                from += 3
              }
              let to = 3 * (row * width + column)
              target[to] = Self.rounded(red)
              target[to + 1] = Self.rounded(green)
              target[to + 2] = Self.rounded(blue)
            }
          }
        }
      }
    }
  }

  private func resizedDown(_ filter: PillowFilter, height: Int) -> Image {
    let rowCount = width * 3
    return Image(height: height, width: width) { target in
      pixels.withUnsafeBufferPointer { source in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: rowCount) { sums in
          for row in 0..<height {
            sums.initialize(repeating: Self.half)
            for tap in 0..<filter.counts[row] {
              let weight = filter.weights[row * filter.taps + tap]
              let from = (filter.starts[row] + tap) * rowCount
              for index in 0..<rowCount { sums[index] &+= weight &* Int32(source[from + index]) }
            }
            for index in 0..<rowCount { target[row * rowCount + index] = Self.rounded(sums[index]) }
          }
        }
      }
    }
  }

  /// What is added so that cutting off rounds.
  private static let half = Int32(1) << (PillowFilter.precision - 1)

  @inline(__always)
  private static func rounded(_ sum: Int32) -> UInt8 {
    UInt8(truncatingIfNeeded: max(0, min(255, sum >> Int32(PillowFilter.precision))))
  }
}
