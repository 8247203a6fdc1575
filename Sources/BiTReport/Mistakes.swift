import BiTData
import BiTFiles
import BiTImage
import BiTTraining

/// The pictures of an evaluation's most confident mistakes.
struct Mistakes {
  private let evaluation: EvaluationDocument
  private let folder: RunFolder

  private static let shown = 24
  private static let pictureSide = 200

  init(_ evaluation: EvaluationDocument, _ folder: RunFolder) {
    (self.evaluation, self.folder) = (evaluation, folder)
  }

  var html: String {
    guard !evaluation.mistakes.isEmpty else { return "<h3>Mistakes</h3>\n<p>None.</p>\n" }
    var finder = PictureFinder(folder)
    let figures = evaluation.mistakes.prefix(Self.shown).map { mistake in
      return
        "<figure>\(Self.picture(finder.image(mistake.path)))<figcaption><b>\(HTML.shortened(evaluation.labels[mistake.label]))</b>, taken for "
        + "<b>\(HTML.shortened(evaluation.labels[mistake.predicted]))</b> with a probability of \(HTML.number(mistake.probability, digits: 2))"
        + "<small title=\"\(HTML.escaped(mistake.path))\">\(HTML.escaped(mistake.path.lastPathComponent))</small></figcaption></figure>\n"
    }
    return "<h3>The most confident mistakes</h3>\n<div class=\"pictures\">\n" + figures.joined() + "</div>\n"
  }

  /// The picture within the page; words where it can't be read any more.
  private static func picture(_ image: Image?) -> String {
    guard let bytes = try? image?.thumbnail(side: pictureSide).jpeg() else { return "<p class=\"gone\">the picture is gone</p>" }
    return "<img alt=\"\" loading=\"lazy\" src=\"\(HTML.dataAddress(bytes, type: "image/jpeg"))\" />"
  }
}

/// The pictures that a run's documents name, also those that lie within other files, and from whatever folder the page is made.
struct PictureFinder {
  private let folder: RunFolder
  /// By the last part of what they are called; nil until one is looked for.
  private var sources: [String: [ImageSource]]?

  init(_ folder: RunFolder) {
    self.folder = folder
  }

  /// The picture of that name; nil where it can't be read any more.
  mutating func image(_ name: String) -> Image? {
    if name.hasPrefix("/"), Folder.isFile(name) { return try? Image(path: name) }
    if let source = source(name), let image = try? Image(source) { return image }
    return try? Image(path: name)
  }

  /// The run's list has full paths; an evaluation has them as they were given.
  private mutating func source(_ name: String) -> ImageSource? {
    let known = sources ?? Self.sources(folder)
    sources = known
    let candidates = known[name.lastPathComponent] ?? []
    if let same = candidates.first(where: { $0.name == name }) { return same }
    let parts = name.split(separator: "/").drop { $0 == "." || $0 == ".." }
    let end = "/" + parts.joined(separator: "/")
    let fitting = candidates.filter { $0.name.hasSuffix(end) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func sources(_ folder: RunFolder) -> [String: [ImageSource]] {
    guard let data = try? RunConfiguration(folder).examples,
      let request = DatasetRequest(path: data.path, taskName: data.task, splitText: data.split),
      let collection = try? ImageCollection(list: folder.data, classes: data.classes, of: request)
    else { return [:] }
    return Dictionary(grouping: collection.validation.map(\.source)) { $0.name.lastPathComponent }
  }
}
