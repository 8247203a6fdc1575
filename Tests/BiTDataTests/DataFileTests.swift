import BiTContainers
import BiTData
import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

/// Data sets of files and archives, small and in their layouts, with what torchvision, webdataset and TensorFlow Datasets read of them:
/// fixtures/make_data_files.py.
struct DataFileTests {
  private static let folder = "fixtures/data/files/"
  /// The folder in which each archive's data set lies when it is unpacked.
  private static let folders = [
    "pets": "oxford-iiit-pet", "dtd": "dtd", "eurosat": "2750", "sun397": "SUN397", "ilsvrc": "ilsvrc", "webdataset": "webdataset",
  ]

  private func unpack(_ name: String, into scratch: Scratch) throws {
    let file = try RandomAccessFile(path: Repository.path("\(Self.folder)\(name).tar"))
    for member in try TarArchive(file).members { try scratch.write(member.name, file.bytes(at: member.offset, count: member.size)) }
  }

  private func truth(_ name: String) throws -> JSON {
    try #require(try JSON(parsing: Repository.bytes(Self.folder + "truth.json"))[name])
  }

  /// Compares each part with what the libraries read: names, labels and pixels in their order.
  private func compare(_ data: any Dataset, with truth: JSON) throws {
    let parts = DatasetParts(data)
    let expected = try #require(truth["parts"]?.members)
    #expect(data.count == expected.reduce(0) { $0 + ($1.value.elements?.count ?? 0) })
    for (part, rows) in expected {
      let records = try #require(parts.records(of: part), "\(part)")
      let rows = try #require(rows.elements)
      #expect(records.count == rows.count)
      for (record, row) in zip(records, rows) {
        let row = try #require(row.elements)
        #expect(data.part(of: record) == part)
        #expect(data.name(of: record) == row[0].text)
        #expect(data.label(of: record) == row[1].whole, "\(data.name(of: record))")
        #expect(try Image(data.source(of: record)).digest == row[2].text, "\(data.name(of: record))")
      }
    }
  }

  @Test("each is read as the real libraries read it, where it stands or from the folder above", arguments: folders.keys.sorted())
  func parts(name: String) throws {
    let scratch = try Scratch()
    try unpack(name, into: scratch)
    let truth = try truth(name)
    let folder = try #require(Self.folders[name])
    try compare(scratch.open(folder), with: truth)
    if !["ilsvrc", "webdataset"].contains(name) { try compare(scratch.open(), with: truth) }
    #expect(try scratch.open(folder).remarks.isEmpty)
  }

  @Test("the order of TensorFlow Datasets follows from the download", arguments: ["pets", "dtd", "eurosat", "sun397", "ilsvrc"])
  func order(name: String) throws {
    let scratch = try Scratch()
    try unpack(name, into: scratch)
    let data = try scratch.open(try #require(Self.folders[name]))
    let parts = DatasetParts(data)
    for (split, names) in try #require(try truth(name)["tfds"]?.members) {
      let ordered = try parts.recordsInTFDSOrder(of: split)
      let records = try #require(ordered)
      #expect(records.map(data.key) == names.elements?.map(\.text), "\(split)")
    }
  }

  @Test("a tar file of class folders is read as its unpacked folders are; a hard link is another name; what lies beside is told")
  func packedFolders() throws {
    let path = Repository.path(Self.folder + "photos.tar")
    let data = try DatasetFormats.open(path)
    #expect(data.format == "tar" && data.classes == ["Zebra", "ant", "Ünze"])
    try compare(data, with: truth("photos"))
    #expect(data.remarks.count == 2 && "\(data.remarks)".contains("beside.jpg") && "\(data.remarks)".contains("1 other member"))
    let scratch = try Scratch()
    try unpack("photos", into: scratch)
    let unpacked = try scratch.open("photos")
    #expect(unpacked.format == "folders")
    #expect(unpacked.listed.map { "photos/\($0.name)" } == data.listed.map(\.name))
    #expect(unpacked.listed.map(\.label) == data.listed.map(\.label))
  }

