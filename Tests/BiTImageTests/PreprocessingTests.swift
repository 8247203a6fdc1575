import BiTImage
import BiTTestSupport
import Foundation
import Testing

/// What a picture becomes by timm's own transform, which made `fixtures/preprocessing` (`fixtures/make_preprocessing.py`).
@Suite struct PreprocessingTests {
  struct Case: Decodable, CustomTestStringConvertible {
    let picture: String
    let height, width: Int
    let crop_pct: Double
    let crop_mode, interpolation: String
    let mean, std: [Double]

    var testDescription: String { "\(picture) to \(height)x\(width), \(crop_mode) \(crop_pct), \(interpolation)" }

    var preprocessing: Preprocessing? {
      Normalisation(mean: mean, deviation: std).map { normalisation in
        Preprocessing(
          height: height, width: width, resize: interpolation == "bicubic" ? .pillowBicubic : .pillow,
          fit: crop_mode == "squash" ? .squash : .shorterSide, cropShare: crop_pct, normalisation: normalisation)
      }
    }
  }

  private static func path(_ name: String) -> String { "../preprocessing/" + name }

  static let cases: [Case] = {
    let data = FileManager.default.contents(atPath: Fixtures.path(path("cases.json"))) ?? Data()
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  @Test("there are goldens of both fits, both filters and several normalisations")
  func complete() {
    #expect(Self.cases.count == 20)
    #expect(Set(Self.cases.map(\.crop_mode)).count == 2 && Set(Self.cases.map(\.interpolation)).count == 2)
    #expect(Set(Self.cases.map(\.mean)).count == 3 && Self.cases.contains { $0.height != $0.width })
  }

  @Test("a picture becomes what timm's transform makes of it, bit for bit", arguments: cases.indices)
  func golden(number: Int) throws {
    let (shape, golden) = try floats(Self.path("\(number).npy"))
    let preprocessing = try #require(Self.cases[number].preprocessing)
    #expect(shape == [preprocessing.height, preprocessing.width, 3])
    let picture = try Image(path: Fixtures.path(Self.path(Self.cases[number].picture + ".png")))
    let found = picture.prepared(preprocessing)
    #expect(found.count == golden.count)
    let wrong = zip(found, golden).filter { $0.bitPattern != $1.bitPattern }.count
    #expect(wrong == 0, "\(Self.cases[number].testDescription)")
  }

  private func floats(_ name: String) throws -> ([Int], [Float]) {
    let (shape, bytes) = try Fixtures.array(name)
    return (shape, bytes.withUnsafeBytes { raw in (0..<raw.count / 4).map { raw.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) } })
  }

  @Test("the network's input is the middle of the whole resized picture", arguments: Resize.allCases)
  func middle(resize: Resize) throws {
    let picture = try Image(path: Fixtures.path(Self.path("landscape.png")))
    let cut = Preprocessing(height: 21, width: 19, resize: resize, cropShare: 0.8)
    // floor(21 / 0.8) and floor(19 / 0.8); the middles begin at 2.5, to the even number, and 2.
    #expect(cut.scaledSize == ImageSize(height: 26, width: 23))
    let whole = picture.prepared(height: 26, width: 23, resize: resize)
    var expected: [Float] = []
    for row in 2..<23 {
      let start = (row * 23 + 2) * 3
      expected += whole[start..<start + 19 * 3]
    }
    #expect(picture.prepared(cut) == expected)
  }

  struct Squares: Decodable {
    struct Square: Decodable {
      let picture: String
      let side: Int
    }
    let squares: [Square]
  }

