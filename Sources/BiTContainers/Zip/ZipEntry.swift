/// A stored member, and how its headers are written (APPNOTE.TXT 4.3.7 and 4.3.12).
struct ZipEntry {
  let name: String
  let size: Int
  /// Where the local header begins.
  let offset: Int

  /// Where the checksum is in the local header.
  static let checksumOffset = 14
  /// Made by Unix, by version 4.5 of the specification.
  static let versionMadeBy: UInt16 = 3 << 8 | zip64Version
  static let zip64Version: UInt16 = 45
  private static let plainVersion: UInt16 = 20
  /// Bit 11: the name is UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let date: UInt16 = 1 << 5 | 1
  /// A regular file that its owner may write and all may read, in the upper half.
  private static let attributes: UInt32 = 0o100644 << 16
  /// The field that Android's zipalign pads with: the alignment, then zeros.
  private static let paddingField: UInt16 = 0xD935

  private var needsWideSize: Bool { size >= Int(UInt32.max) }
  private var needsWideOffset: Bool { offset >= Int(UInt32.max) }

  /// The local header, with padding that puts the data at a multiple of 64 bytes. The checksum is left zero, to be filled in later.
  var localHeader: [UInt8] {
    var extra: [UInt8] = needsWideSize ? Self.zip64Field([size, size]) : []
    let unpadded = offset + ZipRecord.localHeaderSize + name.utf8.count + extra.count + 6
    let padding = (NPYHeader.alignment - unpadded % NPYHeader.alignment) % NPYHeader.alignment
    extra.append(littleEndian: Self.paddingField)
    extra.append(littleEndian: UInt16(2 + padding))
    extra.append(littleEndian: UInt16(NPYHeader.alignment))
    extra += [UInt8](repeating: 0, count: padding)

    var header: [UInt8] = []
    header.append(littleEndian: ZipRecord.localHeader)
    header += common(version: needsWideSize ? Self.zip64Version : Self.plainVersion, checksum: CRC32(), extra: extra)
    return header + name.utf8 + extra
  }

  /// The entry in the directory.
  func centralHeader(checksum: CRC32) -> [UInt8] {
    let wide = (needsWideSize ? [size, size] : []) + (needsWideOffset ? [offset] : [])
    let extra = wide.isEmpty ? [] : Self.zip64Field(wide)
    var header: [UInt8] = []
    header.append(littleEndian: ZipRecord.centralHeader)
    header.append(littleEndian: Self.versionMadeBy)
    header += common(version: wide.isEmpty ? Self.plainVersion : Self.zip64Version, checksum: checksum, extra: extra)
    for _ in 0..<3 { header.append(littleEndian: UInt16(0)) }  // No comment, first disk, no internal attributes.
    header.append(littleEndian: Self.attributes)
    header.append(littleEndian: UInt32(clamping: offset))
    return header + name.utf8 + extra
  }

  /// The fields that both headers have in common.
  private func common(version: UInt16, checksum: CRC32, extra: [UInt8]) -> [UInt8] {
    var fields: [UInt8] = []
    for number in [version, Self.flags, ZipMember.Method.stored.rawValue, 0, Self.date] { fields.append(littleEndian: number) }
    fields.append(littleEndian: checksum.value)
    for _ in 0..<2 { fields.append(littleEndian: UInt32(clamping: size)) }
    fields.append(littleEndian: UInt16(name.utf8.count))
    fields.append(littleEndian: UInt16(extra.count))
    return fields
  }

  private static func zip64Field(_ numbers: [Int]) -> [UInt8] {
    var field: [UInt8] = []
    field.append(littleEndian: ZipRecord.zip64Field)
    field.append(littleEndian: UInt16(8 * numbers.count))
    for number in numbers { field.append(littleEndian: UInt64(number)) }
    return field
  }
}
