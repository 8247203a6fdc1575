import BiTCheckpoint
import BiTImage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A picture of a shape: of any colour, size and direction, anywhere, before a background of any other colours, with stripes and noise. Nothing but the
/// outline tells what it is.
struct Drawing {
  private typealias Colour = SIMD3<Double>

  private let shape: Shape
  private let side: Int
  private var generator: Xoshiro256

  /// Points of a pixel in each direction.
  private static let samples = 3

  /// A picture of `side` x `side` pixels; the same name gives the same picture.
  init(_ shape: Shape, side: Int, seed: UInt64, name: String) {
    self.shape = shape
    self.side = side
    generator = Xoshiro256(seed: seed, stream: name)
  }

  func image() -> Image {
    var generator = generator
    func random(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &generator) }
    func colour() -> Colour { Colour(random(0...255), random(0...255), random(0...255)) }
    let (first, second) = (colour(), colour())
    var front = colour()
    while Self.contrast(front, first) < 70 || Self.contrast(front, second) < 70 { front = colour() }
    let (slope, angle, size) = (random(0...(2 * .pi)), random(0...(2 * .pi)), random(0.42...0.72))
    let (centreX, centreY) = (random(-1...1) * (0.95 - size), random(-1...1) * (0.95 - size))
    let (stripes, strength, phase) = (random(2...9), random(0...0.35), random(0...6.3))
    let noise = random(2...14)
    let (cosine, sine) = (cos(angle) / size, sin(angle) / size)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(side * side * 3)
    for row in 0..<side {
      for column in 0..<side {
        var inside = 0.0
        for part in 0..<Self.samples * Self.samples {
          let x = place(column, part % Self.samples) - centreX
          let y = place(row, part / Self.samples) - centreY
          if shape.contains(cosine * x + sine * y, cosine * y - sine * x) { inside += 1 }
        }
        inside /= Double(Self.samples * Self.samples)
        let along = place(column, 1) * cos(slope) + place(row, 1) * sin(slope)
        let share = min(1, max(0, 0.5 + along / 2 + strength * sin(stripes * along + phase)))
        let back = first + (second - first) * share
        let value = back + (front - back) * inside
        for channel in 0..<3 { pixels.append(UInt8(min(255, max(0, value[channel] + random(-noise...noise))))) }
      }
    }
    return Image(height: side, width: side, pixels: pixels)
  }

  /// From -1 to 1 across the picture.
  private func place(_ pixel: Int, _ part: Int) -> Double {
    (Double(pixel) + (Double(part) + 0.5) / Double(Self.samples)) / Double(side) * 2 - 1
  }

  private static func contrast(_ one: Colour, _ other: Colour) -> Double {
    let difference = one - other
    return (difference * difference).sum().squareRoot()
  }
}
