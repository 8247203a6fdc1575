import BiTFiles
import BiTThreads

/// Finds the arrays of a MAT file.
///
/// Arrays within arrays are read by a list of those that are open, so that a file can nest them as deep as it likes.
struct MATReader {
  private let file: RandomAccessFile
  private let isByteSwapped: Bool
  private(set) var arrays: [MATArray] = []

  /// More than any struct array of a data set holds; each takes a hundred bytes of memory, and eight in the file.
  private static let maxArrays = 1 << 20
  private static let maxRank = 32
  private static let maxNames = 1 << 16
  /// Bytes of a compressed variable that are held in memory.
  private static let maxHeld = 4 << 20

  private static let (matrix, compressed) = (14, 15)

  init(_ file: RandomAccessFile, isByteSwapped: Bool) {
    (self.file, self.isByteSwapped) = (file, isByteSwapped)
  }

  /// The variables that stand one behind the other up to the file's end.
  mutating func variables(from start: Int) throws -> [MATArray] {
    var (variables, position): ([Int], Int) = ([], start)
    let whole = Elements(FileSpan(0..<file.size, of: file), file: file.path, isByteSwapped: isByteSwapped)
    while position < file.size {
      let element = try whole.element(at: position, end: file.size, isVariable: true)
      switch element.type {
      case Self.matrix: variables.append(try array(element, of: whole))
      case Self.compressed:
        let source = try inflated(element.content)
        let elements = Elements(source, file: file.path, isByteSwapped: isByteSwapped)
        let inner = try elements.element(at: 0, end: source.byteCount)
        guard inner.type == Self.matrix else {
          throw elements.malformed("an array in compressed data", "an element of type \(inner.type)", at: 0)
        }
        variables.append(try array(inner, of: elements))
      case let type: throw whole.malformed("an array", "an element of type \(type)", at: position)
      }
      position = element.next
    }
    return variables.map { arrays[$0] }
  }

  /// The bytes that compressed ones stand for: the element's tag says how many.
  private func inflated(_ range: Range<Int>) throws -> any RandomAccessSource {
    let place = "compressed data at byte \(range.lowerBound)"
    let stream = try InflateStream(file, range, .zlib)
    var tag = [UInt8](repeating: 0, count: 8)
    guard try tag.withUnsafeMutableBytes({ try stream.read(into: $0) }) == 8 else {
      throw ContainerError.malformed(file: file.path, place: place, expected: "an array", found: "bytes that can't be decompressed")
    }
    let length = isByteSwapped ? tag.littleEndian(UInt32.self, at: 4).byteSwapped : tag.littleEndian(UInt32.self, at: 4)
    let deflated = try DeflatedBytes(file, range, .zlib, byteCount: 8 + Int(length), place: place)
    guard deflated.byteCount <= Self.maxHeld else { return deflated }
    var bytes: [UInt8] = []
    try deflated.stream { bytes += $0 }
    return BytesInMemory(bytes)
  }

  // MARK: - Arrays

  /// An array whose elements aren't all read yet.
  private struct Open {
    let number: Int
    var rest: Int
    var position: Int
    let end: Int
  }

  /// Reads an array and those in it.
  ///
  /// - Returns: its number.
  private mutating func array(_ element: Element, of elements: Elements) throws -> Int {
    let (number, first) = try header(element, of: elements)
    var open = first.map { [$0] } ?? []
    while let top = open.last {
      guard top.rest > 0 else {
        open.removeLast()
        continue
      }
      let inner = try elements.element(at: top.position, end: top.end)
      guard inner.type == Self.matrix else { throw elements.malformed("an array", "an element of type \(inner.type)", at: top.position) }
      open[open.count - 1].rest -= 1
      open[open.count - 1].position = inner.next
      let (child, more) = try header(inner, of: elements)
      arrays[top.number].elements.append(child)
      if let more { open.append(more) }
    }
    return number
  }

