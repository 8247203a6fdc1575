import BiTImage
import BiTTestSupport
import Testing

struct DecodingTests {
  @Test("a picture has the pixels that Pillow sees", arguments: Fixtures.whole)
  func pixels(name: String) throws {
    let golden = try Fixtures.image(name + ".rgb.npy")
    let image = try Image(path: Fixtures.path(name))
    #expect(image.height == golden.height && image.width == golden.width)
    #expect(image == golden)
  }

  @Test("there is a picture of every kind")
  func kinds() {
    #expect(Fixtures.whole.count >= 33)
    #expect(Fixtures.broken.count >= 11)
  }

  static let reasons: [(String, String)] = [
    ("broken-truncated.jpg", "premature end of JPEG data"),
    ("broken-truncated.png", "premature end of PNG data"),
    ("broken-checksum.png", "PNG: "),
    ("broken-empty.jpg", "found an empty file"),
    ("broken-text.png", "expected an image (JPEG"),
    ("broken-huge.png", "claims 2000000000x2000000000 pixels"),
    ("broken-long.png", "claims 2000000x10 pixels: a side of at most 1048576"),
    ("broken-bomb.png", "claims 12000x12000 pixels: a file of"),
    ("broken-huge.jpg", "claims 65000x65000 pixels"),
    ("broken-gif.jpg", "found GIF"),
    ("missing.jpg", "cannot be read: No such file or directory"),
    (".", "cannot be read: it is a folder"),
  ]

  @Test("a broken picture is refused with the reason", arguments: reasons)
  func refused(name: String, reason: String) throws {
    let error = #expect(throws: ImageError.self) { try Image(path: Fixtures.path(name)) }
    #expect(error.map { "\($0)".contains(reason) } == true, "\(String(describing: error))")
  }

  @Test("every broken picture is refused", arguments: Fixtures.broken)
  func allRefused(name: String) {
    #expect(throws: ImageError.self) { try Image(path: Fixtures.path(name)) }
  }

  @Test("a picture cut off anywhere is refused or whole, and never crashes", arguments: ["progressive.jpg", "cmyk.jpg", "interlaced.png"])
  func cutOff(name: String) throws {
    let bytes = try content(Fixtures.path(name))
    let whole = try Image(bytes: bytes)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      if let image = try? Image(bytes: Array(bytes[..<count])) { #expect(image == whole, "\(count) of \(bytes.count) bytes") }
    }
  }
}
