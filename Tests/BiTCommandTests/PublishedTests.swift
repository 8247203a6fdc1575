import BiTTestSupport
import Foundation
import Testing

@Suite("published")
struct PublishedCommandTests {
  private struct Document: Decodable {
    struct Checkpoint: Decodable {
      struct File: Decodable {
        let address: String
        let fetch: String
      }
      let name: String
      let outputs, parameters: Int?
      let files: [File]
      let sameNetwork: [String]
    }
    struct Series: Decodable {
      let pattern: String
      let count: Int
    }
    let checkpoints: [Checkpoint]
    let series: [Series]?
  }

  private static func document(_ words: String...) throws -> Document {
    let outcome = try Program(["published", "--json"] + words).outcome()
    #expect(outcome.status == 0)
    return try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
  }

  @Test("the list has a line a network, and one for the 57 runs of an architecture")
  func list() throws {
    let outcome = try Program.bit("published")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("BiT-S-") } == 6)
    #expect(lines.contains { $0.split(separator: " ").prefix(5) == ["BiT-M-R50x1-ILSVRC2012", "1", "000", "25.55", "M"] })
    #expect(lines.count { $0.hasPrefix("BiT-M-R") && $0.contains("-run{0,1,2}-TASK") } == 5)
    #expect(outcome.output.contains("kitti-distance"))
  }

  @Test("as JSON every checkpoint stands for itself, and the runs of VTAB-1k as patterns")
  func json() throws {
    let document = try Self.document()
    #expect(document.checkpoints.count == 18 + 8 + 15 + 1 + 33)
    #expect(document.series?.map(\.count) == [57, 57, 57, 57, 57])
    #expect(document.checkpoints.first { $0.name == "BiT-M-R152x4" }?.outputs == 21843)
    #expect(document.checkpoints.flatMap(\.files).allSatisfy { $0.fetch.contains($0.address) })
  }

  @Test("a name tells all of one: what others call it and the command that fetches it")
  func one() throws {
    let text = try Program.bit("published", "resnetv2_101x1_bit.goog_in21k").output
    for words in [
      "R101x1", "21 843", "89c645b9480d6c72c3f95deefa67ab4e1c5ee3823f09af7fd68e27f6a9ab51d8", "BiT-M-R101x1", "resnetv2_101x1_bitm_in21k",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("  curl -fL --create-dirs --output-dir resnetv2_101x1_bit.goog_in21k -O https://huggingface.co/timm/"))
    #expect(try Program.bit("published", "BiT-S-R50x3.h5").output.contains("another network than its name says"))
    #expect(try Self.document("BiT-S-R50x1", "google/bit-50").checkpoints.map(\.name) == ["BiT-S-R50x1", "google/bit-50"])
  }

  @Test("an unknown name is refused, with the one that was meant")
  func unknown() throws {
    let outcome = try Program.bit("published", "BiT-M-R50x2")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("“BiT-M-R50x2” is none of the published checkpoints"))
  }

  @Test("inspect says which published file a file is called as")
  func inspection() throws {
    let folder = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", folder.path("BiT-M-R50x1-ILSVRC2012.h5"), "--classes", "3").status == 0)
    let text = try Program.bit("inspect", folder.path("BiT-M-R50x1-ILSVRC2012.h5")).output
    #expect(text.contains("called as BiT-M-R50x1-ILSVRC2012, published by the authors of BiT"))
    #expect(text.contains("google/bit-50"))
    #expect(try Program.bit("init", "R14x0.5", folder.path("a.h5"), "--classes", "3").status == 0)
    #expect(try !Program.bit("inspect", folder.path("a.h5")).output.contains("published"))
  }
}
