import BiTContainers
import BiTFiles

/// What happens to a picture, as timm says it: `input_size`, `interpolation`, `crop_pct`, `crop_mode`, `mean` and `std` of `pretrained_cfg`
/// (timm/data/transforms_factory.py, `transforms_imagenet_eval`).
///
/// timm can't resize as TensorFlow does: that is written as “bilinear”, which is told.
extension TimmConfiguration {
  private static let interpolations: [(text: String, resize: Resize)] = [("bilinear", .pillow), ("bicubic", .pillowBicubic)]
  private static let modes: [(text: String, fit: Fit)] = [("squash", .squash), ("center", .shorterSide)]

  /// Whether timm resizes so.
  static func canSay(_ resize: Resize) -> Bool { interpolations.contains { $0.resize == resize } }

  /// The members of `pretrained_cfg`.
  static func members(for preprocessing: Preprocessing) -> [(String, JSON)] {
    let (height, width) = (preprocessing.height, preprocessing.width)
    let interpolation = interpolations.first { $0.resize == preprocessing.resize }?.text ?? interpolations[0].text
    let mode = modes.first { $0.fit == preprocessing.fit }?.text ?? modes[0].text
    return [
      ("input_size", .array([.integer(3), .integer(height), .integer(width)])), ("interpolation", .string(interpolation)),
      ("crop_pct", .number(preprocessing.cropShare)), ("crop_mode", .string(mode)),
      ("mean", .array(preprocessing.normalisation.mean.map(JSON.number))),
      ("std", .array(preprocessing.normalisation.deviation.map(JSON.number))),
      // The size of the last block's result.
      ("pool_size", .array([.integer((height + 31) / 32), .integer((width + 31) / 32)])),
    ]
  }

  /// Reads them. What isn't said is what timm then takes (timm/models/_pretrained.py, `PretrainedCfg`).
  ///
  /// - Parameter document: the whole document, in which a member of ours may say the normalisation.
  /// - Throws: `ContainerError.malformed`.
  static func readPreprocessing(_ details: ModelDocument, in document: ModelDocument, into inventory: inout Inventory) throws {
    let fields = ["input_size", "interpolation", "crop_pct", "crop_mode", "mean", "std"]
    guard fields.contains(where: details.has) else { return }
    let size = try details.wholes("input_size") ?? [3, 224, 224]
    guard size.count == 3, size[0] == 3, ImageSize(height: size[1], width: size[2]).isUsable else {
      throw details.malformed(
        "input_size", expected: "[3, height, width], from \(ImageSize.sides.lowerBound) to \(ImageSize.sides.upperBound)", found: "\(size)")
    }
    let share = try details.real("crop_pct") ?? 0.875
    guard Preprocessing.cropShares.contains(share) else {
      throw details.malformed(
        "crop_pct", expected: "\(Preprocessing.cropShares.lowerBound) to \(Preprocessing.cropShares.upperBound)", found: "\(share)")
    }
    let normalisation = try ModelNormalisation.read(
      (details, "mean", [0.485, 0.456, 0.406]), (details, "std", [0.229, 0.224, 0.225]), mark: document)
    let interpolation = try details.text("interpolation") ?? "bicubic"
    let mode = try details.text("crop_mode") ?? "center"
    let (resize, fit) = (interpolations.first { $0.text == interpolation }?.resize, modes.first { $0.text == mode }?.fit)
    inventory.metadata.preprocessing = Preprocessing(
      height: size[1], width: size[2], resize: resize ?? .pillow, fit: fit ?? .shorterSide, cropShare: share, normalisation: normalisation)
    if resize == nil {
      inventory.remarks.append("\(details.path) says interpolation “\(interpolation.printable)”, which isn't followed: taken is “bilinear”")
    }
    if fit == nil {
      inventory.remarks.append("\(details.path) says crop_mode “\(mode.printable)”, which isn't followed: taken is “center”")
    }
  }
}

/// Mean and deviation in the documents of both libraries. A member of ours says that they are BiT's own arithmetic, which differs from theirs in the
/// last bit.
enum ModelNormalisation {
  private static let name = "normalisation"
  private static let symmetric = "symmetric"

  /// The member of ours; none where the library's own say it all.
  static func members(_ normalisation: Normalisation) -> [(String, JSON)] {
    normalisation == .symmetric ? [(name, .string(symmetric))] : []
  }

  /// - Parameters:
  ///   - mean, deviation: the document and member that say it, and what the library takes where none does.
  ///   - mark: the document that may have the member of ours.
  /// - Throws: `ContainerError.malformed` where they aren't three numbers that can be used.
  static func read(
    _ mean: (document: ModelDocument, name: String, usual: [Double]), _ deviation: (document: ModelDocument, name: String, usual: [Double]),
    mark: ModelDocument
  ) throws -> Normalisation {
    let means = try mean.document.reals(mean.name) ?? mean.usual
    let deviations = try deviation.document.reals(deviation.name) ?? deviation.usual
    guard let found = Normalisation(mean: means, deviation: deviations) else {
      throw deviation.document.malformed(
        deviation.name, expected: "a mean and a deviation each of red, green and blue", found: "\(means) and \(deviations)")
    }
    let isOurs =
      mark[name]?.text == symmetric && found.mean == Normalisation.symmetric.mean && found.deviation == Normalisation.symmetric.deviation
    return isOurs ? .symmetric : found
  }
}
