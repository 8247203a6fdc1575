import BiTContainers
import BiTFiles

/// Which files of a folder hold a model's values, as timm and transformers look for them.
struct ModelFolder {
  enum Values {
    /// All in one file.
    case file(String)
    /// In several, as this file says.
    case index(String)
  }

  /// transformers takes the first that is there of safetensors, their index, PyTorch's file, its index; timm goes on with the others
  /// (timm/models/_hub.py, `load_state_dict_from_path`).
  private static let preferred: [Values] = [
    .file("model.safetensors"), .index("model.safetensors.index.json"), .file("pytorch_model.bin"), .index("pytorch_model.bin.index.json"),
    .file("pytorch_model.pth"), .file("model.pth"),
  ]
  private static let suffixes = [".safetensors", ".pth", ".pth.tar", ".bin"]

  static let configuration = "config.json"
  static let preprocessor = "preprocessor_config.json"
  static let weights = "model.safetensors"

  /// What holds the values in a folder of these names; nil where nothing does.
  ///
  /// Files of other names count as in timm where a `config.json` is beside them, by the order of their suffixes and then by name; without
  /// one, a single safetensors file does.
  static func values(names: [String]) -> Values? {
    let known = preferred.first { values in
      switch values {
      case .file(let name), .index(let name): names.contains(name)
      }
    }
    if let known { return known }
    guard names.contains(configuration) else {
      let files = names.filter { $0.hasSuffix(suffixes[0]) }
      return files.count == 1 ? .file(files[0]) : nil
    }
    return suffixes.lazy.compactMap { suffix in names.first { $0.hasSuffix(suffix) } }.first.map(Values.file)
  }

  // MARK: - Shards

  /// The files that an index names, in the order of names, read and compared with it.
  ///
  /// - Throws: `ContainerError` where one is missing or leads out of the folder, or an array is in another one than the index says;
  ///   `FileError`.
  static func shards(_ index: String, in folder: CheckpointFolder) throws -> [ArrayFile] {
    let document = try ModelDocument(folder.file(index))
    guard let map = try document.object("weight_map") else {
      throw document.malformed("weight_map", expected: "an object with the file of each tensor", found: "none")
    }
    var expected: [String: String] = [:]
    for (tensor, file) in map.members {
      guard let file = file.text else { throw map.malformed(tensor, expected: "the name of a file", found: file.line) }
      expected[tensor] = file
    }
    var found: [String: String] = [:]
    let shards = try Set(expected.values).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      let shard = try ArrayFile(file(name, in: folder, index: document))
      for array in shard.arrays { found[array.name] = expected[array.name] == name ? name : found[array.name] ?? name }
      return shard
    }
    for (tensor, file) in map.members {
      guard let file = file.text, found[tensor] != file else { continue }
      throw map.malformed(tensor, expected: "it in \(file)", found: found[tensor].map { "it in \($0)" } ?? "it in no file")
    }
    return shards
  }

  /// Opens a file that an index names: one of the folder, whatever the name says.
  private static func file(_ name: String, in folder: CheckpointFolder, index: ModelDocument) throws -> RandomAccessFile {
    guard folder.names.contains(name) else {
      let isPlain = !name.utf8.contains(UInt8(ascii: "/")) && name != "." && name != ".."
      throw index.malformed(
        "weight_map", expected: "files in the same folder", found: "\(name), which \(isPlain ? "isn't there" : "leads out of it")")
    }
    let path = folder.path + "/" + name
    // A link within the folder is as good as the file.
    guard !Folder.isLink(path) || linkedFolders(folder.path).contains(where: { Folder.contains($0, Folder.absolute(path)) }) else {
      throw index.malformed("weight_map", expected: "files in the same folder", found: "\(name), a link that leads out of it")
    }
    return try folder.file(name)
  }

  /// The folders that links in a folder may lead to: itself, and where the hub's cache keeps the files of its snapshots
  /// (`models--google--bit-50/snapshots/REVISION`), `blobs` beside them.
  private static func linkedFolders(_ path: String) -> [String] {
    let folder = Folder.absolute(path)
    let parts = folder.split(separator: "/")
    guard parts.count > 2, parts[parts.count - 2] == "snapshots" else { return [folder] }
    return [folder, "/" + parts.dropLast(2).joined(separator: "/") + "/blobs"]
  }
}
