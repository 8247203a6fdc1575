import BiTCheckpoint
import Foundation

/// Weights and images from a hash of their position, as `fixtures/make_network.py` makes them: exact in `Float` in both.
enum Hashed {
  /// `count` numbers from -0.5 to 0.5 in steps of 2^-24.
  static func values(stream: Int, count: Int) -> [Float] {
    let offset = UInt32(truncatingIfNeeded: stream * 40503 + 12345)
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count {
        var hash = UInt32(truncatingIfNeeded: index) &* 2_654_435_761 &+ offset
        hash = (hash ^ (hash >> 15)) &* 2_246_822_519
        hash = (hash ^ (hash >> 13)) &* 3_266_489_917
        hash ^= hash >> 16
        buffer[index] = Float(hash >> 8) / Float(1 << 24) - 0.5
      }
      initialized = count
    }
  }

  /// `count` images of `height` x `width`, values from -1 to 1; each group has others.
  static func images(_ count: Int, height: Int, width: Int, group: Int = 0) -> [Float] {
    values(stream: (1 << 16) + group, count: count * height * width * 3).map { 2 * $0 }
  }

  /// Directions on which `fixtures/make_training.py` projects.
  static let directions = 24

  /// The sums of a tensor's values, each as it is or negated: one sum for each bit of the numbers hashed from their places.
  static func projections(_ values: [Double], tensor: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: directions)
    for (value, hash) in zip(values, Self.values(stream: (1 << 20) + tensor, count: values.count)) {
      let bits = UInt32((hash + 0.5) * Float(1 << 24))
      for direction in 0..<directions { sums[direction] += bits >> direction & 1 == 1 ? value : -value }
    }
    return sums
  }

  static func checkpoint(_ architecture: Architecture, outputs: Int?) throws -> Checkpoint {
    let tensors = architecture.parameters(outputs: outputs).enumerated().map { stream, parameter in
      Tensor(
        name: parameter.name.canonical, shape: parameter.shape, scalarType: .float32,
        storage: HashedStorage(stream: stream, parameter: parameter))
    }
    return try Checkpoint(found: tensors, file: "hashed")
  }
}

/// Values made when they are asked for.
private struct HashedStorage: TensorStorage {
  let stream: Int
  let parameter: ParameterDescription

  func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var values = Hashed.values(stream: stream, count: parameter.count)
    switch parameter.name.role {
    case .kernel where parameter.name.layer == .head: for index in values.indices { values[index] *= 0.0625 }
    case .gamma: for index in values.indices { values[index] = values[index] * 0.5 + 1 }
    case .beta: for index in values.indices { values[index] *= 0.25 }
    case .kernel, .bias: break
    }
    try values.withUnsafeBytes(body)
  }
}

/// A golden of `fixtures`.
enum Golden {
  /// The float32 values of an npy file, in order.
  static func values(_ name: String, folder: String = "network") throws -> [Float] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures/\(folder)")
    let data = try Data(contentsOf: folder.appending(path: name + ".npy"))
    let header = Int(data[8]) + 256 * Int(data[9])
    return data.dropFirst(10 + header).withUnsafeBytes { bytes in
      (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
    }
  }
}

/// The largest difference, as a share of the largest expected magnitude.
func relativeError(_ found: [Float], _ expected: [Float]) -> Float {
  guard found.count == expected.count else { return .infinity }
  let scale = expected.reduce(0) { max($0, abs($1)) }
  return zip(found, expected).reduce(0) { max($0, abs($1.0 - $1.1)) } / scale
}
