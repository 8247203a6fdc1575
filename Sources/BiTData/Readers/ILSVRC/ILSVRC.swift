import BiTContainers
import BiTFiles
import BiTImage

/// ILSVRC-2012, and ImageNet's other parts, as they are distributed and unpacked: the training pictures in a tar file of tar files, one a class, or those by
/// themselves, or folders; the validation pictures in a tar file or a folder without classes. Archives are read where they lie.
///
/// Kaggle's layout (`ILSVRC/Data/CLS-LOC/train`, `val`) is one of them. Labels are places among the 1000 sorted identifiers; where there are others, among
/// those that are found. The test's pictures have no labels and aren't taken. TensorFlow Datasets knows a picture by its file's name.
enum ILSVRC: DatasetFormat {
  static let name = "ilsvrc"
  static let title = "ImageNet as distributed (ILSVRC2012_img_train.tar, a flat val/, Kaggle's layout)"

  static func recognises(_ path: String) -> Bool {
    if Folder.isFile(path) { return kind(ofArchive: path) != nil }
    return places(path).map { $0.isDistributed } ?? false
  }

  /// Where the pictures are.
  private struct Places {
    enum Training {
      case archive(String)
      case archives([String])
      case folders(String)
    }

    enum Validation {
      case archive(String)
      case flat(String)
      case folders(String)
    }

    var training: Training?
    var validation: Validation?
    /// The folder of the test's pictures.
    var unlabelled: String?
    /// Folders where labels may be.
    var labels: [String]

    /// Whether another reader couldn't read it as well: all is in folders of classes.
    var isDistributed: Bool {
      switch (training, validation) {
      case (.archive, _), (.archives, _), (_, .archive), (_, .flat): true
      default: false
      }
    }
  }

  /// Whether an archive holds archives of classes or validation pictures; nil where it holds something else.
  private static func kind(ofArchive path: String) -> Split? {
    guard ArchiveFiles.isArchive(path), let first = try? ArchiveFiles.members(of: path, atMost: 1).members.first else { return nil }
    if first.name.hasSuffix(".tar"), ILSVRCClasses.isIdentifier(first.name.fileStem) { return .training }
    return ILSVRCClasses.validationNumber(first.name) == nil ? nil : .validation
  }

  private static func places(_ path: String) -> Places? {
    if Folder.isFile(path) {
      let folder = path.pathOfFolder.isEmpty ? "." : String(path.pathOfFolder.dropLast())
      var places = Places(labels: [folder])
      if kind(ofArchive: path) == .training { places.training = .archive(path) } else { places.validation = .archive(path) }
      return places
    }
    guard Folder.isFolder(path) else { return nil }
    let root = [path + "/ILSVRC/Data/CLS-LOC", path + "/Data/CLS-LOC"].first(where: Folder.isFolder) ?? path
    var places = Places(labels: [path, path + "/ILSVRC", path + "/..", path + "/../..", path + "/../../.."])
    places.unlabelled = [root + "/test"].first(where: Folder.isFolder)
    let inner = ((try? Folder.names(in: root)) ?? []).filter { $0.hasSuffix(".tar") && ILSVRCClasses.isIdentifier($0.dropLast(4)) }
    if Folder.isFile(root + "/ILSVRC2012_img_train.tar") {
      places.training = .archive(root + "/ILSVRC2012_img_train.tar")
    } else if !inner.isEmpty {
      places.training = .archives(inner.map { root + "/" + $0 })
    } else if let names = try? Folder.names(in: root + "/train") {
      let archives = names.filter { $0.hasSuffix(".tar") && ILSVRCClasses.isIdentifier($0.dropLast(4)) }
      if !archives.isEmpty {
        places.training = .archives(archives.map { root + "/train/" + $0 })
      } else if names.contains(where: { ILSVRCClasses.isIdentifier($0) && Folder.isFolder(root + "/train/" + $0) }) {
        places.training = .folders(root + "/train")
      }
    }
    if Folder.isFile(root + "/ILSVRC2012_img_val.tar") {
      places.validation = .archive(root + "/ILSVRC2012_img_val.tar")
    } else {
      for folder in [root + "/val", root + "/validation", root + "/ILSVRC2012_img_val", root] {
        guard let names = try? Folder.names(in: folder) else { continue }
        if names.contains(where: { ILSVRCClasses.validationNumber($0) != nil }) {
          places.validation = .flat(folder)
          break
        }
        if folder != root, names.contains(where: { ILSVRCClasses.isIdentifier($0) && Folder.isFolder(folder + "/" + $0) }) {
          places.validation = .folders(folder)
          break
        }
      }
    }
    return places
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    guard let places = places(path), places.training != nil || places.validation != nil else {
      throw DataError(path: path, reason: "expected ILSVRC's archives or folders, found none")
    }
    var pictures = ILSVRCPictures()
    switch places.training {
    case .archive(let archive): try pictures.add(archiveOfArchives: archive)
    case .archives(let archives): for archive in archives { try pictures.add(archive: archive, identifier: archive.fileStem) }
    case .folders(let folder): try pictures.add(folders: folder)
    case nil: break
    }
    let training = pictures.count
    var disagreeing = 0
    let labels = try ValidationLabels(in: places.labels)
    func add(_ name: String, _ source: ImageSource, in place: String) throws {
      let identifier = try labels.identifier(of: name, in: place)
      if ILSVRCClasses.agrees(identifier, name) == false { disagreeing += 1 }
      pictures.add(source, identifier: identifier, name: name.lastPathComponent)
    }
    switch places.validation {
    case .archive(let archive):
      let members = try ArchiveFiles.members(of: archive)
      pictures.add(others: members.others)
      for member in members.members.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
        try add(member.name, member.source(in: archive), in: archive)
      }
    case .flat(let folder):
      var strays: [String] = []
      for name in try Folder.names(in: folder) where isPictureName(name) {
        if ILSVRCClasses.validationNumber(name) != nil {
          try add(name, .file(folder + "/" + name), in: folder)
        } else {
          strays.append(name)
        }
      }
      if let first = strays.first { pictures.add(.besideClasses(folder: folder, images: strays.count, first: first.shownPath)) }
    case .folders(let folder): try pictures.add(folders: folder)
    case nil: break
    }
    if disagreeing > 0 { pictures.add(.otherLabels(source: labels.source, pictures: disagreeing, of: pictures.count - training)) }
    if let folder = places.unlabelled, case let images = try Folder.names(in: folder).count(where: isPictureName), images > 0 {
      pictures.add(.unlabelled(folder: folder, images: images))
    }
    return try pictures.table(path, format: name, training: training)
  }
}
