import BiTFiles
import BiTImage

/// SUN397 (vision.princeton.edu/projects/2010/SUN), unpacked: pictures in folders as `a/abbey`, and lists as `Partitions/Training_01.txt`. The first
/// partition is taken, unless TensorFlow Datasets' own lists (`sun397_tfds_tr.txt` …) stand there, which VTAB takes: only then its order is known. Where there
/// are no lists, as in the archive of the pictures, all pictures of the classes are one part, `train`, as torchvision has them.
enum SUN397: DatasetFormat {
  static let name = "sun397"
  static let title = "SUN397 (ClassName.txt, Partitions/)"

  private static let ownLists = [("train", "Training_01.txt"), ("test", "Testing_01.txt")]
  private static let tfdsLists = [("train", "sun397_tfds_tr.txt"), ("validation", "sun397_tfds_va.txt"), ("test", "sun397_tfds_te.txt")]

  static func recognises(_ path: String) -> Bool { folder(path) != nil }

  private static func folder(_ path: String) -> String? {
    Folder.at(path, or: ["SUN397"]) { folder in
      guard let names = file("ClassName.txt", in: folder) else { return false }
      return !lists(in: folder).lists.isEmpty || (try? firstClass(names)).map { Folder.isFolder(folder + $0) } ?? false
    }
  }

  /// The first line, where it is a class.
  private static func firstClass(_ path: String) throws -> String? {
    let file = try RandomAccessFile(path: path)
    let line = try file.bytes(at: 0, count: min(file.size, 256)).prefix { $0 != 0x0A && $0 != 0x0D }
    return line.first == UInt8(ascii: "/") ? String(pathBytes: line) : nil
  }

  /// Lists lie beside the pictures, in `Partitions`, or beside the folder.
  private static func file(_ name: String, in folder: String) -> String? {
    [folder, folder + "/Partitions", folder + "/..", folder + "/../Partitions"].map { $0 + "/" + name }.first(where: Folder.isFile)
  }

  private static func lists(in folder: String) -> (lists: [(part: String, path: String)], areTFDS: Bool) {
    func found(_ lists: [(String, String)]) -> [(part: String, path: String)] {
      lists.compactMap { part, name in file(name, in: folder).map { (part, $0) } }
    }
    let tfds = found(tfdsLists)
    return tfds.isEmpty ? (found(ownLists), false) : (tfds, true)
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    guard let folder = folder(path), let names = file("ClassName.txt", in: folder) else {
      throw DataError(path: path, reason: "expected ClassName.txt and Partitions/Training_01.txt, found none")
    }
    let classes = try ListFile(names).lines()
    let labels = Dictionary(zip(classes, 0...), uniquingKeysWith: { first, _ in first })
    var records = FileRecords(folder: folder, path: path)
    let (lists, areTFDS) = lists(in: folder)
    guard !lists.isEmpty else { return try all(classes, in: folder, records) }
    for (part, path) in lists {
      records.begin(part)
      let list = try ListFile(path)
      try list.forEachLine { line, number in
        guard let slash = line.lastIndex(of: "/"), line.first == "/", let label = labels[String(line[..<slash])] else {
          throw list.failure(number, expected: "a picture in a folder that ClassName.txt names", found: line)
        }
        records.add(String(line.dropFirst()), label: label, key: areTFDS ? String(line) : nil)
      }
    }
    let missing = (areTFDS ? tfdsLists : ownLists).map(\.1).filter { file($0, in: folder) == nil }
    return try records.table(format: name, classes: classes, remarks: missing.map { .missingList("\(folder)/\($0)") })
  }

  /// All pictures of the classes. A class's folder may hold those of others: `/c/car_interior/backseat`.
  private static func all(_ classes: [String], in folder: String, _ records: FileRecords) throws -> RecordTable {
    var records = records
    var findings = ImageFindings()
    records.begin("train")
    for (label, name) in classes.enumerated() where Folder.isFolder(folder + name) {
      let found = try ImageSearch.pictures(in: folder + name)
      for picture in found.paths where picture.pathOfFolder == "\(folder)\(name)/" {
        records.add(String(picture.dropFirst(folder.count + 1)), label: label)
      }
      findings.add(found.findings)
    }
    return try records.table(format: Self.name, classes: classes, findings: findings)
  }
}
