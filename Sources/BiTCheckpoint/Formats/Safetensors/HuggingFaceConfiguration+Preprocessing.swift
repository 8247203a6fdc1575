import BiTContainers

/// What happens to a picture, as Hugging Face's image processor says it: `preprocessor_config.json`
/// (src/transformers/models/bit/image_processing_bit.py).
///
/// What `Preprocessing` holds today is written and read exactly: a `size` of height and width, `resample` 2 (bilinear) without a crop, mean
/// and deviation 0.5 are Pillow's resizing. What awaits more of it:
///
/// - a `size` of `shortest_edge`, and `do_center_crop` to `crop_size`;
/// - `resample` 3 (bicubic);
/// - another `image_mean` or `image_std`.
///
/// Neither library has the resizing of TensorFlow: it is written as bilinear, which is told.
extension HuggingFaceConfiguration {
  /// The document. Every member is written: the class's own defaults are another model's.
  static func document(_ preprocessing: Preprocessing) -> JSON {
    let halves = JSON.array([.number(0.5), .number(0.5), .number(0.5)])
    let size = JSON.object([("height", .integer(preprocessing.height)), ("width", .integer(preprocessing.width))])
    return .object([
      ("image_processor_type", .string("BitImageProcessor")), ("do_resize", .bool(true)), ("size", size), ("resample", .integer(2)),
      ("do_center_crop", .bool(false)), ("crop_size", size), ("do_rescale", .bool(true)), ("rescale_factor", .number(1 / 255)),
      ("do_normalize", .bool(true)), ("image_mean", halves), ("image_std", halves), ("do_convert_rgb", .bool(true)),
    ])
  }

  /// Reads it. What isn't said is what the class then takes.
  ///
  /// - Throws: `ContainerError.malformed`.
  static func readPreprocessing(_ document: ModelDocument, into inventory: inout Inventory) throws {
    let crops = try document.truth("do_center_crop") ?? true
    let (height, width) = try size(document, crops: crops)
    guard ImageSize(height: height, width: width).isUsable else {
      throw document.malformed(
        "size", expected: "a height and a width from \(ImageSize.sides.lowerBound) to \(ImageSize.sides.upperBound)",
        found: "\(height) and \(width)")
    }
    inventory.metadata.preprocessing = Preprocessing(height: height, width: width, resize: .pillow)
    var differences: [String] = []
    func compare<Value: Equatable>(_ name: String, _ found: Value, _ expected: Value) {
      if found != expected { differences.append("\(name) \(found)") }
    }
    compare("do_resize", try document.truth("do_resize") ?? true, true)
    compare("do_center_crop", crops, false)
    if try document.object("size")?.has("shortest_edge") ?? true { differences.append("a size of shortest_edge") }
    compare("resample", try document.whole("resample") ?? 3, 2)
    compare("do_rescale", try document.truth("do_rescale") ?? true, true)
    compare("rescale_factor", try document.real("rescale_factor") ?? 1 / 255, 1 / 255)
    compare("do_normalize", try document.truth("do_normalize") ?? true, true)
    compare("image_mean", try document.reals("image_mean") ?? [0.48145466, 0.4578275, 0.40821073], [0.5, 0.5, 0.5])
    compare("image_std", try document.reals("image_std") ?? [0.26862954, 0.26130258, 0.27577711], [0.5, 0.5, 0.5])
    guard !differences.isEmpty else { return }
    inventory.remarks.append(
      "\(document.path) says \(differences.joined(separator: ", ")): taken is the size, "
        + "\(height)x\(width), to which the whole image is resized bilinearly"
    )
  }

  /// The size that the network gets: of the crop where there is one.
  private static func size(_ document: ModelDocument, crops: Bool) throws -> (height: Int, width: Int) {
    let name = crops ? "crop_size" : "size"
    // A number by itself is a square.
    if let side = document[name]?.whole { return (side, side) }
    guard let size = try document.object(name) else { return (224, 224) }
    if let height = try size.whole("height"), let width = try size.whole("width") { return (height, width) }
    if let side = try size.whole("shortest_edge") { return (side, side) }
    throw document.malformed(name, expected: "height and width, or shortest_edge", found: document[name]?.line ?? "none")
  }
}
