import BiTFiles

/// What an npy file begins with, in numpy's own words: of any type.
package struct NPYDescription: Equatable {
  /// The type with its byte order (`<i8`, `|u1`); nil for one of several fields.
  package let type: String?
  /// Whether the first dimension is contiguous instead of the last.
  package let isFortranOrder: Bool
  package let shape: [Int]

  /// A longer dictionary is no array's; numpy itself refuses 10 000 bytes.
  private static let maxDictionaryLength = 1 << 16

  /// Reads it.
  ///
  /// - Parameters:
  ///   - array: what errors call the array; nil where the file has no other.
  ///   - byteCount: the bytes of the whole file.
  ///   - next: gives the next bytes, as many as asked for, which are there.
  /// - Returns: the description, and how many bytes it takes.
  /// - Throws: `ContainerError.malformed` where it is none; what `next` throws.
  package static func read(
    array: String?, file: String, byteCount: Int, next: (Int) throws -> [UInt8]
  ) throws -> (description: NPYDescription, length: Int) {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file, place: "npy header" + (array.map { " of \($0)" } ?? ""), expected: expected, found: found)
    }
    var remaining = byteCount
    func take(_ count: Int) throws -> [UInt8] {
      guard count <= remaining else { throw malformed("\(count) more bytes", "\(remaining)") }
      remaining -= count
      return try next(count)
    }
    let start = try take(NPYHeader.magic.count + 2)
    guard start.starts(with: NPYHeader.magic) else { throw malformed("the signature of an npy file", "other bytes") }
    let length: Int
    switch start[NPYHeader.magic.count] {
    case 1: length = try Int(take(2).littleEndian(UInt16.self, at: 0))
    case 2, 3: length = try Int(take(4).littleEndian(UInt32.self, at: 0))
    case let version: throw malformed("version 1, 2 or 3", "version \(version)")
    }
    guard length <= maxDictionaryLength else { throw malformed("at most \(maxDictionaryLength) bytes", "\(length)") }
    do {
      return (try NPYDescription(PythonLiteral(take(length)[...])), byteCount - remaining)
    } catch let problem as PythonLiteral.Problem {
      throw malformed(problem.expected, problem.found)
    }
  }

  private init(_ literal: PythonLiteral) throws {
    var literal = literal
    var type: String?
    var order: Bool?
    var shape: [Int]?
    try literal.expect("{")
    while !literal.take("}") {
      let key = try literal.string()
      try literal.expect(":")
      switch key {
      case "descr" where type == nil:
        guard literal.next() != "[" else {
          (self.type, isFortranOrder, self.shape) = (nil, false, [])
          return
        }
        type = try literal.string()
      case "fortran_order" where order == nil: order = try literal.boolean()
      case "shape" where shape == nil: shape = try literal.sizes()
      default: throw PythonLiteral.Problem(expected: "descr, fortran_order and shape, once each", found: "\"\(key)\"")
      }
      if !literal.take(",") {
        guard literal.next() == "}" else { throw literal.problem("',' or '}'") }
      }
    }
    guard literal.next() == nil else { throw literal.problem("the end") }
    guard let type, let order, let shape else {
      throw PythonLiteral.Problem(expected: "descr, fortran_order and shape", found: "fewer")
    }
    (self.type, isFortranOrder, self.shape) = (type, order, shape)
  }
}

extension PlainArray {
  /// The array of a member of an npz archive; a deflated one is read as `DeflatedBytes` are.
  ///
  /// - Throws: `ContainerError`, `FileError`.
  package init(_ member: ZipMember, of file: RandomAccessFile) throws {
    try member.checkSizes(in: file)
    let source: any RandomAccessSource =
      try member.method(in: file) == .stored ? FileSpan(member.range(in: file), of: file) : DeflatedBytes(member, of: file)
    var position = 0
    let (description, length) = try NPYDescription.read(array: member.name, file: file.path, byteCount: member.size) { count in
      var bytes = [UInt8](repeating: 0, count: count)
      if count > 0 { try bytes.withUnsafeMutableBytes { try source.read(at: position, into: $0) } }
      position += count
      return bytes
    }
    func unsupported(_ found: String) -> ContainerError {
      .unsupported(file: file.path, place: "member \(member.name)", found: found, advice: "save it as numpy.ascontiguousarray(x)")
    }
    guard let code = description.type, let last = code.last, let size = Int(String(last)), [1, 2, 4, 8].contains(size) else {
      throw unsupported("an array of type \(description.type ?? "with several fields")")
    }
    let kind = code.dropLast().last
    guard !description.isFortranOrder || description.shape.count < 2 else { throw unsupported("an array in Fortran order") }
    guard size == 1 || code.first != ">", kind == "u" || kind == "i" || kind == "b" else { throw unsupported("an array of type \(code)") }
    try self.init(
      shape: description.shape, valueSize: size, isSigned: kind == "i", source: source, offset: length, file: file.path,
      place: "member \(member.name)")
  }
}