  @Test("ILSVRC's archives by themselves, and its validation pictures by the development kit's numbers, packed or unpacked")
  func developmentKit() throws {
    let scratch = try Scratch()
    try unpack("ilsvrc", into: scratch)
    let whole = try scratch.open("ilsvrc")
    #expect(try scratch.open("ilsvrc/ILSVRC2012_img_train.tar").listed == whole.listed.filter { $0.part == "train" })
    #expect(try scratch.open("ilsvrc/ILSVRC2012_img_val.tar").listed == whole.listed.filter { $0.part == "validation" })
    // Other numbers are read of the kit, and told since they can't be right.
    let kit = try RandomAccessFile(path: scratch.path + "/ilsvrc/ILSVRC2012_devkit_t12.tar.gz")
    try GzipFile.unpack(kit, to: scratch.path + "/kit.tar", atMost: 1 << 20)
    let file = try RandomAccessFile(path: scratch.path + "/kit.tar")
    for member in try TarArchive(file).members {
      try scratch.write("ilsvrc/" + member.name, file.bytes(at: member.offset, count: member.size))
    }
    #expect(try scratch.open("ilsvrc").listed == whole.listed)
    let truth = "ilsvrc/ILSVRC2012_devkit_t12/data/ILSVRC2012_validation_ground_truth.txt"
    try scratch.write(truth, "4\n4\n4\n4\n")
    let other = try scratch.open("ilsvrc")
    #expect(other.listed.filter { $0.part == "validation" }.allSatisfy { $0.className == "n01440764" })
    #expect("\(other.remarks)".contains("4 of 4 validation pictures"))
    try scratch.write(truth, "4\n4\n")
    #expect(scratch.failure("ilsvrc").contains("expected the class of “ILSVRC2012_val_00000003.JPEG” in"))
    try scratch.write(truth, "4\n6\n")
    #expect(scratch.failure("ilsvrc").hasSuffix("line 2: expected a number that meta.mat knows, found “6”"))
  }

  @Test("archives within an archive, and a packed kit, that are cut anywhere are an error")
  func cut() throws {
    let scratch = try Scratch()
    try unpack("ilsvrc", into: scratch)
    for name in ["ilsvrc/ILSVRC2012_img_train.tar", "ilsvrc/ILSVRC2012_img_val.tar", "ilsvrc/ILSVRC2012_devkit_t12.tar.gz"] {
      let bytes = try scratch.bytes(name)
      for count in stride(from: 600, to: bytes.count - 1024, by: 517) {
        try scratch.write(name, bytes[..<count])
        #expect(scratch.failure("ilsvrc").contains(scratch.path), "\(name) \(count)")
        #expect(throws: (any Error).self, "\(name) \(count)") { try scratch.open("ilsvrc") }
      }
      try scratch.write(name, bytes)
    }
  }

  @Test("missing shards are an error, examples that lack something are told, and what belongs to none")
  func shards() throws {
    let scratch = try Scratch()
    try unpack("webdataset", into: scratch)
    try Folder.removeFile(scratch.path + "/webdataset/train/7.tar")
    #expect(scratch.failure("webdataset").contains("nshards.txt: expected the number of the shards beside it, 10, found “11”"))
    let tar = Tar()
    let picture = try Scratch.picture()
    try scratch.write(
      "w/0.tar",
      tar.bytes([
        ("__meta__/x.json", Array("{}".utf8)), ("a.jpg", picture), ("a.cls", Array(" 1\n".utf8)), ("a.Seg.png", picture), ("README", [1]),
        ("b.jpg", picture), ("c.cls", [0x30]), ("._d.jpg", picture), ("e.JPG", picture), ("e.json", Array("{\"label\": 0}".utf8)),
      ]))
    let data = try scratch.open("w")
    #expect(data.lines == ["train a.jpg - 1 1", "train e.JPG - 0 0"])
    #expect(data.remarks == [.incomplete(examples: 2, missing: "a picture or a class"), .otherMembers(3)])
    for (text, found) in [("1 2", "1 2"), ("cat", "cat"), ("-1", "-1"), ("99999999999", "99999999999"), ("", "")] {
      try scratch.write("w/0.tar", tar.bytes([("a.jpg", picture), ("a.cls", Array(text.utf8))]))
      #expect(scratch.failure("w").hasSuffix("“a.cls”: expected the number of a class, found “\(found)”"))
    }
    try scratch.write("w/0.tar", tar.bytes([("a.jpg", picture), ("a.json", Array("{\"label\": \"cat\"}".utf8))]))
    #expect(scratch.failure("w").contains("“a.json”: expected the number of a class, found \"cat\""))
  }

