import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Testing

/// The same bits whatever the circumstances.
struct DeterminismTests {
  private func network() throws -> Network {
    try Network(Hashed.checkpoint(#require(Architecture(name: "R26x1")), outputs: 37))
  }

  /// 75x50 gives blocks that aren't full, tiles that reach over the edge, and several small images an item; 224x128 halves of images with tiles of
  /// their own.
  @Test("logits are the same bits for any batch, any place in it and any number of threads", arguments: [(75, 50), (224, 128)])
  func sameBits(size: (height: Int, width: Int)) throws {
    let network = try network()
    let images = Hashed.images(7, height: size.height, width: size.width)
    let perImage = size.height * size.width * 3
    let alone = try Session(network, height: size.height, width: size.width, threads: 1)
    let expected = try (0..<7).flatMap { try alone.run(Array(images[$0 * perImage..<($0 + 1) * perImage])) }
    for threads in [1, 2, 3, 5] {
      let session = try Session(network, height: size.height, width: size.width, batch: 7, threads: threads)
      for batch in [7, 2, 1, 5] {
        let found = try session.run(Array(images[..<(batch * perImage)]))
        #expect(found == Array(expected[..<(batch * 37)]), "\(threads) threads, batch \(batch)")
      }
    }
  }

  @Test("packing weights on several threads gives the same bits as on one")
  func samePacking() throws {
    let checkpoint = try Hashed.checkpoint(#require(Architecture(name: "R14x0.5")), outputs: 10)
    let images = Hashed.images(1, height: 64, width: 64)
    let results = try [1, 4].map { threads in
      try Session(Network(checkpoint, threads: threads), height: 64, width: 64).run(images)
    }
    #expect(results[0] == results[1])
  }
}
