import BiTFiles
import BiTThreads

/// Deflated bytes of a file that can be read at any position, without being held.
///
/// The first time that something far from the beginning is wanted, all are undone once, which takes a second for some hundred megabytes, and places are
/// remembered from which zlib can begin again (as zran.c in zlib's examples does): every megabyte or so, each with the 32 KiB before it, compressed. They
/// take at most 3 % of the bytes, of sparse ones far less. A read then costs half a megabyte on average, and nothing but itself where it follows the one
/// before.
package final class DeflatedBytes: RandomAccessSource {
  private let file: RandomAccessFile
  private let range: Range<Int>
  private let wrapping: InflateStream.Wrapping
  private let place: String
  private let checksum32: CRC32?
  package let byteCount: Int
  private let places = Monitor<[InflateStream.Place]?>(nil)
  /// Streams that wait where a read ended.
  private let waiting = Monitor<[Waiting]>([])

  private struct Waiting {
    let stream: InflateStream
    var position: Int
  }

  /// Bytes between places.
  private static let spacing = 1 << 20
  /// Where no place was found for so long, reading there would take too long.
  private static let maxSpacing = 64 << 20
  private static let maxWaiting = 16

  /// - Parameters:
  ///   - byteCount: how many bytes the range stands for.
  ///   - checksum: the CRC-32 of all bytes, where it is known beside zlib's own.
  ///   - place: what errors call the bytes.
  /// - Throws: `ContainerError.malformed` where so few can't stand for so many.
  init(
    _ file: RandomAccessFile, _ range: Range<Int>, _ wrapping: InflateStream.Wrapping, byteCount: Int, checksum: CRC32? = nil, place: String
  ) throws {
    guard byteCount >= 0, byteCount / ZipMember.highestRatio <= range.count else {
      throw ContainerError.malformed(
        file: file.path, place: place, expected: "at most \(ZipMember.highestRatio) bytes from each compressed one",
        found: "\(byteCount) from \(range.count)")
    }
    (self.file, self.range, self.wrapping, self.byteCount, checksum32, self.place) = (file, range, wrapping, byteCount, checksum, place)
  }

  /// A deflated member of a zip archive.
  package convenience init(_ member: ZipMember, of file: RandomAccessFile) throws {
    try self.init(
      file, try member.range(in: file), .none, byteCount: member.size, checksum: member.checksum, place: "member \(member.name)")
  }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let stream = try InflateStream(file, range, wrapping)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: RandomAccessFile.pieceSize, alignment: 64)
    defer { buffer.deallocate() }
    var (rest, checksum) = (byteCount, CRC32())
    while rest > 0 {
      let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, rest)])
      guard try stream.read(into: piece) == piece.count else { throw damaged("fewer, or bytes that can't be decompressed") }
      checksum.update(UnsafeRawBufferPointer(piece))
      try body(UnsafeRawBufferPointer(piece))
      rest -= piece.count
    }
    guard try stream.ends(), checksum32 ?? checksum == checksum else { throw damaged("more, or another checksum") }
  }

  package func check() throws { _ = try allPlaces() }

  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    precondition(offset >= 0 && buffer.count <= byteCount && offset <= byteCount - buffer.count, "the bytes are there")
    var taken = try stream(before: offset)
    guard try taken.stream.skip(offset - taken.position), try taken.stream.read(into: buffer) == buffer.count else {
      throw damaged("fewer, or bytes that can't be decompressed")
    }
    taken.position = offset + buffer.count
    waiting.change { streams in
      if streams.count == Self.maxWaiting { streams.removeFirst() }
      streams.append(taken)
    }
  }

  /// A stream that is at a position or little before it.
  private func stream(before position: Int) throws -> Waiting {
    let place = position < Self.spacing ? nil : try lastPlace(before: position)
    let start = place?.position ?? 0
    let waiting = waiting.change { streams -> Waiting? in
      let best = streams.indices.filter { (start...position).contains(streams[$0].position) }.max {
        streams[$0].position < streams[$1].position
      }
      return best.map { streams.remove(at: $0) }
    }
    if let waiting { return waiting }
    guard let place else { return Waiting(stream: try InflateStream(file, range, wrapping), position: 0) }
    return Waiting(stream: try InflateStream(file, end: range.upperBound, at: place), position: place.position)
  }

  private func lastPlace(before position: Int) throws -> InflateStream.Place? {
    let places = try allPlaces()
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : places[low - 1]
  }

  /// One thread finds them, others wait for it.
  private func allPlaces() throws -> [InflateStream.Place] {
    try places.change { known in
      if let known { return known }
      let stream = try InflateStream(file, range, wrapping)
      var (checksum, given) = (CRC32(), 0)
      let (places, count) = try stream.places(spacing: Self.spacing) { piece in
        given += piece.count
        guard given <= byteCount else { throw damaged("more") }
        if checksum32 != nil { checksum.update(piece) }
      }
      guard stream.isAtEnd, count == byteCount, checksum32 ?? checksum == checksum else {
        throw damaged(count == byteCount ? "another checksum" : "\(count), or bytes that can't be decompressed")
      }
      let positions = [0] + places.map(\.position) + [byteCount]
      guard zip(positions, positions.dropFirst()).allSatisfy({ $1 - $0 <= Self.maxSpacing }) else {
        throw ContainerError.unsupported(
          file: file.path, place: place, found: "more than \(Self.maxSpacing) bytes in one block of deflate",
          advice: "write it anew uncompressed")
      }
      known = places
      return places
    }
  }

  private func damaged(_ found: String) -> ContainerError {
    .malformed(file: file.path, place: place, expected: "\(byteCount) bytes after decompression", found: found)
  }
}
