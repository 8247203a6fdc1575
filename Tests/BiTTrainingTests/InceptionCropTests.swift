import BiTCheckpoint
import BiTImage
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Crops against TensorFlow's (`fixtures/make_crops.py`).
struct InceptionCropTests {
  /// How crops of pictures of a size are distributed: numbers of draws in bins.
  struct Distribution: Decodable {
    let height, width, whole: Int
    let area, aspect, top, left: [Int]
    let heights: [Int]

    enum CodingKeys: String, CodingKey {
      case height, width, whole, area, aspect, top, left
      case heights = "crop_height"
    }
  }

  struct Golden: Decodable {
    let draws, bins: Int
    let pictures: [Distribution]
  }

  static let golden: Golden? = {
    let path = Repository.path("fixtures/crops/distributions.json")
    return try? JSONDecoder().decode(Golden.self, from: Data(content(path)))
  }()

  private static let draws = 20_000

  /// The largest difference of two distributions of the same thing that chance brings about once in a million times (Kolmogorov and Smirnov; what
  /// takes few values differs less).
  private static func bound(_ first: Int, _ second: Int) -> Double {
    (log(2 / 1e-6) / 2).squareRoot() * (1 / Double(first) + 1 / Double(second)).squareRoot()
  }

  /// The largest difference between the shares of both that lie below a place, as a multiple of what chance allows.
  private static func distance(_ found: [Double], from bins: [Int]) -> Double {
    let (expected, total) = (bins.reduce(0, +), Double(found.count))
    guard expected > 0, !found.isEmpty else { return found.isEmpty && expected == 0 ? 0 : .infinity }
    var counts = [Int](repeating: 0, count: bins.count)
    // As in the script: what lies on the border of two bins comes into the upper one.
    for value in found { counts[max(0, min(bins.count - 1, Int((value + 1e-6) * Double(bins.count))))] += 1 }
    var (ours, theirs, largest) = (0, 0, 0.0)
    for bin in bins.indices {
      (ours, theirs) = (ours + counts[bin], theirs + bins[bin])
      largest = max(largest, abs(Double(ours) / total - Double(theirs) / Double(expected)))
    }
    return largest / bound(found.count, expected)
  }

  /// How far samples of a sampler are from TensorFlow's, by name; below 1 where they may be the same.
  private static func distances(_ regions: [ImageRegion], from golden: Distribution, of all: Int) -> [String: Double] {
    let (height, width) = (Double(golden.height), Double(golden.width))
    let parts = regions.filter { $0.size != ImageSize(height: golden.height, width: golden.width) }
    func distance(_ bins: [Int], _ value: (ImageRegion) -> Double) -> Double { Self.distance(parts.map(value), from: bins) }
    let share = Double(regions.count - parts.count) / Double(regions.count)
    return [
      "area": distance(golden.area) { Double($0.rows.count * $0.columns.count) / (height * width) },
      "aspect": distance(golden.aspect) { Double($0.columns.count) / Double($0.rows.count) - 0.5 },
      "height": distance(golden.heights) { Double($0.rows.count) / height },
      "top": distance(golden.top) { Double($0.rows.lowerBound) / height },
      "left": distance(golden.left) { Double($0.columns.lowerBound) / width },
      "whole": abs(share - Double(golden.whole) / Double(all)) / bound(regions.count, all),
    ]
  }

  private static func drawn(_ golden: Distribution, seed: UInt64, of all: Int) -> [ImageRegion] {
    let size = ImageSize(height: golden.height, width: golden.width)
    // Where no crop ever fits, each takes a hundred attempts.
    return (0..<(golden.whole == all ? 500 : draws)).map { position in
      var generator = Xoshiro256(seed: seed, stream: "augmentation/\(position)")
      return InceptionCrop().draw(of: size, using: &generator)
    }
  }

  @Test("20 000 crops of each size are distributed as TensorFlow's", arguments: 0..<5)
  func distribution(picture: Int) throws {
    let all = try #require(Self.golden)
    let golden = all.pictures[picture]
    for (name, distance) in Self.distances(Self.drawn(golden, seed: UInt64(picture), of: all.draws), from: golden, of: all.draws) {
      #expect(distance < 1, "\(name) of \(golden.height)x\(golden.width): \(distance)")
    }
  }

