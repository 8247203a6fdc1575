import BiTContainers

extension CheckpointKind {
  /// timm's safetensors, with timm's names or the authors': a folder as `timm.create_model("local-dir:…")` takes it, or the file with the
  /// tensors (spec/safetensors.md).
  public static let timm = CheckpointKind(
    name: "timm", title: "a safetensors checkpoint of timm", shortTitle: "a timm checkpoint", suffixes: ["safetensors"],
    scalarTypes: ScalarType.allCases, parts: [.preprocessing, .labels, .scores], isReadElsewhere: true, container: ModelContainer.self,
    speaks: TimmFormat.speaks,
    read: TimmFormat.read, check: TimmFormat.check,
    writer: .folder(
      fileNames: [ModelFolder.configuration, ModelFolder.weights], fileSuffix: "safetensors", write: TimmFormat.write,
      writeFile: { try $0.writeSafetensors(in: .timm, to: $1, name: $2) }),
    notes: TimmFormat.notes)
}

private enum TimmFormat {
  private static let dialects = [Dialect.timm, .authors]

  static func speaks(_ model: ModelContainer) -> Bool { !model.speaks([.huggingFace]) && model.speaks(dialects) }

  static func read(_ model: ModelContainer) throws -> Inventory {
    try ArraySelection(model.arrays, dialects: dialects, file: model.path).inventory()
  }

  static func check(_ model: ModelContainer, _ inventory: inout Inventory) throws {
    if let document = model.configuration { try TimmConfiguration.read(document, file: model.path, into: &inventory) }
  }

  static func write(_ checkpoint: Checkpoint, to folder: String, name: String) throws {
    try TimmConfiguration.document(checkpoint).write(ModelFolder.configuration, in: folder, name: name)
    try checkpoint.writeSafetensors(in: .timm, to: folder + "/" + ModelFolder.weights, name: name + "/" + ModelFolder.weights)
  }

  static func notes(_ checkpoint: Checkpoint, isFile: Bool) -> [String] {
    var notes: [String] = []
    if TimmConfiguration.name(of: checkpoint.architecture) == nil {
      notes.append(
        "timm has no name for \(checkpoint.architecture): the tensors are called as there, but timm.create_model can't make the network")
    }
    if !isFile, !TimmConfiguration.canSay(checkpoint.preprocessing.resize) {
      notes.append("timm can't resize as TensorFlow does: its own bilinear resizing is written")
    }
    return notes
  }
}
