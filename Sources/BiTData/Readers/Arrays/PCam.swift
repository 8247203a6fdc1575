import BiTContainers
import BiTFiles
import BiTImage

/// PatchCamelyon as its authors pass it on, unpacked: pictures and labels of each part in an HDF5 file of their own.
///
///     camelyonpatch_level_2_split_train_x.h5  camelyonpatch_level_2_split_train_y.h5     … valid …  … test …
///
/// Keys are those of TensorFlow Datasets: `train_0`, `valid_0`, `test_0`. Of the pixels those are held that are compressed together with the last one
/// (`ChunkedRows`); a remark tells where these are many.
public enum PCam: DatasetFormat {
  /// For programs.
  public static let name = "pcam"
  /// For people.
  public static let title = "PatchCamelyon (HDF5)"

  private static let parts = [("train", "train"), ("validation", "valid"), ("test", "test")]
  private static let side = 96
  /// As TensorFlow Datasets has them: whether there is tumour in the middle.
  private static let classes = ["0", "1"]

  private static func file(_ part: String, _ half: String) -> String { "camelyonpatch_level_2_split_\(part)_\(half).h5" }

  /// Whether the pictures of a part are in the folder, compressed by gzip or not.
  public static func recognises(_ path: String) -> Bool { !places(path).isEmpty }

  private static func places(_ path: String) -> [String] {
    DataFolder.places(path, within: ["pcam"]) { folder in
      parts.contains { part in ["", ".gz"].contains { Folder.isFile(folder + "/" + file(part.1, "x") + $0) } }
    }
  }

  /// Reads the labels, and finds where the pixels are.
  ///
  /// - Throws: `DataError`, also where the files aren't unpacked; `ContainerError`, `FileError`, `MemoryError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    let folder = try DataFolder.only(places(path), in: path)
    var (pictures, labels, counts, remarks): ([ArrayPictures.Part], [Int32], [RecordTable.Count], [DatasetRemark]) = (
      [], [], [], []
    )
    var keys = PackedNames()
    for (part, word) in parts {
      let halves = ["x", "y"].map { file(word, $0) }
      for half in halves where !Folder.isFile(folder + "/" + half) && Folder.isFile(folder + "/" + half + ".gz") {
        throw DataError(
          path: folder + "/" + half + ".gz", reason: "expected it unpacked, since its pictures are read one by one: gunzip \(half).gz")
      }
      guard let missing = halves.first(where: { !Folder.isFile(folder + "/" + $0) }) else {
        let images = try HDF5File.array("x", of: RandomAccessFile(path: folder + "/" + halves[0]))
        let numbers = try HDF5File.array("y", of: RandomAccessFile(path: folder + "/" + halves[1]))
        guard images.valueSize == 1, images.shape.count == 4, Array(images.shape[1...]) == [side, side, 3] else {
          throw DataError(path: folder + "/" + halves[0], reason: "expected n x \(side) x \(side) x 3 bytes, found \(images.shape)")
        }
        let count = images.shape[0]
        guard numbers.shape.first == count, numbers.shape.dropFirst().allSatisfy({ $0 == 1 }), let values = try numbers.columns().first
        else {
          throw DataError(path: folder + "/" + halves[1], reason: "expected \(count) labels, one for each picture, found \(numbers.shape)")
        }
        labels += values
        for record in 0..<count { keys.append("\(word)_\(record)") }
        counts.append(RecordTable.Count(part: part, records: count))
        pictures.append(.init(name: halves[0], source: images.source, offset: images.offset, step: 3 * side * side, count: count))
        remarks += DatasetRemark.packedTogether(images.source, of: 3 * side * side, in: halves[0], repacking: "x:CHUNK=1x96x96x3")
        continue
      }
      guard !halves.contains(where: { Folder.isFile(folder + "/" + $0) }) else {
        throw DataError(path: folder, reason: "expected “\(missing)” beside the other half of it, found none")
      }
    }
    let store = try ArrayPictures(path: path, parts: pictures, layout: .interleaved(height: side, width: side))
    return try RecordTable(
      path: path, format: name, classes: classes, counts: counts, labels: labels, pictures: .stored(store, count: store.count),
      keys: .names(keys), remarks: remarks)
  }
}
