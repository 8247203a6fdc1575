import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTTestSupport
import Foundation
import Testing

@Suite("verify and diff")
struct VerificationTests {
  private struct Document: Decodable {
    struct File: Decodable {
      struct Finding: Decodable {
        let severity, check, expected, found, advice: String
        let tensor: String?
      }
      let file: String
      let sound: Bool
      let kind, architecture: String?
      let findings: [Finding]
    }
    let files: [File]
  }

  @Test("verify ends with 0 only where all files are sound, for people and as JSON")
  func verify() throws {
    let folder = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/a.h5", "--classes", "3").status == 0)
    #expect(try Program.bit("convert", folder.path + "/a.h5", folder.path + "/b.h5", "--head", "zero:4").status == 0)
    try folder.write("c.npz", "PK\u{3}\u{4} and no more")
    let sound = try Program.bit("verify", folder.path + "/b.h5")
    #expect(sound.status == 0)
    #expect(sound.output.hasPrefix("\(folder.path)/b.h5: sound, 1 note (keras-h5; R14x0.5, 4 outputs; 45 tensors, "))
    let outcome = try Program.bit("verify", folder.path + "/b.h5", folder.path + "/c.npz", folder.path + "/none", "--json")
    #expect(outcome.status == 1)
    let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    #expect(document.files.map(\.sound) == [true, false, false])
    #expect(document.files.map(\.architecture) == ["R14x0.5", nil, nil])
    #expect(document.files[1].findings.map(\.check) == ["structure"])
  }

  @Test("--expect says what a file should be, and has to be a name")
  func expectation() throws {
    let folder = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/R14x0.5.h5", "--classes", "0").status == 0)
    #expect(try Program.bit("verify", folder.path + "/R14x0.5.h5").status == 0)
    let other = try Program.bit("verify", folder.path + "/R14x0.5.h5", "--expect", "BiT-M-R50x1")
    #expect(other.status == 1)
    #expect(other.output.contains("error: network\n    expected  R50x1, as asked for: a root of 64 filters"))
    #expect(try Program.bit("verify", folder.path + "/R14x0.5.h5", "--expect", "ResNet").status == 64)
  }