  @Test("the way of networks trained from scratch is big_vision's resize_small and central_crop (fixtures/make_crops.py)")
  func pretraining() throws {
    let data = FileManager.default.contents(atPath: Fixtures.path("../crops/cases.json")) ?? Data()
    let squares = try JSONDecoder().decode(Squares.self, from: data).squares
    #expect(squares.count == 8)
    for square in squares {
      let (shape, golden) = try floats("../crops/\(square.picture)-\(square.side).npy")
      #expect(shape == [square.side, square.side, 3])
      let picture = try Image(path: Fixtures.path(Self.path(square.picture + ".png")))
      let found = picture.prepared(.pretraining(side: square.side))
      let furthest = zip(found, golden).map { abs($0 * 127.5 + 127.5 - $1) }.max() ?? .infinity
      #expect(found.count == golden.count && furthest < 1e-4, "\(square.picture) to \(square.side): \(furthest)")
    }
    let usual = Preprocessing.pretraining(side: 224)
    #expect(usual.scaledSize == ImageSize(side: 256) && usual.normalisation == .symmetric && usual.isUsable)
  }

  @Test("channels of 0.5 are BiT's own values but for their last bits, which are torchvision's")
  func halves() throws {
    let ramp = Image(height: 1, width: 256, pixels: (0..<256).flatMap { [UInt8($0), UInt8($0), UInt8($0)] })
    let half = try #require(Normalisation(mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5]))
    let own = ramp.prepared(Preprocessing(height: 1, width: 256, resize: .pillow))
    let torch = ramp.prepared(Preprocessing(height: 1, width: 256, resize: .pillow, normalisation: half))
    #expect(zip(own, torch).allSatisfy { abs($0 - $1) < 1e-6 })
    // numpy, in single precision: (x / 255 - 0.5) / 0.5 differs from (x - 127.5) / 127.5 at 128 of the 256 values.
    #expect(zip(own, torch).filter { $0 != $1 }.count == 3 * 128)
  }

  @Test("a picture a million pixels long takes no more than what is cut out of it", .timeLimit(.minutes(1)))
  func extreme() {
    let length = 1 << 20
    let pixels = [UInt8](repeating: 200, count: length * 3)
    let preprocessing = Preprocessing(height: 32, width: 32, resize: .pillowBicubic, fit: .shorterSide, cropShare: 0.875)
    let expected = (Float(200) - 127.5) / 127.5
    #expect(Image(height: 1, width: length, pixels: pixels).prepared(preprocessing).allSatisfy { $0 == expected })
    #expect(Image(height: length, width: 1, pixels: pixels).prepared(preprocessing).allSatisfy { $0 == expected })
  }

  @Test("what is out of range isn't usable")
  func usable() {
    let good = Preprocessing(height: 224, width: 224, resize: .pillow, fit: .shorterSide, cropShare: 0.875)
    #expect(good.isUsable)
    for share in [0, 0.04, 1.01, -.infinity, .nan] {
      var bad = good
      bad.cropShare = share
      #expect(!bad.isUsable, "\(share)")
    }
    var bad = good
    bad.height = 0
    #expect(!bad.isUsable)
    for (mean, deviation) in [
      ([0.5], [0.5, 0.5, 0.5]), ([0.5, 0.5, 0.5], [0.5, 0, 0.5]), ([0.5, .nan, 0.5], [1, 1, 1]), ([0, 0, 11], [1, 1, 1]),
    ] {
      #expect(Normalisation(mean: mean, deviation: deviation) == nil)
    }
  }

  @Test("a crop and the shorter side that it is cut out of give a share that gives them again")
  func share() {
    for side in [1, 24, 224, 299, 384, 16384] {
      for scaled in [side, side + 1, side * 8 / 7, side * 3, side * 19] {
        let share = Preprocessing.cropShare(of: side, in: scaled)
        #expect(share != nil, "\(side) in \(scaled)")
        let preprocessing = Preprocessing(ImageSize(side: side), resize: .pillow, cropShare: share ?? 1)
        #expect(preprocessing.scaledSize == ImageSize(side: scaled))
      }
    }
    #expect(Preprocessing.cropShare(of: 224, in: 256) == 0.875)
    #expect(Preprocessing.cropShare(of: 224, in: 223) == nil)
    #expect(Preprocessing.cropShare(of: 224, in: 224 * 21) == nil)
    #expect(Preprocessing.cropShare(of: 0, in: 5) == nil)
  }
}
