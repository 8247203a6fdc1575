import BiTContainers
import BiTFiles
import BiTImage

/// CIFAR-10 and CIFAR-100 as their authors pass them on: in binary files, or in files that Python has pickled, as torchvision has them.
///
///     cifar-10-batches-bin/data_batch_1.bin … data_batch_5.bin  test_batch.bin  batches.meta.txt
///     cifar-100-binary/train.bin  test.bin  fine_label_names.txt  coarse_label_names.txt
///     cifar-10-batches-py/data_batch_1 … data_batch_5  test_batch  batches.meta
///     cifar-100-python/train  test  meta
///
/// The path is that of such a folder, or of the folder that it is in. Columns: `label`; for CIFAR-100, which has the fine label there, also
/// `coarse_label`. Keys are numbers, as TensorFlow Datasets has them. Of the pixels nothing is held.
public enum CIFAR: DatasetFormat {
  /// For programs.
  public static let name = "cifar"
  /// For people.
  public static let title = "CIFAR's batches"

  /// A form of one of the two.
  private struct Form {
    let folder: String
    let training: [String]
    let test: String
    let isHundred: Bool
    let isPickled: Bool
  }

  private static let forms = [
    Form(
      folder: "cifar-10-batches-bin", training: (1...5).map { "data_batch_\($0).bin" }, test: "test_batch.bin", isHundred: false,
      isPickled: false),
    Form(folder: "cifar-100-binary", training: ["train.bin"], test: "test.bin", isHundred: true, isPickled: false),
    Form(
      folder: "cifar-10-batches-py", training: (1...5).map { "data_batch_\($0)" }, test: "test_batch", isHundred: false, isPickled: true),
    Form(folder: "cifar-100-python", training: ["train"], test: "test", isHundred: true, isPickled: true),
  ]

  private static let side = 32
  private static let pictureSize = 3 * side * side

  /// Whether the files of a form are in the folder, or in one that is called as their authors call it.
  public static func recognises(_ path: String) -> Bool { !places(path).isEmpty }

  private static func places(_ path: String) -> [(folder: String, form: Form)] {
    let here = forms.filter { isForm($0, path) }.map { (path, $0) }
    return here.isEmpty ? forms.map { (path + "/" + $0.folder, $0) }.filter { isForm($0.1, $0.0) } : here
  }

  private static func isForm(_ form: Form, _ folder: String) -> Bool {
    let path = folder + "/" + form.training[0]
    guard Folder.isFile(path), let file = try? RandomAccessFile(path: path) else { return false }
    // A pickle of protocol 2 or more begins so; protocol 2 is what their authors wrote.
    return form.isPickled
      ? (try? file.bytes(at: 0, count: min(2, file.size))).map { $0.count == 2 && $0[0] == 0x80 && $0[1] < 6 } ?? false
      : form.training.count > 1 || Folder.isFile(folder + "/fine_label_names.txt") || folder.lastPathComponent == form.folder
  }

  /// Reads the labels, and finds where the pixels are.
  ///
  /// - Throws: `DataError`, `ContainerError`, `FileError`, `MemoryError`.
  public static func open(_ path: String, rule: LabelRule?) throws -> any Dataset {
    let places = places(path)
    guard let (folder, form) = places.first, places.count == 1 else {
      throw DataError(path: path, reason: "expected one data set, found \(listed(places.map { $0.folder })): name one of them")
    }
    var batches = Batches(form: form)
    var counts: [RecordTable.Count] = []
    for (part, files) in [("train", form.training), ("test", [form.test])] {
      let before = batches.labels.count
      for file in files {
        guard Folder.isFile(folder + "/" + file) else {
          throw DataError(path: folder, reason: "expected \(listed(form.training + [form.test])), found no “\(file)”")
        }
        try batches.add(file, in: folder)
      }
      counts.append(RecordTable.Count(part: part, records: batches.labels.count - before))
    }
    let store = try ArrayPictures(path: path, parts: batches.pictures, layout: .planes(height: side, width: side))
    var columns = [
      LabelColumns.Column(name: "label", classes: try names(form, folder, isCoarse: false)) { [labels = batches.labels] in
        [Float(labels[$0])]
      }
    ]
    if form.isHundred {
      columns.append(
        .init(name: "coarse_label", classes: try names(form, folder, isCoarse: true)) { [labels = batches.coarse] in [Float(labels[$0])] })
    }
    let (labels, classes) = try LabelColumns(columns: columns).labels(rule, count: store.count, path: path, name: store.name)
    return try RecordTable(
      path: path, format: Self.name, classes: classes, counts: counts, labels: labels, pictures: .stored(store, count: store.count),
      keys: .numbers(prefix: ""))
  }

  /// The classes by the file that names them, else those that they have.
  private static func names(_ form: Form, _ folder: String, isCoarse: Bool) throws -> [String] {
    let known = !form.isHundred ? CIFARNames.ten : isCoarse ? CIFARNames.coarse : CIFARNames.fine
    let names: [String]?
    let file: String
    if form.isPickled {
      file = folder + (form.isHundred ? "/meta" : "/batches.meta")
      let key = !form.isHundred ? "label_names" : isCoarse ? "coarse_label_names" : "fine_label_names"
      names = Folder.isFile(file) ? try PickledDictionary(RandomAccessFile(path: file)).texts(key) : nil
    } else {
      file = folder + (!form.isHundred ? "/batches.meta.txt" : isCoarse ? "/coarse_label_names.txt" : "/fine_label_names.txt")
      names = Folder.isFile(file) ? try textLines(file, atMost: 1 << 20).filter { !$0.isEmpty } : nil
    }
    guard let names else { return known }
    guard names.count == known.count else {
      throw DataError(path: file, reason: "expected the names of \(known.count) classes, found \(names.count)")
    }
    return names
  }

  /// What is found in files one after the other.
  private struct Batches {
    let form: Form
    var pictures: [ArrayPictures.Part] = []
    var labels: [Int32] = []
    var coarse: [Int32] = []

    init(form: Form) { self.form = form }

    mutating func add(_ name: String, in folder: String) throws {
      let file = try RandomAccessFile(path: folder + "/" + name)
      try form.isPickled ? addPickled(file, name) : addBinary(file, name)
    }

    /// A label of a byte, or a coarse and a fine one, and the pixels, for each picture.
    private mutating func addBinary(_ file: RandomAccessFile, _ name: String) throws {
      let labelSize = form.isHundred ? 2 : 1
      let size = labelSize + pictureSize
      guard file.size > 0, file.size % size == 0 else {
        throw DataError(path: file.path, reason: "expected a multiple of \(size) bytes, found \(file.size): the file is cut off or damaged")
      }
      let count = file.size / size
      for record in 0..<count {
        let bytes = try file.bytes(at: record * size, count: labelSize)
        labels.append(Int32(bytes[labelSize - 1]))
        if form.isHundred { coarse.append(Int32(bytes[0])) }
      }
      pictures.append(
        .init(name: name, source: BiTContainers.FileSpan(0..<file.size, of: file), offset: labelSize, step: size, count: count))
    }

    private mutating func addPickled(_ file: RandomAccessFile, _ name: String) throws {
      let batch = try PickledDictionary(file)
      func expected(_ what: String) -> DataError { DataError(path: file.path, reason: "expected \(what), found none") }
      guard let data = try batch.array("data") else { throw expected("“data”") }
      guard data.type == "u1", data.shape.count == 2, data.shape[1] == pictureSize else {
        throw DataError(path: file.path, reason: "expected “data” of n x \(pictureSize) bytes, found \(data.shape) of type \(data.type)")
      }
      let key = form.isHundred ? "fine_labels" : "labels"
      guard let labels = try batch.integers(key) else { throw expected("“\(key)”") }
      let coarse = form.isHundred ? try batch.integers("coarse_labels") : labels
      guard let coarse else { throw expected("“coarse_labels”") }
      guard labels.count == data.shape[0], coarse.count == labels.count else {
        throw DataError(path: file.path, reason: "expected \(data.shape[0]) labels, one for each picture, found \(labels.count)")
      }
      self.labels += labels.map { Int32(clamping: $0) }
      if form.isHundred { self.coarse += coarse.map { Int32(clamping: $0) } }
      pictures.append(.init(name: name, source: data.source, offset: 0, step: pictureSize, count: data.shape[0]))
    }
  }
}
