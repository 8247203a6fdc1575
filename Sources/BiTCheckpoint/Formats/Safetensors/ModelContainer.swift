import BiTContainers
import BiTFiles

/// A model as timm and Hugging Face's libraries keep it: a safetensors file, or a folder with one, or with several and an index, and with
/// what is said of the model in JSON.
struct ModelContainer: CheckpointContainer {
  enum Signed {
    case file(RandomAccessFile)
    case folder(CheckpointFolder, ModelFolder.Values)
  }

  /// The path as the caller gave it.
  let path: String
  /// All of the files' arrays.
  let arrays: [NamedArray]
  /// `config.json`; nil where there is none.
  let configuration: ModelDocument?
  /// `preprocessor_config.json`; nil where there is none.
  let preprocessor: ModelDocument?
  private let files: [ArrayFile]

  static func signed(_ source: CheckpointSource) throws -> Signed? {
    switch source {
    case .file(let file): try SafetensorsFile.isSigned(file) ? .file(file) : nil
    case .folder(let folder): ModelFolder.values(names: folder.names).map { .folder(folder, $0) }
    }
  }

  init(_ signed: Signed) throws {
    switch signed {
    case .file(let file):
      (path, configuration, preprocessor) = (file.path, nil, nil)
      files = [try ArrayFile(file)]
    case .folder(let folder, let values):
      func document(_ name: String) throws -> ModelDocument? {
        folder.names.contains(name) ? try ModelDocument(folder.file(name)) : nil
      }
      path = folder.path
      configuration = try document(ModelFolder.configuration)
      preprocessor = try document(ModelFolder.preprocessor)
      switch values {
      case .file(let name): files = [try ArrayFile(folder.file(name))]
      case .index(let name): files = try ModelFolder.shards(name, in: folder)
      }
    }
    arrays = files.flatMap(\.arrays)
  }

  /// What the model is, where its names are no BiT network's.
  var summary: String {
    let model = configuration.flatMap { $0["model_type"]?.text ?? $0["architecture"]?.text }.map { "a model “\($0)”" } ?? "a model"
    guard !arrays.isEmpty else { return "\(model) without tensors" }
    let names = arrays.prefix(3).map(\.name).joined(separator: ", ")
    return "\(model) with other tensors than BiT's (\(names)\(arrays.count > 3 ? ", …" : ""))"
  }

  func referencedBytes() -> [ReferencedBytes] { files.map { ReferencedBytes(file: $0.file, ranges: $0.referencedBytes) } }

  /// Whether the arrays are named as one of these namings has it: some array is a kernel of a convolution there. (Norms are called alike in
  /// several.)
  func speaks(_ dialects: [Dialect]) -> Bool {
    arrays.contains { array in
      dialects.contains { dialect in
        switch dialect.match(array.name)?.parameter.layer {
        case .root, .bottleneck: true
        case .norm, .head, nil: false
        }
      }
    }
  }
}

extension Inventory {
  /// The network that the tensors make up, as far as it can be told.
  ///
  /// - Parameter file: the name that errors would give.
  func network(file: String) -> (architecture: Architecture, outputs: Int?)? {
    (try? Assembly(self, file: file)).map { ($0.architecture, $0.outputs) }
  }
}

extension Checkpoint {
  /// Writes the tensors as a safetensors file, under the names of a dialect. (transformers before 5 refuses a file that doesn't say `pt`.)
  func writeSafetensors(in dialect: Dialect, to path: String, name: String) throws {
    let arrays = try dialect.stored(self).map { NamedArray(name: $0.name, shape: $0.shape, scalarType: $0.scalarType, storage: $0.storage) }
    try SafetensorsWriter.write(arrays, metadata: [("format", "pt")], to: path, name: name)
  }
}

/// A document that is written beside a model's values.
extension JSON {
  /// Writes it as a file of a folder; errors name the folder `name`.
  func write(_ file: String, in folder: String, name: String) throws {
    var writer = try SequentialWriter(path: folder + "/" + file, name: name + "/" + file)
    try writer.write(Array((document() + "\n").utf8))
    try writer.flush()
  }
}
