import BiTContainers
import BiTFiles
import BiTImage

/// Small NORB as its authors pass it on: grey pictures of toys in pairs, of which the left camera's are taken, in files of a form of their own.
///
///     smallnorb-5x46789x9x18x6x2x96x96-training-dat.mat    …-cat.mat    …-info.mat
///     smallnorb-5x01235x9x18x6x2x96x96-testing-dat.mat     …-cat.mat    …-info.mat
///
/// Columns, as TensorFlow Datasets has them: `label_category` (the label), `label_elevation`, `label_azimuth` (half the file's number), `label_lighting`,
/// `instance`. Keys are numbers. Of the pixels nothing is held.
public enum SmallNORB: DatasetFormat {
  /// For programs.
  public static let name = "smallnorb"
  /// For people.
  public static let title = "small NORB"

  private static let parts = [("train", "training"), ("test", "testing")]
  private static let categories = ["four-legged animals", "human figures", "airplanes", "trucks", "cars"]
  private static let fields = [("instance", 10), ("label_elevation", 9), ("label_azimuth", 18), ("label_lighting", 6)]

  /// Whether a file of pictures is in the folder.
  public static func recognises(_ path: String) -> Bool {
    guard Folder.isFolder(path), let names = try? Folder.names(in: path) else { return false }
    return parts.contains { part in
      names.filter { $0.hasSuffix("-\(part.1)-dat.mat") }.contains { name in
        guard let file = try? RandomAccessFile(path: path + "/" + name) else { return false }
        return NORBMatrix.recognises(file)
      }
    }
  }

  /// Reads the labels, and finds where the pixels are.
  ///
  /// - Throws: `DataError`, `ContainerError`, `FileError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    var (pictures, counts): ([ArrayPictures.Part], [RecordTable.Count]) = ([], [])
    var (category, info): ([Int32], [Int32]) = ([], [])
    var size: [Int] = []
    for (part, word) in parts {
      let names = try Folder.names(in: path).filter { $0.hasSuffix("-\(word)-dat.mat") }
      guard let name = names.first else { continue }
      guard names.count == 1 else { throw DataError(path: path, reason: "expected one file …-\(word)-dat.mat, found \(listed(names))") }
      let stem = path + "/" + name.dropLast("dat.mat".count)
      let (dat, cat, more) = (
        try NORBMatrix(path: path + "/" + name), try NORBMatrix(path: stem + "cat.mat"), try NORBMatrix(path: stem + "info.mat")
      )
      guard dat.valueSize == 1, dat.shape.count == 4, dat.shape[1] == 2, size.isEmpty || size == Array(dat.shape[2...]) else {
        throw DataError(
          path: path + "/" + name, reason: "expected n x 2 x height x width bytes, found \(dat.shape) with \(dat.valueSize) bytes each")
      }
      size = Array(dat.shape[2...])
      let count = dat.shape[0]
      guard cat.shape == [count], more.shape == [count, 4] else {
        throw DataError(
          path: path + "/" + name,
          reason: "expected \(count) categories and \(count) x 4 numbers beside, found \(cat.shape) and \(more.shape)")
      }
      category += try cat.integers()
      info += try more.integers()
      counts.append(RecordTable.Count(part: part, records: count))
      let step = dat.source.byteCount / max(1, count)
      pictures.append(.init(name: name, source: dat.source, offset: 0, step: max(1, step), count: count))
    }
    for picture in category.indices where info[4 * picture + 2] % 2 != 0 {
      throw DataError(path: path, reason: "picture \(picture): expected an even azimuth, found \(info[4 * picture + 2])")
    }
    let store = try ArrayPictures(path: path, parts: pictures, layout: .grey(height: size.first ?? 0, width: size.last ?? 0))
    let main = LabelColumns.Column(name: "label_category", classes: categories) { [category] in [Float(category[$0])] }
    let others = fields.enumerated().map { index, field in
      LabelColumns.Column(name: field.0, classes: (0..<field.1).map(String.init)) { [info] picture in
        [Float(info[4 * picture + index] / (field.0 == "label_azimuth" ? 2 : 1))]
      }
    }
    let (labels, classes) = try LabelColumns(columns: [main] + others).labels(rule, count: store.count, path: path, name: store.name)
    return try RecordTable(
      path: path, format: name, classes: classes, counts: counts, labels: labels, pictures: .stored(store, count: store.count),
      keys: .numbers(prefix: ""))
  }
}
