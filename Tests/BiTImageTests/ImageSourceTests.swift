import BiTImage
import BiTTestSupport
import Testing

struct ImageSourceTests {
  @Test("a part of a file is the picture that lies there, a file by itself the same, pixels are what they are")
  func sources() throws {
    let png = try content(Fixtures.path("photo.png"))
    let whole = try Image(path: Fixtures.path("photo.png"))
    let scratch = try Scratch()
    let path = try scratch.write("archive", [1, 2, 3] + png + [4, 5])
    let span = ImageSource.span(FileSpan(path: path, offset: 3, length: png.count, name: "a.png"))
    #expect(try Image(span) == whole)
    #expect(span.name == path + "#a.png")
    #expect(try Image(.file(Fixtures.path("photo.png"))) == whole)
    #expect(try Image(.pixels(whole, name: "first")) == whole)
    #expect(ImageSource.pixels(whole, name: "first").name == "first")
  }

  @Test("a part that the file doesn't have is refused with both numbers", arguments: [(0, 11), (8, 3), (-1, 2), (0, -1), (.max, 1)])
  func outside(offset: Int, length: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.write("ten", [UInt8](repeating: 0, count: 10))
    let error = #expect(throws: ImageError.self) {
      try Image(.span(FileSpan(path: path, offset: offset, length: length, name: "x")))
    }
    #expect(error == .unreadable(reason: "expected \(length) bytes at offset \(offset), but the file has 10"))
  }

  @Test("the size from the header is that of the decoded picture, turned as it is meant to be seen", arguments: Fixtures.whole)
  func sizes(name: String) throws {
    let image = try Image(path: Fixtures.path(name))
    #expect(try ImageSource.file(Fixtures.path(name)).size() == ImageSize(height: image.height, width: image.width))
    #expect(try ImageSource.pixels(image, name: "").size() == ImageSize(height: image.height, width: image.width))
  }

  @Test("a header is enough for a size where the rest is damaged, and what claims to be absurd is refused")
  func damage() throws {
    #expect(throws: ImageError.self) { try Image(path: Fixtures.path("broken-truncated.jpg")) }
    let size = try ImageSource.file(Fixtures.path("broken-truncated.jpg")).size()
    #expect(size.isUsable)
    for name in ["broken-huge.png", "broken-huge.jpg", "broken-bomb.png", "broken-empty.jpg", "missing.jpg"] {
      #expect(throws: ImageError.self, "\(name)") { try ImageSource.file(Fixtures.path(name)).size() }
    }
  }

  @Test("a header that is longer than what is read first is found")
  func longHeader() throws {
    let jpeg = try content(Fixtures.path("baseline.jpg"))
    // Comments of 65 533 bytes each behind the start of the picture.
    let comment: [UInt8] = [0xFF, 0xFE, 0xFF, 0xFF] + [UInt8](repeating: 32, count: 65_533)
    var bytes = Array(jpeg.prefix(2))
    for _ in 0..<3 { bytes += comment }
    bytes += jpeg.dropFirst(2)
    let scratch = try Scratch()
    let path = try scratch.write("long.jpg", bytes)
    let image = try Image(path: path)
    #expect(try ImageSource.file(path).size() == ImageSize(height: image.height, width: image.width))
  }
}
