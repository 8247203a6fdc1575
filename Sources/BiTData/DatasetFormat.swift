import BiTFiles

/// A form in which labelled pictures lie on disk.
public protocol DatasetFormat: Sendable {
  /// One word, for programs.
  static var name: String { get }
  /// What it is called, in a few words.
  static var title: String { get }
  /// Whether what stands at a path looks like it; nothing is read whole.
  static func recognises(_ path: String) -> Bool
  /// Finds its records.
  ///
  /// - Parameter rule: how a picture's label follows from what is known of it; nil for the usual label.
  /// - Throws: `DataError`, also where the rule asks for what isn't known; `FileError`.
  static func open(_ path: String, rule: LabelRule?) throws -> any Dataset
}

/// The forms that are read.
public enum DatasetFormats {
  /// The first that recognises a path reads it.
  public static let all: [any DatasetFormat.Type] = [
    TFDS.self, TFRecordFiles.self, ParquetImages.self, PathLists.self, Pets.self, DescribableTextures.self, SUN397.self,
    ClassFolderSets.self, ILSVRC.self, WebDataset.self, IDX.self, CIFAR.self, SVHN.self, Flowers.self, SmallNORB.self,
    DSprites.self, PCam.self, CLEVR.self, KITTI.self, TarFolders.self, ClassFolders.self, Manifest.self,
  ]

  /// What the form of that name is called; nil where there is none.
  public static func title(of name: String) -> String? { all.first { $0.name == name }?.title }

  /// The data set at a path whose pictures aren't files of a folder: an archive, arrays, records. Nil for anything else: a folder of pictures, a picture.
  ///
  /// - Throws: `DataError`, `FileError`.
  package static func openUnlessFiles(_ path: String) throws -> (any Dataset)? {
    let plain: [any DatasetFormat.Type] = [ClassFolders.self, Manifest.self]
    guard path != "-", let format = all.first(where: { $0.recognises(path) }), !plain.contains(where: { $0 == format }) else { return nil }
    let dataset = try format.open(path, rule: nil)
    if dataset.count > 0, case .file = dataset.source(of: 0) { return nil }
    return dataset
  }

  /// Reads the data set at a path.
  ///
  /// - Throws: `DataError`, `FileError`.
  public static func open(_ path: String, rule: LabelRule? = nil) throws -> any Dataset {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let format = all.first(where: { $0.recognises(path) }) else {
      throw DataError(path: path, reason: "expected \(all.map { $0.title }.joined(separator: ", or ")), found something else")
    }
    return try format.open(path, rule: rule)
  }
}
