import BiTCheckpoint
import BiTImage

extension Scratch {
  /// Draws pictures of a class: noise about a brightness of the class's own.
  package func draw(_ name: String, count: Int, brightness: Int, side: Int = 40) throws {
    for number in 0..<count {
      var generator = Xoshiro256(seed: UInt64(number), stream: name)
      let pixels = (0..<side * side * 3).map { _ in UInt8(max(0, min(255, brightness + Int.random(in: -40...40, using: &generator)))) }
      try write("\(name)/\(number).jpg", Image(height: side, width: side, pixels: pixels).jpeg())
    }
  }
}
