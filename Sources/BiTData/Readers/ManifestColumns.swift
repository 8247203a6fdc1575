import BiTImage

/// Which of the columns of a manifest, or of the members of its lines, mean what.
struct ManifestColumns: Equatable {
  /// What a column may mean.
  private enum Meaning: String {
    case path
    case label
    case split

    /// Names that other programs write, beside its own.
    var names: Set<String> {
      switch self {
      case .path:
        [
          "filename", "file", "file_name", "filepath", "file_path", "image", "img", "image_path", "image_name", "image_file", "imagepath",
          "imagename", "img_path", "img_name", "picture", "photo", "fname",
        ]
      case .label: ["class", "category", "class_name", "classname", "category_name", "label_name", "labels", "target", "species", "breed"]
      case .split: ["set", "subset", "partition"]
      }
    }
  }

  /// The names of the columns that mean path, label and split.
  let path: String
  let label: String
  let split: String?
  /// The columns that mean nothing.
  let others: [String]

  /// A manifest's own.
  static let usual = ManifestColumns(path: "path", label: "label", split: "split", others: [])

  /// Whether the columns have names of their own, or some that mean nothing.
  var isWorthTelling: Bool { path != "path" || label != "label" || split ?? "split" != "split" || !others.isEmpty }

  private init(path: String, label: String, split: String?, others: [String]) {
    (self.path, self.label, self.split, self.others) = (path, label, split, others)
  }

  /// What columns of these names mean.
  ///
  /// - Throws: `InvalidColumns` where a path or a label isn't among them, or where several could be one.
  init(_ columns: [String]) throws(InvalidColumns) {
    func column(_ meaning: Meaning) throws(InvalidColumns) -> String? {
      if let own = columns.first(where: { Self.key($0) == meaning.rawValue }) { return own }
      let found = columns.filter { meaning.names.contains(Self.key($0)) }
      guard found.count < 2 else { throw InvalidColumns(meaning: meaning.rawValue, several: found, columns: columns) }
      return found.first
    }
    guard let path = try column(.path) else { throw InvalidColumns(meaning: "path", several: [], columns: columns) }
    guard let label = try column(.label) else { throw InvalidColumns(meaning: "label", several: [], columns: columns) }
    let split = try column(.split)
    self.init(path: path, label: label, split: split, others: columns.filter { ![path, label, split].contains($0) && !$0.isEmpty })
  }

  /// What the members of a JSON line mean. One with a `name` and no path is a picture in memory.
  ///
  /// - Throws: `InvalidColumns`.
  init(members: [String]) throws(InvalidColumns) {
    let hasPath = members.contains { Self.key($0) == Meaning.path.rawValue || Meaning.path.names.contains(Self.key($0)) }
    let isUsual = members.contains("label") && (members.contains("path") || members.contains("name") && !hasPath)
    self = try isUsual ? .usual : ManifestColumns(members)
  }

  /// Whether a record names columns: one of a path and one of a label, and perhaps others.
  static func names(in record: [String]) -> Bool {
    func has(_ meaning: Meaning) -> Bool {
      record.contains { Self.key($0) == meaning.rawValue || meaning.names.contains(Self.key($0)) }
    }
    return has(.path) && has(.label)
  }

  /// Whether a first record, which names no columns that are known, seems to name others: nothing in it looks like a file, and what follows does.
  static func seemsToName(_ first: [String], before second: [String]?) -> Bool {
    guard let second else { return false }
    return !first.contains { $0.utf8.contains(UInt8(ascii: ".")) || $0.utf8.contains(UInt8(ascii: "/")) }
      && second.contains(where: isPictureName)
  }

  private static func key(_ column: String) -> String {
    String(column.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}

/// Columns that tell no path, or no label, or several.
struct InvalidColumns: Error, Equatable, CustomStringConvertible {
  let meaning: String
  let several: [String]
  let columns: [String]

  var description: String {
    let found = columns.map { "“\($0)”" }.joined(separator: ", ")
    guard several.isEmpty else {
      return "expected one column for the \(meaning), found \(several.map { "“\($0)”" }.joined(separator: " and ")) among \(found): "
        + "call the one that is meant “\(meaning)”"
    }
    return "expected columns called path and label (or filename and class, image and category …), found \(found): none is the \(meaning)"
  }
}

/// Whether a text ends like the name of a picture.
func isPictureName(_ text: String) -> Bool {
  guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
  return Image.fileSuffixes.contains(text[text.utf8.index(after: dot)...].lowercased())
}
