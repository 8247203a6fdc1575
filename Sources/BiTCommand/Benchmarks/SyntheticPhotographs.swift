import BiTCheckpoint
import BiTFiles
import BiTImage

/// Pictures as heavy to decode as photographs: noise of all sizes, the finer the fainter, which is how the spectrum of photographs falls.
enum SyntheticPhotographs {
  static let (height, width, quality) = (375, 500, 90)

  /// Writes `count` JPEG files into a folder; the same ones each time.
  static func write(_ count: Int, into folder: String) throws {
    for number in 0..<count {
      var writer = try SequentialWriter(path: "\(folder)/\(number).jpg")
      try writer.write(try photograph(number).jpeg(quality: quality))
      try writer.flush()
    }
  }

  private static func photograph(_ number: Int) -> Image {
    var generator = Xoshiro256(seed: UInt64(number), stream: "photograph")
    var sum = [Float](repeating: 0, count: height * width * 3)
    var (cell, amplitude) = (256, Float(0.5))
    while cell >= 1 {
      let (rows, columns) = (height / cell + 1, width / cell + 1)
      let grid = (0..<rows * columns).flatMap { _ in
        // Brightness varies more than colour.
        let (grey, tint) = (Int.random(in: 32...223, using: &generator), Int.random(in: -32...32, using: &generator))
        return [UInt8(grey + tint), UInt8(grey), UInt8(grey - tint)]
      }
      let layer = Image(height: rows, width: columns, pixels: grid).prepared(height: height, width: width, resize: .tensorFlow)
      for index in sum.indices { sum[index] += amplitude * layer[index] }
      (cell, amplitude) = (cell / 2, amplitude * 0.6)
    }
    return Image(height: height, width: width, pixels: sum.map { UInt8(max(0, min(255, 127.5 + 127.5 * $0))) })
  }
}
