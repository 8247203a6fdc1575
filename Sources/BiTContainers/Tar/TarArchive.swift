import BiTFiles

/// A tar archive (POSIX.1-1988 ustar, POSIX.1-2001 pax, GNU tar's long names and large sizes; the older form without a signature): heads of 512 bytes, each
/// before its member's bytes. Nothing is unpacked: members are spans of the file, of which an archive may be one itself. A hard link is another name of an
/// earlier member's bytes.
package struct TarArchive: Sendable {
  private static let blockSize = 512
  /// The longest name, or list of a member's properties, that is read.
  private static let maxText = 1 << 20

  /// The regular files, in the archive's order. A name that is there twice is two members.
  package private(set) var members: [TarMember] = []
  /// What isn't a regular file nor a folder: symbolic links, links to what isn't there, devices.
  package private(set) var others = 0

  /// Reads all heads.
  ///
  /// - Parameters:
  ///   - range: where the archive lies in the file; nil for all of it.
  ///   - most: as many members are read at most; what follows isn't looked at.
  /// - Throws: `ContainerError` where a head breaks the format, its checksum is wrong, a member reaches beyond the end, or the end's mark is missing;
  ///   `FileError`.
  package init(_ file: RandomAccessFile, range: Range<Int>? = nil, atMost most: Int = .max) throws {
    let range = range ?? 0..<file.size
    var reader = Reader(file: file, position: range.lowerBound, end: range.upperBound)
    var (longName, longTarget, properties): (String?, String?, TarProperties) = (nil, nil, TarProperties())
    var links: [Link] = []
    while members.count < most, let head = try reader.head() {
      var size = try head.size(file: file.path, place: reader.place)
      if !head.isExtension, let other = properties.size { size = other }
      let data = try reader.skip(size, head.storesBytes)
      switch head.type {
      case UInt8(ascii: "L"): longName = String(pathBytes: try reader.text(data).prefix { $0 != 0 })
      case UInt8(ascii: "K"): longTarget = String(pathBytes: try reader.text(data).prefix { $0 != 0 })
      case UInt8(ascii: "g"): break
      case UInt8(ascii: "x"), UInt8(ascii: "X"): try properties.read(reader.text(data), file: file.path, place: reader.place)
      case UInt8(ascii: "S"): throw unsupportedSparse(file, reader.place)
      default:
        if properties.isSparse { throw unsupportedSparse(file, reader.place) }
        let name = Self.plain(properties.path ?? longName ?? head.name)
        if head.isRegular {
          members.append(TarMember(name: name, offset: data.lowerBound, size: size))
        } else if head.type == UInt8(ascii: "1") {
          links.append(Link(name: name, target: Self.plain(properties.target ?? longTarget ?? head.target), place: members.count))
        } else if head.type != UInt8(ascii: "5"), !head.isFolder {
          others += 1
        }
        (longName, longTarget, properties) = (nil, nil, TarProperties())
      }
    }
    if !links.isEmpty { add(links) }
  }

  /// A hard link, and how many members stand before it.
  private struct Link {
    let name: String
    let target: String
    let place: Int
  }

  /// Puts the members that links name anew in the links' places.
  private mutating func add(_ links: [Link]) {
    var known: [String: TarMember] = [:]
    var all: [TarMember] = []
    var rest = links[...]
    for place in 0...members.count {
      while let link = rest.first, link.place == place {
        rest.removeFirst()
        guard let target = known[link.target] else {
          others += 1
          continue
        }
        let member = TarMember(name: link.name, offset: target.offset, size: target.size)
        known[link.name] = member
        all.append(member)
      }
      guard place < members.count else { break }
      known[members[place].name] = members[place]
      all.append(members[place])
    }
    members = all
  }

  private func unsupportedSparse(_ file: RandomAccessFile, _ place: String) -> ContainerError {
    .unsupported(file: file.path, place: place, found: "a sparse file", advice: "pack it anew with its gaps filled")
  }

  private static func plain(_ name: String) -> String { name.hasPrefix("./") ? String(name.dropFirst(2)) : name }

  /// Whether a file begins as an archive does: with a head whose checksum is right.
  package static func isSigned(_ file: RandomAccessFile, at offset: Int = 0) -> Bool {
    guard offset <= file.size - blockSize, let block = try? file.bytes(at: offset, count: blockSize) else { return false }
    return TarHead(block)?.isRight ?? false
  }

  /// Goes through the blocks.
  private struct Reader {
    let file: RandomAccessFile
    var position: Int
    let end: Int
    private var number = 0

    init(file: RandomAccessFile, position: Int, end: Int) { (self.file, self.position, self.end) = (file, position, end) }

    /// What messages call the place of the last head.
    var place: String { "member \(number)" }

    /// The next head; nil at the end's mark.
    mutating func head() throws -> TarHead? {
      number += 1
      guard end - position >= blockSize else {
        throw ContainerError.truncated(
          file: file.path, place: "\(place), or the mark of the end", expectedBytes: blockSize, foundBytes: max(0, end - position))
      }
      let block = try file.bytes(at: position, count: blockSize)
      position += blockSize
      guard block.contains(where: { $0 != 0 }) else { return nil }
      guard let head = TarHead(block), head.isRight else {
        throw ContainerError.malformed(
          file: file.path, place: "\(place), offset \(position - blockSize)", expected: "a tar head with its checksum", found: "other bytes"
        )
      }
      return head
    }

    /// The member's bytes, which are passed over.
    mutating func skip(_ size: Int, _ storesBytes: Bool) throws -> Range<Int> {
      guard storesBytes else { return position..<position }
      guard size <= end - position else {
        throw ContainerError.truncated(file: file.path, place: place, expectedBytes: size, foundBytes: end - position)
      }
      let data = position..<position + size
      position += min(end - position, (size + blockSize - 1) / blockSize * blockSize)
      return data
    }

    func text(_ range: Range<Int>) throws -> [UInt8] {
      guard range.count <= maxText else {
        throw ContainerError.malformed(
          file: file.path, place: place, expected: "at most \(maxText) bytes of names", found: "\(range.count)")
      }
      return try file.bytes(at: range.lowerBound, count: range.count)
    }
  }
}
