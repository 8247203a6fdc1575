import BiTFiles
import BiTPreprocessing
import BiTTestSupport
import Testing

import BiTCheckpoint

@Suite("published checkpoints")
struct PublishedTests {
  @Test("every published checkpoint is listed once")
  func counts() {
    let all = PublishedCheckpoint.all
    func count(_ publisher: PublishedCheckpoint.Publisher) -> Int { all.count { $0.publisher == publisher } }
    // The authors' README: 5 x 19 x 3 of VTAB; S, M and ILSVRC2012 of six architectures; two students, six teachers.
    #expect(count(.authors) == 285 + 18 + 8)
    #expect(count(.timm) == 15)
    #expect(count(.huggingFace) == 1)
    #expect(count(.tensorFlowHub) == 25 + 8)
    #expect(Set(all.flatMap { [$0.name] + $0.formerNames }).count == all.count + 15)
    let files = all.flatMap(\.files)
    #expect(Set(files.map(\.address)).count == files.count)
    #expect(files.allSatisfy { $0.address.hasPrefix("https://") && !$0.address.contains(" ") })
  }

  @Test(
    "a file's name, a path, a hub's name, an address and a former name find it",
    arguments: [
      ("BiT-M-R50x1", "BiT-M-R50x1"), ("weights/BiT-S-R101x3.h5", "BiT-S-R101x3"),
      ("./BiT-M-R152x4-ILSVRC2012.npz", "BiT-M-R152x4-ILSVRC2012"),
      ("BiT-M-R50x3-run2-smallnorb-azimuth.npz", "BiT-M-R50x3-run2-smallnorb-azimuth"),
      ("BiT-M-R50x1-run0-dtd.tfhub/", "BiT-M-R50x1-run0-dtd"), ("distill/R50x1_160.npz", "R50x1_160"),
      ("https://storage.googleapis.com/bit_models/distill/R152x2_T_pet128.npz", "R152x2_T_pet128"),
      ("timm/resnetv2_50x1_bit.goog_in21k", "timm/resnetv2_50x1_bit.goog_in21k"),
      ("resnetv2_152x2_bit.goog_teacher_in21k_ft_in1k_384", "timm/resnetv2_152x2_bit.goog_teacher_in21k_ft_in1k_384"),
      ("resnetv2_152x4_bitm", "timm/resnetv2_152x4_bit.goog_in21k_ft_in1k"), ("google/bit-50", "google/bit-50"),
      ("hub/resnetv2_101x1_bit.goog_in21k/model.safetensors", "timm/resnetv2_101x1_bit.goog_in21k"),
      ("models--google--bit-50/snapshots/60f75d5/pytorch_model.bin", "google/bit-50"),
      ("https://huggingface.co/timm/resnetv2_101x3_bit.goog_in21k/resolve/main/model.safetensors", "timm/resnetv2_101x3_bit.goog_in21k"),
      ("google/bit/m-r50x1/1", "google/bit/m-r50x1/1"),
      ("https://tfhub.dev/google/bit/s-r50x3/ilsvrc2012_classification/1", "google/bit/s-r50x3/ilsvrc2012_classification/1"),
      ("sayakpaul/distill_bit_r50x1_160_feature_extraction/1", "sayakpaul/distill_bit_r50x1_160_feature_extraction/1"),
      // What was converted keeps its name.
      ("BiT-M-R152x2.h5", "BiT-M-R152x2"),
    ])
  func names(text: String, name: String) {
    #expect(PublishedCheckpoint.named(text)?.name == name)
  }

  @Test(
    "other names find nothing",
    arguments: [
      "", "/", ".", "R50x1", "R50x1.npz", "R50x1/flowers.h5", "BiT-M-R50x1/flowers.npz", "BiT-M-R26x1", "BiT-L-R50x1.npz",
      "model.safetensors", "1",
      "resnetv2_50x1_bit.goog_in21k/other.safetensors", "BiT-M-R50x1.zip", "bit-m-r50x1.npz", "BiT-M-R50x1-run3-dtd.npz",
    ])
  func strangers(text: String) {
    #expect(PublishedCheckpoint.named(text) == nil)
  }

  /// arXiv 1912.11370 and timm's pages: millions of parameters.
  @Test(
    "outputs and parameters are those of the architectures",
    arguments: [
      ("R50x1", 25.55, 68.26), ("R50x3", 217.32, 345.40), ("R101x1", 44.54, 87.25), ("R101x3", 387.93, 516.02), ("R152x2", 236.34, 321.73),
      ("R152x4", 936.53, 1107.30),
    ])
  func parameters(architecture: String, small: Double, medium: Double) throws {
    let (s, m) = (PublishedCheckpoint.named("BiT-S-\(architecture)"), PublishedCheckpoint.named("BiT-M-\(architecture)"))
    #expect(s?.outputs == 1000)
    #expect(m?.outputs == 21843)
    #expect(abs(Double(try #require(s?.parameterCount)) / 1e6 - small) < 0.006)
    #expect(abs(Double(try #require(m?.parameterCount)) / 1e6 - medium) < 0.006)
    // A file holds all values in single precision, and little more.
    for checkpoint in PublishedCheckpoint.all where checkpoint.architecture.name == architecture {
      for file in checkpoint.files {
        guard let known = file.byteCount, let parameters = checkpoint.parameterCount else { continue }
        #expect(known.upperBound > 4 * parameters, "\(file.name)")
        #expect(Double(known.lowerBound) < 4.005 * Double(parameters), "\(file.name)")
      }
    }
  }

