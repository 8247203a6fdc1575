import BiTCheckpoint
import BiTImage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A picture of a shape, of any colour, size and direction, anywhere, before stripes and noise of any other colours: nothing but the outline tells what
/// it is.
struct Drawing {
  private typealias Colour = SIMD3<Double>

  /// The pixels of a side.
  static let side = 64
  /// Points that are looked at in a pixel, in each direction.
  private static let samples = 3

  private let shape: Shape
  /// What everything about the picture is drawn from.
  private let generator: Xoshiro256

  /// The picture of that number: the same shape, seed and number give the same picture.
  init(_ shape: Shape, seed: UInt64, number: Int) {
    self.shape = shape
    generator = Xoshiro256(seed: seed, stream: "\(shape.name)/\(number)")
  }

  func image() -> Image {
    var generator = generator
    func random(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &generator) }
    func colour() -> Colour { Colour(random(0...255), random(0...255), random(0...255)) }
    let (first, second) = (colour(), colour())
    var front = colour()
    while min(Self.contrast(front, first), Self.contrast(front, second)) < 90 { front = colour() }
    let (slope, angle, size) = (random(0...(2 * .pi)), random(0...(2 * .pi)), random(0.55...0.85))
    let (centreX, centreY) = (random(-1...1) * (0.95 - size), random(-1...1) * (0.95 - size))
    let (stripes, strength, phase) = (random(2...9), random(0...0.35), random(0...6.3))
    let noise = random(2...14)
    let (cosine, sine) = (cos(angle) / size, sin(angle) / size)
    let (across, down) = (cos(slope), sin(slope))
    var pixels: [UInt8] = []
    pixels.reserveCapacity(Self.side * Self.side * 3)
    for row in 0..<Self.side {
      for column in 0..<Self.side {
        var inside = 0.0
        for part in 0..<Self.samples * Self.samples {
          let x = Self.place(column, part % Self.samples) - centreX
          let y = Self.place(row, part / Self.samples) - centreY
          if shape.contains(cosine * x + sine * y, cosine * y - sine * x) { inside += 1 }
        }
        inside /= Double(Self.samples * Self.samples)
        let along = Self.place(column, 1) * across + Self.place(row, 1) * down
        let share = min(1, max(0, 0.5 + along / 2 + strength * sin(stripes * along + phase)))
        let back = first + (second - first) * share
        let value = back + (front - back) * inside
        for channel in 0..<3 { pixels.append(UInt8(min(255, max(0, value[channel] + random(-noise...noise))))) }
      }
    }
    return Image(height: Self.side, width: Self.side, pixels: pixels)
  }

  /// Where a part of a pixel is, from -1 to 1 across the picture.
  private static func place(_ pixel: Int, _ part: Int) -> Double {
    (Double(pixel) + (Double(part) + 0.5) / Double(samples)) / Double(side) * 2 - 1
  }

  private static func contrast(_ one: Colour, _ other: Colour) -> Double {
    let difference = one - other
    return (difference * difference).sum().squareRoot()
  }
}
