/// A name in a group, and what it leads to.
///
/// HDF5 File Format Specification Version 3.0, sections IV.A.2.g, "The Link Message", and IV.A.2.c, "The Link Info Message".
package struct HDF5Link {
  enum Target {
    case object(address: Int)
    case soft(path: String)
    /// Something outside the file, which is never opened; the file's name where the link says it.
    case outside(file: String)
  }

  let name: String
  let target: Target

  /// Bytes of memory that a link takes beyond its name, in lists and in a dictionary.
  static let memory = 160

  init(name: String, target: Target) {
    self.name = name
    self.target = target
  }

  /// From a link message, whether it stands in the header or in a heap.
  init(_ cursor: inout HDF5Cursor) throws {
    try cursor.version(1...1)
    let flags = try cursor.byte()
    let type = flags & 0x08 != 0 ? try cursor.byte() : 0
    try cursor.skip((flags & 0x04 != 0 ? 8 : 0) + (flags & 0x10 != 0 ? 1 : 0))
    name = try cursor.text(try cursor.integer(1 << (flags & 3)))
    target =
      switch type {
      case 0: .object(address: try cursor.definedAddress())
      case 1: .soft(path: try cursor.text(try cursor.uint16()))
      // An external link's value: a byte of version and flags, the file's name and the object's, each with a NUL.
      case 64: .outside(file: try Self.fileName(cursor.part(try cursor.uint16())))
      default: .outside(file: "")
      }
  }

  private static func fileName(_ value: HDF5Cursor) throws -> String {
    var value = value
    guard value.remaining > 0 else { return "" }
    try value.skip(1)
    return try value.text(value.remaining)
  }

  /// The links that a link info message leads to: those of a large group, in a heap under a B-tree.
  static func dense(_ message: inout HDF5Cursor, in file: HDF5File) throws -> [HDF5Link] {
    try message.version(0...0)
    try message.skip(try message.byte() & 1 != 0 ? 8 : 0)
    guard let heapAddress = try message.address(), let index = try message.address() else { return [] }
    let heap = try FractalHeap(at: heapAddress, in: file)
    var links: [HDF5Link] = []
    try BTreeV2(at: index, type: .linkName, in: file).forEach { record in
      try record.skip(4)
      try file.charge(memory, place: "links of a group")
      var object = try heap.object(try record.take(heap.identifierSize))
      links.append(try HDF5Link(&object))
    }
    return links
  }
}
