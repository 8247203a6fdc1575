import BiTData
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
