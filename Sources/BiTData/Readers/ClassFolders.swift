import BiTFiles
import BiTImage

/// A folder that has a folder with pictures for each class.
///
///     photos/cat/1.jpg            or      photos/train/cat/1.jpg
///     photos/dog/a/2.png                  photos/val/cat/7.jpg
///
/// Folders called `train`, `val` and `test` (or `training`, `valid`, `validation`, `testing`, in upper or lower case) with a folder a class in each are
/// taken as splits; without them the classes stand in the folder itself. A class's folder is searched through; a folder without images is no class.
public enum ClassFolders: DatasetFormat {
  /// For programs.
  public static let name = "folders"
  /// For people.
  public static let title = "a folder with a folder for each class"

  /// Whether it is a folder.
  public static func recognises(_ path: String) -> Bool { Folder.isFolder(path) }

  /// Finds the pictures of all classes.
  ///
  /// - Throws: `DataError`, `FileError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    var search = ClassFolderSearch()
    let splits = try splits(of: path)
    guard !splits.isEmpty else {
      try search.add(classesIn: path, .training)
      return try search.dataset(path)
    }
    for split in Split.allCases {
      guard let folder = splits[split] else { continue }
      try search.add(classesIn: folder, split)
    }
    try search.addBeside(splits.values.map { $0 }, in: path)
    return try search.dataset(path)
  }

  /// The folders of the splits; none where the folders are those of classes.
  ///
  /// A class may be called `train`, too: a split's folder has folders in it, and one of those that are there is to learn from, unless there are no others
  /// than splits'.
  private static func splits(of path: String) throws -> [Split: String] {
    var (splits, others): ([Split: String], Int) = ([:], 0)
    var leftOut = ImageFindings()
    for name in try Folder.folders(in: path) where !leftOut.leavesOut(folder: name) {
      let folder = path + "/" + name
      guard let split = Split(name: name), try splits[split] != nil || split == .test || !Folder.folders(in: folder).isEmpty else {
        others += 1
        continue
      }
      if let other = splits[split] {
        throw DataError(path: path, reason: "expected one folder for the split \(split.rawValue), found \(other) and \(folder)")
      }
      splits[split] = folder
    }
    let hasClasses = try splits.values.contains { try !Folder.folders(in: $0).isEmpty }
    return hasClasses && (splits[.training] != nil || others == 0) ? splits : [:]
  }
}

/// What is found in the folders of classes.
private struct ClassFolderSearch {
  private var found = FoundImages()
  private var findings = ImageFindings()
  private var remarks: [DatasetRemark] = []

  /// - Throws: `DataError` where there are no images.
  func dataset(_ path: String) throws -> any Dataset {
    try ImageList(
      path: path, found: found, findings: findings, remarks: remarks, format: ClassFolders.name)
  }

  /// Searches the folders of the classes in a folder.
  ///
  /// - Throws: `DataError` where there are none, or where what they hold looks like another layout.
  mutating func add(classesIn folder: String, _ split: Split) throws {
    let names = try Folder.folders(in: folder).filter { !findings.leavesOut(folder: $0) }
    try checkLayout(of: names, in: folder)
    var (count, known, disagreeing) = (0, 0, 0)
    for name in names {
      let path = folder + "/" + name
      let (paths, beside) = try pictures(in: path)
      count += paths.count
      let isIdentifier = split != .training && ILSVRCClasses.isIdentifier(name)
      for picture in paths {
        found.add(.file(picture), to: name.shownPath, split)
        guard isIdentifier, let agrees = ILSVRCClasses.agrees(name, picture) else { continue }
        known += 1
        if !agrees { disagreeing += 1 }
      }
      if beside.unreadCount > 0 {
        remarks.append(.unread(folder: path, beside))
      } else if paths.isEmpty {
        remarks.append(.emptyFolder(path))
      }
    }
    if disagreeing > 0 { remarks.append(.otherLabels(source: folder, pictures: disagreeing, of: known)) }
    let strays = try Folder.names(in: folder).filter { isPictureName($0) && Folder.isFile(folder + "/" + $0) }
    if let first = strays.first, count > 0 {
      remarks.append(.besideClasses(folder: folder, images: strays.count, first: first.shownPath))
    }
    guard count == 0, let stray = try Folder.names(in: folder).first(where: { Folder.isFile(folder + "/" + $0) }) else { return }
    // The test of a competition has no labels.
    if split == .test, !strays.isEmpty {
      remarks.append(.unlabelled(folder: folder, images: strays.count))
    } else if !strays.isEmpty || findings.unreadCount == 0 {
      throw noClasses(folder, stray: stray)
    }
  }

