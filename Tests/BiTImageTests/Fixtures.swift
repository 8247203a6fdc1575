import BiTImage
import BiTTestSupport
import Foundation

/// `fixtures/images`, made by Pillow and TensorFlow (`fixtures/make_images.py`).
enum Fixtures {
  static func path(_ name: String) -> String { Repository.path("fixtures/images/" + name) }

  /// The names of all pictures that can be decoded.
  static let whole: [String] = names { !$0.hasPrefix("broken-") }
  /// The names of those that can't.
  static let broken: [String] = names { $0.hasPrefix("broken-") }

  private static func names(_ wanted: (String) -> Bool) -> [String] { names("images", ["jpg", "png"], wanted) }

  private static func names(_ folder: String, _ suffixes: [String], _ wanted: (String) -> Bool) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: Repository.path("fixtures/" + folder))) ?? []
    return all.filter { name in suffixes.contains { name.hasSuffix("." + $0) } && wanted(name) }.sorted()
  }

  // MARK: - fixtures/kinds

  static func kind(_ name: String) -> String { Repository.path("fixtures/kinds/" + name) }

  /// The names of the pictures with these suffixes.
  static func kinds(_ suffixes: [String], _ wanted: (String) -> Bool) -> [String] { names("kinds", suffixes, wanted) }

  /// The golden image that Pillow sees.
  static func kindImage(_ name: String) throws -> Image { try image("../kinds/" + name + ".rgb.npy") }

  /// The shape and the bytes of an npy file.
  static func array(_ name: String) throws -> (shape: [Int], bytes: Data) {
    let data = try Data(content(path(name)))
    let start = 10 + Int(data[8]) + 256 * Int(data[9])
    let header = String(decoding: data[10..<start], as: UTF8.self)
    let shape = header.split(separator: "(")[1].split(separator: ")")[0].split(separator: ",").compactMap {
      Int($0.trimmingCharacters(in: .whitespaces))
    }
    return (shape, data.dropFirst(start))
  }

  /// The golden image that Pillow sees.
  static func image(_ name: String) throws -> Image {
    let (shape, bytes) = try array(name)
    return Image(height: shape[0], width: shape[1], pixels: [UInt8](bytes))
  }
}
