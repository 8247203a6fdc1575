import BiTFiles
import BiTImage

/// Data sets that are passed on as a folder for each class, of which it is known how TensorFlow Datasets reads them: EuroSAT, RESISC45 and Caltech101. They
/// have one part, `train`. Keys are known of the first two; which pictures of Caltech101 TensorFlow Datasets learns from follows from the order in which a
/// file system listed them once, so that its examples can't be told of these files.
enum ClassFolderSets: DatasetFormat {
  static let name = "class-folder-sets"
  static let title = "EuroSAT (2750/), RESISC45 (NWPU-RESISC45/), Caltech101 (101_ObjectCategories/)"

  /// One of them.
  private struct Known: Sendable {
    /// What the folder of its classes is called.
    let folders: [String]
    /// Where else it may lie.
    let parents: [String]
    /// Whether folders of these names are it, whatever the folder that they are in is called.
    let isIt: @Sendable ([String]) -> Bool
    /// The key of a file of a class.
    let key: @Sendable (_ name: String, _ file: String) -> String?
    /// What the order of the classes follows from.
    let order: @Sendable (String) -> String
  }

  private static let known = [
    Known(
      folders: ["2750", "EuroSAT_RGB"], parents: ["eurosat"],
      isIt: { Set($0) == Set(euroSAT) }, key: { "\($0)_\($1)" }, order: { $0 }),
    Known(
      folders: ["NWPU-RESISC45"], parents: [],
      isIt: { $0.count == 45 && $0.contains("snowberg") && $0.contains("thermal_power_station") }, key: { "\($0)_\($1)" }, order: { $0 }),
    // There, names of classes are in lower case, and so is their order.
    Known(
      folders: ["101_ObjectCategories"], parents: ["caltech101", "caltech-101"], isIt: { $0.contains("BACKGROUND_Google") },
      key: { _, _ in nil }, order: { $0.lowercased() }),
  ]
  private static let euroSAT = [
    "AnnualCrop", "Forest", "HerbaceousVegetation", "Highway", "Industrial", "Pasture", "PermanentCrop", "Residential", "River", "SeaLake",
  ]

  static func recognises(_ path: String) -> Bool { find(path) != nil }

  private static func find(_ path: String) -> (known: Known, folder: String)? {
    guard Folder.isFolder(path) else { return nil }
    for known in known {
      let inside = known.folders + known.parents.flatMap { parent in known.folders.map { parent + "/" + $0 } }
      if let folder = inside.map({ path + "/" + $0 }).first(where: Folder.isFolder) { return (known, folder) }
      if known.folders.contains(Folder.absolute(path).lastPathComponent) { return (known, path) }
      if let names = try? Folder.folders(in: path), known.isIt(names) { return (known, path) }
    }
    return nil
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    guard let (known, folder) = find(path) else { throw DataError(path: path, reason: "expected the folders of its classes, found none") }
    let classes = try Folder.folders(in: folder).sorted { known.order($0).utf8.lexicographicallyPrecedes(known.order($1).utf8) }
    var records = FileRecords(folder: folder, path: path)
    records.begin("train")
    var findings = ImageFindings()
    for (label, name) in classes.enumerated() {
      let found = try ImageSearch.pictures(in: folder + "/" + name)
      for picture in found.paths {
        let file = String(picture.dropFirst(folder.count + name.count + 2))
        records.add("\(name)/\(file)", label: label, key: known.key(name, file))
      }
      findings.add(found.findings)
    }
    return try records.table(format: Self.name, classes: classes, findings: findings)
  }
}
