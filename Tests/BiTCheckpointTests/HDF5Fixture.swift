import BiTCheckpoint
import BiTFiles
import BiTTestSupport
import Testing

/// The files of fixtures/keras and what they hold (fixtures/make_keras.py).
enum HDF5Fixture {
  static let architecture = "R14x0.5"
  static let outputs = 10

  /// The bytes of a fixture, inflated.
  static func bytes(_ name: String) throws -> [UInt8] { try bytes(name + ".h5", of: "keras") }

  /// The bytes of a file of another folder of fixtures, inflated.
  static func bytes(_ name: String, of folder: String) throws -> [UInt8] { try Repository.inflated("fixtures/\(folder)/\(name)") }

  /// Where `pattern` occurs in `bytes`. (The standard library's search takes seconds for files of this size.)
  static func positions(of pattern: [UInt8], in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      (0..<max(0, bytes.count - pattern.count + 1)).filter { start in
        bytes[start] == pattern[0] && pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
      }
    }
  }

  /// Where `pattern` first occurs in `bytes`.
  static func position(of pattern: [UInt8], in bytes: [UInt8]) throws -> Int {
    try #require(positions(of: pattern, in: bytes).first, "\(pattern) is not there")
  }

  /// A fixture opened as a checkpoint: the file is gone from its folder but stays open.
  static func open(_ name: String) throws -> Checkpoint {
    try open(bytes: bytes(name), name: name)
  }

  /// Bytes opened as a checkpoint.
  static func open(bytes: [UInt8], name: String = "bytes") throws -> Checkpoint {
    try withFile(bytes, name: name) { try Checkpoint.open($0) }
  }

  /// Gives `body` the path of a file of `bytes`.
  static func withFile<Result>(_ bytes: [UInt8], name: String = "bytes", _ body: (String) throws -> Result) throws -> Result {
    let scratch = try Scratch()
    return try body(scratch.write(name + ".h5", bytes))
  }

  /// Value `index` of tensor number `tensor`.
  static func value(_ index: Int, tensor: Int) -> Float {
    Float(index % 251 - 125) / 128 + Float(tensor) / 64
  }

  /// Checks that every tensor holds exactly what the fixtures hold.
  static func expectValues(_ checkpoint: Checkpoint, outputs: Int? = outputs, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(checkpoint.architecture.name == architecture, sourceLocation: sourceLocation)
    #expect(checkpoint.outputs == outputs, sourceLocation: sourceLocation)
    for (number, tensor) in checkpoint.tensors.enumerated() {
      let floats = try tensor.floats()
      #expect(floats.count == tensor.count, "\(tensor.name)", sourceLocation: sourceLocation)
      let wrong = floats.indices.first { floats[$0] != value($0, tensor: number) }
      #expect(wrong == nil, "\(tensor.name): value \(wrong ?? 0) is \(floats[wrong ?? 0])", sourceLocation: sourceLocation)
    }
  }
}
