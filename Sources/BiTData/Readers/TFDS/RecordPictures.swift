import BiTContainers
import BiTFiles
import BiTImage
import BiTThreads

/// Pictures whose files are features of the examples in TFRecord files. A picture's record is read whole, for its checksum.
struct RecordPictures: ImageStore {
  /// Where a picture is.
  struct Place: Sendable {
    /// Where the record's content begins in the file, and how long it is.
    let offset: Int
    let length: UInt32
    /// Where the picture begins in it, and how long it is.
    let pictureOffset, pictureLength: UInt32
    /// The record's number in the file.
    let number: UInt32
  }

  /// The folder.
  let path: String
  private var shards: [(path: String, name: String, start: Int)] = []
  private var places: [Place] = []
  /// What pixels are multiplied by: 255 where they are 0 and 1.
  private let factor: UInt8

  /// None yet of a folder.
  init(path: String, factor: UInt8 = 1) {
    (self.path, self.factor) = (path, factor)
  }

  /// The number of pictures.
  var count: Int { places.count }

  /// Adds the pictures of a file.
  mutating func add(_ path: String, name: String, _ added: [Place]) {
    shards.append((path, name, places.count))
    places += added
  }

  func name(of index: Int) -> String { "\(shard(of: index).name)#\(places[index].number)" }

  func size(of index: Int) throws -> ImageSize { try ImageSource.span(place(of: index)).size() }

  func image(_ index: Int) throws -> Image {
    let image = try Image(bytes: content(index))
    guard factor != 1 else { return image }
    return Image(height: image.height, width: image.width, pixels: image.pixels.map { $0 &* factor })
  }

  func span(of index: Int) -> BiTImage.FileSpan? { factor == 1 ? place(of: index) : nil }

  func file(of index: Int) throws -> [UInt8]? { factor == 1 ? try content(index) : nil }

  private func place(of index: Int) -> BiTImage.FileSpan {
    let (shard, place) = (shard(of: index), places[index])
    return BiTImage.FileSpan(
      path: shard.path, offset: place.offset + Int(place.pictureOffset), length: Int(place.pictureLength), name: "\(place.number)")
  }

  private func content(_ index: Int) throws(ImageError) -> [UInt8] {
    let (shard, place) = (shard(of: index), places[index])
    do {
      let bytes = try TFRecord.content(
        place.offset..<place.offset + Int(place.length), of: RandomAccessFile(path: shard.path), place: "record \(place.number)")
      return Array(bytes[Int(place.pictureOffset)..<Int(place.pictureOffset) + Int(place.pictureLength)])
    } catch let error as FileError {
      throw .unreadable(reason: error.reason)
    } catch let error as MemoryError {
      throw .unreadable(reason: "\(error)")
    } catch { throw .damaged(reason: "\(error)".withoutFile(shard.path)) }
  }

  private func shard(of index: Int) -> (path: String, name: String, start: Int) {
    var (low, high) = (0, shards.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if shards[middle].start <= index { low = middle } else { high = middle }
    }
    return shards[low]
  }
}

extension DataError {
  /// Does something with a file of a container, whose errors become those of a data set.
  static func reading<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as ContainerError { throw DataError(path: path, reason: "\(error)".withoutFile(path)) }
  }
}
