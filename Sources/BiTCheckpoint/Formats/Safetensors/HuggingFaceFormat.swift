import BiTContainers

extension CheckpointKind {
  /// Hugging Face's safetensors: a folder as `BitForImageClassification.from_pretrained` takes it, with its image processor's
  /// configuration, or the file with the tensors (spec/safetensors.md).
  public static let huggingFace = CheckpointKind(
    name: "hf", title: "a safetensors checkpoint of Hugging Face", shortTitle: "a Hugging Face checkpoint", suffixes: [],
    scalarTypes: ScalarType.allCases, parts: [.preprocessing, .labels, .scores], isReadElsewhere: true, container: ModelContainer.self,
    speaks: { $0.speaks([.huggingFace]) },
    read: { try ArraySelection($0.arrays, dialects: [.huggingFace], file: $0.path).inventory() }, check: HuggingFaceFormat.check,
    writer: .folder(
      fileNames: [ModelFolder.configuration, ModelFolder.preprocessor, ModelFolder.weights], fileSuffix: "safetensors",
      write: HuggingFaceFormat.write, writeFile: { try $0.writeSafetensors(in: .huggingFace, to: $1, name: $2) }),
    notes: { checkpoint, isFile in isFile ? [] : HuggingFaceConfiguration.notes(checkpoint.preprocessing) })
}

private enum HuggingFaceFormat {
  static func check(_ model: ModelContainer, _ inventory: inout Inventory) throws {
    if let document = model.configuration { try HuggingFaceConfiguration.read(document, file: model.path, into: &inventory) }
    if let document = model.preprocessor {
      try inventory.collect { try HuggingFaceConfiguration.readPreprocessing(document, into: &$0) }
    }
  }

  static func write(_ checkpoint: Checkpoint, to folder: String, name: String) throws {
    try HuggingFaceConfiguration.document(checkpoint).write(ModelFolder.configuration, in: folder, name: name)
    try HuggingFaceConfiguration.document(checkpoint.preprocessing).write(ModelFolder.preprocessor, in: folder, name: name)
    try checkpoint.writeSafetensors(in: .huggingFace, to: folder + "/" + ModelFolder.weights, name: name + "/" + ModelFolder.weights)
  }
}
