import BiTCheckpoint

/// The trainable tensors of a network in memory, single precision, in canonical names, order and layout (kernels HWIO, vectors [C], the
/// head [1, 1, features, outputs] and [outputs]). Gradients and velocities have the same form.
///
/// Copies share their tensors until one of them is changed, tensor by tensor.
public struct Weights: Sendable {
  /// The network.
  public let architecture: Architecture
  /// The length of the head's output.
  public let outputs: Int
  /// What the tensors are, in canonical order.
  public let parameters: [ParameterDescription]
  private let indices: [String: Int]
  private var values: [[Float]]

  /// All tensors of a checkpoint, read into memory.
  ///
  /// - Throws: `GradientError.noHead` for a checkpoint without a head (`editingHead(.zero(outputs:))` gives it one), and what the
  ///   checkpoint's storage throws.
  public init(_ checkpoint: Checkpoint) throws {
    guard let outputs = checkpoint.outputs else { throw GradientError.noHead }
    self.init(
      architecture: checkpoint.architecture, outputs: outputs, values: try checkpoint.tensors.map { try $0.floats() })
  }

  private init(architecture: Architecture, outputs: Int, values: [[Float]]) {
    self.architecture = architecture
    self.outputs = outputs
    self.values = values
    parameters = architecture.parameters(outputs: outputs)
    indices = Dictionary(uniqueKeysWithValues: zip(parameters.map(\.name.canonical), 0...))
  }

  /// Zeros in the form of `other`: where gradients and velocities start.
  public static func zeros(like other: Weights) -> Weights {
    Weights(
      architecture: other.architecture, outputs: other.outputs,
      values: other.values.map { [Float](repeating: 0, count: $0.count) })
  }

  /// The canonical names, in order.
  public var names: [String] { parameters.map(\.name.canonical) }

  /// The number of values of all tensors.
  public var count: Int { values.reduce(0) { $0 + $1.count } }

  /// The dimensions of a tensor, the slowest first; nil where the network has no tensor of that name.
  public func shape(of name: String) -> [Int]? { indices[name].map { parameters[$0].shape } }

  /// The values of the tensor at `index` in canonical order. Changing them in place copies nothing, if nobody else holds them.
  ///
  /// - Precondition: the number of values stays.
  public subscript(index: Int) -> [Float] {
    get { values[index] }
    _modify {
      defer { precondition(values[index].count == parameters[index].count, "a tensor keeps its number of values") }
      yield &values[index]
    }
  }

  /// The values of the tensor of that canonical name: see `subscript(index:)`.
  ///
  /// - Precondition: the network has a tensor of that name.
  public subscript(name: String) -> [Float] {
    get { self[index(of: name)] }
    _modify { yield &self[index(of: name)] }
  }

  /// Gives two different tensors to be changed at a time.
  mutating func withTensors(
    _ first: Int, _ second: Int, _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) {
    var other: [Float] = []
    swap(&other, &values[second])
    values[first].withUnsafeMutableBufferPointer { a in
      other.withUnsafeMutableBufferPointer { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return }
        body(a, b)
      }
    }
    swap(&other, &values[second])
  }

  /// Gives a tensor to be changed.
  mutating func withTensor(_ index: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    values[index].withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      body(base)
    }
  }

  private func index(of name: String) -> Int {
    guard let index = indices[name] else { preconditionFailure("\(architecture) has no tensor \(name)") }
    return index
  }

  /// Sets every value to zero, in place.
  public mutating func reset() {
    for index in values.indices {
      values[index].withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }
  }

  /// Adds other values to these, tensor by tensor, in place.
  ///
  /// - Throws: `GradientError.wrongNetwork`.
  public mutating func add(_ other: Weights) throws {
    try other.check(architecture, outputs: outputs)
    for index in values.indices {
      other.values[index].withUnsafeBufferPointer { source in
        values[index].withUnsafeMutableBufferPointer { target in
          for place in target.indices { target[place] += source[place] }
        }
      }
    }
  }

  /// The tensors as a checkpoint, to be written or run. Copies nothing.
  public func checkpoint(metadata: Metadata = Metadata()) -> Checkpoint {
    Checkpoint(
      architecture: architecture, outputs: outputs,
      tensors: zip(parameters, values).map { Tensor(name: $0.name.canonical, shape: $0.shape, values: $1) }, metadata: metadata)
  }

  /// What errors call the network.
  var network: String { Self.network(architecture, outputs: outputs) }

  static func network(_ architecture: Architecture, outputs: Int) -> String { "\(architecture) with \(outputs) outputs" }

  /// - Throws: `GradientError.wrongNetwork` unless these are the tensors of that network.
  func check(_ architecture: Architecture, outputs: Int) throws {
    guard self.architecture == architecture, self.outputs == outputs else {
      throw GradientError.wrongNetwork(expected: Self.network(architecture, outputs: outputs), found: network)
    }
  }
}