  @Test("what a name promises is what is published under it")
  func expectedNetworks() {
    for checkpoint in PublishedCheckpoint.all {
      for name in [checkpoint.name] + checkpoint.formerNames + checkpoint.files.map(\.address) {
        #expect(PublishedCheckpoint.named(name) == checkpoint, "\(name)")
        let network = ExpectedNetwork(name: name)
        #expect(network?.architecture == checkpoint.architecture, "\(name)")
        #expect(network?.outputs == checkpoint.outputs, "\(name)")
      }
    }
    #expect(ExpectedNetwork(name: "BiT-M-R50x1-run0-dtd.npz")?.outputs == nil)
    #expect(ExpectedNetwork(name: "google/bit/m-r50x1/1")?.outputs == nil)
    #expect(ExpectedNetwork(name: "BiT-M-R26x1.npz")?.outputs == 21843)
  }

  @Test("the same network is known by all of its names")
  func sameNetwork() throws {
    func others(_ name: String) throws -> Set<String> { Set(try #require(PublishedCheckpoint.named(name)).sameNetwork.map(\.name)) }
    #expect(
      try others("BiT-M-R50x1-ILSVRC2012.npz") == [
        "timm/resnetv2_50x1_bit.goog_in21k_ft_in1k", "google/bit-50", "google/bit/m-r50x1/ilsvrc2012_classification/1",
      ])
    #expect(try others("BiT-S-R152x2").isEmpty)
    #expect(
      try others("timm/resnetv2_152x2_bit.goog_teacher_in21k_ft_in1k_384") == [
        "R152x2_T_384", "sayakpaul/bit_resnet152x2_384_classification/1", "sayakpaul/bit_r152x2_384_feature_extraction/1",
      ])
  }

  /// timm 1.0.31, `timm.models.get_pretrained_cfg`.
  @Test(
    "pictures go through what timm's configurations say",
    arguments: [
      ("50x1_bit.goog_in21k", 224, 0.875, Resize.pillow), ("152x4_bit.goog_in21k_ft_in1k", 480, 1, .pillow),
      ("101x3_bit.goog_in21k_ft_in1k", 448, 1, .pillow), ("50x1_bit.goog_distilled_in1k", 224, 0.875, .pillowBicubic),
      ("152x2_bit.goog_teacher_in21k_ft_in1k", 224, 0.875, .pillowBicubic),
      ("152x2_bit.goog_teacher_in21k_ft_in1k_384", 384, 1, .pillowBicubic),
    ])
  func preprocessing(model: String, side: Int, share: Double, resize: Resize) throws {
    let preprocessing = try #require(PublishedCheckpoint.named("resnetv2_\(model)")?.preprocessing)
    #expect(preprocessing.size == ImageSize(side: side))
    #expect((preprocessing.cropShare, preprocessing.resize, preprocessing.fit) == (share, resize, .shorterSide))
    #expect(preprocessing.normalisation.mean == [0.5, 0.5, 0.5])
  }

  @Test("a known SHA-256 finds its file; each has a size and a page that shows it")
  func digests() throws {
    let known = PublishedCheckpoint.all.flatMap(\.files).filter { $0.digest != nil }
    #expect(known.count == 2)
    for file in known {
      let digest = try #require(file.digest)
      #expect(digest.sha256.count == 64 && digest.sha256.allSatisfy { $0.isHexDigit && !$0.isUppercase })
      #expect(digest.source.hasPrefix("https://"))
      #expect(file.byteCount != nil)
      #expect(PublishedCheckpoint.holding(sha256: digest.sha256)?.file == file)
    }
    #expect(PublishedCheckpoint.holding(sha256: String(repeating: "0", count: 64)) == nil)
  }

  @Test("two files are known to hold another network than their names say")
  func misnamed() {
    #expect(PublishedCheckpoint.misnamedFiles.map(\.name) == ["BiT-S-R50x3.h5", "BiT-S-R101x1.h5"])
    #expect(PublishedCheckpoint.named("BiT-S-R50x3.npz")?.file(named: "BiT-S-R50x3.npz")?.holdsAnother == nil)
  }

  @Test("a file that is called as a published one, and isn't it, is told; one of another size is another file")
  func comparison() throws {
    let folder = try Scratch()
    let content = Array("a published file".utf8)
    let path = try folder.write("model.safetensors", content)
    let right = PublishedFile(
      form: .safetensors, name: "model.safetensors", address: "https://a", byteCount: content.count...content.count,
      digest: PublishedFile.Digest(sha256: try FileDigest.sha256(of: path), source: "https://page"), holdsAnother: nil)
    func findings(_ file: PublishedFile, _ path: String) -> [Finding] { PublishedCheck.findings(path: path, name: "x", files: [file]) }
    #expect(findings(right, path).map(\.severity) == [.note])
    #expect(findings(right, folder.path).map(\.severity) == [.note])
    let wrong = PublishedFile(
      form: .safetensors, name: "model.safetensors", address: "https://a", byteCount: right.byteCount,
      digest: PublishedFile.Digest(sha256: String(repeating: "0", count: 64), source: "https://page"), holdsAnother: nil)
    #expect(findings(wrong, path).map(\.severity) == [.warning])
    #expect(findings(wrong, path).first?.check == .published)
    let longer = PublishedFile(
      form: .safetensors, name: "model.safetensors", address: "https://a", byteCount: 100...200, digest: wrong.digest, holdsAnother: nil)
    #expect(findings(longer, path).isEmpty)
    #expect(findings(wrong, folder.path("none")).isEmpty)
    #expect(PublishedCheck.findings(path: path).isEmpty)
  }
}
