import BiTFiles

/// The 512 bytes before a member.
struct TarHead {
  private let block: [UInt8]

  init?(_ block: [UInt8]) {
    guard block.count == 512 else { return nil }
    self.block = block
  }

  /// Whether the sum of all bytes, those of the checksum taken as spaces, is the checksum. Some old writers summed signed bytes.
  var isRight: Bool {
    guard let stated = Self.octal(block[148..<156]) else { return false }
    var (sum, signed) = (0, 0)
    for (index, byte) in block.enumerated() {
      let value = (148..<156).contains(index) ? 0x20 : byte
      sum += Int(value)
      signed += Int(Int8(bitPattern: value))
    }
    return stated == sum || stated == signed
  }

  var type: UInt8 { block[156] }
  /// A file; `7` is one that lies without gaps, and old archives have a zero. Names that end in a slash are folders there.
  var isRegular: Bool { (type == UInt8(ascii: "0") || type == 0 || type == UInt8(ascii: "7")) && !isFolder }
  /// Whether it is a folder as old archives have them.
  var isFolder: Bool { type == 0 && text(0..<100).last == UInt8(ascii: "/") }
  /// Whether it says something of the next member.
  var isExtension: Bool { "LKxXg".utf8.contains(type) }
  /// Links, devices and folders have no bytes, whatever their size says.
  var storesBytes: Bool { !"123456".utf8.contains(type) }

  /// The path: in ustar's form with the prefix before it.
  var name: String {
    let (name, prefix) = (text(0..<100), text(345..<500))
    // GNU tar's own form has other things where ustar has the prefix.
    guard block[257..<263].elementsEqual("ustar\0".utf8), !prefix.isEmpty else { return String(pathBytes: name) }
    return String(pathBytes: Array(prefix) + [UInt8(ascii: "/")] + name)
  }

  /// What a link leads to.
  var target: String { String(pathBytes: text(157..<257)) }

  /// The bytes of the member: octal digits, or, with the highest bit set, a big-endian number.
  ///
  /// - Throws: `ContainerError` where it is neither.
  func size(file: String, place: String) throws -> Int {
    let field = block[124..<136]
    let value: Int? = if field.first == 0x80 { Self.binary(field.dropFirst()) } else { Self.octal(field) }
    guard let value else {
      throw ContainerError.malformed(
        file: file, place: place, expected: "a size in octal digits", found: String(decoding: field, as: UTF8.self))
    }
    return value
  }

  private func text(_ range: Range<Int>) -> ArraySlice<UInt8> { block[range].prefix { $0 != 0 } }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    guard digits.allSatisfy({ (0x30...0x37).contains($0) }), !digits.isEmpty else {
      return field.allSatisfy { $0 == 0 || $0 == 0x20 } ? 0 : nil
    }
    return digits.reduce(0) { $0 << 3 | Int($1 & 7) }
  }

  private static func binary(_ field: ArraySlice<UInt8>) -> Int? {
    guard field.dropLast(7).allSatisfy({ $0 == 0 }) else { return nil }
    return field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
  }
}

/// What pax says of a member: lines `LENGTH KEY=VALUE`.
struct TarProperties {
  var path: String?
  var target: String?
  var size: Int?
  var isSparse = false

  /// - Throws: `ContainerError` where a line breaks the format.
  mutating func read(_ bytes: [UInt8], file: String, place: String) throws {
    func failure() -> ContainerError {
      .malformed(file: file, place: place, expected: "properties as LENGTH KEY=VALUE", found: "other bytes")
    }
    var rest = bytes[...]
    // What follows the last line is padding.
    while let first = rest.first, first != 0 {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard digits.count < 8, let length = Int(String(decoding: digits, as: UTF8.self)), length > digits.count + 1, length <= rest.count
      else {
        throw failure()
      }
      let line = rest.prefix(length)
      guard line.last == 0x0A, line[digits.endIndex] == 0x20, let equals = line.firstIndex(of: UInt8(ascii: "=")) else { throw failure() }
      let (key, value) = (line[(digits.endIndex + 1)..<equals], line[(equals + 1)...].dropLast())
      if key.elementsEqual("path".utf8) { path = String(pathBytes: value) }
      if key.elementsEqual("linkpath".utf8) { target = String(pathBytes: value) }
      if key.elementsEqual("size".utf8) {
        guard let number = Int(String(decoding: value, as: UTF8.self)), number >= 0 else { throw failure() }
        size = number
      }
      if key.starts(with: "GNU.sparse".utf8) { isSparse = true }
      rest = rest.dropFirst(length)
    }
  }
}
