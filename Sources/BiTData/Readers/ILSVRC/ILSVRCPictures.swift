import BiTContainers
import BiTFiles
import BiTImage

/// ImageNet's pictures with the identifiers of their classes, while they are found.
struct ILSVRCPictures {
  private var sources = PackedSources()
  private var names = PackedNames()
  /// The identifiers that were met, and which of them each picture has.
  private var identifiers: [String] = []
  private var numbers: [String: Int32] = [:]
  private var classes: [Int32] = []
  private var findings = ImageFindings()
  /// Members of archives that are no pictures.
  private var others = 0
  private var remarks: [DatasetRemark] = []

  /// How many there are.
  var count: Int { classes.count }

  /// Adds a picture.
  mutating func add(_ source: ImageSource, identifier: String, name: String) {
    let number = numbers[identifier] ?? Int32(identifiers.count)
    if number == identifiers.count {
      numbers[identifier] = number
      identifiers.append(identifier)
    }
    sources.append(source)
    names.append(name)
    classes.append(number)
  }

  /// Adds the members of an archive of a class.
  ///
  /// - Throws: `DataError`, `FileError`.
  mutating func add(archive: String, identifier: String) throws {
    add(try ArchiveFiles.members(of: archive), of: archive, identifier: identifier)
  }

  /// Adds the members of an archive of archives, one a class, by name in the order of bytes.
  ///
  /// - Throws: `DataError` where one is called otherwise or can't be read, `FileError`.
  mutating func add(archiveOfArchives path: String) throws {
    let file = try RandomAccessFile(path: path)
    let outer = try ArchiveFiles.members(of: path)
    others += outer.others
    for member in outer.members.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      let identifier = member.name.fileStem
      guard member.name.hasSuffix(".tar"), ILSVRCClasses.isIdentifier(identifier) else {
        throw DataError(path: path, reason: "expected archives called as n01440764.tar in it, found “\(member.name)”")
      }
      let inner: TarArchive
      do { inner = try TarArchive(file, range: member.offset..<member.offset + member.size) } catch let error as ContainerError {
        throw DataError(path: path, reason: "“\(member.name)”: " + "\(error)".withoutFile(path))
      }
      add(inner, of: path, identifier: identifier)
    }
  }

  private mutating func add(_ archive: TarArchive, of path: String, identifier: String) {
    others += archive.others
    for member in archive.members.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      add(member.source(in: path), identifier: identifier, name: member.name.lastPathComponent)
    }
  }

  /// Adds the pictures of folders that are called by their classes' identifiers.
  ///
  /// - Throws: `DataError`, `FileError`.
  mutating func add(folders path: String) throws {
    for folder in try Folder.folders(in: path) where !findings.leavesOut(folder: folder) {
      let found = try ImageSearch.pictures(in: path + "/" + folder)
      findings.add(found.findings)
      guard ILSVRCClasses.isIdentifier(folder) else {
        if let first = found.paths.first { remarks.append(.besideClasses(folder: path, images: found.paths.count, first: first)) }
        continue
      }
      for picture in found.paths { add(.file(picture), identifier: folder, name: picture.lastPathComponent) }
    }
  }

  /// Notes what isn't taken.
  mutating func add(_ remark: DatasetRemark) { remarks.append(remark) }

  /// Counts members of an archive that aren't taken.
  mutating func add(others count: Int) { others += count }

  /// The data set: the first `training` pictures are to learn from, the others to measure with.
  ///
  /// - Throws: `DataError` where there is none.
  func table(_ path: String, format: String, training: Int) throws -> RecordTable {
    let all = ILSVRCClasses(found: identifiers)
    let labels = identifiers.map { Int32(clamping: all[$0] ?? 0) }
    return try RecordTable(
      path: path, format: format, classes: all.identifiers,
      counts: [.init(part: "train", records: training), .init(part: "validation", records: count - training)],
      labels: classes.map { labels[Int($0)] }, pictures: .packed(sources), keys: all.isILSVRC ? .recordNames : .unknown, names: names,
      findings: findings, remarks: remarks + (others > 0 ? [.otherMembers(others)] : []))
  }
}

extension TarMember {
  /// The member as a picture's file in the archive at a path.
  func source(in archive: String) -> ImageSource { .span(BiTImage.FileSpan(path: archive, offset: offset, length: size, name: name)) }
}
