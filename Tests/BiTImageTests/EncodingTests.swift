import BiTImage
import Testing

struct EncodingTests {
  @Test("a JPEG that is written shows the picture, the better the higher its quality")
  func quality() throws {
    let photo = try Image(path: Fixtures.path("baseline.jpg"))
    let (coarse, fine) = (try photo.jpeg(quality: 20), try photo.jpeg(quality: 95))
    #expect(coarse.count < fine.count)
    func error(_ bytes: [UInt8]) throws -> Double {
      let seen = try Image(bytes: bytes)
      #expect(seen.height == photo.height && seen.width == photo.width)
      return zip(seen.pixels, photo.pixels).reduce(0) { $0 + abs(Double($1.0) - Double($1.1)) } / Double(photo.pixels.count)
    }
    #expect(try error(fine) < error(coarse))
    #expect(try error(fine) < 6)
  }

  @Test("what JPEG can't hold is refused", arguments: [(0, 5), (5, 0), (1, 65_501)])
  func refused(height: Int, width: Int) {
    let image = Image(height: height, width: width, pixels: [UInt8](repeating: 0, count: height * width * 3))
    let error = #expect(throws: ImageError.self) { try image.jpeg(quality: 90) }
    #expect(error.map { "\($0)".contains("not \(width)x\(height)") } == true)
  }
}
