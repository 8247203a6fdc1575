import BiTContainers
import BiTFiles
import BiTImage

/// CLEVR as its authors pass it on: pictures in a folder a part, and what is in them in a file a part.
///
///     CLEVR_v1.0/images/train/CLEVR_train_000000.png …    scenes/CLEVR_train_scenes.json
///     CLEVR_v1.0/images/val/CLEVR_val_000000.png …        scenes/CLEVR_val_scenes.json
///
/// Columns: `objects`, a number for each object, so that their count is the label unless another is asked for; `objects/pixel_coords/z`, how far each is
/// from the camera (the third of `pixel_coords`). Keys are the files' names, as TensorFlow Datasets has them. The part `test` has no scenes, and isn't
/// taken. Of the scenes, 200 MB of them, those numbers alone are held.
public enum CLEVR: DatasetFormat {
  /// For programs.
  public static let name = "clevr"
  /// For people.
  public static let title = "CLEVR"

  private static let parts = [("train", "train"), ("validation", "val"), ("test", "test")]
  private static let maxObjects = 1000

  /// Whether there are scenes of a part, and its pictures.
  public static func recognises(_ path: String) -> Bool { !places(path).isEmpty }

  private static func places(_ path: String) -> [String] {
    DataFolder.places(path, within: ["CLEVR_v1.0", "clevr/CLEVR_v1.0"]) { folder in
      Folder.isFolder(folder + "/images") && parts.contains { Folder.isFile(scenes($0.1, in: folder)) }
    }
  }

  private static func scenes(_ part: String, in folder: String) -> String { "\(folder)/scenes/CLEVR_\(part)_scenes.json" }

  /// Reads the scenes.
  ///
  /// - Throws: `DataError`, `ContainerError`, `FileError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    let folder = try DataFolder.only(places(path), in: path)
    var (files, names, distances): (FileRecords, PackedNames, NumberLists) = (FileRecords(folder: path), PackedNames(), NumberLists())
    var (found, remarks): ([(part: String, names: [String])], [DatasetRemark]) = ([], [])
    for (part, word) in parts {
      let images = "\(folder)/images/\(word)"
      guard Folder.isFolder(images) else { continue }
      let pictures = try Folder.names(in: images).filter { $0.pathSuffix == "png" }
      let scenePath = scenes(word, in: folder)
      guard Folder.isFile(scenePath) else {
        guard word == "test" else { throw DataError(path: scenePath, reason: "expected the scenes of \(images), found none") }
        if !pictures.isEmpty { remarks.append(.withoutLabels(folder: images, images: pictures.count)) }
        continue
      }
      let scenes = try Scenes(scenePath)
      for name in pictures {
        guard let scene = scenes.numbers[name] else {
          throw DataError(path: scenePath, reason: "expected a scene for each picture of \(images), found none for “\(name.shownPath)”")
        }
        distances.append(scenes.distances[scene])
        names.append("images/\(word)/\(name)")
      }
      guard scenes.numbers.count == pictures.count else {
        throw DataError(
          path: images,
          reason: "expected a picture for each of \(counted(scenes.numbers.count, "scene")), found \(pictures.count): some are missing")
      }
      found.append((part, pictures))
    }
    let known = LabelColumns(columns: [
      .init(name: "objects", classes: nil, kind: .count(less: 0)) { [distances] in distances[$0] },
      .init(name: "objects/pixel_coords/z", classes: nil) { [distances] in distances[$0] },
    ])
    let (labels, classes) = try known.labels(rule, count: names.count, path: path) { names[$0] }
    let prefix = folder == path ? "" : folder.dropFirst(path.count + 1) + "/"
    var record = 0
    for (part, pictures) in found {
      files.begin(part)
      for name in pictures {
        files.add(prefix + names[record], label: Int(labels[record]), key: name)
        record += 1
      }
    }
    return try files.table(format: name, classes: classes, remarks: remarks)
  }

  /// What is needed of a part's scenes.
  private struct Scenes {
    /// By the pictures' names.
    var numbers: [String: Int] = [:]
    var distances = NumberLists()

    init(_ path: String) throws {
      var reader = try JSONReader(path: path)
      var hasScenes = false
      try reader.members { name, reader in
        guard name == "scenes", !hasScenes else { return try reader.skip() }
        hasScenes = true
        try reader.elements { try add(&$0, path) }
      }
      try reader.end()
      guard hasScenes else { throw DataError(path: path, reason: "expected “scenes”, found none") }
    }

    private mutating func add(_ reader: inout JSONReader, _ path: String) throws {
      let number = distances.count
      func wrong(_ what: String) -> DataError { DataError(path: path, reason: "scene \(number): expected \(what)") }
      var (file, objects): (String?, [Float]?) = (nil, nil)
      try reader.members { name, reader in
        switch name {
        case "image_filename": file = try reader.string()
        case "objects":
          var found: [Float] = []
          try reader.elements { reader in
            var coordinates: [Double] = []
            try reader.members { name, reader in
              guard name == "pixel_coords" else { return try reader.skip() }
              try reader.elements { reader in
                guard coordinates.count < 3 else { throw wrong("three “pixel_coords” of each object, found more") }
                coordinates.append(try reader.number())
              }
            }
            guard coordinates.count == 3 else { throw wrong("three “pixel_coords” of each object, found \(coordinates.count)") }
            guard found.count < maxObjects else { throw wrong("at most \(maxObjects) objects, found more") }
            found.append(Float(coordinates[2]))
          }
          objects = found
        default: try reader.skip()
        }
      }
      guard let file, let objects else { throw wrong("“image_filename” and “objects”, found \(file ?? "neither")") }
      guard numbers.updateValue(number, forKey: file) == nil else { throw wrong("one scene a picture, found another of “\(file)”") }
      distances.append(objects)
    }
  }
}
