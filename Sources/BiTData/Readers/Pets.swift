import BiTFiles

/// The Oxford-IIIT Pet data set as its authors distribute it (robots.ox.ac.uk/~vgg/data/pets), unpacked.
///
///     images/Abyssinian_100.jpg …     annotations/trainval.txt, annotations/test.txt: Abyssinian_100 1 1 1
///
/// A line names a picture, its class from 1 on, its species and its breed there. Some files called `.jpg` are GIF or PNG: they are told by their content.
/// TensorFlow Datasets calls the part `trainval` `train`, and has 12 of the pictures from version 4.0.0 on as it encoded them anew.
enum Pets: DatasetFormat {
  static let name = "pets"
  static let title = "Oxford-IIIT Pets (images/, annotations/)"

  private static let parts = ["trainval", "test"]

  static func recognises(_ path: String) -> Bool { folder(path) != nil }

  private static func folder(_ path: String) -> String? {
    Folder.at(path, or: ["oxford-iiit-pet"]) { folder in
      Folder.isFolder(folder + "/images") && parts.contains { Folder.isFile("\(folder)/annotations/\($0).txt") }
    }
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    guard let folder = folder(path) else { throw DataError(path: path, reason: "expected annotations/trainval.txt, found none") }
    var records = FileRecords(folder: folder, path: path)
    var stems: [Int: String] = [:]
    var remarks: [DatasetRemark] = []
    for part in parts {
      let path = "\(folder)/annotations/\(part).txt"
      guard Folder.isFile(path) else {
        remarks.append(.missingList(path))
        continue
      }
      records.begin(part)
      let list = try ListFile(path)
      try list.forEachLine { line, number in
        guard line.first != "#" else { return }
        let fields = line.split(separator: " ")
        guard fields.count >= 2, let label = Int(fields[1]), (1...classes.count).contains(label) else {
          throw list.failure(number, expected: "a picture's name and a class from 1 to \(classes.count)", found: line)
        }
        let (stem, name) = (fields[0].split(separator: "_").dropLast().joined(separator: "_"), "\(fields[0]).jpg")
        if let other = stems[label], other != stem {
          throw list.failure(number, expected: "class \(label) to be \(other), as in lines before", found: line)
        }
        stems[label] = stem
        records.add("images/\(name)", label: label - 1, key: name)
      }
    }
    // The names of the files are those of the classes; of a class without files its usual one is known.
    let names = classes.enumerated().map { label, usual in stems[label + 1] ?? usual }
    return try records.table(format: name, classes: names, remarks: remarks)
  }

  /// As its files are called, and TensorFlow Datasets calls them, in the order of its numbers.
  private static let classes = """
    Abyssinian american_bulldog american_pit_bull_terrier basset_hound beagle Bengal Birman Bombay boxer British_Shorthair chihuahua \
    Egyptian_Mau english_cocker_spaniel english_setter german_shorthaired great_pyrenees havanese japanese_chin keeshond leonberger \
    Maine_Coon miniature_pinscher newfoundland Persian pomeranian pug Ragdoll Russian_Blue saint_bernard samoyed scottish_terrier \
    shiba_inu Siamese Sphynx staffordshire_bull_terrier wheaten_terrier yorkshire_terrier
    """.split(separator: " ").map(String.init)
}
