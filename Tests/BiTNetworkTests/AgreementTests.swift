import BiTCheckpoint
import BiTNetwork
import BiTTestSupport
import Foundation
import Testing

/// Against PyTorch and timm (`fixtures/make_network.py`): |value - reference| ≤ 1e-4 · max|reference|.
struct AgreementTests {
  static let tolerance: Float = 1e-4

  @Test(
    "logits and features agree with the reference at any size, with every instruction set",
    arguments: [(64, 64), (97, 131), (33, 20)], InstructionSet.allCases.filter(\.isAvailable))
  func small(size: (height: Int, width: Int), instructionSet: InstructionSet) throws {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let network = try Network(Hashed.checkpoint(architecture, outputs: 10), instructionSet: instructionSet)
    let session = try Session(network, height: size.height, width: size.width, batch: 2)
    let images = Hashed.images(2, height: size.height, width: size.width)
    let name = "R14x0.5-\(size.height)x\(size.width)"
    #expect(try relativeError(session.run(images), Golden.values(name + ".logits")) < Self.tolerance)
    #expect(try relativeError(session.run(images, output: .features), Golden.values(name + ".features")) < Self.tolerance)
  }

  @Test("a head whose outputs fill no whole panel agrees with the reference")
  func unevenHead() throws {
    let architecture = try #require(Architecture(name: "R26x1"))
    let network = try Network(Hashed.checkpoint(architecture, outputs: 37))
    let logits = try Session(network, height: 64, width: 64, batch: 2).run(Hashed.images(2, height: 64, width: 64))
    #expect(try relativeError(logits, Golden.values("R26x1-64x64.logits")) < Self.tolerance)
  }

  /// All six take 12 GB of memory and minutes: `make agreement`.
  static let measured =
    ProcessInfo.processInfo.environment["BIT_ALL_ARCHITECTURES"] == nil
    ? ["R50x1"] : Architecture.published.map(\.name)

  @Test("the published architectures agree with the reference at 128, 224 and 97x131", arguments: measured)
  func published(name: String) throws {
    let architecture = try #require(Architecture(name: name))
    let network = try Network(Hashed.checkpoint(architecture, outputs: 1000))
    for (height, width) in [(128, 128), (224, 224), (97, 131)] {
      let logits = try Session(network, height: height, width: width).run(Hashed.images(1, height: height, width: width))
      let error = try relativeError(logits, Golden.values("\(name)-\(height)x\(width).logits"))
      print("\(name) \(height)x\(width): \(error)")
      #expect(error < Self.tolerance)
    }
  }
}