  @Test("compressed archives are refused by name, alone and in a folder; a plain one is read whatever it is called")
  func compressed() throws {
    let scratch = try Scratch()
    for (name, program) in [
      ("a.tar.gz", "gunzip"), ("a.tgz", "gunzip"), ("a.tar.xz", "unxz"), ("a.tar.bz2", "bunzip2"), ("a.tar.zst", "unzstd"),
    ] {
      let first: [UInt8] =
        switch program {
        case "gunzip": [0x1F, 0x8B]
        case "unxz": [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]
        case "bunzip2": Array("BZh9".utf8)
        default: [0x28, 0xB5, 0x2F, 0xFD]
        }
      try scratch.write("\(name)-folder/\(name)", first + Array(repeating: 0, count: 30))
      #expect(scratch.failure("\(name)-folder/\(name)").hasSuffix("unpack it with \(program)"))
      #expect(scratch.failure("\(name)-folder").hasSuffix("unpack it with \(program)"))
    }
    try scratch.write("plain.tar.gz", Repository.bytes(Self.folder + "photos.tar"))
    #expect(try scratch.open("plain.tar.gz").count == 13)
  }

  @Test("tar files: folders around all are passed over, splits are told from classes, as in a folder")
  func tarFolders() throws {
    let scratch = try Scratch()
    func lines(_ names: [String]) throws -> [String] {
      try scratch.write("t.tar", Tar().bytes(names.map { ($0, try Scratch.picture()) }))
      return try scratch.open("t.tar").listed.map { "\($0.part) \($0.className) \($0.name)" }
    }
    #expect(
      try lines(["./a/b/cat/2.jpg", "a/b/cat/10.jpg", "a/b/dog/x/1.jpg"]) == [
        "train cat a/b/cat/10.jpg", "train cat a/b/cat/2.jpg", "train dog a/b/dog/x/1.jpg",
      ])
    #expect(try lines(["train/1.jpg", "cat/1.jpg"]) == ["train cat cat/1.jpg", "train train train/1.jpg"])
    #expect(try lines(["test/cat/1.jpg"]) == ["test cat test/cat/1.jpg"])
    #expect(try lines(["cat/1.jpg", "cat/2.jpg"]).count == 2)
    #expect(
      try lines(["x/train/cat/1.jpg", "x/test/1.jpg", "x/more/cat/1.jpg", "x/__MACOSX/cat/1.jpg", "x/train/cat/._1.jpg"]) == [
        "train cat x/train/cat/1.jpg"
      ])
    #expect("\(try scratch.open("t.tar").remarks)".contains("x/test: 1 picture without a folder for each class"))
    try scratch.write("t.tar", Tar().bytes([("train/cat/1.jpg", [1]), ("val/cat/1.jpg", [1]), ("valid/cat/1.jpg", [1])]))
    #expect(scratch.failure("t.tar").contains("expected one folder for the split val, found val and valid"))
    try scratch.write("t.tar", Tar().bytes([("1.jpg", [1]), ("a.txt", [1])]))
    #expect(scratch.failure("t.tar").contains("found 1 picture without a folder among 2 members"))
  }
}

/// Writes tar files for tests.
struct Tar {
  func bytes(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    members.reduce([]) { $0 + head($1.name, size: $1.bytes.count) + padded($1.bytes) } + [UInt8](repeating: 0, count: 1024)
  }

  /// A head in the form ustar.
  func head(_ name: String, size: Int, type: Character = "0", target: String = "") -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) { head.replaceSubrange(place..<place + text.utf8.count, with: text.utf8) }
    put(name, at: 0)
    put(octal(size, 11), at: 124)
    put("        ", at: 148)
    put(String(type), at: 156)
    put(target, at: 157)
    put("ustar\u{0}00", at: 257)
    put(octal(head.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
    return head
  }

  func padded(_ bytes: [UInt8]) -> [UInt8] { bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512) }

  private func octal(_ number: Int, _ digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension JSON {
  fileprivate var members: [(name: String, value: JSON)]? {
    if case .object(let members) = self { members.map { ($0.0, $0.1) } } else { nil }
  }
}
