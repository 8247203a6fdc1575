import BiTContainers
import CZlib

/// A checksum that stands in a sound file, and what it is of. Most damaged files would die of theirs, so it is made to fit again in many.
struct Checksum: Sendable {
  enum Kind: Sendable {
    /// Of HDF5's structures: 4 bytes, little-endian.
    case lookup3
    /// The same where the checksum stands within its structure, and counts as zeros.
    case lookup3Within
    /// Of zip's members: little-endian.
    case zip
    /// Of PNG's chunks: big-endian.
    case png
    /// Of the blocks of a TensorFlow checkpoint's index: CRC-32C, masked.
    case table
  }

  let kind: Kind
  /// The bytes that it is of.
  let range: Range<Int>
  /// Where it stands, in one place or in several.
  let places: [Int]

  /// Whether it is all that vouches for the values: where it was made to fit, nothing is known of them.
  var protectsValues: Bool { kind == .zip || kind == .table }

  /// The bytes that have to stand in its places.
  func bytes(of file: [UInt8]) -> [UInt8] {
    switch kind {
    case .lookup3: return Self.littleEndian(Lookup3.checksum(file[range]))
    case .lookup3Within:
      var structure = file[range]
      for place in places { structure.replaceSubrange(place..<place + 4, with: [0, 0, 0, 0]) }
      return Self.littleEndian(Lookup3.checksum(structure))
    case .zip: return Self.littleEndian(Self.crc32(file[range]))
    case .png: return Self.littleEndian(Self.crc32(file[range]).byteSwapped)
    case .table: return Self.littleEndian(CRC32C.masked(Array(file[range])))
    }
  }

  private static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBytes { bytes in
      UInt32(truncatingIfNeeded: crc32_z(0, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
    }
  }

  private static func littleEndian(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }
}

// MARK: - Finding them

extension Checksum {
  /// Bytes of a structure at most, where its size isn't known.
  private static let maxStructureLength = 4096

  /// Those of an HDF5 file: from each signature on, the length at which the bytes' checksum follows.
  static func inHDF5(_ file: [UInt8]) -> [Checksum] {
    let signatures = [
      "\r\n\u{1A}\n", "OHDR", "OCHK", "FRHP", "FHIB", "BTHD", "BTLF", "BTIN", "FAHD", "FADB", "EAHD", "EAIB", "EASB", "EADB",
    ]
    let behind = signatures.flatMap { signature in
      positions(of: Array(signature.utf8), in: file).compactMap { position -> Checksum? in
        // The superblock's signature begins four bytes earlier.
        let start = signature.hasSuffix("\u{1A}\n") ? position - 4 : position
        let maxLength = min(maxStructureLength, file.count - start - 4)
        guard start >= 0, maxLength >= 8 else { return nil }
        let length = (8...maxLength).first { length in
          Int(Lookup3.checksum(file[start..<start + length])) == littleEndian(file, at: start + length)
        }
        return length.map { Checksum(kind: .lookup3, range: start..<start + $0, places: [start + $0]) }
      }
    }
    let images = positions(of: Array("MDCI".utf8), in: file).compactMap { cacheImage(file, at: $0) }
    return behind + images + positions(of: Array("FHDB".utf8), in: file).compactMap { directBlock(file, at: $0) }
  }

  /// A metadata cache image says how long it is, and ends in its checksum.
  private static func cacheImage(_ file: [UInt8], at start: Int) -> Checksum? {
    guard start + 10 <= file.count else { return nil }
    let end = start + littleEndian(file, at: start + 6)
    guard end > start + 14, end <= file.count else { return nil }
    return Checksum(kind: .lookup3, range: start..<end - 4, places: [end - 4])
  }

  /// A fractal heap's direct block has its checksum behind the heap's address and its offset of an unknown number of bytes.
  private static func directBlock(_ file: [UInt8], at start: Int) -> Checksum? {
    for size in (9...16).map({ 1 << $0 }) where start + size <= file.count {
      for offsetSize in 1...8 {
        let place = start + 13 + offsetSize
        let checksum = Checksum(kind: .lookup3Within, range: start..<start + size, places: [place])
        if checksum.bytes(of: file)[...] == file[place..<place + 4] { return checksum }
      }
    }
    return nil
  }

  /// Those of the stored members of a zip archive, in the directory and in the members' own headers.
  static func inZip(_ file: [UInt8]) -> [Checksum] {
    positions(of: [0x50, 0x4B, 1, 2], in: file).compactMap { entry in
      guard entry + 46 <= file.count, file[entry + 10] == 0, file[entry + 11] == 0 else { return nil }
      let (size, header) = (littleEndian(file, at: entry + 20), littleEndian(file, at: entry + 42))
      guard header + 30 <= file.count else { return nil }
      let start = header + 30 + Int(file[header + 26]) + Int(file[header + 27]) << 8 + Int(file[header + 28]) + Int(file[header + 29]) << 8
      guard start + size <= file.count else { return nil }
      let hasDescriptor = file[header + 6] & 8 != 0
      return Checksum(kind: .zip, range: start..<start + size, places: [entry + 16] + (hasDescriptor ? [] : [header + 14]))
    }
  }

  /// Those of a PNG file's chunks.
  static func inPNG(_ file: [UInt8]) -> [Checksum] {
    var checksums: [Checksum] = []
    var position = 8
    while position + 12 <= file.count {
      let length = Int(UInt32(truncatingIfNeeded: littleEndian(file, at: position)).byteSwapped)
      guard position + 12 + length <= file.count else { break }
      checksums.append(Checksum(kind: .png, range: position + 4..<position + 8 + length, places: [position + 8 + length]))
      position += 12 + length
    }
    return checksums
  }

  /// Those of the blocks of a TensorFlow checkpoint's index, in a file of `Bundle`'s. Its tensors' checksums stand in these blocks.
  static func inTensorFlow(_ file: [UInt8]) -> [Checksum] {
    guard file.count >= 4, case let end = 4 + littleEndian(file, at: 0), end >= 52, end <= file.count else { return [] }
    // Of each of both handles the place and the size; before the first one are the blocks of entries, here always one.
    var numbers: [Int] = []
    var (number, shift) = (0, 0)
    for byte in file[(end - 48)..<end] where numbers.count < 4 {
      number |= Int(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 || shift > 50 else { continue }
      numbers.append(number)
      (number, shift) = (0, 0)
    }
    guard numbers.count == 4 else { return [] }
    return [(0, numbers[0] - 5), (numbers[0], numbers[1]), (numbers[2], numbers[3])].compactMap { offset, size in
      let start = 4 + offset
      guard offset >= 0, size >= 0, start + size + 5 <= end else { return nil }
      return Checksum(kind: .table, range: start..<start + size + 1, places: [start + size + 1])
    }
  }

  private static func littleEndian(_ file: [UInt8], at position: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(file[position + $1]) << (8 * $1) }
  }
}