  /// Reads what stands before an array's values.
  ///
  /// - Returns: its number; and where those in it are, if it can hold any.
  private mutating func header(_ element: Element, of elements: Elements) throws -> (number: Int, open: Open?) {
    guard arrays.count < Self.maxArrays else {
      throw ContainerError.unsupported(
        file: file.path, place: "MAT file", found: "more than \(Self.maxArrays) arrays", advice: "keep numbers in arrays of numbers")
    }
    let number = arrays.count
    // What is `[]` in MATLAB may stand there without anything in it.
    guard !element.content.isEmpty else {
      arrays.append(MATArray(name: "", shape: [0, 0], content: .other("nothing")))
      return (number, nil)
    }
    var cursor = Cursor(position: element.content.lowerBound, end: element.content.upperBound, elements: elements)
    let flags = try cursor.numbers([.uint32], atMost: 2, "flags")
    guard let kind = flags.first else { throw elements.malformed("an array's flags", "none", at: cursor.position) }
    let classNumber = kind & 0xFF
    let className = Self.classes[classNumber]
    guard className != nil || Self.others[classNumber] == nil else {
      arrays.append(MATArray(name: "", shape: [], content: .other(Self.others[classNumber] ?? "")))
      return (number, nil)
    }
    let shape = try cursor.numbers([.int32, .uint32], atMost: Self.maxRank, "dimensions")
    guard shape.count >= 2, shape.allSatisfy({ $0 >= 0 }), let count = shape.product() else {
      throw elements.malformed("two dimensions or more, whose product can be counted", "\(shape)", at: cursor.position)
    }
    let name = try cursor.text(atMost: Self.maxNames, "name")
    switch (classNumber, className) {
    case (1, _):
      arrays.append(MATArray(name: name, shape: shape, content: .cells))
      return (number, try cursor.open(number, count))
    case (2, _):
      let length = try cursor.numbers([.int32, .uint32], atMost: 1, "length of field names").first ?? 0
      let names = try cursor.bytes(atMost: Self.maxNames, "field names")
      guard length > 0 || names.isEmpty, length <= Self.maxNames, names.isEmpty || names.count % length == 0 else {
        throw elements.malformed("field names of \(length) bytes each", "\(names.count) bytes", at: cursor.position)
      }
      let fields = stride(from: 0, to: names.count, by: max(1, length)).map {
        String(decoding: names[$0..<$0 + length].prefix { $0 != 0 }, as: UTF8.self)
      }
      arrays.append(MATArray(name: name, shape: shape, content: .structs(fields: fields)))
      let (total, overflow) = count.multipliedReportingOverflow(by: fields.count)
      return (number, try cursor.open(number, overflow ? .max : total))
    case (_, let className?):
      let numbers = try cursor.values(count, name, areText: classNumber == 4)
      let content: MATArray.Content =
        classNumber == 4 ? .text(numbers) : .numbers(numbers, className: kind & 0x200 != 0 ? "logical" : className)
      arrays.append(MATArray(name: name, shape: shape, content: content))
      return (number, nil)
    default: throw elements.malformed("an array's class", "\(classNumber)", at: element.content.lowerBound)
    }
  }

  /// Classes by their numbers (table 1-3).
  private static let classes = [
    1: "cell", 2: "struct", 4: "char", 6: "double", 7: "single", 8: "int8", 9: "uint8", 10: "int16", 11: "uint16", 12: "int32",
    13: "uint32",
    14: "int64", 15: "uint64",
  ]
  /// Classes that aren't read.
  private static let others = [3: "an object", 5: "a sparse array", 16: "a function", 17: "an object", 18: "an object"]
}

// MARK: - Elements

extension MATReader {
  /// A tagged piece of the file.
  struct Element {
    let type: Int
    let content: Range<Int>
    /// Where the next begins.
    let next: Int
  }

  /// The elements of a source.
  struct Elements {
    let source: any RandomAccessSource
    let file: String
    let isByteSwapped: Bool

    init(_ source: any RandomAccessSource, file: String, isByteSwapped: Bool) {
      (self.source, self.file, self.isByteSwapped) = (source, file, isByteSwapped)
    }

    func malformed(_ expected: String, _ found: String, at position: Int) -> ContainerError {
      .malformed(file: file, place: "MAT element at byte \(position)", expected: expected, found: found)
    }

