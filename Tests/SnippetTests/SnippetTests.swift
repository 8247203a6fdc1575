import BiTTestSupport
import Foundation
import Testing

@Suite("The code in the documents")
struct SnippetTests {
  /// What stands between `// begin` and `// end` in this folder's files.
  private static func compiled() throws -> Set<String> {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    var snippets: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      var lines: [String]?
      for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
        switch line.trimmingCharacters(in: .whitespaces) {
        case "// begin": lines = []
        case "// end":
          if let lines { snippets.insert(dedented(lines)) }
          lines = nil
        default: lines?.append(line)
        }
      }
    }
    return snippets
  }

  private static func dedented(_ lines: [String]) -> String {
    let indent = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(indent)) }.joined(separator: "\n")
  }

  /// The README, and the articles of every catalogue.
  private static func documents() throws -> [URL] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appending(path: "Sources")
    let articles = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".md") }
    return [root.appending(path: "README.md")] + articles.map { sources.appending(path: $0) }
  }

  /// The blocks that are marked as Swift.
  private static func blocks(in document: URL) throws -> [String] {
    var blocks: [String] = []
    var lines: [String]?
    for line in try String(contentsOf: document, encoding: .utf8).components(separatedBy: "\n") {
      if line == "```swift" {
        lines = []
      } else if line == "```", let block = lines {
        blocks.append(block.joined(separator: "\n"))
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return blocks
  }

  @Test("every block of Swift in the README and the articles is one that is compiled here")
  func compile() throws {
    let compiled = try Self.compiled()
    var found: Set<String> = []
    for document in try Self.documents() {
      for block in try Self.blocks(in: document) {
        #expect(compiled.contains(block), "\(document.lastPathComponent) has code that isn't compiled:\n\(block)")
        found.insert(block)
      }
    }
    #expect(found == compiled, "code is compiled that no document shows")
  }
}
