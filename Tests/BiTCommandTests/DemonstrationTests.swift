import BiTFiles
import BiTImage
import BiTTestSupport
import Foundation
import Testing

@Suite("The demonstration")
struct DemonstrationTests {
  private static let checkpoint = Repository.path("demo/R14x0.5-shapes.h5")

  /// Draws pictures of the set's shapes into a folder.
  private func draw(_ set: String, _ folder: String, count: Int, seed: Int) throws {
    let outcome = try Program([set, folder, "\(count)", "\(seed)"], program: Program.built("draw")).outcome()
    try #require(outcome.status == 0, "\(outcome.error)")
  }

  @Test("The checkpoint is sound, small, and knows none of the shapes that it is fine-tuned to")
  func checkpoint() throws {
    #expect(try RandomAccessFile(path: Self.checkpoint).size < 6_000_000)
    let verified = try Program.bit("verify", Self.checkpoint, "--expect", "R14x0.5")
    #expect(verified.status == 0, "\(verified.output)")
    let scratch = try Scratch()
    try draw("upstream", scratch.path + "/upstream", count: 2, seed: 5)
    try draw("downstream", scratch.path + "/downstream", count: 1, seed: 5)
    // Classes are matched with the checkpoint's labels by name.
    #expect(try Program.bit("evaluate", Self.checkpoint, "--data", scratch.path + "/upstream").status == 0)
    let other = try Program.bit("evaluate", Self.checkpoint, "--data", scratch.path + "/downstream")
    #expect(other.error.contains("are none of the network's 24 outputs: “arrow”"))
    #expect(Set(try Folder.folders(in: scratch.path + "/upstream")).isDisjoint(with: try Folder.folders(in: scratch.path + "/downstream")))
  }

  @Test("Pictures follow from shape, seed and number alone")
  func deterministic() throws {
    let scratch = try Scratch()
    try draw("downstream", scratch.path + "/a", count: 3, seed: 1)
    try draw("downstream", scratch.path + "/b", count: 2, seed: 1)
    try draw("downstream", scratch.path + "/c", count: 2, seed: 2)
    for shape in try Folder.folders(in: scratch.path + "/a") {
      for number in 0..<2 {
        let bytes = try scratch.bytes("a/\(shape)/\(number).jpg")
        #expect(try scratch.bytes("b/\(shape)/\(number).jpg") == bytes)
        #expect(try scratch.bytes("c/\(shape)/\(number).jpg") != bytes)
      }
      #expect(try scratch.bytes("a/\(shape)/0.jpg") != scratch.bytes("a/\(shape)/1.jpg"))
    }
  }

  @Test("A linear look at colours doesn't tell the shapes apart")
  func colours() throws {
    let scratch = try Scratch()
    try draw("downstream", scratch.path + "/known", count: 60, seed: 1)
    try draw("downstream", scratch.path + "/new", count: 30, seed: 2)
    let shapes = try Folder.folders(in: scratch.path + "/known")
    #expect(shapes.count == 10)
    let known = try shapes.map { try Self.histograms(in: scratch.path + "/known/" + $0) }
    let classifier = Self.logisticRegression(known)
    var (right, all) = (0, 0)
    for (index, shape) in shapes.enumerated() {
      for histogram in try Self.histograms(in: scratch.path + "/new/" + shape) {
        let scores = Self.scores(classifier, histogram)
        right += scores.firstIndex(of: scores.max() ?? 0) == index ? 1 : 0
        all += 1
      }
    }
    // A guess is right in one of ten; 300 guesses are right 60 times or more in one of six million series.
    #expect(all == 300)
    #expect(right < 60, "\(right) of \(all)")
  }

  /// How much of each picture in a folder has each of 4x4x4 colours; an even spread would be ones.
  private static func histograms(in folder: String) throws -> [[Double]] {
    try Folder.names(in: folder).map { name in
      let pixels = try Image(path: folder + "/" + name).pixels
      var histogram = [Double](repeating: 0, count: 64)
      for start in stride(from: 0, to: pixels.count, by: 3) {
        histogram[Int(pixels[start] >> 6) * 16 + Int(pixels[start + 1] >> 6) * 4 + Int(pixels[start + 2] >> 6)] += 1
      }
      return histogram.map { $0 * 64 * 3 / Double(pixels.count) }
    }
  }

  private static func scores(_ weights: [[Double]], _ features: [Double]) -> [Double] {
    weights.map { row in zip(row, features).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// A row of weights for each class, from its examples, by gradient descent on the cross-entropy.
  private static func logisticRegression(_ examples: [[[Double]]]) -> [[Double]] {
    var weights = examples.map { _ in [Double](repeating: 0, count: 64) }
    let count = Double(examples.map(\.count).reduce(0, +))
    for _ in 0..<100 {
      var gradient = weights.map { $0.map { _ in 0.0 } }
      for (label, features) in examples.enumerated().flatMap({ label, all in all.map { (label, $0) } }) {
        let powers = scores(weights, features).map { exp($0) }
        let sum = powers.reduce(0, +)
        for row in weights.indices {
          let difference = powers[row] / sum - (row == label ? 1 : 0)
          for column in features.indices { gradient[row][column] += difference * features[column] / count }
        }
      }
      for row in weights.indices {
        for column in weights[row].indices { weights[row][column] -= 0.1 * gradient[row][column] }
      }
    }
    return weights
  }
}
