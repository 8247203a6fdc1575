import BiTFiles

/// The words with which files were refused, and how often: they tell how deep damage reaches.
struct Refusals {
  private(set) var counts: [String: Int] = [:]

  /// Counts an error; what differs from file to file (numbers, names, bytes) is left out.
  mutating func add(_ text: String) {
    var words: [String] = []
    for word in text.prefix(300).split(separator: " ") {
      let isName = word.contains("/") || word.unicodeScalars.contains { !$0.isASCII || $0 == "?" }
      let shape = isName ? "…" : String(word.map { $0.isNumber ? "#" : $0 }).replacing("##", with: "#").replacing("##", with: "#")
      if words.last != shape || !isName { words.append(shape) }
    }
    let key = words.prefix(14).joined(separator: " ")
    // Whatever the texts are, few are kept.
    counts[counts.count < 2000 || counts[key] != nil ? key : "others", default: 0] += 1
  }

  /// Adds the counts of a file that `append(to:)` wrote.
  mutating func add(file path: String) throws {
    let file = try RandomAccessFile(path: path)
    for line in String(decoding: try file.bytes(at: 0, count: file.size), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let count = Int(parts[0]) else { continue }
      counts[String(parts[1]), default: 0] += count
    }
  }

  /// A line each, the most frequent first.
  func lines(atMost most: Int) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(most).map { "\($0.value)\t\($0.key)\n" }.joined()
  }

  /// Writes all of them.
  func write(to path: String) throws {
    var writer = try SequentialWriter(path: path)
    try writer.write(Array(lines(atMost: .max).replacing("\r", with: " ").utf8))
    try writer.flush()
  }
}
