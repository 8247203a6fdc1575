/// Records of separated values (RFC 4180), whatever stands between the values: a comma, a semicolon, a tab.
///
/// Lines end in LF, CRLF or CR. Spaces around a value are none of it, unless it is quoted. Records without any value are none.
struct CSV {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let path: String
  private var position = 0
  private var line = 1

  /// - Parameter bytes: UTF-8 without a byte order mark.
  init(_ bytes: [UInt8], delimiter: UInt8, path: String) {
    (self.bytes, self.delimiter, self.path) = (bytes, delimiter, path)
  }

  /// The next record's values and the line on which it begins; nil where there are no more.
  ///
  /// - Throws: `DataError` where a quote isn't closed.
  mutating func next() throws -> (fields: [String], line: Int)? {
    while position < bytes.count {
      let start = line
      var fields: [String] = []
      repeat { fields.append(try field(of: start)) } while takeDelimiter()
      takeLineEnd()
      if fields.contains(where: { !$0.isEmpty }) { return (fields, start) }
    }
    return nil
  }

  private static let (quote, newline, carriageReturn) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))

  /// A value up to what ends it, which stays.
  private mutating func field(of start: Int) throws -> String {
    var value: [UInt8] = []
    // What was quoted up to here isn't trimmed.
    var (kept, isQuoted, wasQuoted) = (0, false, false)
    while position < bytes.count {
      let byte = bytes[position]
      if isQuoted {
        position += 1
        if byte == Self.newline || byte == Self.carriageReturn && !isNewline(position) { line += 1 }
        if byte != Self.quote {
          value.append(byte)
        } else if position < bytes.count, bytes[position] == Self.quote {
          value.append(byte)
          position += 1
        } else {
          (isQuoted, kept) = (false, value.count)
        }
        continue
      }
      if byte == delimiter || byte == Self.newline || byte == Self.carriageReturn { break }
      position += 1
      if byte == Self.quote, !wasQuoted, value.allSatisfy(Self.isSpace) {
        (value, isQuoted, wasQuoted) = ([], true, true)
      } else {
        value.append(byte)
      }
    }
    guard !isQuoted else { throw DataError(path: path, reason: "line \(start): a quote is opened and not closed") }
    while value.count > kept, Self.isSpace(value[value.count - 1]) { value.removeLast() }
    let content = wasQuoted ? value[...] : value.drop(while: Self.isSpace)
    return String(decoding: content, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private func isNewline(_ position: Int) -> Bool { position < bytes.count && bytes[position] == Self.newline }

  private mutating func takeDelimiter() -> Bool {
    guard position < bytes.count, bytes[position] == delimiter else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard position < bytes.count else { return }
    position += bytes[position] == Self.carriageReturn && isNewline(position + 1) ? 2 : 1
    line += 1
  }
}

extension CSV {
  /// What may stand between the values.
  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  private static let recordsLookedAt = 100

  /// The records of a manifest, whose delimiter follows from what it holds: that with which the first line names columns that are known, else that with
  /// which each line has as many values as the others, and most of them the name of a picture.
  static func manifest(_ bytes: [UInt8], path: String) -> CSV {
    let candidates = delimiters.map { delimiter in
      var csv = CSV(bytes, delimiter: delimiter, path: path)
      var records: [[String]] = []
      while records.count < recordsLookedAt, let record = try? csv.next() { records.append(record.fields) }
      return (delimiter: delimiter, records: records)
    }
    let named = candidates.filter { ManifestColumns.names(in: $0.records.first ?? []) }
    let even = candidates.filter { candidate in
      (candidate.records.first?.count ?? 0) > 1 && candidate.records.allSatisfy { $0.count == candidate.records[0].count }
    }
    let several = candidates.filter { candidate in candidate.records.contains { $0.count > 1 } }
    let possible = [named, even, several].first { !$0.isEmpty } ?? candidates
    // Of equal ones the first.
    let best = possible.reduce(possible[0]) { pictures(in: $1.records) > pictures(in: $0.records) ? $1 : $0 }
    return CSV(bytes, delimiter: best.delimiter, path: path)
  }

  private static func pictures(in records: [[String]]) -> Int {
    records.count { record in record.contains(where: isPictureName) }
  }
}
