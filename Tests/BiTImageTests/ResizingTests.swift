import BiTImage
import Testing

struct ResizingTests {
  static let sizes = [(10, 17), (23, 37), (60, 90), (23, 5), (7, 37), (1, 1), (41, 36), (7, 60), (5, 30), (9, 30)]

  @Test("pil equals Pillow's bilinear bit for bit", arguments: sizes)
  func pillow(height: Int, width: Int) throws {
    let image = try Image(path: Fixtures.path("photo.png"))
    #expect(try image.resizedByPillow(height: height, width: width) == Fixtures.image("resized-pil-\(height)x\(width).npy"))
  }

  @Test("tf agrees with tf.image.resize within 1e-4 of a grey level", arguments: sizes)
  func tensorFlow(height: Int, width: Int) throws {
    let image = try Image(path: Fixtures.path("photo.png"))
    let prepared = image.prepared(height: height, width: width, resize: .tensorFlow)
    let (shape, bytes) = try Fixtures.array("resized-tf-\(height)x\(width).npy")
    #expect(shape == [height, width, 3])
    let golden = bytes.withUnsafeBytes { raw in
      (0..<raw.count / 4).map { raw.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
    }
    #expect(golden.count == prepared.count)
    for (found, expected) in zip(prepared, golden) {
      #expect(abs(Double(found) * 127.5 + 127.5 - Double(expected)) < 1e-4)
    }
  }

  @Test("prepared values are (value - 127.5) / 127.5")
  func normalised() throws {
    let image = Image(height: 1, width: 2, pixels: [0, 255, 127, 128, 51, 204])
    let expected: [Float] = [-1, 1, -0.5 / 127.5, 0.5 / 127.5, -0.6, 0.6]
    #expect(image.prepared(height: 1, width: 2, resize: .pillow) == expected)
    #expect(image.prepared(height: 1, width: 2, resize: .tensorFlow) == expected)
  }
}
