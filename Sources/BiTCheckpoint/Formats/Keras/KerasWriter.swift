import BiTContainers
import BiTFiles

/// Writes a checkpoint in the home format: first the file's structure with a place for every value, then the values, straight from
/// their source to their place while their digests are taken, and the digests last.
struct KerasWriter {
  /// What the attribute `keras_version` says: that of the published files.
  private static let kerasVersion = "2.2.4-tf"

  private let checkpoint: Checkpoint
  private let path: String
  private let name: String

  /// Writes to `path`, a file that holds nothing; errors name `name`.
  init(_ checkpoint: Checkpoint, path: String, name: String) {
    self.checkpoint = checkpoint
    self.path = path
    self.name = name
  }

  func write() throws {
    let places = try writeStructure()
    let output = try RandomAccessWriter(path: path, name: name)
    for (text, position) in places.texts { try text.bytes.withUnsafeBytes { try output.write($0, at: position) } }
    let tensors = checkpoint.tensors
    let digests = try tensors.mapInParallel { try write(tensors[$0], at: places.tensors[$0], to: output) }
    try write(digests: digests, at: places.digests, to: output)
    guard let velocity = checkpoint.training?.velocity else { return }
    let velocityDigests = try velocity.mapInParallel { try write(velocity[$0], at: places.velocity[$0], to: output) }
    try write(digests: velocityDigests, at: places.velocityDigests, to: output)
  }

  private func write(digests: [String], at position: Int, to output: borrowing RandomAccessWriter) throws {
    let packed = try PackedStrings(digests, place: "the digests", file: name)
    try packed.bytes.withUnsafeBytes { try output.write($0, at: position) }
  }

  /// - Returns: the SHA-256 of the values.
  private func write(_ tensor: Tensor, at position: Int, to output: borrowing RandomAccessWriter) throws -> String {
    var digest = SHA256()
    var done = 0
    try tensor.stream { piece in
      guard piece.count <= tensor.byteCount - done else {
        throw ContainerError.wrongCount(tensor: tensor.name, expected: tensor.count)
      }
      try output.write(piece, at: position + done)
      digest.update(piece)
      done += piece.count
    }
    guard done == tensor.byteCount else { throw ContainerError.wrongCount(tensor: tensor.name, expected: tensor.count) }
    return digest.finish()
  }

  // MARK: - Structure

  /// Where values go, as positions in the file.
  private struct Places {
    /// In the order of the checkpoint's tensors.
    var tensors: [Int] = []
    var texts: [(PackedStrings, position: Int)] = []
    var digests = 0
    /// In the order of the training state's velocity.
    var velocity: [Int] = []
    var velocityDigests = 0
  }

  private func writeStructure() throws -> Places {
    var places = Places()
    try HDF5Writer.create(path, name: name) { file in
      try writeHomeGroup(to: file, places: &places)
      let layout = KerasLayout(architecture: checkpoint.architecture, outputs: checkpoint.outputs)
      try file.setAttribute("layer_names", of: "/", to: layout.layers.map(\.name))
      try file.setAttribute("backend", of: "/", to: "tensorflow")
      try file.setAttribute("keras_version", of: "/", to: Self.kerasVersion)
      for layer in layout.layers {
        try file.createGroup(layer.name)
        try file.setAttribute("weight_names", of: layer.name, to: layer.weights.map(\.name))
        for weight in layer.weights {
          // Layers have their weights in the order of the checkpoint's tensors.
          let type = checkpoint.tensors[places.tensors.count].scalarType
          places.tensors.append(try file.createDataset("\(layer.name)/\(weight.name)", type, shape: weight.shape))
        }
      }
    }
    return places
  }

  private func writeHomeGroup(to file: borrowing HDF5Writer, places: inout Places) throws {
    typealias Path = HomeGroup.Path
    var group = HomeGroup.name
    try file.createGroup(group)
    try file.setAttribute(HomeGroup.Attribute.formatVersion, of: group, to: UInt32(checkpoint.homeContent.formatVersion))
    try file.setAttribute(HomeGroup.Attribute.writer, of: group, to: "bit")
    for (field, value) in checkpoint.homeContent.fields {
      if field.group != group {
        group = field.group
        try file.createGroup(group)
      }
      switch value {
      case .number(let number): try file.setAttribute(field.name, of: group, to: unsigned(number, field))
      case .string(let text): try file.setAttribute(field.name, of: group, to: text)
      case .list(let texts): try writeStrings(texts, at: field.path, to: file, places: &places)
      }
    }
    if let velocity = checkpoint.training?.velocity {
      places.velocity = try velocity.map {
        try file.createDataset("\(Path.momentum)/\($0.name)", $0.scalarType, shape: $0.shape)
      }
      try writeStrings(velocity.map(\.name), at: Path.momentumNames, to: file, places: &places)
      places.velocityDigests = try file.createStrings(Path.momentumDigests, count: velocity.count, length: SHA256.digitCount)
    }
    try file.createGroup(Path.digests)
    try file.setAttribute(Path.metadataDigest, of: Path.digests, to: checkpoint.metadataSHA256())
    try writeStrings(checkpoint.tensors.map(\.name), at: Path.digestNames, to: file, places: &places)
    places.digests = try file.createStrings(Path.digestValues, count: checkpoint.tensors.count, length: SHA256.digitCount)
  }

  private func writeStrings(_ strings: [String], at path: String, to file: borrowing HDF5Writer, places: inout Places) throws {
    let packed = try PackedStrings(strings, place: path, file: name)
    places.texts.append((packed, try file.createStrings(path, count: strings.count, length: packed.length)))
  }

  private func unsigned(_ value: Int, _ field: HomeGroup.Field) throws -> UInt32 {
    guard let number = UInt32(exactly: value) else {
      throw ContainerError.library(file: name, operation: "store \(field.name)", reason: "\(value) is no number from 0 to \(UInt32.max)")
    }
    return number
  }
}
