import BiTCheckpoint
import BiTFiles
import CZlib

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The sound files: those of `fixtures`, and some that are written here.
enum Corpus {
  /// Under which the digest of what a checkpoint says beyond its tensors stands among the tensors' digests.
  static let metadataKey = ""

  /// The repository's folder of fixtures.
  private static func folder(_ name: String, here: String = #filePath) -> String {
    here.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/fixtures/" + name
  }

  private static func names(_ folder: String, suffix: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw FileError(path: folder, operation: "list", errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(suffix) { names.append(name) }
    }
    return names.sorted()
  }

  /// The files in `fixtures/FOLDER` whose names end so.
  static func files(_ name: String, suffix: String) throws -> [Seed] {
    let folder = folder(name)
    return try names(folder, suffix: suffix).map { name in
      let file = try RandomAccessFile(path: folder + "/" + name)
      return Seed(name: name, bytes: try file.bytes(at: 0, count: file.size))
    }
  }

  /// All files below a folder of `fixtures`, which have their paths in it for names.
  static func tree(_ name: String) throws -> [Seed] {
    let root = folder(name)
    var search = FolderSearch(root: root) { _, _ in .want }
    var seeds: [Seed] = []
    while let found = search.next() {
      guard case .wanted(.file(let path)) = found else { continue }
      let file = try RandomAccessFile(path: path)
      seeds.append(Seed(name: String(path.dropFirst(root.count + 1)), bytes: try file.bytes(at: 0, count: file.size)))
    }
    return seeds
  }

