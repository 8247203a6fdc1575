import BiTFiles

extension ImageCollection {
  /// The names of the folders that hold images to measure with, the first that is there counts.
  static let validationFolders = ["val", "validation", "test"]

  /// Reads a folder that has a folder for each class, or a manifest.
  ///
  /// In a folder, `train/` and `val/` (or `validation/`, `test/`) with a folder a class in each are taken as they are; without them the classes stand
  /// in the folder itself. A class's folder is searched through; a folder without images is no class. A file is read as a manifest: see
  /// `init(manifest:)`.
  /// - Throws: `DataError`, `FileError`.
  public init(path: String) throws {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard Folder.isFolder(path) else {
      try self.init(manifest: path)
      return
    }
    let training = path + "/train"
    guard Folder.isFolder(training), try !Folder.folders(in: training).isEmpty else {
      try self.init(source: path, training: Self.paths(byClassIn: path), validation: [:])
      return
    }
    let validation = Self.validationFolders.map { path + "/" + $0 }.first(where: Folder.isFolder)
    try self.init(source: path, training: Self.paths(byClassIn: training), validation: validation.map(Self.paths(byClassIn:)) ?? [:])
  }

  /// Reads images to measure with: those that a manifest marks as `val` if it marks any, those in `val/` (or `validation/`, `test/`) where there is
  /// such a folder beside `train/`, else all that there are.
  ///
  /// - Returns: a collection whose `validation` holds them.
  /// - Throws: `DataError`, `FileError`.
  public static func forEvaluation(path: String) throws -> ImageCollection {
    var collection = try ImageCollection(path: path)
    if collection.validation.isEmpty { collection.validation = collection.training }
    collection.training = []
    return collection
  }

  /// Sorts classes, gives them numbers, and checks that those to measure with are known.
  init(source: String, training: [String: [String]], validation: [String: [String]]) throws {
    guard !training.isEmpty || !validation.isEmpty else {
      throw DataError(
        path: source, reason: "expected images in a folder for each class, found none (\(FolderSearch.pictures.joined(separator: ", ")))")
    }
    let names = Set(training.isEmpty ? validation.keys : training.keys)
    let classes = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if let unknown = validation.keys.filter({ !names.contains($0) }).min() {
      throw DataError(path: source, reason: "class “\(unknown)” has images to measure with, but none to learn from")
    }
    func images(_ paths: [String: [String]]) -> [LabelledImage] {
      classes.enumerated().flatMap { label, name in (paths[name] ?? []).map { LabelledImage(path: $0, label: label) } }
    }
    self.init(source: source, classes: classes, training: images(training), validation: images(validation))
  }

  private static func paths(byClassIn folder: String) throws -> [String: [String]] {
    var result: [String: [String]] = [:]
    for name in try Folder.folders(in: folder) {
      var paths: [String] = []
      var search = FolderSearch(root: folder + "/" + name, suffixes: FolderSearch.pictures)
      while let found = search.next() {
        switch found {
        case .file(let path): paths.append(path)
        case .failure(let path, let reason):
          // The search says so of a folder that holds no images.
          guard path == folder + "/" + name, Folder.isFolder(path) else { throw DataError(path: path, reason: reason) }
        }
      }
      if !paths.isEmpty { result[name] = paths }
    }
    if result.isEmpty, let stray = try Folder.names(in: folder).first(where: { Folder.isFile(folder + "/" + $0) }) {
      throw DataError(
        path: folder, reason: "expected a folder for each class with its images in it, found files (\(stray)) and no such folder")
    }
    return result
  }
}
