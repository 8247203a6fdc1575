import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Testing

struct SessionTests {
  private func network(outputs: Int?) throws -> Network {
    try Network(Hashed.checkpoint(#require(Architecture(name: "R14x0.5")), outputs: outputs))
  }

  @Test("logits of a network without a head are refused; its features are not")
  func noHead() throws {
    let session = try Session(network(outputs: nil), height: 32, width: 32)
    let images = Hashed.images(1, height: 32, width: 32)
    #expect(throws: NetworkError.noHead) { try session.run(images) }
    #expect(try session.run(images, output: .features).count == 1024)
  }

  @Test("a number of values that is no whole number of images is refused, and so are more images than the batch")
  func wrongInput() throws {
    let session = try Session(network(outputs: 10), height: 32, width: 32, batch: 2)
    for count in [0, 1, 32 * 32 * 3 - 1, 32 * 32 * 3 + 1, 3 * 32 * 32 * 3] {
      #expect(throws: NetworkError.wrongInput(expected: 2 * 32 * 32 * 3, found: count)) {
        try session.run([Float](repeating: 0, count: count))
      }
    }
  }

  @Test("results go into the caller's memory, the same bits as an array's; memory of another size is refused")
  func resultsIntoMemory() throws {
    let session = try Session(network(outputs: 10), height: 32, width: 32, batch: 2)
    let images = Hashed.images(2, height: 32, width: 32)
    let expected = try session.run(images)
    for count in [0, 19, 21, 20] {
      var results = [Float](repeating: .nan, count: count)
      try results.withUnsafeMutableBufferPointer { results in
        try images.withUnsafeBufferPointer { images in
          guard count != 20 else { return try session.run(images, into: results) }
          #expect(throws: NetworkError.wrongResults(expected: 20, found: count)) { try session.run(images, into: results) }
        }
      }
      #expect(count == 20 ? results == expected : results.allSatisfy(\.isNaN))
    }
  }

  @Test("sizes below one and beyond the limit are refused", arguments: [(0, 32, 1), (32, -1, 1), (32, 20000, 1), (32, 32, 0)])
  func wrongSize(height: Int, width: Int, batch: Int) throws {
    let network = try network(outputs: 10)
    #expect(throws: NetworkError.wrongSize(images: batch, height: height, width: width)) {
      try Session(network, height: height, width: width, batch: batch)
    }
  }

  /// No golden: with one pixel a group norm divides by differences of two values, and single precision alone is 3e-4 off.
  @Test("an image of one pixel runs")
  func onePixel() throws {
    let logits = try Session(network(outputs: 10), height: 1, width: 1).run([0.1, -0.5, 1])
    #expect(logits.allSatisfy(\.isFinite) && Set(logits).count == 10)
  }

  @Test("a profile names every layer, and its multiply-adds are those of the network")
  func profile() throws {
    let network = try Network(Hashed.checkpoint(#require(Architecture(name: "R50x1")), outputs: 1000))
    let timings = try Session(network, height: 224, width: 224).profile(Hashed.images(1, height: 224, width: 224))
    #expect(timings.filter { $0.multiplyAdds > 0 }.count == 1 + 4 + 16 * 3 + 1)
    // 4.09 G multiply-adds: root, units and head of R50x1 at 224.
    let total = timings.reduce(0) { $0 + $1.multiplyAdds }
    #expect((4.08e9...4.12e9).contains(Double(total)))
  }

  @Test("a tensor that can't be read is told when the network is made")
  func unreadable() throws {
    struct Broken: TensorStorage {
      func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        throw CheckpointError.container(.wrongType(file: "f", tensor: "t", found: "nothing"))
      }
    }
    let parameters = try #require(Architecture(name: "R14x0.5")).parameters(outputs: 10)
    let tensors = parameters.map { Tensor(name: $0.name.canonical, shape: $0.shape, scalarType: .float32, storage: Broken()) }
    let checkpoint = try Checkpoint(tensors: tensors)
    #expect(throws: CheckpointError.container(.wrongType(file: "f", tensor: "t", found: "nothing"))) { try Network(checkpoint) }
  }
}
