import BiTCheckpoint
import BiTContainers
import BiTFiles

extension Reader {
  /// The readers of containers by themselves: what a checkpoint has no use for is read too.
  static let containers: [Reader] = [
    Reader(
      name: "zip", signatures: zipSignatures, checksums: Checksum.inZip, seeds: zipSeeds,
      read: { path, _ in
        let file = try RandomAccessFile(path: path)
        for member in try ZipDirectory(file).members { try readAll(ZipMemberBytes(member, of: file), of: file) }
        return .unprotected
      }),
    Reader(
      name: "hdf5", signatures: hdf5Signatures, checksums: Checksum.inHDF5,
      seeds: { try Corpus.compressed("keras/small", suffix: ".h5.gz") },
      read: { path, _ in
        let file = try RandomAccessFile(path: path)
        let content = try HDF5File(file)
        let root = try content.root()
        for object in [root] + (try root.datasets()) {
          for attribute in try object.attributes().values { _ = try (attribute.strings(in: content), attribute.integer()) }
          guard let dataset = try object.dataset() else { continue }
          _ = try dataset.strings(in: content)
          try readAll(dataset.values, of: file)
        }
        _ = try content.referencedBytes()
        return .unprotected
      }),
    Reader(
      name: "msgpack", signatures: messagePackSignatures, seeds: { try Corpus.compressed("jax/small", suffix: ".msgpack.gz") },
      read: { path, _ in
        try readAll(MessagePackArrays(RandomAccessFile(path: path)).arrays)
        return .unprotected
      }),
    Reader(
      name: "safetensors", signatures: safetensorsSignatures, tokens: words,
      seeds: { try Corpus.compressed("safetensors/small", suffix: ".safetensors.gz") },
      read: { path, _ in
        try readAll(SafetensorsFile(RandomAccessFile(path: path)).arrays)
        return .unprotected
      }),
    Reader(
      name: "onnx-model", signatures: onnxSignatures, seeds: { try Corpus.compressed("onnx", suffix: "saved.onnx.gz") },
      read: { path, _ in
        let model = try ONNXFile(RandomAccessFile(path: path))
        for weight in try model.weights() {
          let array = weight.array { name throws(ContainerError) in
            throw ContainerError.malformed(file: path, place: "external data", expected: "none", found: name)
          }
          _ = try? array.values().storage.stream { _ in }
        }
        return .unprotected
      }),
    Reader(
      name: "pytorch-tensors", signatures: pickleSignatures, seeds: { try Corpus.compressed("pytorch/small", suffix: ".gz") },
      read: { path, _ in
        let file = try RandomAccessFile(path: path)
        try readAll(PyTorchStream.isSigned(file) ? PyTorchStream(file).arrays() : PyTorchArchive(file, ZipDirectory(file)).arrays())
        return .unprotected
      }),
  ]

  /// The documents beside a model's values, each in the place of the sound one in a folder.
  static let configurations: [Reader] = [
    configuration(of: .timm, "config.json"), configuration(of: .huggingFace, "config.json"),
    configuration(of: .huggingFace, "preprocessor_config.json"),
  ]

  private static func configuration(of kind: CheckpointKind, _ name: String) -> Reader {
    let files = Result { try Corpus.folder(kind) }
    return Reader(
      name: "\(kind.name)-\(name)", tokens: words,
      seeds: { try [Seed(name: name, bytes: files.get()[name] ?? [])] },
      read: { path, _ in
        let folder = try TemporaryFolder()
        for (file, bytes) in try files.get() {
          let damaged = try RandomAccessFile(path: path)
          try AtomicFile.write(file == name ? damaged.bytes(at: 0, count: damaged.size) : bytes, to: folder.path + "/" + file)
        }
        let checkpoint = try Checkpoint.open(folder.path)
        guard case .list(let labels)? = checkpoint.metadata.labels, labels.count != checkpoint.outputs else { return .unprotected }
        return .wrong("\(labels.count) labels")
      })
  }

  static let safetensorsSignatures = [
    "{\"", "\"dtype\":", "\"shape\":[", "\"data_offsets\":[", "\"__metadata__\":", "F32", "F16", "BF16", "F64", "I64", "F4",
  ]

  /// The arrays of a container, of which those that can be had are read.
  fileprivate static func readAll(_ arrays: [NamedArray]) throws {
    // Many arrays may have the same values.
    var rest = 64 << 20
    for array in arrays {
      guard let (type, storage) = try? array.values(), let count = array.shape.byteCount(of: type), count <= rest else { continue }
      try storage.stream { _ in }
      rest -= count
    }
  }

  /// Instructions of pickles, and what tensors are made of.
  static let pickleSignatures = [
    "storage", "_rebuild_tensor_v2", "FloatStorage", "OrderedDict", "(", "t", "Q", "R", "b", "u", "q\0", "h\0", "K\u{1}", "}", "]",
  ]

  static let messagePackSignatures = ["__msgpack_chunked_array__", "float32", "float16", "bfloat16", "shape", "chunks", "params"]
  static let onnxSignatures = ["bit_format", "bit", "location", "offset", "length", "labels", "preprocessing", "source"]

  static let zipSignatures = ["PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "PK\u{6}\u{6}", "PK\u{6}\u{7}"]

  static let hdf5Signatures = [
    "HDF", "TREE", "SNOD", "HEAP", "OHDR", "OCHK", "FRHP", "FHDB", "FHIB", "BTHD", "BTLF", "BTIN", "GCOL", "FAHD", "FADB", "EAHD", "EAIB",
    "EASB", "EADB", "MDCI",
  ]

  static let zipSeeds: @Sendable () throws -> [Seed] = {
    try Corpus.files("npz/small", suffix: ".npz") + Corpus.compressed("npz/small", suffix: ".npz.gz")
  }

  /// Reads values; what a few bytes stand for a thousandfold is left.
  private static func readAll(_ bytes: some ByteSource, of file: RandomAccessFile) throws {
    guard bytes.byteCount <= file.size + type(of: bytes).maxExpansion else { return }
    try bytes.stream { _ in }
  }
}
