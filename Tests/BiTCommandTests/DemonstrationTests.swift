import BiTFiles
import BiTImage
import Foundation
import Testing

@Suite("The demonstration")
struct DemonstrationTests {
  private static let checkpoint = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../demo/R14x0.5-shapes.h5").standardized.path

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
    #expect(other.error.contains("class “arrow” is none of the network's 24 outputs"))
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
    // The nearest mean is a linear classifier.
    let means = try shapes.map { shape in
      let colours = try Self.colours(in: scratch.path + "/known/" + shape)
      return colours.reduce(SIMD3<Double>(), +) / Double(colours.count)
    }
    var (right, all) = (0, 0)
    for (index, shape) in shapes.enumerated() {
      for colour in try Self.colours(in: scratch.path + "/new/" + shape) {
        let distances = means.map { mean in ((mean - colour) * (mean - colour)).sum() }
        right += distances.firstIndex(of: distances.min() ?? 0) == index ? 1 : 0
        all += 1
      }
    }
    // A guess is right in one of ten; 300 guesses are right 60 times or more in one of six million series.
    #expect(all == 300)
    #expect(right < 60, "\(right) of \(all)")
  }

  /// The mean colour of each picture in a folder.
  private static func colours(in folder: String) throws -> [SIMD3<Double>] {
    try Folder.names(in: folder).map { name in
      let pixels = try Image(path: folder + "/" + name).pixels
      var sum = SIMD3<Double>()
      for start in stride(from: 0, to: pixels.count, by: 3) {
        sum += SIMD3(Double(pixels[start]), Double(pixels[start + 1]), Double(pixels[start + 2]))
      }
      return sum * 3 / Double(pixels.count)
    }
  }
}
