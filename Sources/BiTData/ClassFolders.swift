import BiTFiles
import BiTImage

/// A folder that has a folder with pictures for each class.
///
///     photos/cat/1.jpg            or      photos/train/cat/1.jpg
///     photos/dog/a/2.png                  photos/val/cat/7.jpg
///
/// `train/` and `val/` (or `validation/`, `test/`) with a folder a class in each are taken as they are; without them the classes stand in the folder
/// itself. A class's folder is searched through; a folder without images is no class.
public enum ClassFolders: DatasetFormat {
  /// For people.
  public static let title = "a folder with a folder for each class"

  /// The folders that hold images to measure with; the first that is there counts.
  private static let measured = ["val", "validation", "test"]

  /// Whether it is a folder.
  public static func recognises(_ path: String) -> Bool { Folder.isFolder(path) }

  /// Finds the pictures of all classes.
  ///
  /// - Throws: `DataError`, `FileError`.
  public static func open(_ path: String) throws -> any Dataset {
    var found: [String: [(source: ImageSource, split: Split)]] = [:]
    var findings = ImageFindings()
    func add(_ folder: String, _ split: Split) throws {
      for (name, paths) in try paths(byClassIn: folder, &findings) {
        found[name, default: []] += paths.map { (source: ImageSource.file($0), split: split) }
      }
    }
    let training = path + "/train"
    guard Folder.isFolder(training), try !Folder.folders(in: training).isEmpty else {
      try add(path, .training)
      return try ImageList(path: path, found: found, findings: findings)
    }
    try add(training, .training)
    if let name = measured.first(where: { Folder.isFolder(path + "/" + $0) }), let split = Split(name: name) {
      try add(path + "/" + name, split)
    }
    return try ImageList(path: path, found: found, findings: findings)
  }

  private static func paths(byClassIn folder: String, _ findings: inout ImageFindings) throws -> [String: [String]] {
    var result: [String: [String]] = [:]
    for name in try Folder.folders(in: folder) {
      guard !findings.leavesOut(folder: name) else { continue }
      var paths: [String] = []
      var search = ImageSearch(root: folder + "/" + name)
      while let found = search.next() {
        switch found {
        case .file(let path): paths.append(path)
        case .failure(let path, let reason): throw DataError(path: path, reason: reason)
        }
      }
      findings.add(search.findings)
      if !paths.isEmpty { result[name] = paths }
    }
    if result.isEmpty, let stray = try Folder.names(in: folder).first(where: { Folder.isFile(folder + "/" + $0) }) {
      throw DataError(
        path: folder, reason: "expected a folder for each class with its images in it, found files (\(stray)) and no such folder")
    }
    return result
  }
}