  private func noClasses(_ folder: String, stray: String) -> DataError {
    DataError(
      path: folder,
      reason: "expected a folder for each class with its images in it, found files (\(stray.shownPath)) and no such folder")
  }

  /// Notes what lies beside the folders of the splits.
  mutating func addBeside(_ splits: [String], in folder: String) throws {
    for name in try Folder.folders(in: folder) where !splits.contains(where: { $0.utf8.elementsEqual((folder + "/" + name).utf8) }) {
      guard !findings.leavesOut(folder: name) else { continue }
      let paths = try pictures(in: folder + "/" + name).paths
      if Split(name: name) != nil, let first = paths.first {
        throw noClasses(folder + "/" + name, stray: String(Substring(first.utf8.dropFirst((folder + "/" + name + "/").utf8.count))))
      }
      let images = paths.count
      if images > 0 { remarks.append(.besideSplits(folder: folder + "/" + name, images: images)) }
    }
    let strays = try Folder.names(in: folder).filter { isPictureName($0) && Folder.isFile(folder + "/" + $0) }
    if let first = strays.first { remarks.append(.besideClasses(folder: folder, images: strays.count, first: first.shownPath)) }
  }

  /// The pictures in a folder and the folders in it, and what else the search came upon.
  private mutating func pictures(in folder: String) throws -> (paths: [String], findings: ImageFindings) {
    let found = try ImageSearch.pictures(in: folder)
    findings.add(found.findings)
    return found
  }

  /// Refuses folders that all hold the same folders: those of splits, or of classes.
  private func checkLayout(of names: [String], in folder: String) throws {
    guard let first = names.first else { return }
    let inner = try innerFolders(folder + "/" + first)
    let splits = inner.filter { Split(name: $0) != nil }
    guard inner.count > 1 || splits.count == 1, names.count > 1 || splits.count > 1 else { return }
    for name in names.dropFirst() {
      let others = try innerFolders(folder + "/" + name)
      guard others.count == inner.count, zip(others, inner).allSatisfy({ $0.utf8.elementsEqual($1.utf8) }) else { return }
    }
    let areSplits = splits.count == inner.count
    // Pictures beside them show that the outer folders are the classes.
    guard try areSplits || !hasPictures(directlyIn: folder + "/" + first) else { return }
    let (outer, within) = (first.shownPath, inner[0].shownPath)
    let meant =
      names.count == 1
      ? "are these the splits, and \(folder)/\(first) the data?"
      : areSplits
        ? "the splits stand above the classes: \(folder)/\(within)/\(outer)/… in place of \(folder)/\(outer)/\(within)/…"
        : "if these are the classes, the data are one of the folders (\(folder)/\(outer)), or \(folder)/\(within)/\(outer)/… in place of "
          + "\(folder)/\(outer)/\(within)/…"
    throw DataError(
      path: folder,
      reason: "expected a folder for each class, found \(counted(names.count, "folder")) (\(listed(names.map(\.shownPath)))) which "
        + "\(names.count == 1 ? "holds" : "all hold") the folders \(listed(inner.map(\.shownPath))): \(meant)")
  }

  private func innerFolders(_ path: String) throws -> [String] {
    var leftOut = ImageFindings()
    return try Folder.folders(in: path).filter { !leftOut.leavesOut(folder: $0) }
  }

  private func hasPictures(directlyIn folder: String) throws -> Bool {
    try Folder.names(in: folder).contains { isPictureName($0) && Folder.isFile(folder + "/" + $0) }
  }
}
