import BiTImage
import Foundation
import Testing

struct ImageSourceTests {
  private func temporary(_ bytes: [UInt8]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "bit-source-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    return url.path
  }

  @Test("a part of a file is the picture that lies there, a file by itself the same, pixels are what they are")
  func sources() throws {
    let png = [UInt8](try Data(contentsOf: Fixtures.folder.appending(path: "photo.png")))
    let whole = try Image(path: Fixtures.path("photo.png"))
    let path = try temporary([1, 2, 3] + png + [4, 5])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let span = ImageSource.span(FileSpan(path: path, offset: 3, length: png.count, name: "a.png"))
    #expect(try Image(span) == whole)
    #expect(span.name == path + "#a.png")
    #expect(try Image(.file(Fixtures.path("photo.png"))) == whole)
    #expect(try Image(.pixels(whole, name: "first")) == whole)
    #expect(ImageSource.pixels(whole, name: "first").name == "first")
  }

  @Test("a part that the file doesn't have is refused with both numbers", arguments: [(0, 11), (8, 3), (-1, 2), (0, -1), (.max, 1)])
  func outside(offset: Int, length: Int) throws {
    let path = try temporary([UInt8](repeating: 0, count: 10))
    defer { try? FileManager.default.removeItem(atPath: path) }
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
    for name in ["broken-huge.png", "broken-huge.jpg", "broken-bomb.png", "broken-gif.jpg", "broken-empty.jpg", "missing.jpg"] {
      #expect(throws: ImageError.self, "\(name)") { try ImageSource.file(Fixtures.path(name)).size() }
    }
  }

  @Test("a header that is longer than what is read first is found")
  func longHeader() throws {
    let jpeg = [UInt8](try Data(contentsOf: Fixtures.folder.appending(path: "baseline.jpg")))
    // Comments of 65 533 bytes each behind the start of the picture.
    let comment: [UInt8] = [0xFF, 0xFE, 0xFF, 0xFF] + [UInt8](repeating: 32, count: 65_533)
    let path = try temporary(jpeg[..<2] + comment + comment + comment + jpeg[2...])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let image = try Image(path: path)
    #expect(try ImageSource.file(path).size() == ImageSize(height: image.height, width: image.width))
  }
}
