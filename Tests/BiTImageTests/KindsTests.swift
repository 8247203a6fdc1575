import BiTImage
import BiTTestSupport
import Testing

/// WebP, GIF and BMP: `fixtures/kinds`, made by Pillow (`fixtures/make_kinds.py`).
struct KindsTests {
  static let whole = Fixtures.kinds(["webp", "gif", "bmp", "dib"]) { !$0.hasPrefix("broken-") }

  @Test("a picture has the pixels that Pillow sees, and its header says their size", arguments: whole)
  func pixels(name: String) throws {
    let image = try Image(path: Fixtures.kind(name))
    #expect(try image == Fixtures.kindImage(name))
    #expect(try ImageSource.file(Fixtures.kind(name)).size() == ImageSize(height: image.height, width: image.width))
  }

  @Test("there is a picture of every kind")
  func all() { #expect(Self.whole.count >= 40, "\(Self.whole.count)") }

  @Test(
    "a broken picture is refused with the reason",
    arguments: [
      ("broken-truncated.webp", "premature end of WebP data"), ("broken-truncated.gif", "premature end of GIF data"),
      ("broken-no-image.gif", "GIF: there is no image in it"), ("broken-truncated.bmp", "premature end of BMP data: "),
      ("broken-depth.bmp", "BMP: 5 bits a pixel"), ("broken-masks.bmp", "BMP: masks f00, f0, f, 0 of 16 bits a pixel are not read"),
      ("broken-png.bmp", "BMP: compression 5 of 24 bits a pixel is not read"), ("broken-huge.bmp", "claims 60000x60000 pixels"),
    ])
  func refused(name: String, reason: String) {
    let error = #expect(throws: ImageError.self) { try Image(path: Fixtures.kind(name)) }
    #expect(error.map { "\($0)".contains(reason) } == true, "\(String(describing: error))")
  }

  @Test(
    "a picture cut off anywhere is refused or whole, and never crashes",
    arguments: [
      "lossy.webp", "lossless-alpha.webp", "small-frame.webp", "plain.gif", "runs-8.bmp", "runs-4.bmp", "os2.bmp", "headless.dib",
    ])
  func cutOff(name: String) throws {
    let bytes = try content(Fixtures.kind(name))
    let whole = try Image(bytes: bytes)
    for count in stride(from: 0, to: bytes.count, by: 3) {
      if let image = try? Image(bytes: Array(bytes[..<count])) { #expect(image == whole, "\(count) of \(bytes.count) bytes") }
    }
  }

  @Test("the kind is told from the content, whatever the name")
  func names() throws {
    let scratch = try Scratch()
    let path = try scratch.write("photo.jpg", content(Fixtures.kind("lossy.webp")))
    #expect(try Image(path: path) == Fixtures.kindImage("lossy.webp"))
    #expect(throws: ImageError.self) { try Image(bytes: Array("BM is how this note begins, and it goes on".utf8)) }
  }

  @Test("a bitmap that claims what its bytes can't hold takes no memory for it")
  func bombs() throws {
    var bytes = try content(Fixtures.kind("rgb.bmp"))
    for (place, value) in zip(18..., [0x00, 0x30, 0, 0, 0x00, 0x30, 0, 0]) { bytes[place] = UInt8(value) }
    let error = #expect(throws: ImageError.self) { try Image(bytes: bytes) }
    #expect(error.map { "\($0)".contains("a file of \(bytes.count) bytes can't hold them") } == true, "\(String(describing: error))")
  }
}
