import BiTContainers
import BiTFiles
import BiTImage

/// KITTI's pictures of the left colour camera and the objects in them, as its authors pass them on, with the mapping to videos that comes in
/// `devkit_object.zip`.
///
///     training/image_2/000000.png …    training/label_2/000000.txt …    mapping/train_mapping.txt    mapping/train_rand.txt
///
/// Parts are those of TensorFlow Datasets 3.1.0 of it: of the videos a tenth each is drawn for `test` and `validation`, by numpy's old generator. Without the
/// mapping all are of the part `train`, as torchvision has it. Columns: `closest_vehicle/z`, how far away each car, van and truck is; VTAB's four classes
/// follow from it unless another rule is asked for; `objects/location/z`, the same of all objects. Objects that are marked `DontCare` are none. Keys are the
/// files' names.
public enum KITTI: DatasetFormat {
  /// For programs.
  public static let name = "kitti"
  /// For people.
  public static let title = "KITTI's objects"

  private static let vehicles: Set = ["Car", "Van", "Truck"]
  /// VTAB's distance of the closest vehicle (google-research/task_adaptation, `data/kitti.py`).
  private static let distance = LabelRule.Kind.nearest(bounds: [-100, 8, 20, 999], none: 1000)
  private static let classes = ["a vehicle within 8 m", "a vehicle within 20 m", "a vehicle further away", "no vehicle"]
  private static let (seed, percent): (UInt32, Int) = (123, 10)

  /// Whether there are the folders of pictures and labels.
  public static func recognises(_ path: String) -> Bool { !places(path).isEmpty }

  private static func places(_ path: String) -> [String] {
    DataFolder.places(path, within: ["raw", "Kitti/raw"]) { folder in
      ["image_2", "label_2"].allSatisfy { Folder.isFolder(folder + "/training/" + $0) }
    }
  }

  /// Reads the labels.
  ///
  /// - Throws: `DataError`, `FileError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    let folder = try DataFolder.only(places(path), in: path)
    let pictures = try Folder.names(in: folder + "/training/image_2").filter { $0.pathSuffix == "png" }
    let mapping = ["mapping", "devkit/mapping", "devkit_object/mapping"].map { "\(folder)/\($0)" }.first(where: Folder.isFolder)
    let videos = try mapping.map(Videos.init)
    var parts: [String: [String]] = [:]
    for name in pictures {
      let part = try videos.map { try $0.part(of: name) } ?? "train"
      parts[part, default: []].append(name)
    }
    var (vehicles, objects, names): (NumberLists, NumberLists, [String]) = (NumberLists(), NumberLists(), [])
    let order = ["train", "validation", "test"]
    for part in order {
      for name in parts[part] ?? [] {
        let found = try self.objects("\(folder)/training/label_2/\(name.dropLast(".png".count)).txt")
        vehicles.append(found.filter { self.vehicles.contains($0.type) }.map(\.distance))
        objects.append(found.map(\.distance))
        names.append(name)
      }
    }
    let known = LabelColumns(columns: [
      .init(name: "closest_vehicle/z", classes: classes, kind: distance) { [vehicles] in vehicles[$0] },
      .init(name: "objects/location/z", classes: nil) { [objects] in objects[$0] },
    ])
    let (labels, classes) = try known.labels(rule, count: names.count, path: path) { names[$0] }
    let prefix = (folder == path ? "" : folder.dropFirst(path.count + 1) + "/") + "training/image_2/"
    var (files, record) = (FileRecords(folder: path), 0)
    for part in order {
      files.begin(part)
      for name in parts[part] ?? [] {
        files.add(prefix + name, label: Int(labels[record]), key: name)
        record += 1
      }
    }
    return try files.table(
      format: name, classes: classes, remarks: videos == nil ? [.unsplit(missing: folder + "/mapping/train_rand.txt")] : [])
  }

  /// The objects of a picture, but for those marked as of no concern.
  private static func objects(_ path: String) throws -> [(type: String, distance: Float)] {
    guard Folder.isFile(path) else {
      throw DataError(path: path, reason: "expected the objects of the picture of that number, found no file")
    }
    var objects: [(type: String, distance: Float)] = []
    for (line, text) in try textLines(path, atMost: 1 << 20).enumerated() {
      let fields = text.split(separator: " ", omittingEmptySubsequences: false)
      guard fields.count == 15, let distance = Double(fields[13]), distance.isFinite else {
        throw DataError(
          path: path, reason: "line \(line + 1): expected 15 values, a distance as the 14th, found \(fields.count) (“\(text.prefix(40))”)")
      }
      if fields[0] != "DontCare" { objects.append((String(fields[0]), Float(distance))) }
    }
    return objects
  }

  /// Which videos the pictures are of, and which of them are for what.
  private struct Videos {
    private let path: String
    /// The video of each picture, by its number.
    private let videos: [Substring]
    private let test, validation: Set<Substring>

    /// - Parameter folder: that of the mapping.
    init(_ folder: String) throws {
      path = folder + "/train_rand.txt"
      let lines = try textLines(folder + "/train_mapping.txt", atMost: 1 << 24)
      let numbers = try textLines(path, atMost: 1 << 24).joined(separator: ",").split(separator: ",", omittingEmptySubsequences: true)
      videos = try numbers.map { [path] number in
        let text = number.filter { $0 != " " }
        guard let line = Int(text), line >= 1, line <= lines.count else {
          throw DataError(path: path, reason: "expected numbers of lines from 1 to \(lines.count), found “\(text.prefix(20))”")
        }
        let words = lines[line - 1].split(separator: " ", omittingEmptySubsequences: false)
        guard words.count >= 2 else {
          throw DataError(
            path: folder + "/train_mapping.txt",
            reason: "line \(line): expected a date, a video and a picture, found “\(lines[line - 1].prefix(40))”")
        }
        return words[1]
      }
      let all = Set(videos).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let count = max(1, percent * all.count / 100)
      var generator = NumpyChoice(seed: seed)
      let test = Set(generator.choose(count, of: all))
      (self.test, validation) = (test, Set(generator.choose(count, of: all.filter { !test.contains($0) })))
    }

    func part(of picture: String) throws -> String {
      guard let number = Int(picture.dropLast(".png".count).suffix(6)), videos.indices.contains(number) else {
        throw DataError(path: path, reason: "expected the video of each picture, found none of “\(picture.shownPath)”")
      }
      return test.contains(videos[number]) ? "test" : validation.contains(videos[number]) ? "validation" : "train"
    }
  }
}
