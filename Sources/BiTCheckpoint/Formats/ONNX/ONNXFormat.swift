import BiTContainers
import BiTFiles

extension CheckpointKind {
  /// ONNX models: the network as operations that runtimes compute, its weights standardised (spec/onnx.md). Only models that this program
  /// wrote are read.
  public static let onnx = makeONNX(limit: ONNXWriter.maxByteCount)

  /// - Parameter limit: so many bytes a model may have without a file of values beside it.
  package static func makeONNX(limit: Int) -> CheckpointKind {
    CheckpointKind(
      name: "onnx", title: "an ONNX model", shortTitle: "an ONNX model", suffixes: ["onnx"], scalarTypes: [.float32],
      parts: [.preprocessing, .labels, .scores, .provenance, .batchNorm],
      valueRemark:
        "its kernels are standardised, as an ONNX model has them; standardising them again changes them by no more than rounding",
      container: ONNXContainer.self, speaks: { $0.isOwn }, read: ONNXFormat.read,
      writer: .withCompanion(
        suffix: "data", isNeeded: { try ONNXFormat.writer($0, limit: limit, sensitive: nil).hasData },
        write: { try ONNXFormat.write($0, to: $1, limit: limit) }))
  }
}

/// An ONNX model, and the file of values beside it that it may name.
struct ONNXContainer: CheckpointContainer {
  let content: ONNXFile

  static func signed(_ source: CheckpointSource) throws -> RandomAccessFile? {
    guard case .file(let file) = source else { return nil }
    return try ONNXFile.isSigned(file) ? file : nil
  }

  init(_ file: RandomAccessFile) throws {
    content = try ONNXFile(file)
    // What another program wrote isn't read, so that it may be as it likes.
    if content.producer == ONNXFormat.producer { try content.check(last: ONNXMetadata.Key.format) }
  }

  /// Whether this program wrote it.
  var isOwn: Bool { content.metadata[ONNXMetadata.Key.format] != nil }

  var summary: String {
    let producer = content.producer.isEmpty ? "another program" : content.producer.prefix(40)
    return "an ONNX model that \(producer) wrote (its operations aren't read: take the checkpoint that it was made from)"
  }

  func referencedBytes() throws -> [ReferencedBytes] {
    var files = ONNXDataFile(beside: content.file)
    var ranges = [(content.file, content.referencedBytes)]
    for weight in try content.weights() {
      guard let (file, range) = weight.place(data: { name throws(ContainerError) in try files.open(name) }) else { continue }
      if let index = ranges.firstIndex(where: { $0.0 === file }) { ranges[index].1.append(range) } else { ranges.append((file, [range])) }
    }
    return ranges.map { ReferencedBytes(file: $0.0, ranges: $0.1) }
  }
}

/// The one file that holds values of a model outside of it.
struct ONNXDataFile {
  private let model: RandomAccessFile
  private var opened: (name: String, file: Result<RandomAccessFile, ContainerError>)?

  init(beside model: RandomAccessFile) {
    self.model = model
  }

  /// Opens the file of that name in the model's folder.
  ///
  /// - Throws: `ContainerError` where the name leads elsewhere, or to a second file, or where no file can be read there.
  mutating func open(_ name: String) throws(ContainerError) -> RandomAccessFile {
    if let opened {
      guard opened.name == name else { throw malformed("all its values in \(opened.name.printable)", "others in \(name.printable)") }
      return try opened.file.get()
    }
    let file = Result { () throws(ContainerError) in try find(name) }
    opened = (name, file)
    return try file.get()
  }

  private func find(_ name: String) throws(ContainerError) -> RandomAccessFile {
    guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(where: { [UInt8(ascii: "/"), UInt8(ascii: "\\"), 0].contains($0) })
    else {
      throw malformed("the name of a file beside the model", name.printable)
    }
    do {
      return try RandomAccessFile(path: model.path.pathOfFolder + name)
    } catch {
      throw malformed("the model's values in \(name.printable) beside it", (error as? FileError)?.reason ?? "none")
    }
  }

  private func malformed(_ expected: String, _ found: String) -> ContainerError {
    .malformed(file: model.path, place: "external data", expected: expected, found: found)
  }
}

private enum ONNXFormat {
  static let producer = "bit"

  // MARK: - Reading