  /// The same for files that gzip has compressed.
  static func compressed(_ name: String, suffix: String) throws -> [Seed] {
    let folder = folder(name)
    return try names(folder, suffix: suffix).map { name in
      guard let file = gzopen(folder + "/" + name, "rb") else { throw FileError(path: name, operation: "open", errno: errno) }
      defer { gzclose(file) }
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 20)
      while case let count = gzread(file, &piece, UInt32(piece.count)), count > 0 { bytes += piece[..<Int(count)] }
      return Seed(name: name, bytes: bytes)
    }
  }

  /// What the training checkpoint among the written files is called.
  static let trainingName = "training"
  /// What the one with batch norm and plain convolutions is called.
  private static let batchNormName = "batch-norm"

  /// Small checkpoints with all metadata, as this library writes them.
  static func written(_ kind: CheckpointKind) throws -> [Seed] {
    // The first is there only where this is compiled for fuzzing.
    guard kind.isWritable, let architecture = Architecture(name: "R14x0.03125") ?? Architecture(name: "R14x0.5") else { return [] }
    let folder = try TemporaryFolder()
    var variants: [(name: String, outputs: Int?, isTraining: Bool)] = [("written", 3, false), ("headless", nil, false)]
    if CheckpointKind.ofEveryNetwork.contains(kind) { variants.append((batchNormName, 3, false)) }
    return try (variants + (kind.parts.contains(.training) ? [(trainingName, 2, true)] : [])).map { name, outputs, isTraining in
      let network =
        name == batchNormName ? architecture.with(norm: .batch(.init(epsilon: 1e-3, decay: 0.99)), convolution: .plain) : architecture
      var checkpoint = Checkpoint.initialised(architecture: network, outputs: outputs, seed: 1)
      if !isTraining { checkpoint = checkpoint.converted(to: .float16) }
      checkpoint.metadata = Metadata(
        preprocessing: .init(
          height: 128, width: 160, resize: .pillowBicubic, fit: .shorterSide, cropShare: 0.875,
          normalisation: .channels(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])),
        labels: outputs.map { count in .list((0..<count).map { .init(id: "n\($0)", name: "label \($0)") }) }, scores: .sigmoid,
        provenance: .init(sourceName: "a.npz", sourceKind: "npz", operation: .conversion(precision: .half)))
      if isTraining {
        let velocity = checkpoint.tensors.map { tensor in
          Tensor(name: tensor.name, shape: tensor.shape, values: (0..<tensor.count).map { Float($0) / 64 })
        }
        checkpoint.training = TrainingState(
          step: 3, seed: 0, examplesDigest: String(repeating: "0123456789abcdef", count: 4), velocity: velocity)
      }
      // Of what may be a folder, the file with the tensors.
      let path = folder.path + "/seed" + (kind.fileSuffix.map { "." + $0 } ?? "")
      try checkpoint.write(to: path, kind: kind, replacing: true)
      let file = try RandomAccessFile(path: path)
      // Without digests and checksums nothing tells what was changed from what was written.
      let isProtected = kind.hasChecksums || kind.parts.contains(.digests)
      return Seed(
        name: name, bytes: try file.bytes(at: 0, count: file.size),
        content: isProtected ? try content(of: Checkpoint.open(path)) : nil)
    }
  }

  /// The files of a small checkpoint of a kind that is a folder, by their names.
  static func folder(_ kind: CheckpointKind) throws -> [String: [UInt8]] {
    guard let architecture = Architecture(name: "R14x0.03125") ?? Architecture(name: "R14x0.5") else { return [:] }
    let folder = try TemporaryFolder()
    var checkpoint = Checkpoint.initialised(architecture: architecture, outputs: 3, seed: 1).converted(to: .float16)
    checkpoint.metadata = Metadata(
      preprocessing: .init(height: 128, width: 160, resize: .pillow),
      labels: .list([.init(id: "a", name: "x"), .init(id: "a", name: "y"), .init(id: "b", name: "z")]))
    let path = folder.path + "/seed"
    try checkpoint.write(to: path, kind: kind, replacing: false)
    var files: [String: [UInt8]] = [:]
    for name in ["config.json", "preprocessor_config.json", "model.safetensors"] {
      guard let file = try? RandomAccessFile(path: path + "/" + name) else { continue }
      files[name] = try file.bytes(at: 0, count: file.size)
      unlink(path + "/" + name)
    }
    rmdir(path)
    return files
  }

  /// Seeds with the content that they have, for kinds of files that state a checksum of all values.
  ///
  /// - Parameter unpack: gives the path that is to be opened, of a file that stands for several.
  static func protected(_ seeds: [Seed], as unpack: (String) throws -> String = { $0 }) throws -> [Seed] {
    let folder = try TemporaryFolder()
    return try seeds.map { seed in
      let path = folder.path + "/seed"
      var writer = try SequentialWriter(path: path)
      try writer.write(seed.bytes)
      try writer.flush()
      return Seed(name: seed.name, bytes: seed.bytes, content: try content(of: Checkpoint.open(unpack(path))))
    }
  }

  /// The SHA-256 of every tensor's values and of the metadata.
  static func content(of checkpoint: Checkpoint) throws -> [String: String] {
    var content = [metadataKey: checkpoint.metadataSHA256()]
    for tensor in checkpoint.tensors { content[tensor.name] = try tensor.sha256() }
    for tensor in checkpoint.training?.velocity ?? [] { content["momentum of " + tensor.name] = try tensor.sha256() }
    return content
  }

  // MARK: - Text

  static let paths = Seed(name: "paths", bytes: Array("a.jpg\nb/ü c.png\n\nd.npy\r\n-\nlast without end".utf8))

  static let labels = Seed(name: "labels", bytes: Array("n01440764\ttench, Tinca tinca\nn1\tb\nplain name\nid\t\n".utf8))

  static let manifests = [
    "path,label,split\na.jpg,cat,train\n\"b, c.jpg\",\"a \"\"dog\"\"\",val\nd/e.png,cat,test\n", "a.jpg,cat\r\nb.jpg,dog\r\n",
    "{\"path\": \"a.jpg\", \"label\": \"cat\", \"split\": \"train\"}\n{\"path\": \"b\\u00fc\\ud83d\\ude00.jpg\", \"label\": 7}\n\n"
      + "{\"label\": \"cat\", \"more\": [1, 2.5e3, {\"a\": null}], \"path\": \"/c.png\", \"split\": \"val\"}\n",
    "{\"path\": \"a.tar\", \"offset\": 512, \"length\": 1000, \"name\": \"b.jpg\", \"label\": \"cat\"}\n",
  ].map { Seed(name: String($0.prefix(6)), bytes: Array($0.utf8)) }

  static let documents: [Seed] = [
    "{\"a\": [1, -2.5e-3, true, null], \"b\": {\"c\": \"\\u00fc\\ud83d\\ude00\\n\", \"a\": [[], {}]}}",
    "[0, 9223372036854775807, 1e308, \"\"]",
  ].map { Seed(name: String($0.prefix(6)), bytes: Array($0.utf8)) }

  static let commandLines: [Seed] = [
    "init R14x0.5 out.h5 --classes 10 --seed=1 --to npz --force", "inspect a.h5 --tensors --json", "convert a b --dtype f16 --head zero:3",
    "classify a.h5 x.jpg dir - --top 3 --format jsonl --size 224x320 --resize pil --batch 4 --threads 2",
    "finetune a.h5 --data d --out run --steps 5 --lr 3e-3 --few-shot 1,5 --holdout 10% --memory 8G --checkpoint-every 10m --seed 3",
    "evaluate a.h5 --data d.csv --labels l --json", "report run other --out p.html", "diff a b --tolerance 1e-3",
    "verify a b --expect BiT-M-R50x1", "embed a.npz --out b.npy --what logits -- -x", "bench infer --arch R50x1 --quiet", "completions zsh",
    "help bench", "--version",
  ].map { line in Seed(name: String(line.prefix(8)), bytes: Array(line.split(separator: " ").joined(separator: "\n").utf8)) }
}
