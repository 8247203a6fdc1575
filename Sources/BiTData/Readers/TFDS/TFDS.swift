import BiTContainers
import BiTFiles
import BiTImage

/// A data set as TensorFlow Datasets prepares it: `NAME[/CONFIG]/VERSION` with `dataset_info.json`, `features.json`, names of classes and TFRecord files.
///
/// Of a folder without a version in its path the newest is taken. The examples of a part lie in TensorFlow Datasets' own order. Any feature that is a
/// number, or a sequence of numbers, may be what a picture's class follows from; of those that have three numbers also one alone: `objects/location/z`.
enum TFDS: DatasetFormat {
  static let name = "tfds"
  static let title = "a data set prepared by TensorFlow Datasets"

  static func recognises(_ path: String) -> Bool { !TFDSInfo.versions(at: path).isEmpty }

  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    let versions = TFDSInfo.versions(at: path)
    guard versions.count == 1 else {
      let names = versions.map { String($0.dropFirst(path.count + 1)) }
      throw DataError(path: path, reason: "expected one data set, found \(versions.count): give one of \(listed(names))")
    }
    let info = try TFDSInfo(folder: versions[0])
    try checkShards(of: info)
    let features = try info.features() ?? knownFeatures(of: info)
    let picture = try picture(features, info)
    let column = try RecordColumn(rule, of: features, usual: info.supervisedKeys?.output, path: info.folder, names: info.classNames)
    let index = RecordIndex(
      picture: picture, name: RecordIndex.nameFeature(of: features.features.filter { $0.sequence == nil }.map(\.path)), column: column)
    let parts = info.parts.map { part in
      RecordIndex.Part(
        name: part.name,
        shards: part.shards.enumerated().map { number, file in
          RecordIndex.Shard(path: info.folder + "/" + file, name: file, count: part.counts?[number])
        })
    }
    let table = try index.table(
      path: path, format: name, parts: parts,
      // Its pixels are 0 and 1, and VTAB makes 0 and 255 of them.
      factor: info.name == "dsprites" ? 255 : 1, isInTFDSOrder: true)
    return table
  }

  private static func checkShards(of info: TFDSInfo) throws {
    for part in info.parts {
      let missing = part.shards.filter { !Folder.isFile(info.folder + "/" + $0) }
      guard missing.isEmpty else {
        throw DataError(
          path: info.folder,
          reason: "expected the \(counted(part.shards.count, "file")) of “\(part.name)”, found \(part.shards.count - missing.count): "
            + "\(listed(missing, atMost: 3)) \(missing.count == 1 ? "is" : "are") missing")
      }
    }
  }

  /// The feature that is the picture: the one that the data set says is seen, `image`, or the only one.
  private static func picture(_ features: TFDSFeatures, _ info: TFDSInfo) throws -> String {
    let pictures = features.features.filter { if case .picture = $0.kind { $0.sequence == nil } else { false } }
    guard
      let feature = pictures.first(where: { $0.path == info.supervisedKeys?.input }) ?? pictures.first(where: { $0.path == "image" })
        ?? (pictures.count == 1 ? pictures[0] : nil)
    else {
      throw DataError(
        path: info.folder,
        reason: "expected examples with one picture, found "
          + (pictures.isEmpty ? "\(listed(features.features.map(\.path)))" : listed(pictures.map(\.path))))
    }
    guard case .picture("uint8") = feature.kind else {
      throw DataError(path: info.folder, reason: "“\(feature.path)”: expected a picture of 8 bits a value, found another")
    }
    return feature.path
  }

  /// The features of a data set whose folder doesn't tell them: those of the first example, and of two data sets what its objects have
  /// (`datasets/clevr`, `datasets/kitti` of TensorFlow Datasets).
  private static func knownFeatures(of info: TFDSInfo) throws -> TFDSFeatures {
    var features = try InferredFeatures.features(
      of: info.parts.flatMap(\.shards).map { info.folder + "/" + $0 }, in: info.folder
    ) { try info.classNames(of: $0) != nil }
    let vectors = ["objects/3d_coords", "objects/pixel_coords", "objects/location", "objects/dimensions"]
    if ["clevr", "kitti"].contains(info.name) {
      features = TFDSFeatures(
        features.features.map { feature in
          guard feature.path.hasPrefix("objects/") else { return feature }
          let length = vectors.contains(feature.path) ? 3 : feature.path == "objects/bbox" ? 4 : 1
          return TFDSFeatures.Feature(
            path: feature.path, kind: feature.kind == .other ? .other : feature.path == "objects/type" ? .classLabel(nil) : .number,
            sequence: "objects", shape: [length], stem: feature.stem)
        })
    }
    return features
  }
}
