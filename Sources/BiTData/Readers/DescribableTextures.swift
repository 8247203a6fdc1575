import BiTFiles

/// The Describable Textures Dataset (robots.ox.ac.uk/~vgg/data/dtd), unpacked: `images/CLASS/*.jpg`, and in `labels/` the lists of ten folds. The first is
/// taken, as VTAB, TensorFlow Datasets and torchvision have it.
enum DescribableTextures: DatasetFormat {
  static let name = "dtd"
  static let title = "the Describable Textures Dataset (images/, labels/)"

  private static let parts = [("train", "train1"), ("validation", "val1"), ("test", "test1")]

  static func recognises(_ path: String) -> Bool { folder(path) != nil }

  private static func folder(_ path: String) -> String? {
    Folder.at(path, or: ["dtd", "dtd/dtd"]) { folder in
      Folder.isFolder(folder + "/images") && parts.contains { Folder.isFile("\(folder)/labels/\($0.1).txt") }
    }
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    guard let folder = folder(path) else { throw DataError(path: path, reason: "expected labels/train1.txt, found none") }
    let classes = try Folder.folders(in: folder + "/images")
    let labels = Dictionary(uniqueKeysWithValues: zip(classes, 0...))
    var records = FileRecords(folder: folder, path: path)
    var remarks: [DatasetRemark] = []
    for (part, file) in parts {
      let path = "\(folder)/labels/\(file).txt"
      guard Folder.isFile(path) else {
        remarks.append(.missingList(path))
        continue
      }
      records.begin(part)
      let list = try ListFile(path)
      try list.forEachLine { line, number in
        guard let slash = line.firstIndex(of: "/"), let label = labels[String(line[..<slash])] else {
          throw list.failure(number, expected: "a picture in a folder of images/", found: line)
        }
        records.add("images/\(line)", label: label, key: String(line))
      }
    }
    return try records.table(format: name, classes: classes, remarks: remarks)
  }
}
