import BiTFiles

extension ParquetFile {
  /// All numbers of a column of 4 or 8 bytes each, a row each; nil where one is absent.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package func integers(_ column: ParquetColumn) throws -> [Int64?] {
    guard column.kind == .int32 || column.kind == .int64, !column.isRepeated else {
      throw ContainerError.malformed(
        file: path, place: "column \(column.name)", expected: "whole numbers, one a row", found: "\(column.kind)")
    }
    let size = column.kind == .int32 ? 4 : 8
    return try values(column) { bytes, _ in
      guard bytes.count % size == 0 else { return nil }
      return stride(from: 0, to: bytes.count, by: size).map { offset in
        size == 4
          ? Int64(Int32(bitPattern: bytes.littleEndian(UInt32.self, at: offset)))
          : Int64(bitPattern: bytes.littleEndian(UInt64.self, at: offset))
      }
    }
  }

  /// All texts of a column, a row each; nil where one is absent.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package func texts(_ column: ParquetColumn) throws -> [String?] {
    guard column.kind == .bytes, !column.isRepeated else {
      throw ContainerError.malformed(file: path, place: "column \(column.name)", expected: "texts, one a row", found: "\(column.kind)")
    }
    return try values(column) { bytes, count in
      ParquetFile.byteArrays(bytes, count: count)?.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  /// Where byte arrays lie that stand one behind the other, each behind its length; nil where they aren't there.
  static func byteArrays(_ bytes: [UInt8], count: Int) -> [Range<Int>]? {
    guard count <= bytes.count / 4 else { return nil }
    var (ranges, position): ([Range<Int>], Int) = ([], 0)
    ranges.reserveCapacity(count)
    for _ in 0..<count {
      guard bytes.count - position >= 4, case let length = Int(bytes.littleEndian(UInt32.self, at: position)),
        length <= bytes.count - position - 4
      else { return nil }
      ranges.append(position + 4..<position + 4 + length)
      position += 4 + length
    }
    return ranges
  }

  /// The values of a column.
  ///
  /// - Parameter plain: the values that stand plain in some bytes, of which there are so many.
  private func values<Value>(_ column: ParquetColumn, _ plain: ([UInt8], Int) -> [Value]?) throws -> [Value?] {
    var all: [Value?] = []
    all.reserveCapacity(min(rows, 1 << 24))
    for chunk in column.chunks {
      var dictionary: [Value]?
      for page in try ParquetPage.pages(of: chunk, column: column, in: file) {
        let (isPresent, bytes) = try page.content(chunk, column, in: file)
        let count = isPresent?.count { $0 } ?? page.count
        func failure(_ expected: String) -> ContainerError { page.failure(column, file, expected: expected, found: "fewer") }
        if case .dictionary = page.kind {
          guard let values = plain(bytes, page.count), values.count == page.count else { throw failure("\(page.count) values") }
          dictionary = values
          continue
        }
        let values: [Value]
        switch page.encoding {
        case .plain:
          guard let found = plain(bytes, count), found.count >= count else { throw failure("\(count) values") }
          values = found
        case .plainDictionary, .dictionary:
          values = try Self.looked(up: bytes, count: count, in: dictionary) { failure("\(count) entries of its dictionary") }
        case .runLength:
          throw ContainerError.unsupported(
            file: path, place: "column \(column.name)", found: "run lengths of values", advice: "write it plain or with a dictionary")
        }
        if let isPresent {
          var next = values.makeIterator()
          for is_ in isPresent { all.append(is_ ? next.next() : nil) }
        } else {
          all.append(contentsOf: values.prefix(count).lazy.map(Optional.some))
        }
      }
    }
    return all
  }

  /// Values by their numbers in a dictionary: a byte says how many bits a number has.
  private static func looked<Value>(
    up bytes: [UInt8], count: Int, in dictionary: [Value]?, _ failure: () -> ContainerError
  ) throws -> [Value] {
    guard count > 0 else { return [] }
    guard let dictionary, let width = bytes.first, let numbers = try RunLengths.values(bytes[1...], width: Int(width), count: count),
      numbers.allSatisfy({ $0 < dictionary.count })
    else { throw failure() }
    return numbers.map { dictionary[$0] }
  }
}
