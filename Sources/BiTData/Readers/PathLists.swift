import BiTFiles
import BiTImage

/// Lists of lines `PATH LABEL`, as VTAB-1k is passed on by those who adapt networks: a folder with `train800.txt`, `val200.txt`, `train800val200.txt` and
/// `test.txt`, or a single such file. Paths are relative to the folder of the list; the label is the last word, a class's number from 0 on.
///
/// Parts are called as the files are. In a folder that has `train800val200.txt`, its halves are no part to learn from, so that nothing is learned from
/// twice; they are taken when they are asked for. Names of the classes are read from `classnames.txt` or `labels.txt`, a line a class, where they are. Of
/// ILSVRC-2012's validation pictures the classes are known: labels that differ, as those in the order of its development kit, are told.
enum PathLists: DatasetFormat {
  static let name = "lists"
  static let title = "lists of lines “PATH LABEL” (train800.txt, test.txt …)"

  /// The names of classes.
  private static let namesFiles = ["classnames.txt", "labels.txt", "classes.txt"]

  static func recognises(_ path: String) -> Bool {
    Folder.isFolder(path) ? !lists(in: path).isEmpty : path.hasSuffix(".txt") && beginsLikeList(path)
  }

  private static func lists(in folder: String) -> [String] {
    let names = (try? Folder.names(in: folder)) ?? []
    let texts = names.filter { $0.hasSuffix(".txt") && !namesFiles.contains($0) }
    // A folder of ten thousand texts is something else.
    guard texts.count <= 100 else { return [] }
    return texts.filter { beginsLikeList(folder + "/" + $0) }
  }

  /// Whether the first lines are a picture's path and a number each.
  private static func beginsLikeList(_ path: String) -> Bool {
    guard let file = try? RandomAccessFile(path: path), let bytes = try? file.bytes(at: 0, count: min(file.size, 4096)), !bytes.isEmpty
    else {
      return false
    }
    // The last line may be cut.
    let lines = bytes.split(separator: UInt8(ascii: "\n")).prefix(8)
    let whole = file.size > bytes.count && lines.count < 8 ? lines.dropLast() : lines
    return !whole.isEmpty
      && whole.allSatisfy { line in
        guard let (path, label) = fields(Substring(decoding: line, as: UTF8.self)) else { return false }
        let suffix = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
        return Int(label) != nil && Image.fileSuffixes.contains(suffix)
      }
  }

  private static func fields(_ line: Substring) -> (path: Substring, label: Substring)? {
    let line = line.last == "\r" ? line.dropLast() : line
    guard let space = line.lastIndex(where: { $0 == " " || $0 == "\t" }) else { return nil }
    var path = line[..<space]
    while path.last == " " || path.last == "\t" { path.removeLast() }
    return path.isEmpty ? nil : (path, line[line.index(after: space)...])
  }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    let isFolder = Folder.isFolder(path)
    let folder = isFolder ? path : path.pathOfFolder.isEmpty ? "." : String(path.pathOfFolder.dropLast())
    let files = isFolder ? lists(in: path).map { path + "/" + $0 } : [path]
    let hasWhole = files.contains { $0.fileStem == "train800val200" }
    var records = FileRecords(folder: folder, path: path)
    var remarks: [DatasetRemark] = []
    var (largest, largestLine): (Int, (ListFile, Int)?) = (-1, nil)
    for file in files {
      let stem = file.fileStem
      records.begin(stem, split: Self.split(stem, hasWhole: hasWhole))
      let list = try ListFile(file)
      var (known, disagreeing) = (0, 0)
      try list.forEachLine { line, number in
        guard let (picture, text) = fields(line), let label = Int(text), ListFile.labels.contains(label) else {
          throw list.failure(number, expected: "a picture's path, a space and the number of its class", found: line)
        }
        if label > largest { (largest, largestLine) = (label, (list, number)) }
        records.add(String(picture), label: label)
        guard let right = ILSVRCClasses.validationLabel(String(picture)) else { return }
        known += 1
        if right != label { disagreeing += 1 }
      }
      if disagreeing > 0 { remarks.append(.otherLabels(source: file, pictures: disagreeing, of: known)) }
    }
    let names = try namesFiles.map { folder + "/" + $0 }.first { Folder.isFile($0) && !files.contains($0) }.map { try ListFile($0) }
    var classes = try names?.lines() ?? []
    if let names, let (list, line) = largestLine, largest >= classes.count {
      throw list.failure(line, expected: "a label below \(classes.count), the number of names in \(names.path)", found: "\(largest)")
    }
    if classes.isEmpty { classes = (0...max(0, largest)).map { "\($0)" } }
    return try records.table(format: name, classes: classes, remarks: remarks)
  }

  /// What a list is for.
  private static func split(_ name: String, hasWhole: Bool) -> Split? {
    switch name {
    case "train800val200": .training
    case "train800": hasWhole ? nil : .training
    case "val200": hasWhole ? nil : .validation
    default: Split(part: name)
    }
  }
}
