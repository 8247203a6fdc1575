/// What stands before an array's values in an npy file: their type, order and shape (NEP 1, and numpy.lib.format for versions 2 and 3).
package struct NPYHeader: Equatable {
  package let scalarType: ScalarType
  package let isBigEndian: Bool
  /// Whether the first dimension is contiguous instead of the last.
  package let isFortranOrder: Bool
  package let shape: [Int]

  /// A header in this machine's byte order and in C order.
  package init(scalarType: ScalarType, shape: [Int]) {
    self.scalarType = scalarType
    self.shape = shape
    isBigEndian = Self.machineIsBigEndian
    isFortranOrder = false
  }

  /// Reads the dictionary of a header.
  ///
  /// - Throws: `ContainerError.malformed` where it isn't one, `ContainerError.wrongType` where its values are no floating-point numbers.
  package init(dictionary: ArraySlice<UInt8>, file: String, tensor: String) throws {
    do {
      try self.init(PythonLiteral(dictionary))
    } catch let problem as PythonLiteral.Problem {
      throw ContainerError.malformed(
        file: file, place: "npy header of tensor \(tensor)", expected: problem.expected, found: problem.found)
    } catch let type as OtherType {
      throw ContainerError.wrongType(file: file, tensor: tensor, found: type.description)
    }
  }

  /// A type that no tensor of a network has.
  private struct OtherType: Error {
    let description: String
  }

  private init(_ literal: PythonLiteral) throws {
    var literal = literal
    var type: (scalar: ScalarType, isBigEndian: Bool)?
    var order: Bool?
    var shape: [Int]?
    try literal.expect("{")
    while !literal.take("}") {
      let key = try literal.string()
      try literal.expect(":")
      switch key {
      case "descr" where type == nil:
        guard literal.next() != "[" else { throw OtherType(description: "a structured type") }
        type = try Self.type(literal.string())
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
    self.shape = shape
    scalarType = type.scalar
    isBigEndian = type.isBigEndian
    isFortranOrder = order
  }

  private static func type(_ text: String) throws -> (ScalarType, isBigEndian: Bool) {
    guard let scalar = codes.first(where: { $0.code == text.dropFirst() })?.type else { throw OtherType(description: "'\(text)'") }
    switch text.first {
    case "<": return (scalar, false)
    case ">": return (scalar, true)
    case "=", "|": return (scalar, machineIsBigEndian)
    default: throw OtherType(description: "'\(text)'")
    }
  }

  private static let codes: [(code: String, type: ScalarType)] = [("f2", .float16), ("f4", .float32), ("f8", .float64)]
  static let machineIsBigEndian = 1.bigEndian == 1

  /// The number of bytes that the values take; nil where it fits no `Int`.
  var valueByteCount: Int? {
    shape.reduce(scalarType.byteCount) { product, size in
      product.flatMap { product in
        let (result, overflow) = product.multipliedReportingOverflow(by: size)
        return overflow ? nil : result
      }
    }
  }
}

// MARK: - Bytes

extension NPYHeader {
  /// What every npy file begins with, before the two bytes of the version.
  package static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
  /// A longer dictionary is no array's; numpy itself refuses 10 000 bytes.
  static let maxDictionaryLength = 1 << 16
  /// Values begin at a multiple of this.
  static let alignment = 64

  /// The header as numpy 1.24 and later write it, in version 1: the dictionary, space for the first dimension to grow to 21 digits,
  /// and space up to a multiple of 64 bytes.
  package var bytes: [UInt8] {
    let code = Self.codes.first { $0.type == scalarType }?.code ?? ""
    let sizes = shape.count == 1 ? "\(shape[0])," : shape.map(String.init).joined(separator: ", ")
    var text =
      "{'descr': '\(isBigEndian ? ">" : "<")\(code)', 'fortran_order': \(isFortranOrder ? "True" : "False"), 'shape': (\(sizes)), }"
    if let growing = isFortranOrder ? shape.last : shape.first {
      text += String(repeating: " ", count: 21 - String(growing).count)
    }
    let prefix = Self.magic.count + 4
    text += String(repeating: " ", count: Self.alignment - (prefix + text.utf8.count + 1) % Self.alignment) + "\n"
    var bytes = Self.magic + [1, 0]
    bytes.append(littleEndian: UInt16(text.utf8.count))
    return bytes + text.utf8
  }
}
