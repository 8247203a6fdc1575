import BiTCheckpoint
import BiTTestSupport
import Foundation

/// Files that `fixtures/make_safetensors.py` made with safetensors, timm and transformers.
enum SafetensorsFixture {
  /// Unpacks a fixture, a file or a folder, into a scratch folder.
  ///
  /// - Returns: its path.
  static func unpack(_ name: String, into scratch: Scratch, as target: String? = nil) throws -> String {
    let target = target ?? name
    let folder = Repository.path("fixtures/safetensors/" + name)
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return try scratch.write(target, Repository.inflated("fixtures/safetensors/" + name))
    }
    for file in files {
      if file.hasSuffix(".gz") {
        let plain = String(file.dropLast(3))
        try scratch.write("\(target)/\(plain)", Repository.inflated("fixtures/safetensors/\(name)/\(plain)"))
      } else {
        try scratch.write("\(target)/\(file)", content(folder + "/" + file))
      }
    }
    return scratch.path(target)
  }

  /// The text of a folder's document with something put in the place of something in it.
  static func change(_ path: String, _ old: String, _ new: String) throws {
    let text = String(decoding: try content(path), as: UTF8.self)
    guard text.contains(old) else { throw CocoaError(.featureUnsupported) }
    try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: false, encoding: .utf8)
  }

  /// What the script calls outputs.
  static let identifiers = (0..<10).map { String(format: "n%08d", $0) }
  static let texts = (0..<10).map { "thing \($0), “ü”" }
}
