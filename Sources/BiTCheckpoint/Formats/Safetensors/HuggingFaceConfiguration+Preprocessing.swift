import BiTContainers

/// What happens to a picture, as Hugging Face's image processor says it: `preprocessor_config.json`
/// (src/transformers/models/bit/image_processing_bit.py).
///
/// The processor can't resize as TensorFlow does: that is written as bilinear. Of a picture that is cut in proportion it knows one shorter side: where
/// the cut isn't square, that is written for its longer side. Both are told.
extension HuggingFaceConfiguration {
  /// Pillow's numbers of its filters.
  private static let filters: [(number: Int, resize: Resize)] = [(2, .pillow), (3, .pillowBicubic)]

  /// What of a preprocessing the document can't say, in words.
  static func notes(_ preprocessing: Preprocessing) -> [String] {
    var notes: [String] = []
    if !filters.contains(where: { $0.resize == preprocessing.resize }) {
      notes.append("Hugging Face's image processor can't resize as TensorFlow does: its own bilinear resizing is written")
    }
    if preprocessing.fit == .shorterSide, preprocessing.height != preprocessing.width {
      notes.append("Hugging Face's image processor knows one shorter side, and the cut isn't square: its longer side's is written")
    }
    return notes
  }

  /// The document. Every member is written: the class's own defaults are another model's.
  static func document(_ preprocessing: Preprocessing) -> JSON {
    func object(_ size: ImageSize) -> JSON { .object([("height", .integer(size.height)), ("width", .integer(size.width))]) }
    let scaled = preprocessing.scaledSize
    let isCut = preprocessing.fit == .shorterSide || scaled != preprocessing.size
    let size =
      preprocessing.fit == .shorterSide ? JSON.object([("shortest_edge", .integer(max(scaled.height, scaled.width)))]) : object(scaled)
    let filter = filters.first { $0.resize == preprocessing.resize }?.number ?? filters[0].number
    return .object(
      [
        ("image_processor_type", .string("BitImageProcessor")), ("do_resize", .bool(true)), ("size", size), ("resample", .integer(filter)),
        ("do_center_crop", .bool(isCut)), ("crop_size", object(preprocessing.size)), ("do_rescale", .bool(true)),
        ("rescale_factor", .number(1 / 255)), ("do_normalize", .bool(true)),
        ("image_mean", .array(preprocessing.normalisation.mean.map(JSON.number))),
        ("image_std", .array(preprocessing.normalisation.deviation.map(JSON.number))), ("do_convert_rgb", .bool(true)),
      ] + ModelNormalisation.members(preprocessing.normalisation))
  }

  /// Reads it. What isn't said is what the class then takes.
  ///
  /// - Throws: `ContainerError.malformed`.
  static func readPreprocessing(_ document: ModelDocument, into inventory: inout Inventory) throws {
    let crops = try document.truth("do_center_crop") ?? true
    let scaled = try size(document, "size", usual: .shorterSide(224))
    let cut = try crops ? size(document, "crop_size", usual: .both(ImageSize(side: 224))).size : scaled.size
    guard scaled.size.isUsable, cut.isUsable else {
      throw document.malformed(
        crops ? "crop_size" : "size",
        expected: "a height and a width from \(ImageSize.sides.lowerBound) to \(ImageSize.sides.upperBound)",
        found: "\(cut.height) and \(cut.width)")
    }
    var unheld: [String] = []
    func compare<Value: Equatable>(_ name: String, _ found: Value, _ expected: Value) {
      if found != expected { unheld.append("\(name) \(found)") }
    }
    let share = share(of: cut, in: scaled)
    if share == nil || scaled.isShorterSide && !crops { unheld.append("\(cut) out of \(scaled.text)") }
    let filter = try document.whole("resample") ?? 3
    let resize = filters.first { $0.number == filter }?.resize
    if resize == nil { unheld.append("resample \(filter)") }
    compare("do_resize", try document.truth("do_resize") ?? true, true)
    compare("do_rescale", try document.truth("do_rescale") ?? true, true)
    compare("rescale_factor", try document.real("rescale_factor") ?? 1 / 255, 1 / 255)
    compare("do_normalize", try document.truth("do_normalize") ?? true, true)
    let normalisation = try ModelNormalisation.read(
      (document, "image_mean", [0.48145466, 0.4578275, 0.40821073]), (document, "image_std", [0.26862954, 0.26130258, 0.27577711]),
      mark: document)
    inventory.metadata.preprocessing = Preprocessing(
      cut, resize: resize ?? .pillow, fit: scaled.isShorterSide ? .shorterSide : .squash, cropShare: share ?? 1,
      normalisation: normalisation)
    guard !unheld.isEmpty else { return }
    inventory.remarks.append("\(document.path) says what isn't followed: \(unheld.joined(separator: ", "))")
  }

  // MARK: - Sizes

  private enum Size {
    case both(ImageSize)
    case shorterSide(Int)

    /// As a square where it is one side.
    var size: ImageSize {
      switch self {
      case .both(let size): size
      case .shorterSide(let side): ImageSize(side: side)
      }
    }

    var isShorterSide: Bool { if case .shorterSide = self { true } else { false } }

    var text: String { isShorterSide ? "a shorter side of \(size.height)" : "\(size)" }
  }

  private static func size(_ document: ModelDocument, _ name: String, usual: Size) throws -> Size {
    // A number by itself is the shorter side, of a crop both (`get_size_dict`, `default_to_square`).
    if let side = document[name]?.whole { return name == "size" ? .shorterSide(side) : .both(ImageSize(side: side)) }
    guard let size = try document.object(name) else { return usual }
    if let height = try size.whole("height"), let width = try size.whole("width") { return .both(ImageSize(height: height, width: width)) }
    if let side = try size.whole("shortest_edge") { return .shorterSide(side) }
    throw document.malformed(name, expected: "height and width, or shortest_edge", found: document[name]?.line ?? "none")
  }

  /// The crop share that both sides have; nil where they have none in common.
  private static func share(of cut: ImageSize, in scaled: Size) -> Double? {
    switch scaled {
    case .shorterSide(let side): cut.height == cut.width ? Preprocessing.cropShare(of: cut.height, in: side) : nil
    case .both(let size):
      Preprocessing.cropShare(of: cut.height, in: size.height).flatMap { share in
        Preprocessing(cut, resize: .pillow, cropShare: share).scaledSize == size ? share : nil
      }
    }
  }
}
