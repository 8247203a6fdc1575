import BiTContainers
import BiTFiles
import BiTImage

/// The cropped digits of SVHN as their authors pass them on: `train_32x32.mat`, `test_32x32.mat` and perhaps `extra_32x32.mat`, with the pictures in `X`
/// and the digits in `y`, where 10 is 0.
///
/// Keys are numbers, as TensorFlow Datasets has them. Of the pixels nothing is held: compressed ones, as the files have them, are undone once when the first
/// picture is read, and a part of a megabyte for each afterwards (`DeflatedBytes`).
public enum SVHN: DatasetFormat {
  /// For programs.
  public static let name = "svhn"
  /// For people.
  public static let title = "SVHN's cropped digits (MAT)"

  private static let parts = ["train", "test", "extra"]
  private static let side = 32
  /// A million pictures are twice the files' own.
  private static let maxLabels = 1 << 24

  /// Whether one of the files is in the folder.
  public static func recognises(_ path: String) -> Bool { !places(path).isEmpty }

  private static func places(_ path: String) -> [String] {
    DataFolder.places(path, within: ["svhn", "SVHN"]) { folder in
      parts.contains { part in
        guard let file = try? RandomAccessFile(path: folder + "/\(part)_32x32.mat") else { return false }
        return MATFile.recognises(file)
      }
    }
  }

  /// Reads the digits, and finds where the pixels are.
  ///
  /// - Throws: `DataError`, `ContainerError`, `FileError`, `MemoryError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    let folder = try DataFolder.only(places(path), in: path)
    var (pictures, labels, counts): ([ArrayPictures.Part], [Int32], [RecordTable.Count]) = ([], [], [])
    for part in parts {
      let name = "\(part)_32x32.mat"
      guard Folder.isFile(folder + "/" + name) else { continue }
      let file = try MATFile(path: folder + "/" + name)
      guard let array = file["X"], let values = array.numbers, values.type == .uint8, array.shape.prefix(3) == [side, side, 3],
        array.shape.count <= 4
      else { throw DataError(path: file.path, reason: "expected “X”, pictures of 32 x 32 x 3 bytes, found something else") }
      let count = array.shape.count == 4 ? array.shape[3] : 1
      guard let digits = try file["y"]?.numbers?.integers(atMost: maxLabels) else {
        throw DataError(path: file.path, reason: "expected “y”, the digits, found none")
      }
      guard digits.count == count else {
        throw DataError(path: file.path, reason: "expected \(count) digits in “y”, one for each picture, found \(digits.count)")
      }
      for (record, digit) in digits.enumerated() {
        guard (0...10).contains(digit) else {
          throw DataError(path: file.path, reason: "picture \(record): expected a digit from 1 to 10, found \(digit)")
        }
        labels.append(Int32(digit % 10))
      }
      pictures.append(.init(name: name, source: values.source, offset: values.offset, step: 3 * side * side, count: count))
      counts.append(RecordTable.Count(part: part, records: count))
    }
    // The first dimension is the fastest: down, then across, then red, green, blue.
    let layout = PixelLayout(height: side, width: side, rowStep: 1, columnStep: side, channelStep: side * side)
    let store = try ArrayPictures(path: path, parts: pictures, layout: layout)
    return try RecordTable(
      path: path, format: Self.name, classes: (0..<10).map(String.init), counts: counts, labels: labels,
      pictures: .stored(store, count: store.count), keys: .numbers(prefix: ""))
  }
}
