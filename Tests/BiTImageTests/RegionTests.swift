import BiTCheckpoint
import BiTImage
import BiTTestSupport
import Foundation
import Testing

/// Parts of pictures that are decoded alone.
struct RegionTests {
  /// Pictures of many blocks with every resolution of colours (`fixtures/make_crops.py`), and all others.
  private static let pictures: [String] = {
    let folder = Repository.path("fixtures/crops")
    let large = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".jpg") }
    return large.sorted().map { folder + "/" + $0 } + Fixtures.whole.map(Fixtures.path)
  }()

  @Test("there are pictures of each kind")
  func complete() {
    #expect(Self.pictures.count { $0.contains("/crops/") } == 19 && Self.pictures.count > 90)
  }

  @Test("the pixels of a part are those of the whole picture, however its colours are sampled, stored and turned")
  func parts() throws {
    for path in Self.pictures {
      let whole = try Image(path: path)
      var generator = Xoshiro256(seed: 1, stream: path.split(separator: "/").last.map(String.init) ?? "")
      func range(_ length: Int) -> Range<Int> {
        let (one, other) = (Int.random(in: 0..<length, using: &generator), Int.random(in: 0..<length, using: &generator))
        return min(one, other)..<max(one, other) + 1
      }
      var regions = (0..<40).map { _ in ImageRegion(rows: range(whole.height), columns: range(whole.width)) }
      let (bottom, right) = (whole.height - 1..<whole.height, whole.width - 1..<whole.width)
      regions += [
        ImageRegion(rows: 0..<1, columns: 0..<1), ImageRegion(rows: bottom, columns: right),
        ImageRegion(rows: 0..<whole.height, columns: right), ImageRegion(rows: bottom, columns: 0..<whole.width),
        ImageRegion(of: ImageSize(height: whole.height, width: whole.width)),
      ]
      // Each border of blocks, from both sides.
      for first in stride(from: 8, to: whole.width - 1, by: 8) {
        regions += [
          ImageRegion(rows: range(whole.height), columns: first..<first + 1),
          ImageRegion(rows: range(whole.height), columns: first - 1..<first),
        ]
      }
      for region in regions {
        var sizes: [ImageSize] = []
        let part = try Image(.file(path)) { size in
          sizes.append(size)
          return region
        }
        #expect(sizes == [ImageSize(height: whole.height, width: whole.width)], "\(path)")
        #expect(part == whole.cut(region), "\(path): rows \(region.rows), columns \(region.columns)")
      }
      #expect(try Image(.file(path)) { _ in nil } == whole)
    }
  }

  @Test("a cut JPEG gives what lies above the cut, and an error for what doesn't")
  func damaged() throws {
    let path = Repository.path("fixtures/crops/large-420.jpg")
    let bytes = [UInt8](try content(path))
    let whole = try Image(bytes: bytes)
    let cut = Array(bytes[..<(bytes.count / 2)])
    let above = ImageRegion(rows: 0..<20, columns: 30..<70)
    #expect(try Image(bytes: cut) { _ in above } == whole.cut(above))
    #expect(throws: ImageError.self) { try Image(bytes: cut) { _ in ImageRegion(rows: 60..<83, columns: 30..<70) } }
    #expect(throws: ImageError.self) { try Image(bytes: cut) { _ in ImageRegion(rows: 82..<83, columns: 0..<1) } }
    struct Refusal: Error {}
    #expect(throws: Refusal.self) { try Image(bytes: bytes) { _ in throw Refusal() } }
  }

  @Test("pixels in memory are cut as they are")
  func memory() throws {
    let image = Image(height: 2, width: 3, pixels: Array(0..<18))
    let part = try Image(.pixels(image, name: "pixels")) { size in ImageRegion(rows: 1..<size.height, columns: 1..<size.width) }
    #expect(part == Image(height: 1, width: 2, pixels: Array(12..<18)))
  }
}
