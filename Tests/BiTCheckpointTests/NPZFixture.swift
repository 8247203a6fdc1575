import BiTCheckpoint
import BiTTestSupport
import Testing

/// Files that `fixtures/make_npz.py` made with numpy.
enum NPZFixture {
  static let architecture = Architecture(name: "R14x0.5")
  static let outputs = 10

  static func path(_ name: String) -> String { Repository.path("fixtures/npz/" + name) }

  /// The content of a fixture that is kept as `NAME.gz`.
  static func unpacked(_ name: String) throws -> [UInt8] { try Repository.inflated("fixtures/npz/" + name) }

  /// Value `index` of the tensor at `position` in the order of parameters, as the script's formula gives it.
  static func value(_ index: Int, ofTensorAt position: Int) -> Float {
    Float(index % 251 - 125) / 128 + Float(position) / 64
  }

  /// Records an issue for every tensor whose values aren't the formula's, bit for bit, after `round`.
  static func expectFormula(_ checkpoint: Checkpoint, round: (Float) -> Float = { $0 }) throws {
    for (position, tensor) in checkpoint.tensors.enumerated() {
      let values = try tensor.floats()
      let wrong = values.indices.first { values[$0].bitPattern != round(value($0, ofTensorAt: position)).bitPattern }
      #expect(wrong == nil, "\(tensor.name), index \(wrong ?? 0)")
    }
  }
}
