/// What stands before an array's values in an npy file: their type, order and shape (NEP 1, and numpy.lib.format for versions 2 and 3).
package struct NPYHeader: Equatable {
  package let scalarType: ScalarType
  package let isBigEndian: Bool
  /// Whether the first dimension is contiguous instead of the last.
  package let isFortranOrder: Bool
  package let shape: [Int]

  /// A header in this machine's byte order and in C order.
  ///
  /// - Precondition: numpy knows the type.
  package init(scalarType: ScalarType, shape: [Int]) {
    precondition(scalarType.npyCode != nil, "numpy knows the type")
    self.scalarType = scalarType
    self.shape = shape
    isBigEndian = Self.machineIsBigEndian
    isFortranOrder = false
  }

  /// Reads what an npy file begins with.
  ///
  /// - Parameters:
  ///   - tensor: what errors call the array; nil where the file has no other.
  ///   - byteCount: the bytes of the whole file.
  ///   - next: gives the next bytes, as many as asked for, which are there.
  /// - Returns: the header, and how many bytes it takes.
  /// - Throws: `ContainerError.malformed` where it is no header, `ContainerError.wrongType` where the values are no floating-point numbers;
  ///   what `next` throws.
  static func read(
    tensor: String?, file: String, byteCount: Int, next: (Int) throws -> [UInt8]
  ) throws -> (header: NPYHeader, length: Int) {
    let (description, length) = try NPYDescription.read(array: tensor.map { "tensor \($0)" }, file: file, byteCount: byteCount, next: next)
    do {
      return (try NPYHeader(description), length)
    } catch let type as OtherType {
      throw ContainerError.wrongType(file: file, tensor: tensor ?? "the array", found: type.description)
    }
  }

  /// A type that no tensor of a network has.
  private struct OtherType: Error {
    let description: String
  }

  private init(_ description: NPYDescription) throws {
    guard let code = description.type else { throw OtherType(description: "a structured type") }
    let type = try Self.type(code)
    (scalarType, isBigEndian) = (type.0, type.isBigEndian)
    (shape, isFortranOrder) = (description.shape, description.isFortranOrder)
  }

  /// How numpy stores a type that it doesn't know and another library gave it: as so many bytes of nothing. Of two bytes that is bfloat16,
  /// of JAX's ml_dtypes.
  private static let bfloat16Codes: Set = ["|V2", "<V2"]

  private static func type(_ text: String) throws -> (ScalarType, isBigEndian: Bool) {
    if bfloat16Codes.contains(text) { return (.bfloat16, machineIsBigEndian) }
    guard let scalar = ScalarType.allCases.first(where: { $0.npyCode == String(text.dropFirst()) }) else {
      throw OtherType(
        description: text.hasSuffix("O")
          ? "Python objects ('\(text)'), which are pickled (numpy.savez(path, **arrays) keeps arrays)" : "'\(text)'")
    }
    switch text.first {
    case "<": return (scalar, false)
    case ">": return (scalar, true)
    case "=", "|": return (scalar, machineIsBigEndian)
    default: throw OtherType(description: "'\(text)'")
    }
  }

  static let machineIsBigEndian = 1.bigEndian == 1

  /// Type and order in words: `float64, big-endian, in Fortran order`.
  var summary: String {
    scalarType.rawValue + (isBigEndian == Self.machineIsBigEndian ? "" : isBigEndian ? ", big-endian" : ", little-endian")
      + (isFortranOrder ? ", in Fortran order" : "")
  }

  /// How the values follow each other.
  var order: AxisOrder { isFortranOrder ? AxisOrder(fortran: shape) : AxisOrder(shape) }

  /// The number of bytes that the values take; nil where it fits no `Int`.
  var valueByteCount: Int? { shape.byteCount(of: scalarType) }
}

// MARK: - Bytes

extension NPYHeader {
  /// What every npy file begins with, before the two bytes of the version.
  package static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
  /// Values begin at a multiple of this.
  static let alignment = 64

  /// The header as numpy 1.24 and later write it, in version 1: the dictionary, space for the first dimension to grow to 21 digits,
  /// and space up to a multiple of 64 bytes.
  package var bytes: [UInt8] {
    let sizes = shape.count == 1 ? "\(shape[0])," : shape.map(String.init).joined(separator: ", ")
    let type = (isBigEndian ? ">" : "<") + (scalarType.npyCode ?? "")
    var text = "{'descr': '\(type)', 'fortran_order': \(isFortranOrder ? "True" : "False"), 'shape': (\(sizes)), }"
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

extension ScalarType {
  /// numpy's name of the type, without the byte order; nil for bfloat16, which numpy doesn't know.
  fileprivate var npyCode: String? { isStandard ? "f\(byteCount)" : nil }
}
