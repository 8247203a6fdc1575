import BiTFiles

/// Bytes of a file that nothing in it refers to: what was appended, cut out of the index, or hidden.
enum UnreferencedBytes {
  /// Of each file of a checkpoint.
  static func findings(_ contents: CheckpointKind.Contents, kind: CheckpointKind) -> [Finding] {
    // What can't be walked through has been told already.
    guard let files = try? contents.referencedBytes() else { return [] }
    return files.compactMap { finding($0, kind: kind) }
  }

  private static func finding(_ referenced: ReferencedBytes, kind: CheckpointKind) -> Finding? {
    let file = referenced.file
    guard let gaps = try? gaps(in: file, between: referenced.ranges), let first = gaps.first else { return nil }
    let total = gaps.reduce(0) { $0 + $1.count }
    let trailing = gaps.last.map { $0.upperBound == file.size } ?? false
    let isUsual = total <= kind.maxLeftBehind
    let finding = isUsual ? Finding.note : Finding.warning
    return finding(
      .unreferenced, nil, "every byte to belong to something",
      "\(total) bytes in \(gaps.count == 1 ? "one place" : "\(gaps.count) places") that nothing refers to, the first at \(first.lowerBound)"
        + (trailing ? ", the last at the end" : ""),
      isUsual ? "libraries leave such behind" : "something was appended or hidden"
    ).mended(by: isUsual ? nil : .unreferencedBytes)
  }

  /// The stretches that no range covers, but for those of zeros alone: they fill up to where the next thing begins.
  private static func gaps(in file: RandomAccessFile, between ranges: [Range<Int>]) throws -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var end = 0
    for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) + [file.size..<file.size] {
      if range.lowerBound > end, try hasContent(end..<range.lowerBound, in: file) { gaps.append(end..<range.lowerBound) }
      end = max(end, range.upperBound)
    }
    return gaps
  }

  private static func hasContent(_ range: Range<Int>, in file: RandomAccessFile) throws -> Bool {
    var found = false
    try file.stream(range) { piece in
      if !found { found = piece.contains { $0 != 0 } }
    }
    return found
  }
}
