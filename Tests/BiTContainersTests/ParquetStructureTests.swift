import BiTContainers
import BiTThreads
import BiTTestSupport
import Testing

/// Fields of a structure of Thrift's compact protocol, in ascending order, of which a file may hold what no library writes.
private struct ThriftBytes {
  private(set) var bytes: [UInt8] = []
  private var last = 0

  mutating func add(_ field: Int, _ number: Int) {
    begin(field, type: 6)
    append(variable: UInt64(bitPattern: Int64(number << 1 ^ number >> 63)))
  }

  mutating func add(_ field: Int, _ text: String) {
    begin(field, type: 8)
    append(variable: UInt64(text.utf8.count))
    bytes += text.utf8
  }

  mutating func add(_ field: Int, _ structure: ThriftBytes) {
    begin(field, type: 12)
    bytes += structure.whole
  }

  mutating func add(_ field: Int, _ structures: [ThriftBytes]) {
    begin(field, type: 9)
    bytes.append(UInt8(structures.count << 4 | 12))
    for structure in structures { bytes += structure.whole }
  }

  /// With the end's mark.
  var whole: [UInt8] { bytes + [0] }

  private mutating func begin(_ field: Int, type: UInt8) {
    bytes.append(UInt8(field - last) << 4 | type)
    last = field
  }

  private mutating func append(variable value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  static func make(_ fill: (inout ThriftBytes) -> Void) -> ThriftBytes {
    var structure = ThriftBytes()
    fill(&structure)
    return structure
  }
}

@Suite("Parquet files that say too much")
struct ParquetStructureTests {
  /// A page, with its head.
  private func page(type: Int = 0, count: Int, encoding: Int = 0, _ content: [UInt8]) -> [UInt8] {
    let head = ThriftBytes.make { head in
      head.add(1, type)
      head.add(2, content.count)
      head.add(3, content.count)
      head.add(
        type == 0 ? 5 : 7,
        .make {
          $0.add(1, count)
          $0.add(2, encoding)
        })
    }
    return head.whole + content
  }

  /// What a file says that has a column of numbers of 4 bytes in these pages.
  private func numbers(rows: Int, _ pages: [[UInt8]]) throws -> [Int64?] {
    let content = Array("PAR1".utf8) + pages.joined()
    let chunk = ThriftBytes.make {
      $0.add(
        3,
        .make {
          $0.add(4, 0)
          $0.add(7, content.count - 4)
          $0.add(9, 4)
        })
    }
    let footer = ThriftBytes.make {
      $0.add(
        2,
        [
          .make {
            $0.add(4, "schema")
            $0.add(5, 1)
          },
          .make {
            $0.add(1, 1)
            $0.add(3, 0)
            $0.add(4, "label")
          },
        ])
      $0.add(3, rows)
      $0.add(
        4,
        [
          .make {
            $0.add(1, [chunk])
            $0.add(3, rows)
          }
        ])
    }
    var bytes = content + footer.whole
    bytes.append(littleEndian: UInt32(footer.whole.count))
    bytes += "PAR1".utf8
    let scratch = try Scratch()
    let file = try ParquetFile(path: scratch.write("x.parquet", bytes))
    return try file.integers(#require(file.column("label")))
  }

  private let two: [UInt8] = [7, 0, 0, 0, 9, 0, 0, 0]

  @Test("the numbers of pages are those of the rows")
  func plain() throws {
    #expect(try numbers(rows: 3, [page(count: 2, two), page(count: 1, [5, 0, 0, 0])]) == [7, 9, 5])
    // A page of a dictionary, and numbers of it: one run.
    #expect(try numbers(rows: 4, [page(type: 2, count: 2, two), page(count: 4, encoding: 8, [1, 8, 1])]) == [9, 9, 9, 9])
  }

  @Test("a page of more values than there are rows is an error, however many it says", arguments: [3, 1 << 40, Int.max, -1, Int.min])
  func tooMany(count: Int) {
    #expect(throws: ContainerError.self) { try numbers(rows: 3, [page(count: 2, two), page(count: count, two)]) }
  }

  @Test("few bytes that stand for more values than memory holds are an error", arguments: [0, 1])
  func runs(width: UInt8) {
    for rows in [1 << 45, Int.max / 2, Int.max] {
      // A number of no bits, or a run of as many as can be told.
      let content: [UInt8] = width == 0 ? [0] : [1] + [UInt8](repeating: 0xFE, count: 8) + [0x7F, 1]
      #expect(throws: (any Error).self) {
        try numbers(rows: rows, [page(type: 2, count: 2, two), page(count: rows, encoding: 8, content)])
      }
    }
  }
}
