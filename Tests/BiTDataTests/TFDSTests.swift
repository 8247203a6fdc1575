import BiTContainers
import BiTData
import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

/// Data sets that TensorFlow Datasets wrote, and what it reads from them: fixtures/make_data_records.py.
struct TFDSTests {
  private static let folder = "fixtures/data/records"

  /// What TensorFlow Datasets reads of each part of a data set.
  private func truth(_ name: String) throws -> [String: [JSON]] {
    guard case .object(let parts)? = try JSON(parsing: Repository.bytes(Self.folder + "/truth.json"))[name] else { return [:] }
    return Dictionary(uniqueKeysWithValues: parts.map { ($0, $1.elements ?? []) })
  }

  private func open(_ name: String, _ rule: LabelRule? = nil) throws -> any Dataset {
    try DatasetFormats.open(Repository.path("\(Self.folder)/\(name)"), rule: rule)
  }

  /// Compares all records with what TensorFlow Datasets reads, in its order.
  ///
  /// - Parameter label: the label of an example, from its features.
  private func compare(
    _ data: any Dataset, _ name: String, parts: [String], nameFeature: String?, _ label: (JSON) -> Int?
  ) throws {
    let truth = try truth(name)
    var place: [String: Int] = [:]
    for record in 0..<data.count {
      let part = data.part(of: record)
      let index = place[part, default: 0]
      place[part] = index + 1
      let expected = try #require(truth[part])[index]
      let features = try #require(expected["features"])
      #expect(data.label(of: record) == label(features), "\(part) \(index)")
      if let nameFeature { #expect(data.name(of: record) == features[nameFeature]?.text) }
      #expect(try Image(data.source(of: record)).digest == expected["pixels"]?.text, "\(part) \(index)")
      let size = try data.source(of: record).size()
      #expect(size.height == expected["height"]?.whole && size.width == expected["width"]?.whole)
    }
    #expect(place == truth.filter { parts.contains($0.key) }.mapValues(\.count))
  }

  @Test("names, labels, pixels and order are those that TensorFlow Datasets gives", arguments: ["petals", "petals/2.0.0"])
  func petals(path: String) throws {
    let data = try open(path)
    #expect(data.format == "tfds" && data.isInTFDSOrder && data.classes == ["daisy", "passion flower", "rose"])
    try compare(data, "petals", parts: ["train", "validation"], nameFeature: "file_name") { $0["label"]?.whole }
    // The test's labels are -1.
    #expect(data.remarks == [.incomplete(examples: 3, missing: "a label in “test”")])
    #expect(data.source(of: 0).name == data.path + "#petals-train.tfrecord-00000-of-00003#0")
  }

  @Test("a picture's file can be had as it is")
  func files() throws {
    let source = try open("petals").source(of: 2)
    guard case .stored(let stored) = source else { return #expect(Bool(false)) }
    let file = try #require(try source.file())
    #expect(try Image(bytes: file).digest == Image(source).digest)
    #expect(try source.fileKind()?.suffix == "jpg")
    #expect(try ImageSource.span(try #require(stored.store.span(of: 2))).file() == file)
  }

  @Test("numbers of objects give classes: how many there are, the nearest of them, the nearest vehicle")
  func objects() throws {
    func numbers(_ features: JSON, _ name: String, at axis: Int) -> [Double] {
      features["objects"]?[name]?.elements?.compactMap { $0.elements?[axis].real } ?? []
    }
    let count = try open("clevr", LabelRule(column: "objects", kind: .count(less: 3)))
    try compare(count, "clevr", parts: ["train", "validation"], nameFeature: "file_name") {
      ($0["objects"]?["rotation"]?.elements?.count).map { $0 - 3 }
    }
    #expect(count.remarks == [.incomplete(examples: 3, missing: "a label in “test”")])
    let bounds: [Float] = [0, 8, 8.5, 9, 9.5, 10, 100]
    let distance = try open("clevr", LabelRule(column: "objects/pixel_coords/z", kind: .nearest(bounds: bounds, none: 100)))
    try compare(distance, "clevr", parts: ["train", "validation"], nameFeature: nil) { features in
      numbers(features, "pixel_coords", at: 2).min().flatMap { nearest in bounds.lastIndex { Double($0) < nearest } }
    }
    #expect(Set((0..<distance.count).map(distance.label)).count > 2)
    let vehicles: [Float] = [-100, 8, 20, 999]
    let kitti = try open("kitti", LabelRule(column: "closest_vehicle/z", kind: .nearest(bounds: vehicles, none: 1000)))
    try compare(kitti, "kitti", parts: ["train", "validation", "test"], nameFeature: "image/file_name") { features in
      let types = features["objects"]?["type"]?.elements?.compactMap(\.whole) ?? []
      let nearest = zip(numbers(features, "location", at: 2), types).filter { $0.1 < 3 }.map(\.0).min() ?? 1000
      return vehicles.lastIndex { Double($0) < nearest }
    }
    #expect(Set((0..<kitti.count).map(kitti.label)).count > 2)
  }

  @Test("one label of several is asked for by its feature's name; pictures of 0 and 1 are made black and white")
  func columns() throws {
    let sprites = try open("dsprites", LabelRule(column: "label_orientation", kind: .divided(by: 2.5)))
    try compare(sprites, "dsprites", parts: ["train"], nameFeature: nil) { ($0["label_orientation"]?.whole).map { Int(Double($0) / 2.5) } }
    #expect(try open("dsprites", LabelRule(column: "label_x_position")).classes.count == 32)
    let norb = try open("smallnorb")
    #expect(norb.classes.last == "cars")
    try compare(norb, "smallnorb", parts: ["train", "test"], nameFeature: nil) { $0["label_category"]?.whole }
    try compare(open("smallnorb", LabelRule(column: "label_azimuth")), "smallnorb", parts: ["train", "test"], nameFeature: nil) {
      $0["label_azimuth"]?.whole
    }
    let error = #expect(throws: DataError.self) { try open("smallnorb", LabelRule(column: "label_colour")) }
    #expect(error?.reason.contains("expected examples that know “label_colour”, found “instance”, “label_azimuth”") ?? false)
    #expect(throws: DataError.self) { try open("clevr") }
  }

  @Test("files of records without a description: DMLab's")
  func records() throws {
    let data = try open("dmlab")
    #expect(data.format == "tfrecord" && !data.isInTFDSOrder && data.key(of: 0) == data.name(of: 0))
    try compare(data, "dmlab", parts: ["train", "validation", "test"], nameFeature: "filename") { $0["label"]?.whole }
    let one = try open("dmlab/dmlab-validation.tfrecord-00000-of-00001")
    #expect(one.count == 3 && one.part(of: 0) == "validation")
  }

  // MARK: - Other descriptions

  /// A copy of a data set.
  private func copy(_ name: String, leavingOut: (String) -> Bool = { _ in false }) throws -> Scratch {
    let scratch = try Scratch()
    let folder = Repository.path("\(Self.folder)/\(name)")
    for file in try Folder.names(in: folder) where !leavingOut(file) { try scratch.write(file, content(folder + "/" + file)) }
    return scratch
  }

  @Test("descriptions as older versions wrote them", arguments: ["4.0", "to_json", "1.0", "1.0 without names"])
  func older(version: String) throws {
    let scratch = try copy("petals/2.0.0") { $0.hasSuffix(".json") || version.hasSuffix("names") && $0.hasSuffix(".labels.txt") }
    let info = version.hasPrefix("1.0") ? "dataset_info_1.0.json" : "dataset_info_4.0.json"
    try scratch.write("dataset_info.json", Repository.bytes("\(Self.folder)/older/\(info)"))
    if !version.hasPrefix("1.0") {
      try scratch.write("features.json", Repository.bytes("\(Self.folder)/older/features_\(version).json"))
    }
    let data = try scratch.open()
    #expect(data.classes == (version.hasSuffix("names") ? ["0", "1", "2"] : ["daisy", "passion flower", "rose"]))
    try compare(data, "petals", parts: ["train", "validation"], nameFeature: "file_name") { $0["label"]?.whole }
  }

  @Test("what a folder doesn't say of CLEVR's objects is known")
  func olderObjects() throws {
    let scratch = try copy("clevr/3.1.0") { $0 == "features.json" }
    let rule = LabelRule(column: "objects", kind: .count(less: 3))
    let data = try scratch.open(rule: rule)
    try compare(data, "clevr", parts: ["train", "validation"], nameFeature: "file_name") {
      ($0["objects"]?["rotation"]?.elements?.count).map { $0 - 3 }
    }
  }

  @Test("of several versions the newest is read, by numbers; several data sets are an error that names them")
  func versions() throws {
    let scratch = try Scratch()
    let folder = Repository.path("\(Self.folder)/petals/2.0.0")
    func add(_ name: String) throws {
      for file in try Folder.names(in: folder) { try scratch.write("\(name)/\(file)", content(folder + "/" + file)) }
    }
    try add("petals/small/9.0.0")
    try scratch.write("petals/small/10.0.0/dataset_info.json", "{}")
    #expect(try scratch.open("petals").count == 10)
    try scratch.write("petals/small/10.0.0/features.json", "{}")
    #expect(scratch.failure("petals").contains("10.0.0/dataset_info.json: expected a data set's name and its splits"))
    try add("petals/small/10.0.0")
    #expect(try scratch.open().count == 10)
    try add("petals/large/1.0.0")
    #expect(scratch.failure().contains("expected one data set, found 2: give one of “petals/large/1.0.0”, “petals/small/10.0.0”"))
    #expect(try scratch.open("petals/large").count == 10)
  }

  // MARK: - Damage

  /// What opening a damaged copy says.
  private func failure(_ name: String, _ file: String, _ change: (String) -> String) throws -> String {
    let scratch = try copy(name)
    try scratch.write(file, change(String(decoding: try scratch.bytes(file), as: UTF8.self)))
    return scratch.failure()
  }

  @Test("other formats of files, damaged descriptions and wrong numbers are errors that say what was found")
  func descriptions() throws {
    for format in ["array_record", "riegeli", "parquet"] {
      let failure = try failure("petals/2.0.0", "dataset_info.json") { $0.replacing("\"tfrecord\"", with: "\"\(format)\"") }
      #expect(failure.contains("expected files of the format tfrecord, found “\(format)”"))
    }
    let cases: [(file: String, old: String, new: String, expected: String)] = [
      (
        "dataset_info.json", "\"3\"", "\"4\"",
        "petals-train.tfrecord-00001-of-00003: expected 4 examples, as dataset_info.json says, found 3"
      ),
      ("dataset_info.json", "\"3\"", "\"-3\"", "expected the numbers of the shards' examples, found \"-3\""),
      ("dataset_info.json", "\"3\"", "9223372036854775807, 9223372036854775807", "numbers that are too large"),
      ("dataset_info.json", "\"3\",", "", "expected the 2 files of “train”, found 0: “petals-train.tfrecord-00000-of-00002”"),
      ("dataset_info.json", "{DATASET}-", "../{DATASET}-", "expected a template for the names of files in the folder"),
      ("dataset_info.json", "{SPLIT}", "{OTHER}", "expected a template for the names of files in the folder"),
      ("dataset_info.json", "\"splits\"", "\"split\"", "expected a data set's name and its splits, found none"),
      ("dataset_info.json", "{", "[", "dataset_info.json: not valid JSON"),
      ("features.json", "{", "[", "features.json: not valid JSON"),
      ("features.json", "pythonClassName", "className", "expected a feature's pythonClassName or type, found none"),
      ("features.json", "\"uint8\"", "\"uint16\"", "“image”: expected a picture of 8 bits a value, found another"),
      ("features.json", "image_feature.Image", "text_feature.Text", "expected examples with one picture, found"),
      ("features.json", "\"numClasses\": \"3\"", "\"numClasses\": \"2\"", "expected the names of 2 classes in label.labels.txt, found 3"),
      ("label.labels.txt", "daisy\n", "", "expected the names of 3 classes in label.labels.txt, found 2"),
    ]
    for (file, old, new, expected) in cases {
      let failure = try failure("petals/2.0.0", file) { $0.replacing(old, with: new) }
      #expect(failure.contains(expected), "\(file), \(old) → \(new)")
    }
  }

  @Test("missing files are named")
  func missing() throws {
    let scratch = try copy("petals/2.0.0") { $0.contains("train.tfrecord-00001") }
    #expect(
      scratch.failure().contains(
        "expected the 3 files of “train”, found 2: “petals-train.tfrecord-00001-of-00003” is missing"))
    let records = try copy("dmlab") { $0.contains("train.tfrecord-00001") }
    #expect(records.failure().contains("expected the 2 files dmlab-train.tfrecord-…-of-00002, found 1"))
  }

  @Test("a file that is cut is an error wherever it is cut, never fewer examples")
  func truncated() throws {
    let scratch = try copy("petals/2.0.0")
    let name = "petals-train.tfrecord-00000-of-00003"
    let bytes = try scratch.bytes(name)
    for count in stride(from: 0, to: bytes.count, by: 37) {
      try scratch.write(name, bytes[..<count])
      #expect(scratch.failure().contains(name), "\(count)")
    }
  }

  @Test("a picture whose bytes were changed is an error when it is read, whatever the decoder makes of it")
  func damagedPicture() throws {
    let scratch = try copy("petals/2.0.0")
    let name = "petals-train.tfrecord-00000-of-00003"
    var bytes = try scratch.bytes(name)
    let place = 12 + bytes[12..<bytes.count].count / 4
    bytes[place] ^= 1
    try scratch.write(name, bytes)
    guard let data = try? scratch.open() else { return }
    let error = #expect(throws: ImageError.self) { try Image(data.source(of: 0)) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("record 0: expected content with the checksum"))
  }

  @Test("examples that lack what the description says are errors with the record's number")
  func examples() throws {
    func feature(_ name: String, _ kind: UInt64, _ values: (inout ProtocolBufferMessage) -> Void) -> ProtocolBufferMessage {
      var (list, feature, entry) = (ProtocolBufferMessage(), ProtocolBufferMessage(), ProtocolBufferMessage())
      values(&list)
      feature.add(kind, list)
      entry.add(1, name)
      entry.add(2, feature)
      return entry
    }
    func record(_ entries: [ProtocolBufferMessage]) -> [UInt8] {
      var (features, example) = (ProtocolBufferMessage(), ProtocolBufferMessage())
      for entry in entries { features.add(1, entry) }
      example.add(1, features)
      return TFRecord.framed(example.bytes)
    }
    let bytes = try Scratch.picture()
    let picture = feature("image", 1) { $0.add(1, bytes) }
    let label = feature("label", 3) { $0.add(1, UInt64(1)) }
    let name = feature("file_name", 1) { $0.add(1, "a.jpg") }
    func failure(_ entries: [ProtocolBufferMessage]) throws -> String {
      let scratch = try copy("petals/2.0.0")
      try scratch.write("petals-validation.tfrecord-00001-of-00003", record(entries))
      return scratch.failure()
    }
    #expect(try failure([name, picture, label]) == "tfds: 10")
    #expect(try failure([name, label]).contains("record 0: expected one picture as “image”, found none"))
    #expect(try failure([picture, label]).contains("record 0: expected one name as “file_name”, found none"))
    #expect(try failure([picture, name]).contains("record 0: expected numbers of “label” that give a class, found no “label”"))
    let others: [[UInt64]] = [[], [0, 1], [UInt64(bitPattern: -2)], [1 << 40]]
    for numbers in others {
      let wrong = feature("label", 3) { list in for number in numbers { list.add(1, number) } }
      #expect(try failure([picture, name, wrong]).contains("record 0: expected numbers of “label” that give a class"), "\(numbers)")
    }
    let beyond = feature("label", 3) { $0.add(1, UInt64(3)) }
    #expect(try failure([picture, name, beyond]).contains("expected a label from 0 to 2, found 3"))
  }
}
