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
    #expect(Fixtures.whole.count >= 71)
    #expect(Fixtures.broken.count >= 28)
  }

  static let reasons: [(String, String)] = [
    ("broken-truncated.jpg", "premature end of JPEG data: 0 of 23 rows are there"),
    ("broken-jpeg-cut-with-end.jpg", "premature end of JPEG data: 0 of 23 rows are there"),
    ("broken-jpeg-last-bytes.jpg", "premature end of JPEG data: 16 of 23 rows are there"),
    ("broken-jpeg-progressive-cut.jpg", "premature end of JPEG data: 16 of 23 rows of scan 10 are there"),
    ("broken-jpeg-last-scan.jpg", "premature end of JPEG data: what follows scan 9 is missing"),
    ("broken-jpeg-scan.jpg", "premature end of JPEG data: what follows scan 2 is missing"),
    ("broken-jpeg-arithmetic-cut.jpg", "premature end of JPEG data: the last bytes are missing"),
    ("broken-jpeg-header-cut.jpg", "premature end of JPEG data: they end before the pixels"),
    ("broken-jpeg-many-scans.jpg", "JPEG: it has more scans than its size may have, 500"),
    ("broken-jpeg-12-bit.jpg", "JPEG: Unsupported JPEG data precision 12"),
    ("broken-jpeg-two-components.jpg", "JPEG: it has 2 colour components; 1, 3 and 4 are known"),
    ("broken-truncated.png", "premature end of PNG data: 10 of 23 rows are there"),
    ("broken-png-text-of-a-gigabyte.png", "premature end of PNG data: the chunk tEXt claims 1073741824 bytes, and 0 are left"),
    ("broken-png-metadata-bomb.png", "PNG: metadata of more than 1048576 bytes of text"),
    ("broken-checksum.png", "PNG: "),
    ("broken-empty.jpg", "found an empty file"),
    ("broken-text.png", "expected an image (JPEG"),
    ("broken-huge.png", "claims 2000000000x2000000000 pixels"),
    ("broken-long.png", "claims 2000000x10 pixels: a side of at most 1048576"),
    ("broken-bomb.png", "claims 12000x12000 pixels: a file of"),
    ("broken-huge.jpg", "claims 65000x65000 pixels"),
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

  @Test("a flat picture is read however few bytes it has, up to what its format can make of them")
  func flat() throws {
    // An A4 page at 600 dots an inch.
    let page = try pngOfOneColour(height: 7016, width: 4960)
    #expect(page.count < 400_000)
    let image = try Image(bytes: page)
    #expect(image.height == 7016 && image.width == 4960)
    #expect(image.pixels.allSatisfy { $0 == 0 })
  }
}
