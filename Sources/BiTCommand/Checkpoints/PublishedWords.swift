import BiTCheckpoint
import BiTFiles
import BiTPreprocessing

/// What is known of published checkpoints, in words.
extension PublishedCheckpoint {
  /// What it was trained on.
  var trainingText: String {
    switch training {
    case .ilsvrc2012: "ILSVRC-2012 (BiT-S)"
    case .imagenet21k: "ImageNet-21k (BiT-M); a picture has several labels: the outputs are for a sigmoid each"
    case .imagenet21kThenILSVRC2012: "ImageNet-21k (BiT-M), then ILSVRC-2012"
    case .distilled(let side): "distilled from a BiT-M R152x2 on ILSVRC-2012, for images of \(side) x \(side)"
    case .teacher(let set, let side): "ImageNet-21k (BiT-M), then \(set), as a teacher for images of \(side) x \(side)"
    case .vtab(let task, let run): "ImageNet-21k (BiT-M), then \(task) of VTAB-1k, run \(run)"
    }
  }

  /// Who published it, where.
  var publisherText: String {
    switch publisher {
    case .authors: "the authors of BiT (google-research/big_transfer)"
    case .timm: "timm, on the Hugging Face hub"
    case .huggingFace: "Hugging Face, for transformers"
    case .tensorFlowHub: name.hasPrefix("google/") ? "the authors of BiT, on TF-Hub" : "Sayak Paul, on TF-Hub"
    }
  }

  var outputsText: String {
    outputs.map(grouped) ?? (hasHead ? "as many as the task has classes" : "none: it gives \(architecture.featureCount) features")
  }

  var parametersText: String {
    parameterCount.map { "\(grouped($0)) (\(decimal(Double($0) / 1e6, 2)) M)" } ?? "depends on the outputs"
  }

  var preprocessingText: String {
    guard let preprocessing else { return "not said with it: the paper's rule" }
    let method = preprocessing.resize == .pillowBicubic ? "bicubic" : "bilinear"
    return "the shorter side to \(preprocessing.scaledSize.height), \(method), then the middle \(preprocessing.size)"
  }

  /// The command that fetches one of its files or folders.
  func fetching(_ file: PublishedFile) -> String {
    let address = file.address
    func curl(into folder: String, _ files: String...) -> String {
      "curl -fL --create-dirs --output-dir \(folder) \(files.joined(separator: " "))"
    }
    switch publisher {
    case .authors where file.form == .savedModel:
      return curl(into: file.name, "-O \(address)/saved_model.pb", "-O \(address)/tfhub_module.pb") + " && "
        + curl(
          into: file.name + "/variables", "-O \(address)/variables/variables.index",
          "-o variables.data-00000-of-00001 \(address)/variables/variables.data@1")
    case .authors: return "curl -fO \(address)"
    case .timm, .huggingFace:
      // The configuration says how pictures are prepared and what the outputs are called.
      return curl(
        into: name.lastPathComponent,
        ([address] + configurations.map { address.pathOfFolder + $0 }).map { "-O \($0)" }.joined(separator: " "))
    case .tensorFlowHub:
      return "mkdir -p \(folderName) && curl -fL '\(address)?tf-hub-format=compressed' | tar xz -C \(folderName)"
    }
  }

  private var configurations: [String] { publisher == .timm ? ["config.json"] : ["config.json", "preprocessor_config.json"] }

  /// A name for a folder to unpack a module in: `bit-m-r50x1`.
  private var folderName: String { name.pieces(between: "/").dropFirst().dropLast().joined(separator: "-") }
}

extension PublishedFile {
  /// How long it is: as told, else as its values alone; nil where neither is known.
  func sizeText(_ checkpoint: PublishedCheckpoint) -> String? {
    guard holdsAnother == nil else { return nil }
    if let byteCount, byteCount.count == 1 { return "\(grouped(byteCount.lowerBound)) bytes" }
    let bytes = byteCount.map { ($0.lowerBound + $0.upperBound) / 2 } ?? checkpoint.parameterCount.map { 4 * $0 }
    return bytes.map { "about \(grouped(($0 + 500_000) / 1_000_000)) MB" }
  }
}

/// What the name of a file says of it, where that is the name of a published one.
struct PublishedName {
  let checkpoint: PublishedCheckpoint
  let file: PublishedFile?
  private let size: Int?

  /// - Parameter path: the path of a file or folder. Of a file its length is asked for; nothing is read.
  init?(path: String) {
    guard let checkpoint = PublishedCheckpoint.named(path) else { return nil }
    self.checkpoint = checkpoint
    file = checkpoint.file(named: path)
    size = Folder.isFile(path) ? try? RandomAccessFile(path: path).size : nil
  }

  /// Whether it is as long as the published file; nil where that isn't known.
  var hasPublishedSize: Bool? {
    guard let size, let byteCount = file?.byteCount else { return nil }
    return byteCount.contains(size)
  }

  var text: String {
    var text = "called as \(checkpoint.name), published by \(checkpoint.publisherText)"
    if let holdsAnother = file?.holdsAnother { text += "; that was published with \(holdsAnother)" }
    switch hasPublishedSize {
    case true?: text += file?.digest == nil ? "; as long as that" : "; as long as that: bit verify compares their SHA-256"
    case false?: text += "; not as long as that: it was changed or written anew"
    case nil: break
    }
    let others = checkpoint.sameNetwork.map(\.name)
    return text + (others.isEmpty ? "" : "; the same network elsewhere: \(others.joined(separator: ", "))")
  }

  var json: JSON {
    .object([
      ("name", .string(checkpoint.name)), ("publisher", .string(checkpoint.publisher.rawValue)),
      ("hasPublishedSize", .optional(hasPublishedSize, JSON.bool)),
      ("sameNetwork", .array(checkpoint.sameNetwork.map { .string($0.name) })),
    ])
  }
}
