import BiTCheckpoint
import BiTCommand
import BiTTestSupport
import Testing

@Suite("init, inspect and convert")
struct ConversionTests {
  @Test("init makes the same file from the same seed, and another from another")
  func seeds() throws {
    let folder = try Scratch()
    for (name, seed) in [("a", "1"), ("b", "1"), ("c", "2")] {
      #expect(try Program.bit("init", "R14x0.5", folder.path + "/\(name).npz", "--classes", "3", "--seed", seed).status == 0)
    }
    #expect(try folder.bytes("a.npz") == folder.bytes("b.npz"))
    #expect(try folder.bytes("a.npz") != folder.bytes("c.npz"))
  }

  @Test("inspect says what a file is, for people and as JSON")
  func inspection() throws {
    let folder = try Scratch()
    let path = folder.path + "/fresh.npz"
    #expect(try Program.bit("init", "R14x0.5", path, "--classes", "1000").status == 0)
    let text = try Program.bit("inspect", path)
    #expect(text.status == 0)
    #expect(text.error == "")
    for line in [
      "kind           npz\n", "architecture   R14x0.5\n", "outputs        1 000\n", "parameters     3 032 328 (3.03 M)\n",
      "stored as      float32\n",
    ] { #expect(text.output.contains(line), "\(line)") }
    let json = try Program.bit("inspect", path, "--json", "--tensors").output
    for part in [
      "{\n  \"file\": \"\(path)\",\n  \"kind\": \"npz\",\n  \"architecture\": \"R14x0.5\",\n  \"outputs\": 1000,\n  \"features\": 1024,\n",
      "\"parameters\": 3032328,\n  \"storedTypes\": [\"float32\"],\n",
      "      \"name\": \"resnet/head/conv2d/bias\",\n      \"shape\": [1000],\n      \"type\": \"float32\"\n",
    ] { #expect(json.contains(part), "\(part)") }
  }

  @Test("inspect says how pictures are cut and outputs read, and convert that an npz can't keep it")
  func preprocessing() throws {
    let folder = try Scratch()
    let path = try folder.write("timm.h5", Repository.inflated("fixtures/preprocessing/home.h5"))
    let text = try Program.bit("inspect", path).output
    let sentence =
      "224 x 192, the middle of the picture brought in proportion to cover 256 x 219 (crop share 0.875), resized as pil-bicubic does; "
      + "mean 0.485, 0.456, 0.406, deviation 0.229, 0.224, 0.225"
    for line in ["outputs        10, multi-label (sigmoid)\n", "preprocessing  \(sentence)\n"] { #expect(text.contains(line), "\(text)") }
    let json = try Program.bit("inspect", path, "--json").output
    for part in ["\"scores\": \"sigmoid\"", "\"fit\": \"shorter-side\"", "\"cropShare\": 0.875", "\"mean\": [0.485, 0.456, 0.406]"] {
      #expect(json.contains(part), "\(json)")
    }
    let lost = try Program.bit("convert", path, folder.path("a.npz"))
    #expect(lost.status == 0 && lost.error.contains("an npz has no place for what \(path) says of preprocessing, scores"), "\(lost.error)")
    #expect(try Program.bit("convert", path, folder.path("b.h5")).error == "")
    #expect(try Checkpoint.open(folder.path("b.h5")).metadata.preprocessing == Checkpoint.open(path).metadata.preprocessing)
  }

  @Test("a file that is named after another network is remarked on, unless quiet was asked for")
  func otherName() throws {
    let folder = try Scratch()
    let path = folder.path + "/BiT-S-R50x3.npz"
    #expect(try Program.bit("init", "R14x0.5", path, "--classes", "0").status == 0)
    let outcome = try Program.bit("inspect", path)
    #expect(outcome.status == 0)
    #expect(outcome.error.hasPrefix("note: \(path) is named after R50x3, but its tensors are those of R14x0.5"))
    #expect(try Program.bit("inspect", path, "--quiet").error == "")
  }

  @Test("convert keeps every value, and changes precision and head when asked to")
  func conversions() throws {
    let folder = try Scratch()
    let source = folder.path + "/a.npz"
    #expect(try Program.bit("init", "R14x0.5", source, "--classes", "4", "--seed", "9").status == 0)
    let original = try Checkpoint.open(source)

    #expect(try Program.bit("convert", source, folder.path + "/same.npz").status == 0)
    let same = try Checkpoint.open(folder.path + "/same.npz")
    for (first, second) in zip(original.tensors, same.tensors) {
      #expect(first.name == second.name)
      #expect(try first.floats().map(\.bitPattern) == second.floats().map(\.bitPattern))
    }

    #expect(try Program.bit("convert", source, folder.path + "/half", "--to", "npz", "--dtype", "f16", "--head=zero:7").status == 0)
    let half = try Checkpoint.open(folder.path + "/half")
    #expect(half.origin?.kind == .npz)
    #expect(half.outputs == 7)
    #expect(half.tensors.allSatisfy { $0.scalarType == .float16 })
    #expect(try half.tensors.last?.floats() == [0, 0, 0, 0, 0, 0, 0])
    #expect(try half.tensors[0].floats() == original.tensors[0].floats().map { Float(Float16($0)) })

    #expect(try Program.bit("convert", source, folder.path + "/body.npz", "--head", "drop").status == 0)
    #expect(try Checkpoint.open(folder.path + "/body.npz").outputs == nil)
  }

  @Test("the home format keeps where a file comes from and what its outputs are called; going back to npz says what is lost")
  func metadata() throws {
    let folder = try Scratch()
    let (npz, h5) = (folder.path + "/a.npz", folder.path + "/a.h5")
    #expect(try Program.bit("init", "R14x0.5", npz).status == 0)
    #expect(try Program.bit("convert", npz, h5, "--dtype", "f16").status == 0)
    let converted = try Checkpoint.open(h5)
    #expect(converted.origin?.kind == .kerasH5)
    #expect(converted.metadata.labels == .set("imagenet1k"))
    #expect(
      converted.metadata.provenance
        == Metadata.Provenance(
          sourceName: "a.npz", sourceKind: "npz", sourceSHA256: try FileDigest.sha256(of: npz), operation: .conversion(precision: .half)))
    let back = try Program.bit("convert", h5, folder.path + "/b.npz")
    #expect(back.status == 0)
    #expect(back.error == "note: \(folder.path)/b.npz: an npz has no place for what \(h5) says of provenance\n")
  }

  @Test("bench convert compares both ways with a copy")
  func benchmark() throws {
    let outcome = try Program.bit("bench", "convert", "--arch", "R14x0.5", "--rounds", "1", "--json")
    #expect(outcome.status == 0)
    for part in ["\"what\": \"convert\"", "\"arch\": \"R14x0.5\"", "\"copy\": {", "\"npzToKerasH5\": {", "\"kerasH5ToNpz\": {"] {
      #expect(outcome.output.contains(part), "\(part)")
    }
  }

  @Test("what is no checkpoint is told in one line, and leaves nothing behind")
  func notACheckpoint() throws {
    let folder = try Scratch()
    try folder.write("page.npz", "<!DOCTYPE html>")
    let outcome = try Program.bit("convert", folder.path + "/page.npz", folder.path + "/out.h5")
    #expect(outcome.status == 1)
    #expect(outcome.error.hasPrefix("error: \(folder.path)/page.npz: not a BiT checkpoint"))
    #expect(outcome.error.contains("web page"))
    #expect(folder.names() == ["page.npz"])
  }
}
