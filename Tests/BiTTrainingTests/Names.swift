import BiTData
import BiTTestSupport

extension Scratch {
  /// Names of files, relative to this folder, as a collection has them.
  func names(_ examples: Examples) -> [String] { examples.map { String($0.source.name.dropFirst(path.count + 1)) } }
}
