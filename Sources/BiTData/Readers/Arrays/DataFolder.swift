import BiTContainers
import BiTFiles

/// Folders that a data set lies in, at a path or below it where others put them.
enum DataFolder {
  /// The path, if it is what is looked for, else those of the folders in it that are.
  static func places(_ path: String, within names: [String], _ isWanted: (String) -> Bool) -> [String] {
    guard Folder.isFolder(path) else { return [] }
    return isWanted(path) ? [path] : names.map { path + "/" + $0 }.filter { Folder.isFolder($0) && isWanted($0) }
  }

  /// The one of these folders.
  ///
  /// - Throws: `DataError` where there are several.
  static func only(_ places: [String], in path: String) throws -> String {
    guard let place = places.first, places.count == 1 else {
      throw DataError(path: path, reason: "expected one data set, found \(listed(places)): name one of them")
    }
    return place
  }
}

/// The lines of a list, without spaces at their ends, up to the last that isn't empty.
///
/// - Throws: `DataError` where it is no text; `FileError`.
func textLines(_ path: String, atMost most: Int = 1 << 30) throws -> [String] {
  let bytes: [UInt8]
  do { bytes = try RandomAccessFile.bytes(of: path, atMost: most).textUTF8() } catch let error as TextError {
    throw DataError(path: path, reason: "\(error)")
  }
  var lines = bytes.lines.map { line in
    String(decoding: line.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed().drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}