  static func read(_ container: ONNXContainer) throws -> Inventory {
    let model = container.content
    let path = model.file.path
    var inventory = Inventory()
    try inventory.collect { inventory in
      let texts = ONNXMetadata(model.metadata, file: path)
      inventory.metadata = try texts.metadata()
      inventory.batchNorm = try texts.batchNorm()
    }
    var files = ONNXDataFile(beside: model.file)
    for weight in try model.weights() {
      let array = weight.array(data: { name throws(ContainerError) in try files.open(name) })
      try inventory.add(weight.name, in: .published, file: path) { name in
        let (scalarType, storage) = try array.values()
        return canonical(Tensor(name: name, shape: array.shape, scalarType: scalarType, storage: storage))
      }
    }
    return inventory
  }

  /// A tensor in the network's order of axes: see `stored(_:)`.
  private static func canonical(_ tensor: Tensor) -> Tensor {
    switch (tensor.shape.count, tensor.name) {
    case (4, _): tensor.permuted([2, 3, 1, 0])
    case (3, _) where tensor.shape[1...] == [1, 1]: tensor.renamed(tensor.name, shape: [tensor.shape[0]])
    default: tensor
    }
  }

  // MARK: - Writing

  static func write(_ checkpoint: Checkpoint, to place: CheckpointWriter.Place, limit: Int) throws -> [String] {
    let sensitive = SensitiveFilters()
    try writer(checkpoint, limit: limit, sensitive: sensitive).write(to: place.path, name: place.name, data: place.companion)
    return [sensitive.remark].compactMap(\.self)
  }

  static func writer(_ checkpoint: Checkpoint, limit: Int, sensitive: SensitiveFilters?) throws -> ONNXWriter {
    let blueprint = checkpoint.architecture.blueprint(outputs: checkpoint.outputs)
    let features = ONNXValue(ONNXGraph.features, [.named("batch"), .size(checkpoint.architecture.featureCount)])
    let logits = checkpoint.outputs.map { ONNXValue(ONNXGraph.logits, [.named("batch"), .size($0)]) }
    let isSymmetric = checkpoint.preprocessing.normalisation == .symmetric
    let normalisation = isSymmetric ? "(value - 127.5) / 127.5" : "normalised as its metadata say"
    let model = ONNXModel(
      version: 8, operatorSet: 17, producer: producer,
      documentation: "BiT \(checkpoint.architecture). images: RGB, \(normalisation), batch x 3 x height x width; any size.",
      graphName: checkpoint.architecture.name, nodes: ONNXGraph(blueprint).nodes,
      weights: weights(checkpoint, blueprint, sensitive: sensitive),
      inputs: [ONNXValue(ONNXGraph.images, [.named("batch"), .size(3), .named("height"), .named("width")])],
      outputs: [logits, features].compactMap(\.self), metadata: ONNXMetadata.texts(checkpoint))
    return ONNXWriter(model, limit: limit)
  }

  /// The parameters as the graph's operations take them, by their canonical names: kernels standardised and OIHW, a norm's scale and
  /// shift as (channels, 1, 1), the head's kernel as (features, outputs).
  private static func weights(_ checkpoint: Checkpoint, _ blueprint: Blueprint, sensitive: SensitiveFilters?) -> [ONNXWeight] {
    var epsilons: [String: Double] = [:]
    for convolution in blueprint.convolutions {
      epsilons[convolution.kernel.name.canonical] = convolution.kind.standardisationEpsilon.map(Double.init)
    }
    return zip(checkpoint.tensors, blueprint.parameters).map { tensor, parameter in
      let name = parameter.name.canonical
      let stored = stored(tensor, as: parameter.name)
      let storage = epsilons[name].map { StandardisedStorage(kernel: stored, epsilon: $0, sensitive: sensitive) as any TensorStorage }
      return ONNXWeight(name: name, shape: stored.shape, scalarType: .float32, storage: storage ?? stored.storage)
    }
  }

  private static func stored(_ tensor: Tensor, as parameter: ParameterName) -> Tensor {
    switch parameter.role {
    case .kernel where parameter.layer == .head: tensor.renamed(tensor.name, shape: Array(tensor.shape.suffix(2)))
    case .kernel: tensor.permuted([3, 2, 0, 1])
    // A scale and a shift are multiplied and added by operations of their own, but where the norm is ONNX's.
    case .gamma, .beta: parameter.kind == .batchNorm ? tensor : tensor.renamed(tensor.name, shape: tensor.shape + [1, 1])
    case .bias, .movingMean, .movingVariance: tensor
    }
  }
}
