import BiTCheckpoint
import CZlib
import Foundation
import Testing

/// Files that `fixtures/make_npz.py` made with numpy.
enum NPZFixture {
  static let architecture = Architecture(name: "R14x0.5")
  static let outputs = 10
  private static let folder = URL(filePath: #filePath).appending(path: "../../../fixtures/npz").standardizedFileURL

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The content of a fixture that is kept as `NAME.gz`.
  static func unpacked(_ name: String) throws -> [UInt8] {
    let file = try #require(gzopen(path(name + ".gz"), "rb"))
    defer { gzclose(file) }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = piece.withUnsafeMutableBytes { Int(gzread(file, $0.baseAddress, UInt32($0.count))) }
      try #require(count >= 0)
      if count == 0 { return content }
      content += piece[..<count]
    }
  }

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

/// A folder that goes away with its owner.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "bit-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file.
  ///
  /// - Returns: its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// The names of the files in it, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// The content of a file.
func content(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }
