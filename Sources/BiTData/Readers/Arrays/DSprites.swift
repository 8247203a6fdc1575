import BiTContainers
import BiTFiles
import BiTImage

/// DeepMind's sprites as they are passed on: `dsprites_ndarray_co1sh3sc6or40x32y32_64x64.hdf5`, or the same with `.npz`, by itself or in a folder.
///
/// Columns, as TensorFlow Datasets has them: `label_shape` (the label), `label_scale`, `label_orientation`, `label_x_position`, `label_y_position`. All
/// pictures are of the part `train`; keys are numbers. Pixels are 0 or 255, where the file has 0 or 1. Of the pixels nothing is held: those of an `.npz`
/// are deflated, 3 GB of them; when the first picture is read all are undone once, in some seconds, and a megabyte for each afterwards (`DeflatedBytes`).
public enum DSprites: DatasetFormat {
  /// For programs.
  public static let name = "dsprites"
  /// For people.
  public static let title = "dSprites"

  private static let columns = [
    ("label_shape", 1, 3), ("label_scale", 2, 6), ("label_orientation", 3, 40), ("label_x_position", 4, 32), ("label_y_position", 5, 32),
  ]
  private static let shapes = ["square", "ellipse", "heart"]

  /// Whether it is such a file, or a folder with one, by the file's name.
  public static func recognises(_ path: String) -> Bool { file(at: path) != nil }

  private static func file(at path: String) -> String? {
    func isFile(_ path: String) -> Bool {
      path.lastPathComponent.hasPrefix("dsprites_") && ["hdf5", "npz"].contains(path.pathSuffix) && Folder.isFile(path)
    }
    guard Folder.isFolder(path) else { return isFile(path) ? path : nil }
    // In the order of names HDF5, which TensorFlow Datasets reads, comes first.
    return (try? Folder.names(in: path))?.map { path + "/" + $0 }.first(where: isFile)
  }

  /// Reads what is drawn, and finds where the pixels are.
  ///
  /// - Throws: `DataError`, `ContainerError`, `FileError`, `MemoryError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    guard let filePath = file(at: path) else { throw DataError(path: path, reason: "expected dsprites_….hdf5 or .npz, found none") }
    let file = try RandomAccessFile(path: filePath)
    let (images, classes) = try filePath.pathSuffix == "npz" ? zipped(file) : hierarchical(file)
    guard images.valueSize == 1, images.shape.count == 3, classes.shape == [images.shape[0], 6] else {
      throw DataError(
        path: filePath,
        reason:
          "expected n x height x width bytes and n x 6 numbers, found \(images.shape) (\(counted(images.valueSize, "byte")) each) and \(classes.shape)"
      )
    }
    let latents = try classes.columns()
    let (count, height, width) = (images.shape[0], images.shape[1], images.shape[2])
    let part = ArrayPictures.Part(
      name: filePath.lastPathComponent, source: images.source, offset: images.offset,
      step: count > 0 ? (images.source.byteCount - images.offset) / count : 1,
      count: count)
    let store = try ArrayPictures(path: path, parts: [part], layout: .grey(height: height, width: width, factor: 255))
    let known = LabelColumns(
      columns: columns.map { column in
        .init(name: column.0, classes: column.0 == "label_shape" ? shapes : (0..<column.2).map(String.init)) {
          [values = latents[column.1]] in
          [Float(values[$0])]
        }
      })
    let (labels, names) = try known.labels(rule, count: count, path: path, name: store.name)
    return try RecordTable(
      path: path, format: name, classes: names, counts: [.init(part: "train", records: count)], labels: labels,
      pictures: .stored(store, count: count),
      keys: .numbers(prefix: ""),
      remarks: DatasetRemark.packedTogether(images.source, of: height * width, in: part.name, repacking: "imgs:CHUNK=1x\(height)x\(width)"))
  }

  private static func zipped(_ file: RandomAccessFile) throws -> (images: PlainArray, classes: PlainArray) {
    let members = try ZipDirectory(file).members
    func array(_ name: String) throws -> PlainArray {
      guard let member = members.first(where: { $0.name == name }) else {
        throw DataError(path: file.path, reason: "expected “\(name)”, found \(listed(members.map(\.name)))")
      }
      return try PlainArray(member, of: file)
    }
    return (try array("imgs.npy"), try array("latents_classes.npy"))
  }

  private static func hierarchical(_ file: RandomAccessFile) throws -> (images: PlainArray, classes: PlainArray) {
    (try HDF5File.array("imgs", of: file), try HDF5File.array("latents/classes", of: file))
  }
}

extension HDF5File {
  /// The whole numbers of a data set.
  ///
  /// - Throws: `DataError` where there is none of that name; `ContainerError`.
  static func array(_ name: String, of file: RandomAccessFile) throws -> PlainArray {
    guard let dataset = try HDF5File(file, maxExpansion: ChunkedRows.maxHeld).root().find(name)?.dataset() else {
      throw DataError(path: file.path, reason: "expected the data set “\(name)”, found none")
    }
    return try PlainArray(dataset, of: file)
  }
}

extension DatasetRemark {
  /// So many pictures undone for one are few.
  private static let fewPictures = 16

  /// Where many pictures of so many bytes are compressed together.
  ///
  /// - Parameter layout: the option of h5repack that puts each by itself.
  static func packedTogether(_ source: any RandomAccessSource, of bytes: Int, in file: String, repacking layout: String) -> [DatasetRemark]
  {
    guard let rows = source as? ChunkedRows, bytes > 0, rows.layerByteCount / bytes > fewPictures else { return [] }
    return [.packedTogether(file: file, pictures: rows.layerByteCount / bytes, layout: layout)]
  }
}
