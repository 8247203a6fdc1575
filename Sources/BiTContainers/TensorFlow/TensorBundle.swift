import BiTFiles

/// A checkpoint of TensorFlow's: an index of the tensors, `PREFIX.index`, and their bytes in files beside it
/// (tensorflow/core/util/tensor_bundle/tensor_bundle.cc).
package struct TensorBundle {
  /// In the order of the index, each under its key; all but the object graph.
  package let arrays: [NamedArray]
  /// Of the object graph, what it calls each tensor by the tensor's key; nil where there is none, as before TensorFlow 2.
  package let fullNames: [String: String]?
  /// The index and the files beside it that are there, each with the bytes that something refers to.
  package let referencedBytes: [(file: RandomAccessFile, ranges: [Range<Int>])]

  /// What a folder's index ends with.
  package static let indexSuffix = ".index"
  /// The key of the object graph (tensorflow/python/trackable/base.py).
  private static let graphKey = "_CHECKPOINTABLE_OBJECT_GRAPH"
  private static let maxShards = 1 << 16

  /// Whether a file ends as an index does.
  package static func isSigned(_ file: RandomAccessFile) throws -> Bool { try SortedTable.isSigned(file) }

  /// Reads the index and the object graph. Why a tensor can't be read, is what its array says.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package init(index file: RandomAccessFile) throws {
    guard file.path.hasSuffix(Self.indexSuffix) else {
      throw ContainerError.unsupported(
        file: file.path, place: "name", found: "the index of a TensorFlow checkpoint under another name",
        advice: "call it PREFIX.index, and the files of its values PREFIX.data-00000-of-00001, as TensorFlow does")
    }
    let table = try SortedTable(file)
    guard let first = table.entries.first, first.key.isEmpty else {
      throw ContainerError.malformed(
        file: file.path, place: "index", expected: "a checkpoint's header under the empty key", found: "none")
    }
    let source = BytesInMemory(table.bytes)
    let header = try Header(ProtocolBufferReader(source, in: first.value, file: file.path, place: "index, header"))
    let entries = try table.entries.dropFirst().map { key, value in
      guard let key = String(validating: key, as: UTF8.self) else {
        throw ContainerError.malformed(file: file.path, place: "index", expected: "names in UTF-8", found: "other bytes")
      }
      return try TensorBundleEntry(
        key: key, ProtocolBufferReader(source, in: value, file: file.path, place: "index, \(key)"), of: source, file: file.path)
    }
    var shards = Shards(index: file, count: header.shardCount)
    for entry in entries where !entry.isSliced { try shards.open(entry) }
    try shards.checkExtents(entries)
    let isSwapped = header.isBigEndian != NPYHeader.machineIsBigEndian
    arrays = entries.filter { $0.key != Self.graphKey }.map { shards.array($0, isByteSwapped: isSwapped) }
    if let graph = entries.first(where: { $0.key == Self.graphKey && $0.type == TensorBundleEntry.string }) {
      fullNames = try ObjectGraph.fullNames(shards.text(graph), file: file.path)
    } else {
      fullNames = nil
    }
    referencedBytes = [(file, table.referencedBytes)] + shards.referencedBytes(entries)
  }

  /// What stands before the entries (BundleHeaderProto).
  private struct Header {
    var shardCount = 0
    var isBigEndian = false

    init(_ message: ProtocolBufferReader) throws {
      var message = message
      while let field = try message.next() {
        switch field.number {
        case 1: shardCount = field.integer ?? 0
        case 2: isBigEndian = field.integer == 1
        default: break
        }
      }
      guard (1...maxShards).contains(shardCount) else { throw message.malformed("from 1 to \(maxShards) files of values", "\(shardCount)") }
    }
  }
}

/// The files beside an index, which hold the bytes of its tensors.
private struct Shards {
  private let index: RandomAccessFile
  private let prefix: String
  private let count: Int
  /// Those that are there, of those that an entry names.
  private var files: [Int: RandomAccessFile] = [:]

  init(index: RandomAccessFile, count: Int) {
    (self.index, self.count) = (index, count)
    prefix = String(index.path.dropLast(TensorBundle.indexSuffix.count))
  }

  private func path(_ shard: Int) -> String {
    func digits(_ number: Int) -> String { String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)" }
    return "\(prefix).data-\(digits(shard))-of-\(digits(count))"
  }

  /// Opens the file that an entry's bytes are in, if it is there.
  mutating func open(_ entry: TensorBundleEntry) throws {
    guard entry.shard < count else {
      throw ContainerError.malformed(
        file: index.path, place: "index, \(entry.key)", expected: "a file of values from 0 to \(count - 1)", found: "\(entry.shard)")
    }
    guard files[entry.shard] == nil else { return }
    // The authors' README has people save the only one under the name that a table on the web gives to it.
    let names = [path(entry.shard)] + (count == 1 ? ["\(prefix).data@1"] : [])
    guard let name = names.first(where: Folder.isFile) else { return }
    files[entry.shard] = try RandomAccessFile(path: name)
  }

