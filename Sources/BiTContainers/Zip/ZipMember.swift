import BiTFiles

/// One file in a zip archive, as the archive's central directory describes it.
package struct ZipMember: Sendable {
  /// The methods of compression that are read here (APPNOTE.TXT 4.4.5).
  package enum Method: UInt16 {
    case stored = 0
    case deflated = 8
  }

  package let name: String
  let flags: UInt16
  let methodNumber: UInt16
  let checksum: CRC32
  package let compressedSize: Int
  package let size: Int
  /// Where the local header begins.
  package let headerOffset: Int

  /// How errors speak of it.
  var place: String { "member \(name)" }

  /// The method of compression.
  ///
  /// - Throws: `ContainerError.unsupported` for an encrypted member and for a method that isn't read here.
  package func method(in file: RandomAccessFile) throws -> Method {
    guard flags & 0x1 == 0 else {
      throw ContainerError.unsupported(
        file: file.path, place: place, found: "encryption", advice: "decrypt the archive and store it anew")
    }
    guard let method = Method(rawValue: methodNumber) else {
      throw ContainerError.unsupported(
        file: file.path, place: place, found: "compression method \(methodNumber)",
        advice: "write the archive with numpy.savez or numpy.savez_compressed")
    }
    return method
  }

  /// Where the member's bytes are in the file, compressed or not.
  ///
  /// The local header's name and extra field may be longer or shorter than the central directory's: only it says where the bytes begin.
  ///
  /// - Throws: `ContainerError` where the local header isn't there or is that of another member, or the file ends before the bytes do.
  package func range(in file: RandomAccessFile) throws -> Range<Int> {
    guard headerOffset <= file.size - ZipRecord.localHeaderSize else {
      throw ContainerError.truncated(
        file: file.path, place: place, expectedBytes: ZipRecord.localHeaderSize, foundBytes: max(0, file.size - headerOffset))
    }
    let header = try file.bytes(at: headerOffset, count: ZipRecord.localHeaderSize)
    guard header.littleEndian(UInt32.self, at: 0) == ZipRecord.localHeader else {
      throw ContainerError.malformed(
        file: file.path, place: place, expected: "a local header at offset \(headerOffset)", found: "other bytes")
    }
    let nameLength = Int(header.littleEndian(UInt16.self, at: 26))
    let start = headerOffset + ZipRecord.localHeaderSize + nameLength + Int(header.littleEndian(UInt16.self, at: 28))
    // The directory's place and checksum may be another member's, which is sound.
    let nameStart = headerOffset + ZipRecord.localHeaderSize
    guard nameLength <= file.size - nameStart,
      case let found = String(decoding: try file.bytes(at: nameStart, count: nameLength), as: UTF8.self),
      found.utf8.elementsEqual(name.utf8)
    else {
      throw ContainerError.malformed(
        file: file.path, place: place, expected: "that name in the local header at offset \(headerOffset)", found: "another")
    }
    guard start <= file.size, compressedSize <= file.size - start else {
      throw ContainerError.truncated(
        file: file.path, place: place, expectedBytes: compressedSize, foundBytes: max(0, file.size - start))
    }
    return start..<start + compressedSize
  }

  /// All bytes of the member: its local header, its content, and the descriptor behind if it has one (APPNOTE.TXT 4.3.9).
  package func extent(in file: RandomAccessFile) throws -> Range<Int> {
    let content = try range(in: file)
    guard flags & 0x8 != 0 else { return headerOffset..<content.upperBound }
    let tail = try file.bytes(at: content.upperBound, count: min(24, file.size - content.upperBound))
    let isSigned = tail.count >= 4 && tail.littleEndian(UInt32.self, at: 0) == ZipRecord.descriptor
    let sizes = tail.count >= 24 && tail.littleEndian(UInt64.self, at: isSigned ? 8 : 4) == UInt64(compressedSize) ? 16 : 8
    return headerOffset..<min(file.size, content.upperBound + (isSigned ? 8 : 4) + sizes)
  }

  /// Makes sure that the sizes can be true, so that no more memory is taken than the file accounts for.
  ///
  /// - Throws: `ContainerError.malformed`.
  func checkSizes(in file: RandomAccessFile) throws {
    switch try method(in: file) {
    case .stored:
      guard size == compressedSize else {
        throw ContainerError.malformed(
          file: file.path, place: place, expected: "two equal sizes of a stored member", found: "\(compressedSize) and \(size)")
      }
    case .deflated:
      guard size / Self.highestRatio <= compressedSize else {
        throw ContainerError.malformed(
          file: file.path, place: place, expected: "at most \(Self.highestRatio) bytes from each compressed one",
          found: "\(size) from \(compressedSize)")
      }
    }
  }

  /// Deflate can't compress further: 258 bytes in two bits, and rounding (zlib's technical details say 1032).
  static let highestRatio = 1032
}

/// Signatures and sizes of the records of a zip archive (APPNOTE.TXT 4.3).
package enum ZipRecord {
  package static let localHeader: UInt32 = 0x0403_4B50
  static let localHeaderSize = 30
  static let descriptor: UInt32 = 0x0807_4B50
  static let centralHeader: UInt32 = 0x0201_4B50
  static let centralHeaderSize = 46
  package static let end: UInt32 = 0x0605_4B50
  static let endSize = 22
  static let zip64End: UInt32 = 0x0606_4B50
  static let zip64EndSize = 56
  static let zip64Locator: UInt32 = 0x0706_4B50
  static let zip64LocatorSize = 20
  /// The extra field that holds sizes and offsets of 64 bits (4.5.3).
  static let zip64Field: UInt16 = 0x0001
}
