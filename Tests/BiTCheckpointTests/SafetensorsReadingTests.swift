import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Foundation
import Testing

@Suite("Safetensors checkpoints")
struct SafetensorsReadingTests {
  private static func rounding(_ type: ScalarType) -> @Sendable (Float) -> Float {
    switch type {
    case .float16: { Float(Float16($0)) }
    // To the nearest, ties to even.
    case .bfloat16: { Float(bitPattern: ($0.bitPattern + 0x7FFF + ($0.bitPattern >> 16 & 1)) & 0xFFFF_0000) }
    case .float32, .float64: { $0 }
    }
  }

  @Test(
    "what the libraries write is read bit for bit",
    arguments: [
      ("timm.safetensors", CheckpointKind.timm, ScalarType.float32, 10), ("timm-wrapped-half.safetensors", .timm, .float16, 10),
      ("timm-headless-bfloat16.safetensors", .timm, .bfloat16, nil), ("shuffled.safetensors", .timm, .float16, 10),
      ("hf", .huggingFace, .float16, 10), ("hf-sharded", .huggingFace, .float32, 10), ("hf-base", .huggingFace, .bfloat16, nil),
    ] as [(String, CheckpointKind, ScalarType, Int?)])
  func reading(name: String, kind: CheckpointKind, type: ScalarType, outputs: Int?) throws {
    let scratch = try Scratch()
    let path = try SafetensorsFixture.unpack(name, into: scratch)
    let checkpoint = try Checkpoint.open(path)
    #expect(checkpoint.origin?.kind == kind)
    #expect(checkpoint.architecture == NPZFixture.architecture)
    #expect(checkpoint.outputs == outputs)
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == type })
    #expect(checkpoint.ignoredNames == (name == "shuffled.safetensors" ? ["empty", "num_batches_tracked"] : []))
    #expect(checkpoint.remarks == [])
    try NPZFixture.expectFormula(checkpoint, round: Self.rounding(type))
    #expect(Verifier().verify(path).kind == kind)
  }

  @Test("the names of the authors' PyTorch code are read, each tensor in its own type")
  func authors() throws {
    let scratch = try Scratch()
    let checkpoint = try Checkpoint.open(SafetensorsFixture.unpack("authors-mixed.safetensors", into: scratch))
    #expect(checkpoint.origin?.kind == .timm)
    for tensor in checkpoint.tensors { #expect(tensor.scalarType == (tensor.shape.count == 1 ? .float64 : .bfloat16)) }
    let kernels = try Checkpoint.open(SafetensorsFixture.unpack("timm.safetensors", into: scratch)).converted(to: .bfloat16)
    for (found, expected) in zip(checkpoint.tensors, kernels.tensors) where found.shape.count == 4 {
      #expect(try found.sha256() == expected.sha256())
    }
  }

  @Test("a model of another kind is called that")
  func otherModel() throws {
    let scratch = try Scratch()
    let arrays = ["bert.embeddings.weight", "bert.norm.weight"].map {
      NamedArray(name: $0, shape: [1], scalarType: .float32, storage: RepeatedStorage(zerosOfByteCount: 4))
    }
    let path = try scratch.write("bert/model.safetensors")
    try SafetensorsWriter.write(arrays, metadata: [], to: path, name: path)
    let file = #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(file == .notACheckpoint(file: path, found: "a model with other tensors than BiT's (bert.embeddings.weight, bert.norm.weight)"))
    try scratch.write("bert/config.json", "{\"model_type\": \"bert\"}")
    let folder = #expect(throws: CheckpointError.self) { try Checkpoint.open(scratch.path("bert")) }
    #expect(folder.map { "\($0)" }?.contains("found a model “bert” with other tensors") == true)
  }

  // MARK: - Folders

  @Test("of several files in a folder that is taken which the libraries take")
  func choice() throws {
    let scratch = try Scratch()
    let path = try SafetensorsFixture.unpack("hf", into: scratch)
    for name in ["other.safetensors", "pytorch_model.bin", "model.safetensors.index.json"] { try scratch.write("hf/\(name)", "no model") }
    #expect(try Checkpoint.open(path).outputs == 10)
    func rename(_ old: String, _ new: String) throws {
      try FileManager.default.moveItem(atPath: path + "/" + old, toPath: path + "/" + new)
    }
    for name in ["other.safetensors", "pytorch_model.bin", "model.safetensors.index.json"] { try Folder.removeFile(path + "/" + name) }
    // Any name, beside a configuration; the first of several.
    try rename("model.safetensors", "a.safetensors")
    try scratch.write("hf/b.safetensors", "no model")
    #expect(try Checkpoint.open(path).outputs == 10)
    try Folder.removeFile(path + "/config.json")
    let error = #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(error == .notACheckpoint(file: path, found: "a folder with several safetensors files; name one of them"))
    try Folder.removeFile(path + "/b.safetensors")
    #expect(try Checkpoint.open(path).outputs == 10)
  }

  private static let shard = "model-00002-of-00004.safetensors"
  private static let index = "model.safetensors.index.json"
  private static let tensor = "bit.encoder.stages.2.layers.0.conv2.weight"

  /// What is wrong with the sharded fixture once it is changed.
  private func shardError(_ change: (Scratch, _ folder: String) throws -> Void) throws -> String {
    let scratch = try Scratch()
    let path = try SafetensorsFixture.unpack("hf-sharded", into: scratch, as: "a")
    try change(scratch, path)
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(Verifier().verify(path).findings.first?.severity == .error)
    return "\(error)"
  }

  @Test("a shard that is missing is an error with its name")
  func missingShard() throws {
    let error = try shardError { try Folder.removeFile($1 + "/" + Self.shard) }
    #expect(error.contains("\(Self.shard), which isn't there"), "\(error)")
  }

  @Test("a shard outside of the folder isn't followed, sound as it may be", arguments: ["../", "../a/../", "/", "b/../../"])
  func outsideShard(prefix: String) throws {
    let error = try shardError { scratch, folder in
      try FileManager.default.copyItem(atPath: folder + "/" + Self.shard, toPath: scratch.path(Self.shard))
      let name = prefix == "/" ? scratch.path(Self.shard) : prefix + Self.shard
      try SafetensorsFixture.change(folder + "/" + Self.index, "\"\(Self.shard)\"", "\"\(name)\"")
    }
    #expect(error.contains("\(Self.shard), which leads out of it"), "\(error)")
  }

  @Test("a link out of the folder isn't followed; one within it is")
  func linkedShard() throws {
    func link(_ path: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
    let error = try shardError { scratch, folder in
      try FileManager.default.moveItem(atPath: folder + "/" + Self.shard, toPath: scratch.path("x"))
      try link(folder + "/" + Self.shard, to: scratch.path("x"))
    }
    #expect(error.contains("\(Self.shard), a link that leads out of it"), "\(error)")
    let scratch = try Scratch()
    let path = try SafetensorsFixture.unpack("hf-sharded", into: scratch)
    try FileManager.default.moveItem(atPath: path + "/" + Self.shard, toPath: path + "/x")
    try link(path + "/" + Self.shard, to: "x")
    #expect(try Checkpoint.open(path).outputs == 10)
  }

  @Test("the shards of a snapshot in the hub's cache are links to its blobs, and are read; links to elsewhere there aren't")
  func hubCache() throws {
    let scratch = try Scratch()
    for folder in ["a", "a/blobs", "a/snapshots", "elsewhere"] { try Folder.make(scratch.path(folder)) }
    let path = try SafetensorsFixture.unpack("hf-sharded", into: scratch, as: "a/snapshots/0123abcd")
    for name in try Folder.names(in: path) {
      try FileManager.default.moveItem(atPath: path + "/" + name, toPath: scratch.path("a/blobs/" + name))
      try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: "../../blobs/" + name)
    }
    #expect(try Checkpoint.open(path).outputs == 10)
    try FileManager.default.moveItem(atPath: scratch.path("a/blobs/" + Self.shard), toPath: scratch.path("elsewhere/" + Self.shard))
    try Folder.removeFile(path + "/" + Self.shard)
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + Self.shard, withDestinationPath: "../../../elsewhere/" + Self.shard)
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect("\(error)".contains("\(Self.shard), a link that leads out of it"), "\(error)")
  }

  @Test("a tensor that isn't where the index says is an error with both places")
  func wrongShard() throws {
    let (first, second) = ("model-00001-of-00004.safetensors", "model-00002-of-00004.safetensors")
    let entry = "\"\(Self.tensor)\": \"\(first)\""
    let other = try shardError { try SafetensorsFixture.change($1 + "/" + Self.index, entry, "\"\(Self.tensor)\": \"\(second)\"") }
    #expect(other.contains("expected it in \(second), found it in \(first)"), "\(other)")
    let none = try shardError { try SafetensorsFixture.change($1 + "/" + Self.index, entry, "\"more\": \"\(first)\", \(entry)") }
    #expect(none.contains("weight_map.more: expected it in \(first), found it in no file"), "\(none)")
  }

  @Test("a tensor that two shards hold is an error")
  func doubledTensor() throws {
    let error = try shardError { scratch, folder in
      let tensors = ["classifier.1.bias", "more"].map {
        NamedArray(name: $0, shape: [10], scalarType: .float32, storage: RepeatedStorage(zerosOfByteCount: 40))
      }
      let path = try scratch.write("a/more.safetensors")
      try SafetensorsWriter.write(tensors, metadata: [], to: path, name: path)
      let entry = "\"classifier.1.bias\""
      try SafetensorsFixture.change(folder + "/" + Self.index, entry, "\"more\": \"more.safetensors\", \(entry)")
    }
    #expect(error.contains("resnet/head/conv2d/bias is there more than once"), "\(error)")
  }

  @Test(
    "an index that is no map of names is refused",
    arguments: ["{}", "{\"weight_map\": []}", "{\"weight_map\": {\"a\": 1}}", "[", "{\"a\": 1, \"a\": 2}"])
  func brokenIndex(text: String) throws {
    let error = try shardError { scratch, _ in try scratch.write("a/" + Self.index, text) }
    #expect(error.contains(Self.index), "\(error)")
  }

  @Test("values in a file that isn't read here are refused with the file's name")
  func otherValues() throws {
    let scratch = try Scratch()
    let path = try SafetensorsFixture.unpack("hf", into: scratch)
    try Folder.removeFile(path + "/model.safetensors")
    try scratch.write("hf/pytorch_model.bin", "no model at all")
    let error = #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(error.map { "\($0)" }?.hasPrefix(path + "/pytorch_model.bin") == true)
  }
}
