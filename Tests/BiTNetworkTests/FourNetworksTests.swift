import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Testing

/// Inference with batch norm or plain convolutions, against PyTorch and timm in double precision (`fixtures/make_norms.py`).
struct FourNetworksTests {
  static let sizes = [("R14x0.5", 33, 45, 3), ("R14x0.5", 97, 131, 3), ("R26x1", 65, 47, 2)]
  static let sets = InstructionSet.allCases.filter(\.isAvailable)

  @Test(
    "logits and features agree with the reference at any size, with every instruction set", arguments: NetworkKind.others, sizes)
  func agreement(kind: NetworkKind, size: (architecture: String, height: Int, width: Int, images: Int)) throws {
    let checkpoint = try Hashed.checkpoint(kind.architecture(size.architecture), outputs: 10)
    let images = Hashed.images(size.images, height: size.height, width: size.width)
    let name = "\(kind.name)-\(size.architecture)-\(size.height)x\(size.width)"
    let (logits, features) = (try Golden.values(name + ".logits", folder: "norms"), try Golden.values(name + ".features", folder: "norms"))
    for set in Self.sets {
      let network = try Network(checkpoint, instructionSet: set)
      let session = try Session(network, height: size.height, width: size.width, batch: size.images)
      let error = try relativeError(session.run(images), logits)
      print("\(name) \(set.rawValue): \(error)")
      #expect(error < AgreementTests.tolerance, "\(set.rawValue)")
      #expect(try relativeError(session.run(images, output: .features), features) < AgreementTests.tolerance, "\(set.rawValue)")
    }
  }

  /// 75x50 gives blocks that aren't full, tiles that reach over the edge, and several small images an item.
  @Test("logits are the same bits for any batch, any place in it and any number of threads", arguments: NetworkKind.others)
  func sameBits(kind: NetworkKind) throws {
    let network = try Network(Hashed.checkpoint(kind.architecture("R14x0.5"), outputs: 37))
    let images = Hashed.images(5, height: 75, width: 50)
    let perImage = 75 * 50 * 3
    let alone = try Session(network, height: 75, width: 50, threads: 1)
    let expected = try (0..<5).flatMap { try alone.run(Array(images[$0 * perImage..<($0 + 1) * perImage])) }
    for threads in [1, 2, 5] {
      let session = try Session(network, height: 75, width: 50, batch: 5, threads: threads)
      for batch in [5, 2] {
        #expect(
          try session.run(Array(images[..<(batch * perImage)])) == Array(expected[..<(batch * 37)]), "\(threads) threads, \(batch) images")
      }
    }
  }

  @Test("batch norm's epsilon is that of the architecture: it might as well stand in the running variances")
  func epsilon() throws {
    let images = Hashed.images(1, height: 33, width: 45)
    func logits(epsilon: Double, added: Float) throws -> [Float] {
      let kind = NetworkKind(norm: .batch(.init(epsilon: epsilon)), convolution: .plain)
      var weights = try TrainingBatch.parameters(kind.architecture("R14x0.5"))
      for (index, parameter) in weights.parameters.enumerated() where parameter.name.role == .movingVariance {
        for channel in 0..<parameter.count { weights[index][channel] += added }
      }
      return try Session(Network(weights.checkpoint()), height: 33, width: 45).run(images)
    }
    let (wide, moved, usual) = (
      try logits(epsilon: 0.5 + 1e-5, added: 0), try logits(epsilon: 1e-5, added: 0.5), try logits(epsilon: 1e-5, added: 0)
    )
    #expect(relativeError(wide, moved) < 1e-5 && relativeError(wide, usual) > 0.1)
  }

  @Test("the same numbers under other names are another network")
  func kindsDiffer() throws {
    let images = Hashed.images(1, height: 33, width: 45)
    let logits = try NetworkKind.all.map { kind in
      try Session(Network(Hashed.checkpoint(kind.architecture("R14x0.5"), outputs: 10)), height: 33, width: 45).run(images)
    }
    for (first, one) in logits.enumerated() {
      for other in logits[(first + 1)...] { #expect(relativeError(one, other) > 0.1) }
    }
  }
}
