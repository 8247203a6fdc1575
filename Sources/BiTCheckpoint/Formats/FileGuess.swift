import BiTFiles

/// Says in words what a file that is no checkpoint seems to be, and what is to be done with it.
enum FileGuess {
  private static let signatures: [(offset: Int, bytes: [UInt8], words: String)] = [
    (0, [0x93] + Array("NUMPY".utf8), "a single npy array (a checkpoint is an npz of them all)"),
    (0, [0x80, 0x02, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20], "a PyTorch file that is cut off"),
    (0, [0x1F, 0x8B], "a gzip file (unpack it first)"),
    (0, [0xFD] + Array("7zXZ".utf8), "an xz file (unpack it first)"),
    (0, Array("BZh".utf8), "a bzip2 file (unpack it first)"),
    (0, [0x28, 0xB5, 0x2F, 0xFD], "a zstd file (unpack it first)"),
    (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive (unpack it first)"),
    (0, Array("Rar!".utf8), "a rar archive (unpack it first)"),
    (257, Array("ustar".utf8), "a tar archive (unpack it first)"),
    (0, [0xFF, 0xD8, 0xFF], "a JPEG image"),
    (0, [0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    (0, Array("GIF8".utf8), "a GIF image"),
    (0, Array("%PDF".utf8), "a PDF document"),
    (0, Array("GGUF".utf8), "a GGUF file \(another)"),
    (4, Array("TFL3".utf8), "a TensorFlow Lite model \(another)"),
    (0, [0x0E, 0x03, 0x13, 0x01], "an HDF4 file"),
  ]
  private static let another = "(take the npz or h5 file of the same network)"

  static func describe(_ file: RandomAccessFile) throws -> String {
    guard file.size > 0 else { return "an empty file" }
    let start = try file.bytes(at: 0, count: min(file.size, 512))
    if isOldPyTorch(start) { return "a PyTorch file of its first versions, a tar archive (load it in PyTorch and save it anew)" }
    if let match = signatures.first(where: { start.dropFirst($0.offset).starts(with: $0.bytes) }) { return match.words }
    if let words = text(start) ?? binary(start) { return words }
    if file.path.contains(".data-0") { return "the values of a TensorFlow checkpoint (name its index, which ends in .index)" }
    if start.allSatisfy({ $0 == 0 }) { return "a file that begins with zeros (a download that didn't end?)" }
    let digits = Array("0123456789abcdef")
    let hex = start.prefix(8).map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined(separator: " ")
    return "a file that begins with \(hex)"
  }

  /// Whether the first member of a tar archive is one of those that PyTorch wrote before there were BiT networks.
  private static func isOldPyTorch(_ start: [UInt8]) -> Bool {
    let members = ["sys_info", "pickle", "storages", "tensors"]
    return start.dropFirst(257).starts(with: Array("ustar".utf8)) && members.contains { start.starts(with: Array($0.utf8) + [0]) }
  }

  /// What a text seems to be.
  private static func text(_ start: [UInt8]) -> String? {
    let text = String(decoding: start, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let lowered = text.prefix(64).lowercased()
    if text.hasPrefix("version https://git-lfs") { return "a Git LFS pointer, not the file that it stands for (git lfs pull fetches that)" }
    if ["<!doctype html", "<html", "<head", "<body", "<!--"].contains(where: lowered.hasPrefix) {
      return "a web page (the download went wrong?)"
    }
    if lowered.hasPrefix("<?xml") || lowered.hasPrefix("<error") { return "an XML document (the download went wrong?)" }
    // The last character may be cut in two.
    guard !start.contains(where: { $0 < 32 && ![9, 10, 13].contains($0) }), String(validating: start.dropLast(3), as: UTF8.self) != nil,
      let line = text.split(whereSeparator: \.isNewline).first
    else { return nil }
    let isJSON = text.hasPrefix("{") || text.hasPrefix("[")
    return "\(isJSON ? "a JSON document" : "a text"), which begins “\(String(line.prefix(40)).printable)” (the download went wrong?)"
  }

  /// What formats without a signature seem to be.
  private static func binary(_ start: [UInt8]) -> String? {
    guard start.count >= 9 else { return nil }
    switch (start[0], start[1]) {
    case (0x80, 2...5): return "a Python pickle that isn't PyTorch's (torch.save(model.state_dict(), path) keeps a model's weights)"
    // Maps of few or many entries, the first under a text.
    case (0x81...0x8F, 0xA0...0xBF), (0x81...0x8F, 0xD9), (0xDE, _): return "a msgpack file, as Flax writes them \(another)"
    // The first field of each is a number, its version; what comes next is a text or a message.
    case (0x08, 1) where start[2] == 0x12: return "a TensorFlow SavedModel's graph (name the folder that it is in)"
    // A list of pairs, each a name and a tensor.
    case (0x0A, _) where isMindSpore(start): return "a MindSpore checkpoint \(another)"
    case (0x08, 3...20) where start[2] & 7 == 2: return "an ONNX model \(another)"
    default: return nil
    }
  }

  /// Whether it begins with a message in which a name comes first, and a message next (mindspore/ccsrc/utils/checkpoint.proto).
  private static func isMindSpore(_ start: [UInt8]) -> Bool {
    var rest = start.dropFirst()
    rest = rest.drop { $0 >= 0x80 }.dropFirst()
    guard rest.first == 0x0A, let count = rest.dropFirst().first, (1..<0x80).contains(count) else { return false }
    let name = rest.dropFirst(2).prefix(Int(count))
    return name.allSatisfy { (33..<127).contains($0) } && rest.dropFirst(2 + Int(count)).first == 0x12
  }

  // MARK: - Folders and archives

  /// What a folder seems to be, by the names in it.
  static func describe(folder names: [String]) -> String {
    func has(_ suffixes: String...) -> String? { names.first { name in suffixes.contains(where: name.hasSuffix) } }
    if has("saved_model.pb") != nil {
      return "a TensorFlow SavedModel without its variables (variables/variables.index, and the values beside it)"
    }
    let indices = names.filter { $0.hasSuffix(".index") }
    if indices.count > 1 { return "a folder with \(indices.count) TensorFlow checkpoints; name one of them, \(indices[0].printable)" }
    if indices.isEmpty, names.contains(where: { $0.contains(".data-0") }) {
      return "a folder with a TensorFlow checkpoint without its index"
    }
    if let name = has(".h5", ".hdf5", ".npz") { return "a folder; name the file in it, \(name.printable)" }
    if names.count(where: { $0.hasSuffix(".safetensors") }) > 1 { return "a folder with several safetensors files; name one of them" }
    if let name = has(".pth", ".pt", ".pth.tar", "pytorch_model.bin") { return "a folder; name the file in it, \(name.printable)" }
    if let name = has(".onnx", ".msgpack") { return "a folder with \(name.printable) \(another)" }
    if names.contains("data.pkl") { return "a folder, an unpacked PyTorch file (zip -0 -r packs it again, with the folder itself in it)" }
    if names.contains("_METADATA") || names.contains("_CHECKPOINT_METADATA") { return "a folder of Orbax, as Flax writes them \(another)" }
    if names.contains(where: { $0.hasPrefix("params~") }) { return "a folder of tensorstore, as big_vision writes them \(another)" }
    return names.isEmpty ? "an empty folder" : "a folder; name a file"
  }

  /// What a zip archive without npy members seems to be, by the names in it.
  static func describe(archive names: [String]) -> String {
    func holds(_ name: String) -> Bool { names.contains { $0 == name || $0.hasSuffix("/" + name) } }
    if holds("constants.pkl") { return "a TorchScript file (torch.save(torch.jit.load(path).state_dict(), other) keeps its weights)" }
    if holds("archive_format") || holds("serialized_exported_program.json") {
      return "a program of torch.export (torch.save(torch.export.load(path).state_dict, other) keeps its weights)"
    }
    if names.contains("model.weights.h5") {
      return "a whole model of Keras 3 (unpack model.weights.h5 from it: it is a zip archive)"
    }
    if let name = names.first(where: { [".h5", ".hdf5", ".npz"].contains(where: $0.hasSuffix) }) {
      return "a zip archive with \(name.printable) in it (unpack it first)"
    }
    return "a zip archive without npy members (\(names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")))"
  }
}