  /// torchvision's `RandomResizedCrop.get_params` over the same ranges: the area even, the ratio's logarithm even, ten attempts.
  private static func torchvision(_ size: ImageSize, using generator: inout Xoshiro256) -> ImageRegion {
    for _ in 0..<10 {
      let area = Double(size.height * size.width) * Double.random(in: 0.05...1, using: &generator)
      let aspect = exp(Double.random(in: log(0.75)...log(1.33), using: &generator))
      let (height, width) = (Int((area / aspect).squareRoot().rounded()), Int((area * aspect).squareRoot().rounded()))
      guard (1...size.height).contains(height), (1...size.width).contains(width) else { continue }
      let top = Int.random(in: 0...size.height - height, using: &generator)
      let left = Int.random(in: 0...size.width - width, using: &generator)
      return ImageRegion(rows: top..<top + height, columns: left..<left + width)
    }
    return ImageRegion(of: size)
  }

  @Test("torchvision's way to crop is told from it by these bounds", arguments: 0..<3)
  func otherSampler(picture: Int) throws {
    let all = try #require(Self.golden)
    let golden = all.pictures[picture]
    var generator = Xoshiro256(seed: 1, stream: "torchvision")
    let size = ImageSize(height: golden.height, width: golden.width)
    let regions = (0..<Self.draws).map { _ in Self.torchvision(size, using: &generator) }
    let distances = Self.distances(regions, from: golden, of: all.draws)
    #expect(distances["area"] ?? 0 > 3 && distances["height"] ?? 0 > 3, "\(distances)")
    // In a wide picture it rejects as many high crops as make up for the logarithm.
    #expect(picture == 0 || distances["aspect"] ?? 0 > 1, "\(distances)")
  }

  @Test("crops keep to the picture and the bounds; the last place is reached by crops of full height and width alone")
  func places() throws {
    for (height, width) in [(1, 1), (1, 7), (2, 2), (3, 200), (60, 45), (500, 375)] {
      let size = ImageSize(height: height, width: width)
      var generator = Xoshiro256(seed: 3, stream: "\(size)")
      for _ in 0..<2000 {
        let region = InceptionCrop().draw(of: size, using: &generator)
        #expect(region.rows.lowerBound >= 0 && region.rows.upperBound <= height && !region.rows.isEmpty)
        #expect(region.columns.lowerBound >= 0 && region.columns.upperBound <= width && !region.columns.isEmpty)
        #expect(region.rows.count == height || region.rows.upperBound < height)
        #expect(region.columns.count == width || region.columns.upperBound < width)
        guard region != ImageRegion(of: size) else { continue }
        #expect(Float(region.rows.count * region.columns.count) >= 0.05 * Float(height * width) * (1 - 1e-6))
      }
    }
    var generator = Xoshiro256(seed: 1, stream: "all")
    let all = try #require(InceptionCrop(area: 1...1, aspect: 1...1))
    #expect(all.draw(of: ImageSize(side: 32), using: &generator) == ImageRegion(of: ImageSize(side: 32)))
    #expect(InceptionCrop(area: 0...1, aspect: 1...1) == nil && InceptionCrop(area: 0.5...1.1, aspect: 1...1) == nil)
    #expect(InceptionCrop(area: 0.5...1, aspect: 0...1) == nil && InceptionCrop(area: 0.5...1, aspect: 1...1000) == nil)
  }

  // MARK: - Pixels

  struct Cases: Decodable {
    struct Part: Decodable {
      let top, left, height, width, side: Int
      let flip: Bool
    }
    let parts: [Part]
  }

  @Test("a part of a picture becomes what tf.image.crop_to_bounding_box and tf.image.resize make of it")
  func pixels() throws {
    let cases = try JSONDecoder().decode(Cases.self, from: Data(content(Repository.path("fixtures/crops/cases.json"))))
    #expect(cases.parts.count == 7)
    let picture = try Image(path: Repository.path("fixtures/images/photo.png"))
    for (number, part) in cases.parts.enumerated() {
      let region = ImageRegion(rows: part.top..<part.top + part.height, columns: part.left..<part.left + part.width)
      var input = [Float](repeating: .nan, count: 3 * part.side * part.side)
      input.withUnsafeMutableBufferPointer {
        picture.cut(region).prepareForTraining(
          TrainingCrop(.region(region), isFlipped: part.flip), of: Resolution(precrop: part.side, crop: part.side), resize: .tensorFlow,
          into: $0)
      }
      let golden = try BiTTestSupport.Golden.values("\(number)", folder: "crops")
      #expect(golden.count == input.count)
      let furthest = zip(input, golden).map { abs($0 * 127.5 + 127.5 - $1) }.max() ?? .infinity
      #expect(furthest < 1e-4, "\(number): \(furthest)")
    }
  }
}
