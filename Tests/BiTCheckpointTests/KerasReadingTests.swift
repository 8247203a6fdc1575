import BiTCheckpoint
import CZlib
import Foundation
import Testing

/// Files that `fixtures/make_keras.py` made with h5py, the library under Keras.
struct KerasReadingTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../fixtures/keras").standardizedFileURL

  /// The bytes of a fixture, unpacked if it is kept packed.
  static func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(gzopen(folder.appending(path: name + (name.hasPrefix("chunked") ? ".h5" : ".h5.gz")).path, "rb"))
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

  @Test(
    "every way in which h5py writes the published layout gives the same network",
    arguments: [
      "fixed", "variable", "split", "split-variable", "renamed", "numbered", "latest", "latest-variable", "unlisted", "model", "user-block",
      "big-endian", "chunked", "chunked-checked", "chunked-latest",
    ])
  func layouts(name: String) throws {
    let folder = try TemporaryFolder()
    let (checkpoint, kind) = try Checkpoint.open(folder.file("\(name).h5", Self.bytes(name)))
    #expect(kind == .kerasH5)
    #expect(checkpoint.architecture == NPZFixture.architecture)
    #expect(checkpoint.outputs == NPZFixture.outputs)
    #expect(checkpoint.tensors.map(\.name) == NPZFixture.architecture?.parameters(outputs: NPZFixture.outputs).map(\.name))
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == .float32 })
    try NPZFixture.expectFormula(checkpoint)
  }

  @Test("a file without a head is a network without a head")
  func headless() throws {
    let folder = try TemporaryFolder()
    let (checkpoint, _) = try Checkpoint.open(folder.file("headless.h5", Self.bytes("headless")))
    #expect(checkpoint.outputs == nil)
    try NPZFixture.expectFormula(checkpoint)
  }

  @Test("half and double precision are read as they are stored")
  func precisions() throws {
    let folder = try TemporaryFolder()
    let (half, _) = try Checkpoint.open(folder.file("half.h5", Self.bytes("half")))
    #expect(half.tensors.allSatisfy { $0.scalarType == .float16 })
    try NPZFixture.expectFormula(half) { Float(Float16($0)) }
    let (double, _) = try Checkpoint.open(folder.file("double.h5", Self.bytes("double")))
    #expect(double.tensors.allSatisfy { $0.scalarType == .float64 })
    try NPZFixture.expectFormula(double)
  }

  @Test("a file cut off anywhere is refused", arguments: ["fixed", "latest", "chunked-latest"])
  func truncated(name: String) throws {
    let folder = try TemporaryFolder()
    let whole = try Self.bytes(name)
    for part in 1..<24 {
      let path = try folder.file("cut.h5", Array(whole[..<(whole.count * part / 24)]))
      let error = #expect(throws: (any Error).self) {
        let (checkpoint, _) = try Checkpoint.open(path)
        for tensor in checkpoint.tensors { _ = try tensor.floats() }
      }
      #expect(error.map { "\($0)".contains("cut.h5") } == true)
    }
  }

  @Test("random damage gives an error or is harmless, and never crashes or hangs", arguments: ["variable", "latest", "chunked-checked"])
  func damaged(name: String) throws {
    let folder = try TemporaryFolder()
    let whole = try Self.bytes(name)
    var generator = Xoshiro256(seed: 3, stream: name)
    let limit = ContinuousClock.now.advanced(by: .seconds(60))
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        // Mostly structure, which stands at the beginning and between data sets.
        let near = Bool.random(using: &generator) ? min(20_000, bytes.count) : bytes.count
        bytes[Int.random(in: 0..<near, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let path = try folder.file("damaged.h5", bytes)
      if let (checkpoint, _) = try? Checkpoint.open(path) {
        for tensor in checkpoint.tensors { _ = try? tensor.floats() }
      }
    }
    #expect(ContinuousClock.now < limit)
  }
}
