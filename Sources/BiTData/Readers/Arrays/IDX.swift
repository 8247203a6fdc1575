import BiTContainers
import BiTFiles
import BiTImage

/// MNIST's files, and those of Fashion-MNIST and others that took its form: grey pictures and their labels in IDX files, compressed by gzip or not.
///
///     train-images-idx3-ubyte.gz    train-labels-idx1-ubyte.gz
///     t10k-images-idx3-ubyte.gz     t10k-labels-idx1-ubyte.gz
///
/// The names may have a dot in place of the last dash. They lie in the folder itself or, as torchvision puts them, in `MNIST/raw`. The classes are digits;
/// they are Fashion-MNIST's where the folder, or the one above it, is called so. Keys are numbers, as TensorFlow Datasets has them. What gzip has
/// compressed is unpacked into memory (55 MB for 70 000 pictures); else nothing is held.
public enum IDX: DatasetFormat {
  /// For programs.
  public static let name = "idx"
  /// For people.
  public static let title = "MNIST's files (IDX)"

  private static let parts = [("train", "train"), ("test", "t10k")]
  /// Where torchvision puts them.
  private static let folders = ["raw"] + ["MNIST", "FashionMNIST", "KMNIST", "QMNIST"].map { $0 + "/raw" }

  private static let digits = (0..<10).map(String.init)
  /// As TensorFlow Datasets has them.
  private static let clothes = [
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
  ]

  /// Whether the pictures of a part are in the folder, or where torchvision puts them.
  public static func recognises(_ path: String) -> Bool { !places(path).isEmpty }

  private static func places(_ path: String) -> [String] {
    DataFolder.places(path, within: folders) { folder in
      parts.contains { part in
        guard let path = file(part.1, "images", "idx3", in: folder), let file = try? RandomAccessFile(path: path) else { return false }
        return IDXFile.recognises(file)
      }
    }
  }

  /// The file of that name, as it is before it is compressed or else as it is then.
  private static func file(_ part: String, _ what: String, _ kind: String, in folder: String) -> String? {
    let names = ["-", "."].map { "\(part)-\(what)\($0)\(kind)-ubyte" }
    return (names + names.map { $0 + ".gz" }).map { folder + "/" + $0 }.first(where: Folder.isFile)
  }

  /// Reads the heads and the labels.
  ///
  /// - Throws: `DataError`, `ContainerError`, `FileError`, `MemoryError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    let folder = try DataFolder.only(places(path), in: path)
    var (pictures, labels, counts): ([ArrayPictures.Part], [Int32], [RecordTable.Count]) = ([], [], [])
    var size: (height: Int, width: Int)?
    for (part, name) in parts {
      let files = (images: file(name, "images", "idx3", in: folder), labels: file(name, "labels", "idx1", in: folder))
      guard files.images != nil || files.labels != nil else { continue }
      guard let imagePath = files.images, let labelPath = files.labels else {
        let missing = files.images == nil ? "images-idx3" : "labels-idx1"
        throw DataError(path: folder, reason: "expected \(name)-\(missing)-ubyte beside the other half of it, found none")
      }
      let (images, numbers) = (try IDXFile(path: imagePath, rank: 3), try IDXFile(path: labelPath, rank: 1))
      let (count, height, width) = (images.shape[0], images.shape[1], images.shape[2])
      guard numbers.count == count else {
        throw DataError(
          path: labelPath,
          reason: "expected \(count) labels, one for each picture of \(imagePath.lastPathComponent), found \(numbers.count)")
      }
      if let size, size != (height, width) {
        throw DataError(
          path: imagePath, reason: "expected pictures of \(size.width)x\(size.height) as in the other part, found \(width)x\(height)")
      }
      size = (height, width)
      let (step, overflow) = height.multipliedReportingOverflow(by: width)
      guard !overflow else { throw DataError(path: imagePath, reason: "expected small pictures, found \(width)x\(height)") }
      pictures.append(.init(name: imagePath.lastPathComponent, source: images.source, offset: images.offset, step: step, count: count))
      counts.append(RecordTable.Count(part: part, records: count))
      try numbers.forEachByte { labels.append(Int32($0)) }
    }
    let (height, width) = size ?? (0, 0)
    let store = try ArrayPictures(path: path, parts: pictures, layout: .grey(height: height, width: width))
    let largest = labels.max().map(Int.init) ?? 0
    let classes = largest >= digits.count ? (0...largest).map(String.init) : isFashion(folder) ? clothes : digits
    return try RecordTable(
      path: path, format: Self.name, classes: classes, counts: counts, labels: labels, pictures: .stored(store, count: store.count),
      keys: .numbers(prefix: ""))
  }

  private static func isFashion(_ folder: String) -> Bool {
    Folder.absolute(folder).split(separator: "/").suffix(2).contains { $0.lowercased().contains("fashion") }
  }
}

extension IDXFile {
  /// Gives the values one after the other.
  fileprivate func forEachByte(_ body: (UInt8) -> Void) throws {
    var bytes = [UInt8](repeating: 0, count: min(count, 1 << 16))
    var done = 0
    while done < count {
      let part = min(bytes.count, count - done)
      try bytes.withUnsafeMutableBytes { try source.read(at: offset + done, into: UnsafeMutableRawBufferPointer(rebasing: $0[..<part])) }
      for byte in bytes[..<part] { body(byte) }
      done += part
    }
  }
}
