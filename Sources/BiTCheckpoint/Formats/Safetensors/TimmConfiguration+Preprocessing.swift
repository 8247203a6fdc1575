import BiTContainers
import BiTFiles

/// What happens to a picture, as timm says it: `input_size`, `interpolation`, `crop_pct`, `crop_mode`, `mean` and `std` of `pretrained_cfg`
/// (timm/data/transforms_factory.py, `transforms_imagenet_eval`).
///
/// What `Preprocessing` holds today is written and read exactly: `crop_mode` “squash” with `crop_pct` 1, “bilinear”, mean and deviation 0.5
/// are Pillow's resizing. What awaits more of it:
///
/// - `crop_mode` “center” and `crop_pct`: the shorter side to `size / crop_pct`, rounded down, and the middle of that;
/// - `interpolation` “bicubic”;
/// - another `mean` or `std`.
///
/// Neither library has the resizing of TensorFlow: it is written as “bilinear”, which is told.
extension TimmConfiguration {
  /// The members of `pretrained_cfg`.
  static func members(for preprocessing: Preprocessing) -> [(String, JSON)] {
    let halves = JSON.array([.number(0.5), .number(0.5), .number(0.5)])
    let (height, width) = (preprocessing.height, preprocessing.width)
    return [
      ("input_size", .array([.integer(3), .integer(height), .integer(width)])), ("interpolation", .string("bilinear")),
      ("crop_pct", .number(1)), ("crop_mode", .string("squash")), ("mean", halves), ("std", halves),
      // The size of the last block's result.
      ("pool_size", .array([.integer((height + 31) / 32), .integer((width + 31) / 32)])),
    ]
  }

  /// Reads them. What isn't said is what timm then takes (timm/models/_pretrained.py, `PretrainedCfg`).
  ///
  /// - Throws: `ContainerError.malformed`.
  static func readPreprocessing(_ details: ModelDocument, into inventory: inout Inventory) throws {
    let fields = ["input_size", "interpolation", "crop_pct", "crop_mode", "mean", "std"]
    guard fields.contains(where: details.has) else { return }
    let size = try details.wholes("input_size") ?? [3, 224, 224]
    guard size.count == 3, size[0] == 3, ImageSize(height: size[1], width: size[2]).isUsable else {
      throw details.malformed(
        "input_size", expected: "[3, height, width], from \(ImageSize.sides.lowerBound) to \(ImageSize.sides.upperBound)", found: "\(size)")
    }
    let interpolation = try details.text("interpolation") ?? "bicubic"
    let share = try details.real("crop_pct") ?? 0.875
    let mode = try details.text("crop_mode") ?? "center"
    let mean = try details.reals("mean") ?? [0.485, 0.456, 0.406]
    let deviation = try details.reals("std") ?? [0.229, 0.224, 0.225]
    var differences: [String] = []
    if interpolation != "bilinear" { differences.append("interpolation “\(interpolation.printable)”") }
    if mode != "squash" || share != 1 { differences.append("crop_mode “\(mode.printable)” with crop_pct \(share)") }
    let halves = [0.5, 0.5, 0.5]
    if mean != halves || deviation != halves { differences.append("mean \(mean) and std \(deviation)") }
    inventory.metadata.preprocessing = Preprocessing(height: size[1], width: size[2], resize: .pillow)
    guard !differences.isEmpty else { return }
    inventory.remarks.append(
      "\(details.path) says \(differences.joined(separator: ", ")): taken is the size, "
        + "\(size[1])x\(size[2]), to which the whole image is resized bilinearly"
    )
  }
}
