import BiTContainers
import BiTFiles
import BiTImage

/// Oxford's 102 flowers as their authors pass them on: pictures in `jpg`, classes in `imagelabels.mat`, parts in `setid.mat`.
///
///     flowers-102/jpg/image_00001.jpg …    labels: 1 x 8189, from 1 on    trnid, valid, tstid: numbers of pictures
///
/// Keys are the files' names, as TensorFlow Datasets has them. `test` has six times the pictures of `train`; where it is the other way round, as several
/// programs have it, a remark says so.
public enum Flowers: DatasetFormat {
  /// For programs.
  public static let name = "flowers"
  /// For people.
  public static let title = "Oxford's 102 flowers"

  private static let parts = [("train", "trnid"), ("validation", "valid"), ("test", "tstid")]
  private static let maxPictures = 1 << 20

  /// Whether the lists and the folder of the pictures are there.
  public static func recognises(_ path: String) -> Bool { !places(path).isEmpty }

  private static func places(_ path: String) -> [String] {
    DataFolder.places(path, within: ["flowers-102"]) { folder in
      Folder.isFile(folder + "/setid.mat") && Folder.isFile(folder + "/imagelabels.mat")
    }
  }

  /// Reads the lists.
  ///
  /// - Throws: `DataError`, `ContainerError`, `FileError`, `MemoryError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    try rule?.refuse(in: path)
    let folder = try DataFolder.only(places(path), in: path)
    let labels = try numbers("labels", of: MATFile(path: folder + "/imagelabels.mat"))
    if let wrong = labels.firstIndex(where: { !(1...FlowerNames.all.count).contains($0) }) {
      throw DataError(
        path: folder + "/imagelabels.mat",
        reason: "label \(wrong + 1): expected a number from 1 to \(FlowerNames.all.count), found \(labels[wrong])")
    }
    let sets = try MATFile(path: folder + "/setid.mat")
    guard Folder.isFolder(folder + "/jpg") else {
      throw DataError(path: folder, reason: "expected the pictures in the folder jpg, found none")
    }
    let files = Set(try Folder.names(in: folder + "/jpg"))
    var (records, taken): (FileRecords, [Int: String]) = (FileRecords(folder: path), [:])
    var counts: [String: Int] = [:]
    let prefix = folder == path ? "jpg/" : folder.dropFirst(path.count + 1) + "/jpg/"
    for (part, variable) in parts {
      records.begin(part)
      for number in try numbers(variable, of: sets) {
        guard number >= 1, number <= labels.count else {
          throw DataError(path: sets.path, reason: "“\(variable)”: expected numbers from 1 to \(labels.count), found \(number)")
        }
        if let other = taken.updateValue(variable, forKey: number) {
          throw DataError(path: sets.path, reason: "expected each picture once, found \(number) in “\(other)” and in “\(variable)”")
        }
        let digits = String(number)
        let file = "image_" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".jpg"
        guard files.contains(file) else {
          throw DataError(path: folder + "/jpg", reason: "expected “\(file)”, which “\(variable)” names, found none")
        }
        records.add(prefix + file, label: labels[number - 1] &- 1, key: file)
        counts[part, default: 0] += 1
      }
    }
    let (training, test) = (counts["train"] ?? 0, counts["test"] ?? 0)
    return try records.table(
      format: name, classes: FlowerNames.all, remarks: training > 2 * test && test > 0 ? [.swappedParts(train: training, test: test)] : [])
  }

  /// Numbers of a variable.
  private static func numbers(_ name: String, of file: MATFile) throws -> [Int] {
    guard let numbers = try file[name]?.numbers?.integers(atMost: maxPictures) else {
      throw DataError(path: file.path, reason: "expected the numbers “\(name)”, found none")
    }
    return numbers
  }
}
