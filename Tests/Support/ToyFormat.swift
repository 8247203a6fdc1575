import BiTCheckpoint
import BiTContainers
import BiTFiles

/// Kinds of checkpoint that only tests know: what a new kind takes, in one file.
///
///     TOY NEWLINE, the length of the header in decimal NEWLINE, the header, the values of the tensors one after the other
///
/// A line of the header is `tensor TAB NAME TAB SHAPE`, SHAPE as `32,3,7,7`, or `label TAB ID TAB NAME`. Values are float32; names and
/// the order of axes are those of the authors' PyTorch code.
extension CheckpointKind {
  package static let toy = CheckpointKind(
    name: "toy", title: "a toy file", shortTitle: "a toy", suffixes: ["toy"], scalarTypes: [.float32], parts: [.labels],
    container: ToyFile.self, read: { try ToyFormat.read([$0]) }, writer: .file(ToyFormat.write))

  /// A folder of such files, each with some of the tensors; only read.
  package static let toyFolder = CheckpointKind(
    name: "toy-folder", title: "a folder of toy files", shortTitle: "a toy folder", suffixes: [], scalarTypes: [.float32],
    parts: [.labels], container: ToyFolder.self, read: { try ToyFormat.read($0.files) })

  /// Does something while the toy kinds are among the kinds there are.
  package static func withToys<Value>(_ body: () throws -> Value) rethrows -> Value {
    try $registered.withValue(all + [.toy, .toyFolder], operation: body)
  }
}

/// One file.
package struct ToyFile: CheckpointContainer {
  fileprivate static let signature = Array("TOY\n".utf8)
  fileprivate let file: RandomAccessFile
  fileprivate let lines: [[String]]
  fileprivate let valueStart: Int

  package static func signed(_ source: CheckpointSource) throws -> RandomAccessFile? {
    guard case .file(let file) = source, file.size >= signature.count else { return nil }
    return try file.bytes(at: 0, count: signature.count) == signature ? file : nil
  }

  package init(_ file: RandomAccessFile) throws {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file.path, place: "header", expected: expected, found: found)
    }
    let start = try file.bytes(at: 0, count: min(file.size, Self.signature.count + 20)).dropFirst(Self.signature.count)
    guard let end = start.firstIndex(of: UInt8(ascii: "\n")), let length = Int(String(decoding: start[..<end], as: UTF8.self)) else {
      throw malformed("its length", "none")
    }
    guard length >= 0, length <= file.size - end - 1 else {
      throw ContainerError.truncated(file: file.path, place: "header", expectedBytes: length, foundBytes: file.size - end - 1)
    }
    let bytes = try file.bytes(at: end + 1, count: length)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed("UTF-8", "other bytes") }
    self.file = file
    lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    guard lines.allSatisfy({ $0.count == 3 }) else { throw malformed("lines of three columns", "others") }
    valueStart = end + 1 + length
  }

  package var summary: String { "a toy file" }

  package func referencedBytes() throws -> [ReferencedBytes] {
    let values = try lines.reduce(0) { $0 + (try Self.byteCount($1, file.path)) }
    return [ReferencedBytes(file: file, ranges: [0..<valueStart, valueStart..<valueStart + values])]
  }

  fileprivate static func shape(_ line: [String], _ file: String) throws -> [Int] {
    let numbers = line[2].split(separator: ",").map { Int($0) ?? -1 }
    var count = 1
    for number in numbers {
      let (product, overflow) = count.multipliedReportingOverflow(by: number)
      guard number >= 0, !overflow, product < 1 << 40 else {
        throw ContainerError.malformed(file: file, place: "tensor \(line[1])", expected: "a shape", found: line[2])
      }
      count = product
    }
    return numbers
  }

  private static func byteCount(_ line: [String], _ file: String) throws -> Int {
    line[0] == "tensor" ? try shape(line, file).reduce(4, *) : 0
  }
}

/// Several of them.
package struct ToyFolder: CheckpointContainer {
  fileprivate let files: [ToyFile]

  package static func signed(_ source: CheckpointSource) throws -> CheckpointFolder? {
    guard case .folder(let folder) = source, folder.names.contains(where: { $0.hasSuffix(".toy") }) else { return nil }
    return folder
  }

  package init(_ folder: CheckpointFolder) throws {
    files = try folder.names.filter { $0.hasSuffix(".toy") }.map { try ToyFile(folder.file($0)) }
  }

  package var summary: String { "a folder of toy files" }

  package func referencedBytes() throws -> [ReferencedBytes] { try files.flatMap { try $0.referencedBytes() } }
}

private enum ToyFormat {
  static func read(_ files: [ToyFile]) throws -> Inventory {
    var inventory = Inventory()
    var labels: [Metadata.Label] = []
    for file in files {
      var offset = file.valueStart
      for line in file.lines {
        switch line[0] {
        case "tensor":
          let shape = try ToyFile.shape(line, file.file.path)
          let range = offset..<offset + shape.reduce(4, *)
          offset = range.upperBound
          try inventory.add(line[1], in: .authors, file: file.file.path) { name in
            guard range.upperBound <= file.file.size else {
              throw ContainerError.truncated(
                file: file.file.path, place: "tensor \(line[1])", expectedBytes: range.count,
                foundBytes: max(0, file.file.size - range.lowerBound))
            }
            return Tensor(name: name, shape: shape, scalarType: .float32, storage: Span(file: file.file, range: range))
          }
        case "label": labels.append(.init(id: line[1], name: line[2]))
        default: inventory.ignoredNames.append(line[1])
        }
      }
    }
    if !labels.isEmpty { inventory.metadata.labels = .list(labels) }
    return inventory
  }

  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {
    var header = ""
    let tensors = try Dialect.authors.stored(checkpoint)
    for tensor in tensors {
      header += "tensor\t\(tensor.name)\t\(tensor.shape.map(String.init).joined(separator: ","))\n"
    }
    if case .list(let labels) = checkpoint.metadata.labels { header += labels.map { "label\t\($0.id)\t\($0.name)\n" }.joined() }
    var writer = try SequentialWriter(path: path, name: name)
    try writer.write(ToyFile.signature + Array("\(header.utf8.count)\n\(header)".utf8))
    for tensor in tensors { try tensor.stream { try writer.write($0) } }
    try writer.flush()
  }

  private struct Span: TensorStorage {
    let file: RandomAccessFile
    let range: Range<Int>

    func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try file.stream(range, body) }
  }
}