  @Test("convert keeps the source's digest, and with --verify refuses a source that has changed")
  func conversion() throws {
    let folder = try Scratch()
    let (source, copy) = (folder.path + "/a.h5", folder.path + "/b.h5")
    #expect(try Program.bit("init", "R14x0.5", source, "--classes", "3").status == 0)
    #expect(try Program.bit("convert", source, copy, "--verify").status == 0)
    let expected = try Program([source], program: "/usr/bin/sha256sum").outcome().output.prefix(64)
    #expect(expected.count == 64)
    #expect(try Program.bit("inspect", copy).output.contains("SHA-256 \(expected)"))

    var bytes = try folder.bytes("a.h5")
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: source))
    for options in [["--verify"], [], ["--dtype", "f16"]] {
      let refused = try Program(["convert", source, folder.path + "/c.h5"] + options).outcome()
      #expect(refused.status == 1)
      #expect(refused.error.contains("the content has changed since it was written; no \(folder.path)/c.h5 was made"))
      #expect(folder.names() == ["a.h5", "b.h5"])
    }
    // Nobody is told to convert what is damaged.
    let verified = try Program.bit("verify", source)
    #expect(verified.status == 1)
    #expect(
      verified.output.contains("the content has changed since it was written") && !verified.output.contains("convert"), "\(verified.output)"
    )
  }

  @Test(
    "with --verify a checkpoint that has changed is refused wherever one is loaded",
    arguments: [
      ["classify", "CHECKPOINT", "data/a/1.jpg"], ["embed", "CHECKPOINT", "data/a/1.jpg", "--out", "out.npy"],
      ["evaluate", "CHECKPOINT", "--data", "data"],
      ["finetune", "CHECKPOINT", "--data", "data", "--out", "run", "--head-only", "--crop", "32"],
    ])
  func loading(arguments: [String]) throws {
    let folder = try Scratch()
    for name in ["a", "b"] {
      for number in 0..<2 {
        try Folder.make(folder.path + "/data/" + name)
        let pixels = (0..<24 * 24 * 3).map { UInt8(truncatingIfNeeded: $0 * (number + 3) * name.utf8.count) }
        try AtomicFile.write(Image(height: 24, width: 24, pixels: pixels).jpeg(), to: "\(folder.path)/data/\(name)/\(number).jpg")
      }
    }
    #expect(try Program.bit("init", "R14x0.5", folder.path + "/whole.h5", "--classes", "2").status == 0)
    var bytes = try folder.bytes("whole.h5")
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: folder.path + "/changed.h5"))
    func outcome(_ checkpoint: String, _ more: String...) throws -> Program.Outcome {
      let words = arguments.map { $0 == "CHECKPOINT" ? checkpoint : $0 }
      let text = "cd '\(folder.path)'; exec '\(try Program.built())' " + (words + more).joined(separator: " ")
      return try Program(["-c", text], program: "/bin/bash").outcome()
    }
    let refused = try outcome("changed.h5", "--verify")
    #expect(refused.status == 1)
    #expect(refused.error.contains("changed.h5: tensor ") && refused.error.contains("has changed since it was written"), "\(refused.error)")
    guard arguments[0] == "classify" else { return }
    #expect(try outcome("whole.h5", "--verify").status == 0)
    #expect(try outcome("changed.h5").status == 0)
  }

  @Test("differences that are no numbers are called that")
  func notFinite() throws {
    let folder = try Scratch()
    let network = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: 2, seed: 1)
    let bias = Tensor(name: ParameterName.headBias.canonical, shape: [2], values: [0, -Float.nan])
    try network.write(to: folder.path("a.npz"), kind: .npz, replacing: false)
    try network.replacingTensors([bias]).write(to: folder.path("b.npz"), kind: .npz, replacing: false)
    for outcome in [
      try Program.bit("diff", folder.path("a.npz"), folder.path("b.npz")),
      try Program.bit("diff", folder.path("b.npz"), folder.path("a.npz")),
    ] {
      #expect(outcome.status == 1)
      #expect(outcome.output.hasPrefix("one architecture, but values that are not finite: "))
      #expect(outcome.output.contains("  not finite"))
      #expect(outcome.output.replacing("finetuned", with: "").replacing("inf", with: "").count == outcome.output.count, "\(outcome.output)")
      #expect(!outcome.output.lowercased().contains("nan"))
    }
    #expect(try Program.bit("diff", folder.path("b.npz"), folder.path("b.npz")).status == 0)
  }

  @Test("diff ends with 0 only where nothing differs by more than the tolerance")
  func diff() throws {
    let folder = try Scratch()
    let (first, half, other) = (folder.path + "/a.npz", folder.path + "/half.h5", folder.path + "/other.npz")
    #expect(try Program.bit("init", "R14x0.5", first, "--classes", "3").status == 0)
    #expect(try Program.bit("convert", first, half, "--dtype", "f16").status == 0)
    #expect(try Program.bit("convert", first, other, "--head", "zero:5").status == 0)
    let same = try Program.bit("diff", first, first)
    #expect(same.status == 0)
    #expect(same.output == "equal\n")
    let near = try Program.bit("diff", first, half)
    #expect(near.status == 1)
    #expect(near.output.hasPrefix("the same network to within 0.0"))
    #expect(try Program.bit("diff", first, half, "--tolerance", "0.001").status == 0)
    let head = try Program.bit("diff", first, other)
    #expect(head.status == 1)
    #expect(head.output.hasPrefix("the same body with another head\n\nshapes that differ:\n  resnet/head/conv2d/kernel  1 x 1 x 1024 x 3"))
    #expect(try Program.bit("diff", first, other, "--json").output.contains("\"verdict\": \"sameBody\""))
    #expect(try Program.bit("diff", first, other, "--tolerance=-1").status == 64)
  }
}