  /// No two tensors share bytes: where they seem to, an offset is wrong.
  ///
  /// - Throws: `ContainerError.malformed`.
  func checkExtents(_ entries: [TensorBundleEntry]) throws {
    let sorted = entries.filter { $0.size > 0 && !$0.isSliced }.sorted { ($0.shard, $0.offset) < ($1.shard, $1.offset) }
    for (entry, next) in zip(sorted, sorted.dropFirst()) where entry.shard == next.shard && next.offset < entry.range.upperBound {
      throw ContainerError.malformed(
        file: index.path, place: "index, \(next.key)", expected: "bytes of its own", found: "bytes of \(entry.key)")
    }
  }

  /// The bytes of an entry.
  ///
  /// - Throws: `ContainerError` where they aren't there.
  private func span(_ entry: TensorBundleEntry) throws(ContainerError) -> ChecksummedSpan {
    let place = "tensor \(entry.key)"
    guard !entry.isSliced else {
      throw .unsupported(
        file: index.path, place: place, found: "a variable that is cut into slices",
        advice: "save the model without a partitioner, or as a SavedModel")
    }
    guard let file = files[entry.shard] else {
      throw .malformed(
        file: index.path, place: place, expected: "the file \(path(entry.shard).lastPathComponent) beside the index", found: "none")
    }
    guard entry.range.upperBound <= file.size else {
      throw .truncated(
        file: file.path, place: place, expectedBytes: entry.size, foundBytes: max(0, file.size - entry.offset))
    }
    return ChecksummedSpan(entry.range, of: file, checksum: entry.checksum, place: place)
  }

  func array(_ entry: TensorBundleEntry, isByteSwapped: Bool) -> NamedArray {
    do throws(ContainerError) {
      let span = try span(entry)
      guard let type = entry.scalarType else {
        throw ContainerError.wrongType(file: index.path, tensor: entry.key, found: entry.typeName)
      }
      guard entry.shape.byteCount(of: type) == entry.size else {
        throw ContainerError.malformed(
          file: index.path, place: "tensor \(entry.key)", expected: "values of shape \(entry.shape) in \(type.byteCount) bytes each",
          found: "\(entry.size) bytes")
      }
      return NamedArray(
        name: entry.key, shape: entry.shape, scalarType: type,
        storage: ArrayStorage(span, type, order: AxisOrder(entry.shape), isByteSwapped: isByteSwapped))
    } catch {
      return NamedArray(name: entry.key, shape: entry.shape, refusal: error)
    }
  }

  /// The text of an entry that holds one: its length, the length's checksum, the bytes.
  func text(_ entry: TensorBundleEntry) throws -> [UInt8] {
    let span = try span(entry)
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: files[entry.shard]?.path ?? index.path, place: "tensor \(entry.key)", expected: expected, found: found)
    }
    guard entry.size <= ObjectGraph.maxSize else { throw malformed("at most \(ObjectGraph.maxSize) bytes", "\(entry.size)") }
    var bytes: [UInt8] = []
    try FileSpan(entry.range, of: files[entry.shard] ?? index).stream { bytes += $0 }
    // The length is a number of seven bits a byte.
    guard let lengthSize = bytes.firstIndex(where: { $0 < 0x80 }).map({ $0 + 1 }), lengthSize <= 5, bytes.count >= lengthSize + 4 else {
      throw malformed("a text's length", "none")
    }
    let length = bytes[..<lengthSize].reversed().reduce(0) { $0 << 7 | Int($1 & 0x7F) }
    guard length == span.byteCount - lengthSize - 4 else { throw malformed("a text of \(length) bytes", "\(bytes.count - lengthSize - 4)") }
    // The checksum is of the length as four bytes, of its own checksum, and of the text.
    var covered: [UInt8] = []
    covered.append(littleEndian: UInt32(truncatingIfNeeded: length))
    covered += bytes[lengthSize...]
    let found = CRC32C.masked(covered)
    guard found == entry.checksum, CRC32C.masked(Array(covered[..<4])) == covered.littleEndian(UInt32.self, at: 4) else {
      throw malformed("masked CRC-32C 0x\(String(entry.checksum, radix: 16))", "0x\(String(found, radix: 16))")
    }
    return Array(bytes[(lengthSize + 4)...])
  }

  func referencedBytes(_ entries: [TensorBundleEntry]) -> [(file: RandomAccessFile, ranges: [Range<Int>])] {
    files.sorted { $0.key < $1.key }.map { shard, file in
      (file, entries.filter { $0.shard == shard && !$0.isSliced }.map(\.range))
    }
  }
}
