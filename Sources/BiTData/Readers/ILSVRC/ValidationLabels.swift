import BiTContainers
import BiTFiles
import BiTLabels

/// The classes of ILSVRC-2012's validation pictures, whose files don't tell them: from Kaggle's table or annotations, from TensorFlow Datasets' list, from the
/// development kit, or, where nothing of that lies there, as they are known.
///
/// The numbers of the development kit are its own (`ILSVRC2012_ID`), not places among the sorted identifiers: its table `meta.mat` says which they mean.
struct ValidationLabels {
  /// Where they are from, for people.
  let source: String
  private let find: (_ name: String, _ number: Int) throws -> String?

  /// Looks for them in folders, the first first.
  ///
  /// - Throws: `DataError`, `FileError` where what is there can't be read.
  init(in folders: [String]) throws {
    for folder in folders {
      for path in [folder + "/LOC_val_solution.csv"] where Folder.isFile(path) {
        let labels = try Self.kaggle(path)
        (source, find) = (path, { name, _ in labels[name.fileStem] })
        return
      }
      for path in [folder + "/validation_labels.txt"] where Folder.isFile(path) {
        let lines = try ListFile(path).lines()
        (source, find) = (path, { _, number in number <= lines.count ? lines[number - 1] : nil })
        return
      }
      for path in [folder + "/Annotations/CLS-LOC/val", folder + "/ILSVRC/Annotations/CLS-LOC/val"] where Folder.isFolder(path) {
        (source, find) = (path, { name, _ in try Self.annotation("\(path)/\(name.fileStem).xml") })
        return
      }
      if let labels = try DevelopmentKit.validation(in: folder) {
        (source, find) = (labels.path, { _, number in number <= labels.identifiers.count ? labels.identifiers[number - 1] : nil })
        return
      }
    }
    source = ""
    find = { _, number in LabelSet.validationClass(number).map { LabelSet.imagenet1k[$0].id } }
  }

  /// The identifier of a picture's class.
  ///
  /// - Throws: `DataError` where none is known.
  func identifier(of name: String, in path: String) throws -> String {
    guard let number = ILSVRCClasses.validationNumber(name) else {
      throw DataError(path: path, reason: "expected validation pictures called ILSVRC2012_val_00000001.JPEG, found “\(name)”")
    }
    guard let identifier = try find(name, number) else {
      let place = source.isEmpty ? "the 50000 validation pictures" : source
      throw DataError(path: path, reason: "expected the class of “\(name)” in \(place), found none")
    }
    guard ILSVRCClasses.isIdentifier(identifier) else {
      throw DataError(path: source, reason: "expected a WordNet identifier for “\(name)”, found “\(identifier.prefix(40))”")
    }
    return identifier
  }

  /// Kaggle's table: `ImageId,PredictionString`, of which the first word is the class.
  private static func kaggle(_ path: String) throws -> [String: String] {
    let list = try ListFile(path)
    var labels: [String: String] = [:]
    try list.forEachLine { line, number in
      let fields = line.split(separator: ",", maxSplits: 1)
      if number == 1, fields.first == "ImageId" { return }
      guard fields.count == 2, let identifier = fields[1].split(separator: " ").first else {
        throw list.failure(number, expected: "a picture's name, a comma and its classes", found: line)
      }
      labels[String(fields[0])] = String(identifier)
    }
    return labels
  }

  /// The first object's name in an annotation of ILSVRC's.
  private static func annotation(_ path: String) throws -> String? {
    guard Folder.isFile(path) else { return nil }
    let text = try RandomAccessFile.bytes(of: path, atMost: 1 << 22)
    guard let object = text[...].firstPlace(of: "<object>"), let start = text[object.upperBound...].firstPlace(of: "<name>"),
      let end = text[start.upperBound...].firstPlace(of: "</name>")
    else { throw DataError(path: path, reason: "expected an object with a name, found none") }
    return String(decoding: text[start.upperBound..<end.lowerBound], as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Where a word stands first.
  fileprivate func firstPlace(of word: String) -> Range<Int>? {
    var rest = self
    while let first = rest.firstIndex(where: { $0 == word.utf8.first }) {
      rest = rest[first...]
      if rest.starts(with: word.utf8) { return first..<first + word.utf8.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}
