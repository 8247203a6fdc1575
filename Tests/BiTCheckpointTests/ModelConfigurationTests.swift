import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Foundation
import Testing

/// What timm and transformers say of a model beside its values.
@Suite("Configurations of timm and Hugging Face")
struct ModelConfigurationTests {
  private static let kinds = [CheckpointKind.timm, .huggingFace]

  /// A network of zeros.
  private static func network(_ name: String = "R14x0.5", outputs: Int? = 3, _ metadata: Metadata = Metadata()) throws -> Checkpoint {
    let tensors = try #require(Architecture(name: name)).parameters(outputs: outputs).map { parameter in
      let count = parameter.shape.reduce(1, *)
      return Tensor(
        name: parameter.name.canonical, shape: parameter.shape, scalarType: .float16, storage: RepeatedStorage(zerosOfByteCount: 2 * count))
    }
    return try Checkpoint(tensors: tensors, metadata: metadata)
  }

  /// Writes a folder and gives it back, with a document changed in between.
  private static func reopened(
    _ checkpoint: Checkpoint, _ kind: CheckpointKind, file: String = "config.json", _ old: String? = nil, _ new: String = ""
  ) throws -> Checkpoint {
    let scratch = try Scratch()
    let path = scratch.path("a")
    try checkpoint.write(to: path, kind: kind, replacing: false)
    if let old { try SafetensorsFixture.change(path + "/" + file, old, new) }
    return try Checkpoint.open(path)
  }

  private static func error(
    _ kind: CheckpointKind, _ old: String, _ new: String, outputs: Int? = 3, file: String = "config.json"
  ) throws -> String {
    let error = try #require(throws: CheckpointError.self) { try reopened(network(outputs: outputs), kind, file: file, old, new) }
    return "\(error)"
  }

  /// What the libraries say where they resize bilinearly to a size: their own arithmetic with mean and deviation 0.5.
  private static func libraries(height: Int, width: Int) -> Preprocessing {
    Preprocessing(
      height: height, width: width, resize: .pillow,
      normalisation: .channels(mean: SIMD3(repeating: 0.5), deviation: SIMD3(repeating: 0.5)))
  }

  // MARK: - Labels

  @Test("labels and the size that the libraries write are read")
  func theirs() throws {
    let scratch = try Scratch()
    let hf = try Checkpoint.open(SafetensorsFixture.unpack("hf", into: scratch))
    #expect(hf.metadata.labels == .list(SafetensorsFixture.texts.map { .init(id: $0, name: $0) }))
    #expect(hf.metadata.preprocessing == Self.libraries(height: 96, width: 128))
    // timm's own document beside the same network in timm's names.
    let folder = scratch.path("timm")
    try scratch.write("timm/config.json", content(Repository.path("fixtures/safetensors/timm/config.json")))
    try scratch.write("timm/model.safetensors", Repository.inflated("fixtures/safetensors/timm.safetensors"))
    let timm = try Checkpoint.open(folder)
    #expect(timm.metadata.labels == .list(zip(SafetensorsFixture.identifiers, SafetensorsFixture.texts).map { .init(id: $0, name: $1) }))
    #expect(timm.metadata.preprocessing?.size == ImageSize(side: 224))
    #expect(timm.remarks.count == 1)
    #expect(timm.remarks.first?.contains("calls the network resnetv2_50x1_bit; the tensors are R14x0.5's") == true)
    #expect(timm.metadata.preprocessing?.resize == .pillowBicubic && timm.metadata.preprocessing?.fit == .squash)
    #expect(timm.metadata.preprocessing?.cropShare == 0.875)
  }

  @Test("labels of every kind come back", arguments: kinds)
  func labels(kind: CheckpointKind) throws {
    let lists: [[(String, String)]] = [
      [("n1", "a cat"), ("n2", "a dog"), ("n3", "a “ü”")], [("a", "a"), ("b", "b"), ("c", "c")],
      // Alike in what the libraries hold, and not in the rest.
      [("n1", "crane"), ("n2", "crane"), ("n3", "dog")], [("n1", "crane"), ("n1", "heron"), ("n1", "heron")],
      // Numbers on purpose.
      [("0", "0"), ("1", "1"), ("2", "2")], [("LABEL_0", "x"), ("LABEL_1", "y"), ("LABEL_2", "z")], [("", ""), ("", "x"), ("", "")],
    ]
    for list in lists {
      let labels = Metadata.Labels.list(list.map { .init(id: $0, name: $1) })
      let copy = try Self.reopened(Self.network("R14x0.5", outputs: 3, Metadata(labels: labels)), kind)
      #expect(copy.metadata.labels == labels)
      #expect(copy.remarks == [])
    }
    for labels in [Metadata.Labels.set("imagenet1k"), nil] {
      #expect(try Self.reopened(Self.network(outputs: 3, Metadata(labels: labels)), kind).metadata.labels == labels)
    }
    #expect(try Self.reopened(Self.network(outputs: nil), kind).metadata.labels == nil)
  }

  @Test("a label that was changed in the library's own members counts, and is told", arguments: kinds)
  func changedLabels(kind: CheckpointKind) throws {
    let labels = Metadata.Labels.list([.init(id: "n1", name: "crane"), .init(id: "n1", name: "heron"), .init(id: "n3", name: "dog")])
    let network = try Self.network(outputs: 3, Metadata(labels: labels))
    let (old, new) = kind == .timm ? ("[\"n1\", \"n1\", \"n3\"]", "[\"n1\", \"n2\", \"n3\"]") : ("\"1\": \"heron\"", "\"1\": \"stork\"")
    let copy = try Self.reopened(network, kind, old, new)
    guard case .list(let found)? = copy.metadata.labels else {
      Issue.record("no labels")
      return
    }
    #expect(kind == .timm ? found[1].id == "n2" : found[1].name == "stork")
    #expect(copy.remarks.contains { $0.contains("label_list") })
  }

  // MARK: - Preprocessing

  @Test("a size comes back with Pillow's resizing, and what can't be said is told", arguments: kinds)
  func preprocessing(kind: CheckpointKind) throws {
    let pillow = try Self.network(outputs: 3, Metadata(preprocessing: Preprocessing(height: 128, width: 160, resize: .pillow)))
    #expect(try Self.reopened(pillow, kind).metadata.preprocessing == pillow.metadata.preprocessing)
    #expect(kind.notes(on: pillow).allSatisfy { !$0.contains("TensorFlow") })
    let tensorFlow = try Self.network(outputs: 3, Metadata(preprocessing: Preprocessing(height: 128, width: 160, resize: .tensorFlow)))
    #expect(try Self.reopened(tensorFlow, kind).metadata.preprocessing == pillow.metadata.preprocessing)
    #expect(kind.notes(on: tensorFlow).contains { $0.contains("TensorFlow") })
    #expect(kind.notes(on: tensorFlow, at: "a.safetensors").allSatisfy { !$0.contains("TensorFlow") })
    #expect(kind.lost(of: tensorFlow, at: "a") == [])
    #expect(kind.lost(of: tensorFlow, at: "a.safetensors") == [.preprocessing])
  }

  private static let unheld: [(CheckpointKind, String, String, String)] = [
    (.timm, "\"bilinear\"", "\"lanczos\"", "interpolation “lanczos”"), (.timm, "\"squash\"", "\"border\"", "crop_mode “border”"),
    (.huggingFace, "\"resample\": 2", "\"resample\": 0", "resample 0"),
    (.huggingFace, "\"do_normalize\": true", "\"do_normalize\": false", "do_normalize false"),
    (.huggingFace, "\"do_resize\": true", "\"do_resize\": false", "do_resize false"),
  ]

  private static let held: [(kind: CheckpointKind, old: String, new: String, expected: Preprocessing)] = {
    func halves(_ resize: Resize = .pillow, _ fit: Fit = .squash, _ share: Double = 1, mean: Double = 0.5) -> Preprocessing {
      Preprocessing(
        height: 384, width: 384, resize: resize, fit: fit, cropShare: share,
        normalisation: .channels(mean: SIMD3(mean, 0.5, 0.5), deviation: SIMD3(repeating: 0.5)))
    }
    func symmetric(_ resize: Resize, _ fit: Fit = .squash, _ share: Double = 1) -> Preprocessing {
      Preprocessing(height: 384, width: 384, resize: resize, fit: fit, cropShare: share)
    }
    return [
      (.timm, "\"bilinear\"", "\"bicubic\"", symmetric(.pillowBicubic)),
      (.timm, "\"squash\"", "\"center\"", symmetric(.pillow, .shorterSide)),
      (.timm, "\"crop_pct\": 1.0", "\"crop_pct\": 0.875", symmetric(.pillow, .squash, 0.875)),
      (.timm, "\"mean\": [0.5, ", "\"mean\": [0.25, ", halves(mean: 0.25)), (.timm, "\"normalisation\"", "\"other\"", halves()),
      (.huggingFace, "\"resample\": 2", "\"resample\": 3", symmetric(.pillowBicubic)),
      (.huggingFace, "\"image_mean\": [0.5, ", "\"image_mean\": [0.25, ", halves(mean: 0.25)),
      (.huggingFace, "\"normalisation\"", "\"other\"", halves()), (.huggingFace, "\"resample\"", "\"other\"", symmetric(.pillowBicubic)),
    ]
  }()

  @Test("what a configuration says of pictures is followed", arguments: held.indices)
  func heldPreprocessing(index: Int) throws {
    let (kind, old, new, expected) = Self.held[index]
    let copy = try Self.reopened(Self.network(), kind, file: kind == .timm ? "config.json" : "preprocessor_config.json", old, new)
    #expect(copy.metadata.preprocessing == expected)
    #expect(copy.remarks == [])
  }

  @Test("every preprocessing that the libraries can say comes back", arguments: kinds)
  func everyPreprocessing(kind: CheckpointKind) throws {
    let clip = try #require(Normalisation(mean: [0.48145466, 0.4578275, 0.40821073], deviation: [0.26862954, 0.26130258, 0.27577711]))
    for (size, share) in [
      (ImageSize(side: 224), 0.875), (ImageSize(side: 448), 1), (ImageSize(side: 97), 0.95), (ImageSize(height: 96, width: 160), 1),
    ] {
      for resize in [Resize.pillow, .pillowBicubic] {
        for fit in Fit.allCases {
          for normalisation in [.symmetric, clip] {
            let said = Preprocessing(size, resize: resize, fit: fit, cropShare: share, normalisation: normalisation)
            let network = try Self.network(outputs: 3, Metadata(preprocessing: said))
            let copy = try Self.reopened(network, kind)
            guard kind == .timm || fit == .squash || size.height == size.width else {
              #expect(kind.notes(on: network).contains { $0.contains("one shorter side") })
              continue
            }
            // Of a crop share a size in pixels is left at Hugging Face; what it gives is the same.
            let found = try #require(copy.metadata.preprocessing)
            #expect(found.scaledSize == said.scaledSize && found.size == said.size && found.resize == resize && found.fit == fit)
            #expect(found.normalisation == normalisation && (kind == .huggingFace || found.cropShare == share))
            #expect(copy.remarks == [])
          }
        }
      }
    }
  }

  @Test("what a configuration says of pictures that isn't followed is told", arguments: unheld.indices)
  func unheldPreprocessing(index: Int) throws {
    let (kind, old, new, words) = Self.unheld[index]
    let copy = try Self.reopened(Self.network(), kind, file: kind == .timm ? "config.json" : "preprocessor_config.json", old, new)
    #expect(copy.remarks.contains { $0.contains(words) }, "\(copy.remarks)")
    #expect(copy.metadata.preprocessing?.size == ImageSize(side: 384))
  }

  @Test("a size that no picture has is refused", arguments: kinds)
  func impossibleSize(kind: CheckpointKind) throws {
    for size in ["0", "-1", "16385", "9223372036854775807", "1.5", "\"384\""] {
      let found =
        kind == .timm
        ? try Self.error(kind, "[3, 384, 384]", "[3, \(size), 384]")
        : try Self.error(kind, "\"height\": 384", "\"height\": \(size)", file: "preprocessor_config.json")
      #expect(found.contains(kind == .timm ? "pretrained_cfg.input_size" : "size"), "\(found)")
    }
  }

  // MARK: - The network

  @Test(
    "every network has a name in timm but for the depths that it hasn't",
    arguments: [
      ("R50x1", "\"resnetv2_50x1_bit\"", nil), ("R101x3", "\"resnetv2_101x3_bit\"", nil), ("R152x4", "\"resnetv2_152x4_bit\"", nil),
      ("R50x0.5", "\"resnetv2_50x1_bit\"", "[128, 256, 512, 1024]"), ("R152x1", "\"resnetv2_152x2_bit\"", "[128, 256, 512, 1024]"),
      ("R26x1", nil, nil),
    ] as [(String, String?, String?)])
  func names(name: String, text: String?, channels: String?) throws {
    // Nothing is read of the values.
    let network = try Self.network(name, outputs: 2)
    #expect(CheckpointKind.timm.notes(on: network, at: "a.safetensors").isEmpty == (text != nil))
    guard ["R50x0.5", "R26x1"].contains(name) else { return }
    let scratch = try Scratch()
    try network.write(to: scratch.path("a"), kind: .timm, replacing: false)
    let config = try JSON(parsing: scratch.bytes("a/config.json"))
    #expect(config["architecture"]?.line == text)
    #expect(config["model_args"]?["channels"]?.line == channels)
    let copy = try Checkpoint.open(scratch.path("a"))
    #expect(copy.architecture.name == name)
    #expect(copy.remarks == [])
  }

  private static let others: [(CheckpointKind, String, String, String)] = [
    (.huggingFace, "\"global_padding\": null", "\"global_padding\": \"SAME\"", "global_padding: \"SAME\" is not read here"),
    (.huggingFace, "\"layer_type\": \"preactivation\"", "\"layer_type\": \"bottleneck\"", "layer_type: \"bottleneck\" is not"),
    (.huggingFace, "\"model_type\": \"bit\"", "\"model_type\": \"vit-hybrid\"", "model_type: \"vit-hybrid\" is not"),
    (.huggingFace, "\"num_groups\": 32", "\"num_groups\": 16", "num_groups: 16 is not"),
    (.huggingFace, "\"output_stride\": 32", "\"output_stride\": 16", "output_stride: 16 is not"),
    (.huggingFace, "\"hidden_act\": \"relu\"", "\"hidden_act\": \"gelu\"", "hidden_act: \"gelu\" is not"),
    (.huggingFace, "\"width_factor\": 1", "\"width_factor\": 3", "width_factor: 3 is not"),
    (
      .huggingFace, "\"depths\": [1, 1, 1, 1]", "\"depths\": [1, 1, 1, 2]",
      "depths: expected [1, 1, 1, 1], as the tensors have, found [1, 1, 1, 2]"
    ),
    (.huggingFace, "[128, 256, 512, 1024]", "[128, 256, 512, 2048]", "hidden_sizes: expected [128, 256, 512, 1024], as the tensors have"),
    (.huggingFace, "\"embedding_size\": 32", "\"embedding_size\": 64", "embedding_size: expected 32, as the tensors have, found 64"),
    (.huggingFace, "\"2\": \"LABEL_2\"", "\"2\": \"LABEL_2\", \"3\": \"x\"", "id2label: expected 3, as the tensors have outputs, found 4"),
    (.huggingFace, "\"2\": \"LABEL_2\"", "\"4\": \"LABEL_2\"", "id2label.2: expected a text, found none"),
    (.huggingFace, "\"2\": \"LABEL_2\"", "\"2\": 2", "id2label.2: expected a text"),
    (.huggingFace, "\"2\": \"LABEL_2\"", "\"1\": \"LABEL_2\"", "expected each name once in an object, found “1” again"),
    (.timm, "\"num_features\"", "\"architecture\": \"resnetv2_50\", \"num_features\"", "architecture: “resnetv2_50” is not read here"),
    (.timm, "\"num_features\"", "\"architecture\": \"resnetv2_50d_gn\", \"num_features\"", "architecture: “resnetv2_50d_gn” is not"),
    (.timm, "\"num_features\"", "\"architecture\": \"vit_base_patch16_224\", \"num_features\"", "“vit_base_patch16_224” is not"),
    (
      .timm, "\"num_features\"", "\"architecture\": \"resnetv2_50x1_bit\", \"model_args\": {\"output_stride\": 16}, \"num_features\"",
      "model_args.output_stride: 16 is not"
    ),
    (
      .timm, "\"num_features\"",
      "\"architecture\": \"resnetv2_50x1_bit\", \"model_args\": {\"channels\": [256, 512, 1024, 2048]}, \"num_features\"",
      "model_args.channels: expected [128, 256, 512, 1024] divided by 1, as the tensors have, found [256, 512, 1024, 2048]"
    ),
    (
      .timm, "\"num_features\"",
      "\"architecture\": \"resnetv2_50x3_bit\", \"model_args\": {\"channels\": [-1, 0, 9223372036854775807]}, \"num_features\"",
      "model_args.channels: expected"
    ),
    (.timm, "\"num_features\": 1024", "\"num_features\": 2048", "num_features: expected 1024, as the tensors have, found 2048"),
    (.timm, "\"num_classes\": 3", "\"num_classes\": 1000", "num_classes: expected 3, as the tensors have, found 1000"),
    (.timm, "\"num_features\"", "\"label_names\": [\"a\"], \"num_features\"", "label_names: expected 3, one for each output, found 1"),
    (.timm, "\"num_features\"", "\"label_names\": [1, 2, 3], \"num_features\"", "label_names: expected a text for each output"),
    (.timm, "\"pretrained_cfg\": {", "\"pretrained_cfg\": [], \"other\": {", "pretrained_cfg: expected an object"),
    (.timm, "{", "{{", "document: expected"),
  ]

  @Test("another network, and what contradicts the tensors, is refused with what says so", arguments: others.indices)
  func otherNetworks(index: Int) throws {
    let (kind, old, new, words) = Self.others[index]
    let error = try Self.error(kind, old, new)
    #expect(error.contains("config.json"), "\(error)")
    #expect(error.contains(words), "\(error)")
  }

  @Test("a head that isn't there, or that isn't known of, contradicts timm's number of classes")
  func classes() throws {
    let none = try Self.error(.timm, "\"num_classes\": 0", "\"num_classes\": 10", outputs: nil)
    #expect(none.contains("num_classes: expected 0, as the tensors have, found 10"), "\(none)")
    let some = try Self.error(.timm, "\"num_classes\": 3", "\"num_classes\": 0")
    #expect(some.contains("num_classes: expected 3, as the tensors have, found 0"), "\(some)")
  }

  @Test("the older form of timm's document, without a part of its own for preprocessing, is read, and its older names are known")
  func older() throws {
    let scratch = try Scratch()
    let path = scratch.path("a")
    try Self.network().write(to: path, kind: .timm, replacing: false)
    for name in ["resnetv2_50x1_bitm", "resnetv2_50x1_bitm_in21k", "resnetv2_152x2_bit_teacher_384", "resnetv2_101x3_bit.goog_in21k"] {
      try scratch.write(
        "a/config.json",
        """
        {"architecture": "\(name)", "num_classes": 3, "num_features": 1024, "input_size": [3, 96, 128], "interpolation": "bilinear",
         "crop_pct": 1.0, "crop_mode": "squash", "mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5],
         "label_names": {"0": "a", "1": "b", "2": "c"}}
        """)
      let checkpoint = try Checkpoint.open(path)
      #expect(checkpoint.metadata.preprocessing == Self.libraries(height: 96, width: 128))
      #expect(checkpoint.metadata.labels == .list(["a", "b", "c"].map { .init(id: $0, name: $0) }))
      #expect(checkpoint.remarks.count == 1)
    }
  }

  @Test("another library's document beside the tensors is passed over, and told", arguments: kinds)
  func otherLibrary(kind: CheckpointKind) throws {
    let scratch = try Scratch()
    let network = try Self.network()
    try network.write(to: scratch.path("timm"), kind: .timm, replacing: false)
    try network.write(to: scratch.path("hf"), kind: .huggingFace, replacing: false)
    let (folder, other) = kind == .timm ? ("timm", "hf") : ("hf", "timm")
    try scratch.write("\(folder)/config.json", scratch.bytes("\(other)/config.json"))
    let checkpoint = try Checkpoint.open(scratch.path(folder))
    #expect(checkpoint.origin?.kind == kind)
    #expect(checkpoint.remarks.contains { $0.contains("another library's") })
  }

  @Test("a folder with a file of somebody's own is never replaced, and other files stay as they are", arguments: kinds)
  func foreignFile(kind: CheckpointKind) throws {
    let scratch = try Scratch()
    let path = scratch.path("a")
    try Self.network().write(to: path, kind: kind, replacing: false)
    try Self.network(outputs: nil).write(to: path, kind: kind, replacing: true)
    #expect(try Checkpoint.open(path).outputs == nil)
    try scratch.write("a/README.md", "mine")
    let error = #expect(throws: FileError.self) { try Self.network().write(to: path, kind: kind, replacing: true) }
    #expect(error?.reason.contains("README.md") == true)
    #expect(try Checkpoint.open(path).outputs == nil)
    #expect(scratch.names() == ["a"])
  }

  @Test("the same checkpoint gives the same bytes", arguments: kinds)
  func deterministic(kind: CheckpointKind) throws {
    let scratch = try Scratch()
    let labels = Metadata.Labels.list((0..<3).map { .init(id: "n\($0)", name: "x \($0)") })
    let network = try Self.network(outputs: 3, Metadata(labels: labels))
    for name in ["a", "b"] { try network.write(to: scratch.path(name), kind: kind, replacing: false) }
    #expect(scratch.names("a") == scratch.names("b"))
    for file in scratch.names("a") { #expect(try scratch.bytes("a/" + file) == scratch.bytes("b/" + file)) }
  }
}
