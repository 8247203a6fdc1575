import BiTTestSupport
import Foundation
import Testing

@Suite("The documentation of what the library offers")
struct DocumentationTests {
  @Test(
    "every public type that isn't Sendable says how threads may use it",
    arguments: ["BiTCheckpoint", "BiTData", "BiTImage", "BiTInference", "BiTNetwork", "BiTPreprocessing", "BiTTraining"])
  func threads(module: String) throws {
    let folder = Repository.path("Sources/" + module)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      var comment = ""
      for line in try Repository.text("Sources/\(module)/\(file)").split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.first?.hasPrefix("///") == true {
          comment += line
        } else if words.first?.hasPrefix("@") != true {
          let kind = words.dropFirst().first { $0 != "final" && $0 != "indirect" } ?? ""
          if words.first == "public", ["struct", "class", "protocol"].contains(kind), !line.contains("Sendable"), !line.contains("Error") {
            #expect(comment.contains("thread"), "\(file): \(line)")
          }
          comment = ""
        }
      }
    }
  }
}