    func bytes(_ range: Range<Int>) throws -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: range.count)
      if !range.isEmpty { try bytes.withUnsafeMutableBytes { try source.read(at: range.lowerBound, into: $0) } }
      return bytes
    }

    func word(_ bytes: [UInt8], at offset: Int) -> Int {
      let word = bytes.littleEndian(UInt32.self, at: offset)
      return Int(isByteSwapped ? word.byteSwapped : word)
    }

    /// The element at a position, which ends before `end`.
    ///
    /// - Parameter isVariable: whether it is no part of another; compressed variables follow each other without gaps.
    func element(at position: Int, end: Int, isVariable: Bool = false) throws -> Element {
      guard position <= end - 8 else { throw malformed("an element of 8 bytes", "\(max(0, end - position))", at: position) }
      let tag = try bytes(position..<position + 8)
      let first = word(tag, at: 0)
      // A small one has its length in the upper half, and four bytes of room.
      if first >> 16 != 0 {
        guard first >> 16 <= 4, !isVariable else { throw malformed("an element's type", "\(first)", at: position) }
        return Element(type: first & 0xFFFF, content: position + 4..<position + 4 + first >> 16, next: position + 8)
      }
      let length = word(tag, at: 4)
      guard length <= end - position - 8 else {
        throw ContainerError.truncated(
          file: file, place: "MAT element at byte \(position)", expectedBytes: length, foundBytes: end - position - 8)
      }
      let contentEnd = position + 8 + length
      // The last may end without its padding.
      let padded = first == MATReader.compressed ? contentEnd : min(end, (contentEnd + 7) & ~7)
      return Element(type: first, content: position + 8..<contentEnd, next: padded)
    }
  }

  /// Takes the parts of an array one after the other.
  private struct Cursor {
    private(set) var position: Int
    let end: Int
    let elements: Elements

    init(position: Int, end: Int, elements: Elements) {
      (self.position, self.end, self.elements) = (position, end, elements)
    }

    mutating func next() throws -> Element {
      let element = try elements.element(at: position, end: end)
      position = element.next
      return element
    }

    mutating func bytes(atMost limit: Int, _ what: String) throws -> [UInt8] {
      let start = position
      let content = try next().content
      guard content.count <= limit else { throw elements.malformed("\(what) of at most \(limit) bytes", "\(content.count)", at: start) }
      return try elements.bytes(content)
    }

    mutating func text(atMost limit: Int, _ what: String) throws -> String {
      String(decoding: try bytes(atMost: limit, what), as: UTF8.self)
    }

    /// Numbers of four bytes, of one of these types.
    mutating func numbers(_ types: [MATType], atMost limit: Int, _ what: String) throws -> [Int] {
      let (start, element) = (position, try next())
      guard types.contains(where: { $0.rawValue == element.type }), element.content.count % 4 == 0, element.content.count <= 4 * limit
      else {
        throw elements.malformed(
          "\(what): at most \(limit) numbers of 4 bytes", "\(element.content.count) bytes of type \(element.type)", at: start)
      }
      let bytes = try elements.bytes(element.content)
      return stride(from: 0, to: bytes.count, by: 4).map { offset in
        let word = elements.word(bytes, at: offset)
        return types[0] == .int32 ? Int(Int32(truncatingIfNeeded: word)) : word
      }
    }

    /// The values of an array, or their real parts.
    mutating func values(_ count: Int, _ name: String, areText: Bool) throws -> MATNumbers {
      let (start, element) = (position, try next())
      guard let type = MATType(rawValue: element.type) else {
        throw elements.malformed("numbers", "an element of type \(element.type)", at: start)
      }
      // Characters of UTF-8 may take more bytes than there are.
      let isVariable = areText && [.utf8, .utf16].contains(type)
      guard element.content.count % type.byteCount == 0, isVariable || element.content.count / type.byteCount == count else {
        throw elements.malformed("\(count) numbers of \(type.byteCount) bytes", "\(element.content.count) bytes", at: start)
      }
      return MATNumbers(
        type: type, count: element.content.count / type.byteCount, source: elements.source, offset: element.content.lowerBound,
        isByteSwapped: elements.isByteSwapped, file: elements.file,
        place: name.isEmpty ? "MAT element at byte \(start)" : "variable \(name)")
    }

    /// Where `count` arrays are that the array holds; nil where there are none.
    func open(_ number: Int, _ count: Int) throws -> Open? {
      guard count <= (end - position) / 8 else { throw elements.malformed("\(count) arrays", "\(end - position) bytes", at: position) }
      return count == 0 ? nil : Open(number: number, rest: count, position: position, end: end)
    }
  }
}
