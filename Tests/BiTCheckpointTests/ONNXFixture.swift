import BiTCheckpoint
import BiTContainers
import BiTTestSupport
import Testing

/// Models that `fixtures/make_onnx.py` made with the onnx package, and the network whose values follow the script's formulas.
enum ONNXFixture {
  static let folder = "fixtures/onnx/"

  /// The bytes of a fixture.
  static func bytes(_ name: String) throws -> [UInt8] { try Repository.inflated(folder + name) }

  /// R14x0.5 with 10 outputs.
  static func network() throws -> Checkpoint {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let tensors = architecture.parameters(outputs: 10).map { parameter in
      let count = parameter.count
      let columns = parameter.shape.last ?? 1
      let values = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
        for index in 0..<count {
          buffer[index] =
            switch parameter.name.role {
            case .kernel: kernel(index / columns, filter: index % columns)
            case .gamma: Float(index % 9) / 8 + 0.5
            case .beta: Float(index % 9) / 8 - 0.25
            case .bias, .movingMean, .movingVariance: Float(index % 9) / 8
            }
        }
        initialized = count
      }
      return Tensor(name: parameter.name.canonical, shape: parameter.shape, values: values)
    }
    let metadata = Metadata(
      preprocessing: .init(height: 128, width: 160, resize: .pillow),
      labels: .list((0..<10).map { .init(id: "n\($0)", name: "label ü \($0)") }),
      provenance: .init(sourceName: "a.npz", sourceKind: "npz", operation: .conversion()))
    return try Checkpoint(tensors: tensors, metadata: metadata)
  }

  private static func kernel(_ index: Int, filter: Int) -> Float {
    Float((index * 7 + filter * 3) % 16 - 7) / 8 + Float(filter % 4) / 4
  }
}

extension Checkpoint {
  /// Records an issue for every tensor whose values aren't those of `network`, bit for bit; kernels but the head's have to be what weight
  /// standardisation makes of them, to the rounding of single precision.
  func expectStandardised(_ network: Checkpoint) throws {
    for (tensor, original) in zip(tensors, network.converted(to: .float32).tensors) {
      #expect(tensor.name == original.name && tensor.shape == original.shape)
      guard tensor.shape.count == 4, tensor.name != ParameterName.headKernel.canonical else {
        #expect(try tensor.converted(to: .float32).sha256() == original.sha256(), "\(tensor.name)")
        continue
      }
      let expected = Self.standardised(try original.floats(), columns: tensor.shape[3])
      let error = zip(try tensor.floats(), expected).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
      #expect(error < 1e-6, "\(tensor.name): \(error)")
    }
  }

  private static func standardised(_ kernel: [Float], columns: Int) -> [Float] {
    let rows = kernel.count / columns
    var sums = [Double](repeating: 0, count: columns)
    var squares = sums
    for row in 0..<rows { for column in 0..<columns { sums[column] += Double(kernel[row * columns + column]) } }
    let means = sums.map { $0 / Double(rows) }
    for row in 0..<rows {
      for column in 0..<columns {
        let deviation = Double(kernel[row * columns + column]) - means[column]
        squares[column] += deviation * deviation
      }
    }
    let factors = squares.map { 1 / ($0 / Double(rows) + 1e-10).squareRoot() }
    return kernel.indices.map { Float((Double(kernel[$0]) - means[$0 % columns]) * factors[$0 % columns]) }
  }
}
