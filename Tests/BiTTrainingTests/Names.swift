import BiTTestSupport
import BiTTraining

extension Scratch {
  /// Names of files, relative to this folder, as a collection has them.
  func names(_ images: [LabelledImage]) -> [String] { images.map { String($0.path.dropFirst(path.count + 1)) } }
}
