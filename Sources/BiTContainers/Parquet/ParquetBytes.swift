import BiTFiles
import BiTThreads

/// The byte arrays of a column, each read when it is asked for: by itself where it stands in the file as it is; else its page is decompressed then, and kept
/// for those beside it.
package final class ParquetBytes: Sendable {
  /// A page, and the rows whose values it holds.
  private struct Place: Sendable {
    let page: ParquetPage
    let chunk: Int
    let rows: Range<Int>
    /// Its chunk's dictionary.
    let dictionary: ParquetPage?
  }

  /// A page's values.
  private struct Values: Sendable {
    let bytes: [UInt8]
    /// Where each row's lies; nil where it is absent.
    let ranges: [Range<Int>?]
  }

  private let file: ParquetFile
  private let column: ParquetColumn
  private let places: [Place]
  /// The pages that were asked for last, the latest at the end.
  private let kept = Monitor<[(place: Int, values: Values)]>([])
  /// At most so many pages are kept, and bytes of them.
  private static let mostKept = (pages: 8, bytes: 64 << 20)

  /// Finds the pages of a column: their heads are read.
  ///
  /// - Throws: `ContainerError` where it has no byte arrays or a page is damaged or written in another way, `FileError`.
  package init(_ file: ParquetFile, _ column: ParquetColumn) throws {
    guard column.kind == .bytes, !column.isRepeated else {
      throw ContainerError.malformed(
        file: file.path, place: "column \(column.name)", expected: "byte arrays, one a row", found: "\(column.kind)")
    }
    var places: [Place] = []
    for (number, chunk) in column.chunks.enumerated() {
      var first = chunk.rows.lowerBound
      var dictionary: ParquetPage?
      for page in try ParquetPage.pages(of: chunk, column: column, in: file.file) {
        if case .dictionary = page.kind {
          dictionary = page
        } else {
          places.append(Place(page: page, chunk: number, rows: first..<first + page.count, dictionary: dictionary))
          first += page.count
        }
      }
    }
    (self.file, self.column, self.places) = (file, column, places)
  }

  /// The value of a row; nil where it is absent.
  ///
  /// - Throws: `ContainerError`, `FileError`, `MemoryError`.
  package subscript(row: Int) -> [UInt8]? {
    get throws {
      guard let place = place(of: row) else { return nil }
      if let range = try range(of: row) { return try file.file.bytes(at: range.lowerBound, count: range.count) }
      let values = try values(place)
      return values.ranges[row - places[place].rows.lowerBound].map { Array(values.bytes[$0]) }
    }
  }

  /// Where the value of a row stands in the file as it is; nil where it doesn't, or where too many stand before it in its page.
  ///
  /// - Throws: `ContainerError` where the page is damaged, `FileError`.
  package func range(of row: Int) throws -> Range<Int>? {
    guard let number = place(of: row), case let place = places[number], place.rows.count <= Self.mostWalked,
      let values = try place.page.plainValues(column.chunks[place.chunk], column, in: file.file)
    else { return nil }
    // Each stands behind its length, and only lengths are read.
    var start = values.lowerBound
    for _ in place.rows.lowerBound..<row { start += 4 + (try length(at: start, end: values.upperBound, of: place.page)) }
    let length = try length(at: start, end: values.upperBound, of: place.page)
    return start + 4..<start + 4 + length
  }

  /// Values of a page that are passed over one by one. Larger ones are fewer: a page has a megabyte.
  private static let mostWalked = 64

  private func length(at start: Int, end: Int, of page: ParquetPage) throws -> Int {
    guard end - start >= 4, case let length = Int(try file.file.bytes(at: start, count: 4).littleEndian(UInt32.self, at: 0)),
      length <= end - start - 4
    else { throw page.failure(column, file.file, expected: "\(page.count) values", found: "fewer") }
    return length
  }

  /// The page that has a row's value.
  private func place(of row: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].rows.upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].rows.contains(row) ? low : nil
  }

  private func values(_ number: Int) throws -> Values {
    if let known = kept.change({ kept -> Values? in
      guard let place = kept.firstIndex(where: { $0.place == number }) else { return nil }
      kept.append(kept.remove(at: place))
      return kept.last?.values
    }) {
      return known
    }
    let values = try read(places[number])
    kept.change { kept in
      kept.removeAll { $0.place == number }
      kept.append((number, values))
      while kept.count > 1, kept.count > Self.mostKept.pages || kept.reduce(0, { $0 + $1.values.bytes.count }) > Self.mostKept.bytes {
        kept.removeFirst()
      }
    }
    return values
  }

  private func read(_ place: Place) throws -> Values {
    let (page, chunk) = (place.page, column.chunks[place.chunk])
    let (isPresent, bytes) = try page.content(chunk, column, in: file.file)
    let count = isPresent?.count { $0 } ?? page.count
    func failure() -> ContainerError { page.failure(column, file.file, expected: "\(count) values", found: "fewer") }
    let source: [UInt8]
    let ranges: [Range<Int>]
    switch page.encoding {
    case .plain:
      guard let found = ParquetFile.byteArrays(bytes, count: count) else { throw failure() }
      (source, ranges) = (bytes, found)
    case .plainDictionary, .dictionary:
      guard let dictionary = place.dictionary, count == 0 || !bytes.isEmpty else { throw failure() }
      source = try dictionary.content(chunk, column, in: file.file).values
      guard let entries = ParquetFile.byteArrays(source, count: dictionary.count),
        let numbers = try RunLengths.values(bytes.dropFirst(), width: Int(bytes.first ?? 0), count: count),
        numbers.allSatisfy({ $0 < entries.count })
      else { throw failure() }
      ranges = numbers.map { entries[$0] }
    case .runLength: throw failure()
    }
    guard let isPresent else { return Values(bytes: source, ranges: ranges) }
    var next = ranges.makeIterator()
    return Values(bytes: source, ranges: isPresent.map { $0 ? next.next() : nil })
  }
}
