import BiTContainers
import BiTFiles
import BiTImage

/// A tar file of a folder for each class, as one would pack what `ClassFolders` reads: `photos/cat/1.jpg`, or `train/cat/1.jpg` and `val/cat/7.jpg`. It is read
/// as if it were unpacked: folders that hold all the others are passed over, the class is the first folder within, and its own folders belong to it.
enum TarFolders: DatasetFormat {
  static let name = "tar"
  static let title = "a tar file with a folder for each class"

  static func recognises(_ path: String) -> Bool { ArchiveFiles.isArchive(path) || ArchiveFiles.compressed(path) != nil }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    if let (file, kind, program) = ArchiveFiles.compressed(path) {
      throw DataError(
        path: file,
        reason: "expected a tar file, whose pictures can be read where they lie, found one that \(kind) has compressed: "
          + "unpack it with \(program)")
    }
    let archive = try ArchiveFiles.members(of: path)
    let pictures = FolderedMembers(archive.members)
    let meanings = try pictures.meanings(in: path)
    var found = FoundImages()
    var beside: [(meaning: FolderedMembers.Meaning, first: TarMember, count: Int)] = []
    for (member, folder) in pictures.members {
      if case .ofClass(let name, let split) = meanings[folder] {
        found.add(member.source(in: path), to: name.shownPath, split)
      } else if let known = beside.firstIndex(where: { $0.meaning == meanings[folder] }) {
        beside[known].count += 1
      } else {
        beside.append((meanings[folder], member, 1))
      }
    }
    var remarks: [DatasetRemark] = beside.map { meaning, first, count in
      let name = first.name.shownPath
      return switch meaning {
      case .unlabelled: .unlabelled(folder: "\(path)#\(first.name.pathOfFolder.dropLast())", images: count)
      case .besideSplits(let folder): .besideSplits(folder: "\(path)#\(folder)", images: count)
      case .beside, .ofClass: .besideClasses(folder: path, images: count, first: name)
      }
    }
    let others = archive.others + pictures.others
    if others > 0 { remarks.append(.otherMembers(others)) }
    guard !found.isEmpty else {
      throw DataError(
        path: path,
        reason: "expected pictures in a folder for each class (cat/1.jpg), or of WebDataset's form (x.jpg, x.cls), "
          + "found \(counted(pictures.members.count, "picture")) without a folder among \(counted(archive.members.count, "member"))")
    }
    return try ImageList(path: path, found: found, remarks: remarks, format: name)
  }
}

/// The pictures among an archive's members, by name, with the folders that they are in.
private struct FolderedMembers {
  /// Each with the number of its folder.
  private(set) var members: [(member: TarMember, folder: Int)] = []
  /// What isn't a picture, or is left out by its folder's name.
  private(set) var others = 0
  /// The parts of the folders with pictures.
  private var folders: [[String]] = []

  init(_ all: [TarMember]) {
    // -1 is a folder that is left out.
    var numbers: [String: Int] = [:]
    for member in all.sorted(by: { Self.precedes($0.name, $1.name) }) {
      let path = member.name.pathOfFolder
      guard Self.isPicture(member.name.lastPathComponent), case let number = numbers[path] ?? add(path), number >= 0 else {
        others += 1
        continue
      }
      numbers[path] = number
      members.append((member, number))
    }
  }

  private mutating func add(_ path: String) -> Int {
    var leftOut = ImageFindings()
    let parts = path.pieces(between: "/").filter { !$0.isEmpty && $0 != "." }
    guard !parts.contains(where: { leftOut.leavesOut(folder: $0) }) else { return -1 }
    folders.append(parts)
    return folders.count - 1
  }

  /// As a folder is searched: part by part, in the order of bytes.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    func part(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }
    return first.utf8.lazy.map(part).lexicographicallyPrecedes(second.utf8.lazy.map(part))
  }

  private static func isPicture(_ name: String) -> Bool {
    name.utf8.first != UInt8(ascii: ".") && isPictureName(name)
  }

  // MARK: - What the folders are

  /// What a folder's pictures are.
  enum Meaning: Equatable {
    case ofClass(String, Split)
    /// Beside the folders of the classes.
    case beside
    /// Of a part without classes.
    case unlabelled
    /// In a folder beside those of the splits, of that name.
    case besideSplits(String)
  }

  /// What each folder's pictures are.
  ///
  /// - Throws: `DataError` where two folders are for one split.
  func meanings(in path: String) throws -> [Meaning] {
    let depth = depth
    let names = Set(folders.filter { $0.count > depth }.map { $0[depth] })
    // As `ClassFolders` has it: a split's folder has folders in it, and unless there are no others, one of them is to learn from.
    let withFolders = Set(folders.filter { $0.count > depth + 1 }.map { $0[depth] })
    let candidates = names.filter { Split(name: $0) != nil && withFolders.contains($0) }.sorted()
    var splits: [Split: String] = [:]
    for name in candidates {
      guard let split = Split(name: name) else { continue }
      if let other = splits[split] {
        throw DataError(path: path, reason: "expected one folder for the split \(split.rawValue), found \(other) and \(name)")
      }
      splits[split] = name
    }
    let others = names.filter { Split(name: $0) == nil }
    let areSplits = !splits.isEmpty && (splits[.training] != nil || others.isEmpty)
    return folders.map { parts in
      guard parts.count > depth else { return .beside }
      let name = parts[depth]
      guard areSplits else { return .ofClass(name, .training) }
      guard let split = Split(name: name) else { return .besideSplits(name) }
      return parts.count > depth + 1 ? .ofClass(parts[depth + 1], split) : split == .test ? .unlabelled : .beside
    }
  }

  /// How many folders hold one another and all the others.
  private var depth: Int {
    var depth = 0
    while let first = folders.first(where: { $0.count > depth + 1 })?[depth], Split(name: first) == nil,
      folders.allSatisfy({ $0.count <= depth || $0[depth] == first })
    {
      depth += 1
    }
    return depth
  }
}
