import BiTCheckpoint
import BiTImage
import CZlib

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

/// A PNG file of black pixels, 8 bits of grey each.
package func pngOfOneColour(height: Int, width: Int) throws -> [UInt8] {
  func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
  func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(type.utf8) + data
    return number(data.count) + content + number(Int(crc32(0, content, uInt(content.count))))
  }
  let rows = [UInt8](repeating: 0, count: height * (width + 1))
  let header = chunk("IHDR", number(width) + number(height) + [8, 0, 0, 0, 0])
  return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + header + chunk("IDAT", compressed(rows, level: 1)) + chunk("IEND", [])
}
