import BiTData
import BiTFiles
import BiTTestSupport

/// A record of a data set, as tests compare it.
struct Listed: Equatable, CustomStringConvertible {
  let part: String
  let name: String
  let key: String?
  let label: Int
  let className: String

  var description: String { "\(part) \(name) \(key ?? "-") \(label) \(className)" }
}

extension Dataset {
  /// All records.
  var listed: [Listed] {
    (0..<count).map {
      Listed(part: part(of: $0), name: name(of: $0), key: key(of: $0), label: label(of: $0), className: classes[label(of: $0)])
    }
  }

  /// All records, a line each.
  var lines: [String] { listed.map(\.description) }
}

extension Scratch {
  /// A folder with copies of the files of a fixture's folder, and of the folders in it.
  ///
  /// - Parameters:
  ///   - place: what their paths begin with here.
  ///   - missing: the name of files and folders that aren't copied.
  static func copy(of folder: String, to place: String = "", without missing: String? = nil) throws -> Scratch {
    let scratch = try Scratch()
    func add(_ inner: String) throws {
      let path = Repository.path(folder) + inner
      for file in try Folder.names(in: path) where file != missing {
        if Folder.isFolder(path + "/" + file) {
          try add(inner + "/" + file)
        } else {
          try scratch.write(place + String((inner + "/" + file).dropFirst()), try content(path + "/" + file))
        }
      }
    }
    try add("")
    return scratch
  }

  /// The bytes of a small picture.
  static func picture() throws -> [UInt8] { try Repository.bytes("fixtures/images/grey.jpg") }

  /// Writes pictures.
  func pictures(_ names: [String]) throws {
    let bytes = try Self.picture()
    for name in names { try write(name, bytes) }
  }

  /// Opens the data set in the folder, or at a path in it.
  func open(_ name: String = "", rule: LabelRule? = nil) throws -> any Dataset {
    try DatasetFormats.open(name.isEmpty ? path : path + "/" + name, rule: rule)
  }

  /// What opening it says.
  func failure(_ name: String = "") -> String {
    do {
      let data = try open(name)
      return "\(data.format): \(data.count)"
    } catch { return "\(error)" }
  }
}
