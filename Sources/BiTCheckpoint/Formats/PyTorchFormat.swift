import BiTContainers
import BiTFiles

extension CheckpointKind {
  /// A PyTorch file: what torch.save makes of a state dictionary, or of a dictionary with one in it (spec/pytorch.md).
  public static let pytorch = CheckpointKind(
    name: "pytorch", title: "a PyTorch file", shortTitle: "a PyTorch file", suffixes: ["pth", "pt", "bin", "pth.tar"],
    scalarTypes: [.bfloat16, .float16, .float32, .float64], parts: [], isReadElsewhere: true, container: PyTorchContainer.self,
    speaks: \.isOfTensors,
    read: PyTorchFormat.read, writer: .named(Naming.allCases, PyTorchFormat.write))
}

/// A PyTorch file in one of its two forms.
struct PyTorchContainer: CheckpointContainer {
  private enum Form {
    case archive(ZipContainer)
    case stream(PyTorchStream)
  }

  private let file: RandomAccessFile
  private let form: Form

  static let hasChecksums = true

  static func signed(_ source: CheckpointSource) throws -> RandomAccessFile? {
    if let file = try ZipContainer.signed(source) { return file }
    guard case .file(let file) = source else { return nil }
    return try PyTorchStream.isSigned(file) ? file : nil
  }

  init(_ file: RandomAccessFile) throws {
    self.file = file
    form = try PyTorchStream.isSigned(file) ? .stream(PyTorchStream(file)) : .archive(ZipContainer(file))
  }

  /// Whether it is one, of tensors: a zip archive may be anything.
  var isOfTensors: Bool {
    switch form {
    case .archive(let archive): PyTorchArchive.isNamedSo(archive.directory.members.map(\.name))
    case .stream: true
    }
  }

  var summary: String {
    switch form {
    case .archive(let archive): archive.summary
    case .stream: "a PyTorch file"
    }
  }

  func referencedBytes() throws -> [ReferencedBytes] {
    switch form {
    case .archive(let archive): try archive.referencedBytes()
    case .stream(let stream): [ReferencedBytes(file: file, ranges: stream.extents)]
    }
  }

  /// Its tensors, under the names that lead to them.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  func arrays() throws -> [NamedArray] {
    switch form {
    case .archive(let archive): try PyTorchArchive(file, archive.directory).arrays()
    case .stream(let stream): try stream.arrays()
    }
  }

  /// The network among its tensors.
  fileprivate func inventory() throws -> Inventory {
    var inventory = try ArraySelection(arrays(), dialects: Naming.allCases.map(\.dialect), file: file.path).inventory()
    switch form {
    case .archive(let container):
      let archive = try PyTorchArchive(file, container.directory)
      inventory.ignoredNames += archive.strangers
      inventory.hasChecksums = archive.hasChecksums
    case .stream: inventory.hasChecksums = false
    }
    return inventory
  }
}

private enum PyTorchFormat {
  static func read(_ file: PyTorchContainer) throws -> Inventory { try file.inventory() }

  static func write(_ checkpoint: Checkpoint, _ naming: Naming, to path: String, name: String) throws {
    try PyTorchWriter.write(
      try naming.dialect.stored(checkpoint).map { tensor in
        PyTorchWriter.Tensor(name: tensor.name, shape: tensor.shape, scalarType: tensor.scalarType, storage: tensor.storage)
      }, to: path, name: name)
  }
}
