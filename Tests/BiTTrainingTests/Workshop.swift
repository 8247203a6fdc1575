import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTTraining
import Foundation
import Testing

/// A folder for one test, gone with all that is in it when the test is done.
final class Workshop: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "bit-training-\(UUID().uuidString)").path
    try Folder.make(path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and makes the folders that its name has.
  func write(_ name: String, _ bytes: some Collection<UInt8>) throws {
    let whole = path + "/" + name
    if let slash = whole.lastIndex(of: "/") { try Folder.make(String(whole[..<slash])) }
    try AtomicFile.write(bytes, to: whole)
  }

  /// Draws pictures of a class: noise about a brightness of the class's own.
  func draw(_ name: String, count: Int, brightness: Int, side: Int = 40) throws {
    for number in 0..<count {
      var generator = Xoshiro256(seed: UInt64(number), stream: name)
      let pixels = (0..<side * side * 3).map { _ in UInt8(max(0, min(255, brightness + Int.random(in: -40...40, using: &generator)))) }
      try write("\(name)/\(number).jpg", Image(height: side, width: side, pixels: pixels).jpeg())
    }
  }

  func bytes(_ name: String) throws -> [UInt8] { try RandomAccessFile.bytes(of: path + "/" + name, atMost: 1 << 30) }

  /// Names of files, relative to this folder, as a collection has them.
  func names(_ images: [LabelledImage]) -> [String] { images.map { String($0.path.dropFirst(path.count + 1)) } }
}
