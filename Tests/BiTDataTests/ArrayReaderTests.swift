import BiTContainers
import BiTData
import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

private let folder = "fixtures/data/arrays/"

/// A set of `fixtures/make_data_arrays.py` and what the real libraries read in it.
private struct Truth {
  let path: String
  let examples: [JSON]
  let columns: [(String, [Int])]

  init(_ name: String) throws {
    let document = try JSON(parsing: try content(Repository.path(folder + "truth.json")))
    let sets = document["sets"]
    let truth = try #require(sets?[name])
    path = Repository.path(folder + name)
    examples = truth["examples"]?.elements ?? []
    guard case .object(let members)? = truth["columns"] else {
      columns = []
      return
    }
    columns = members.map { ($0.0, $0.1.elements?.compactMap(\.whole) ?? []) }
  }
}

private func digest(_ image: Image) -> String {
  var digest = SHA256()
  image.pixels.withUnsafeBytes { digest.update($0) }
  return digest.finish()
}

@Suite("Data sets in arrays")
struct ArrayReaderTests {
  @Test(
    "each example has the part, name, key, label and pixels that the real libraries give it",
    arguments: [
      ("idx", "idx", 10), ("fashion-mnist", "idx", 10), ("cifar10", "cifar", 10), ("cifar10_python", "cifar", 10),
      ("cifar100", "cifar", 100),
      ("cifar100_python", "cifar", 100), ("svhn", "svhn", 10), ("flowers", "flowers", 102), ("smallnorb", "smallnorb", 5),
      ("dsprites", "dsprites", 3), ("dsprites_packed", "dsprites", 3), ("pcam", "pcam", 2), ("clevr", "clevr", 11), ("kitti", "kitti", 4),
    ])
  func examples(name: String, format: String, classes: Int) throws {
    let truth = try Truth(name)
    let data = try DatasetFormats.open(truth.path)
    #expect(data.format == format)
    #expect(data.classes.count == classes)
    #expect(data.count == truth.examples.count)
    for (record, example) in truth.examples.enumerated() where record < data.count {
      #expect(data.part(of: record) == example["part"]?.text)
      #expect(data.name(of: record) == example["name"]?.text)
      #expect(data.key(of: record) == example["key"]?.text)
      #expect(data.label(of: record) == example["label"]?.whole)
      let source = data.source(of: record)
      let image = try Image(source)
      #expect(digest(image) == example["pixels"]?.text, "\(source.name)")
      #expect(try source.size() == ImageSize(height: image.height, width: image.width))
    }
    if name == "fashion-mnist" { #expect(data.classes.last == "Ankle boot") }
  }

  @Test(
    "a rule takes another column, by the name that TensorFlow Datasets gives it",
    arguments: ["cifar100", "cifar100_python", "smallnorb", "dsprites", "dsprites_packed"])
  func columns(name: String) throws {
    let truth = try Truth(name)
    #expect(!truth.columns.isEmpty)
    for (column, expected) in truth.columns {
      let data = try DatasetFormats.open(truth.path, rule: LabelRule(column: column))
      #expect((0..<data.count).map(data.label) == expected, "\(column)")
    }
    #expect { try DatasetFormats.open(truth.path, rule: LabelRule(column: "objects/z")) } throws: { "\($0)".contains("“objects/z”") }
    let labels = try DatasetFormats.open(truth.path, rule: LabelRule(column: "label"))
    #expect((0..<labels.count).map(labels.label) == truth.examples.compactMap { $0["label"]?.whole })
  }

  @Test("VTAB's rules of counts and distances follow from the objects")
  func objects() throws {
    let truth = try Truth("clevr")
    let bounds: [Float] = [0, 8, 8.5, 9, 9.5, 10, 100]
    let distance = LabelRule(column: "objects/pixel_coords/z", kind: .nearest(bounds: bounds, none: 1000))
    let data = try DatasetFormats.open(truth.path, rule: distance)
    #expect((0..<data.count).map(data.label) == truth.columns.first?.1)
    let count = try DatasetFormats.open(truth.path, rule: LabelRule(column: "objects", kind: .count(less: 3)))
    #expect((0..<count.count).map(count.label) == truth.examples.compactMap { $0["label"]?.whole.map { $0 - 3 } })
    #expect(data.remarks == [.withoutLabels(folder: truth.path + "/clevr/CLEVR_v1.0/images/test", images: 2)])
    let orientation = LabelRule(column: "label_orientation", kind: .divided(by: 2.5), classes: (0..<16).map(String.init))
    let sprites = try DatasetFormats.open(Truth("dsprites").path, rule: orientation)
    #expect((0..<8).map(sprites.label) == [0, 2, 4, 6, 8, 10, 12, 14])
  }

  @Test("the generator draws what numpy's old one does")
  func choices() throws {
    let document = try JSON(parsing: try content(Repository.path(folder + "truth.json")))
    for choice in document["choices"]?.elements ?? [] {
      let count = try #require(choice["of"]?.whole)
      let expected = choice["chosen"]?.elements?.compactMap(\.whole) ?? []
      var generator = NumpyChoice(seed: 123)
      #expect(generator.choose(expected.count, of: Array(0..<count)) == expected)
    }
  }

  @Test("without the mapping to videos all of KITTI is to learn from, and a remark says so")
  func unsplit() throws {
    let scratch = try copy("kitti/Kitti/raw", without: "mapping")
    let data = try DatasetFormats.open(scratch.path)
    #expect(data.count == 30 && (0..<30).allSatisfy { data.part(of: $0) == "train" })
    #expect(data.remarks == [.unsplit(missing: scratch.path + "/mapping/train_rand.txt")])
  }

  @Test("Flowers with train and test the other way round is told")
  func swapped() throws {
    let scratch = try copy("flowers/flowers-102")
    #expect(try DatasetFormats.open(scratch.path).remarks == [])
    try scratch.write("setid.mat", try content(Repository.path(folder + "flowers_swapped.mat")))
    #expect(try DatasetFormats.open(scratch.path).remarks == [.swappedParts(train: 7, test: 3)])
  }

  @Test("PatchCamelyon that isn't unpacked is refused with what to do")
  func packed() throws {
    let scratch = try Scratch()
    try scratch.write("camelyonpatch_level_2_split_train_x.h5.gz", [0x1F, 0x8B])
    #expect { try DatasetFormats.open(scratch.path) } throws: { "\($0)".contains("gunzip camelyonpatch_level_2_split_train_x.h5.gz") }
  }

  @Test("two data sets in a folder are told apart by name")
  func ambiguous() throws {
    let scratch = try copy("idx/MNIST/raw", to: "MNIST/raw/")
    #expect(try DatasetFormats.open(scratch.path).count == 11)
    for name in try Folder.names(in: scratch.path("MNIST/raw")) {
      try scratch.write("KMNIST/raw/" + name, try scratch.bytes("MNIST/raw/" + name))
    }
    #expect { try DatasetFormats.open(scratch.path) } throws: { "\($0)".contains("name one of them") }
  }

  // MARK: - Damage

  /// Copies of the files of a set, and of the folders in it.
  private func copy(_ name: String, to place: String = "", without missing: String? = nil) throws -> Scratch {
    try .copy(of: folder + name, to: place, without: missing)
  }

  /// Opens a set and decodes some of what it has.
  private func read(_ path: String, every step: Int = 1) throws {
    let data = try DatasetFormats.open(path)
    for record in stride(from: 0, to: data.count, by: step) {
      _ = data.key(of: record)
      _ = try Image(data.source(of: record))
    }
  }

  @Test(
    "a file that is cut off is an error", .timeLimit(.minutes(5)),
    arguments: [
      ("idx/MNIST/raw", "train-images-idx3-ubyte"), ("idx/MNIST/raw", "t10k-labels-idx1-ubyte"),
      ("fashion-mnist", "train-images.idx3-ubyte.gz"), ("cifar10/cifar-10-batches-bin", "data_batch_3.bin"),
      ("cifar10_python/cifar-10-batches-py", "test_batch"),
      ("cifar100_python/cifar-100-python", "train"), ("svhn", "train_32x32.mat"), ("svhn", "extra_32x32.mat"),
      ("flowers/flowers-102", "setid.mat"), ("flowers/flowers-102", "imagelabels.mat"),
      ("smallnorb", "smallnorb-5x46789x9x18x6x2x96x96-training-dat.mat"),
      ("smallnorb", "smallnorb-5x46789x9x18x6x2x96x96-training-info.mat"),
      ("dsprites", "dsprites_ndarray_co1sh3sc6or40x32y32_64x64.hdf5"),
      ("dsprites_packed", "dsprites_ndarray_co1sh3sc6or40x32y32_64x64.npz"),
      ("pcam/pcam", "camelyonpatch_level_2_split_valid_x.h5"), ("pcam/pcam", "camelyonpatch_level_2_split_valid_y.h5"),
      ("clevr/clevr/CLEVR_v1.0", "scenes/CLEVR_val_scenes.json"), ("kitti/Kitti/raw", "mapping/train_rand.txt"),
    ])
  func truncated(name: String, file: String) throws {
    let scratch = try copy(name)
    let bytes = try scratch.bytes(file)
    try read(scratch.path)
    for part in stride(from: 0, to: 11, by: 2) {
      try scratch.write(file, bytes[..<(bytes.count * part / 11)])
      #expect(throws: (any Error).self, "\(part) of 11 parts") { try read(scratch.path, every: 2) }
    }
  }

  @Test(
    "a file with other bytes is an error or another data set, never a crash", .timeLimit(.minutes(5)),
    arguments: [
      ("idx/MNIST/raw", "train-images-idx3-ubyte", 16), ("fashion-mnist", "train-labels.idx1-ubyte.gz", 64),
      ("cifar100_python/cifar-100-python", "test", 400), ("cifar10_python/cifar-10-batches-py", "data_batch_1", 400),
      ("svhn", "extra_32x32.mat", 200),
      ("flowers/flowers-102", "setid.mat", 400), ("smallnorb", "smallnorb-5x46789x9x18x6x2x96x96-training-dat.mat", 24),
      ("dsprites_packed", "dsprites_ndarray_co1sh3sc6or40x32y32_64x64.npz", 300),
      ("pcam/pcam", "camelyonpatch_level_2_split_test_y.h5", 3000),
      ("clevr/clevr/CLEVR_v1.0", "scenes/CLEVR_val_scenes.json", 600),
    ])
  func damaged(name: String, file: String, head: Int) throws {
    let scratch = try copy(name)
    let bytes = try scratch.bytes(file)
    for index in stride(from: 0, to: min(head, bytes.count), by: max(1, head / 12)) {
      for value in [0x7F, bytes[index] &+ 1] as [UInt8] {
        var damaged = bytes
        damaged[index] = value
        try scratch.write(file, damaged)
        _ = try? read(scratch.path, every: 9)
      }
    }
  }

  @Test("labels that aren't as many as pictures, out of range, or of a missing file are errors that name the file")
  func wrongLabels() throws {
    func fails(_ scratch: Scratch, _ words: String..., file: String) {
      #expect {
        try DatasetFormats.open(scratch.path)
      } throws: { error in
        "\(error)".contains(file) && words.allSatisfy { "\(error)".contains($0) }
      }
    }
    var scratch = try copy("idx/MNIST/raw")
    try scratch.write("train-labels-idx1-ubyte", [0, 0, 8, 1, 0, 0, 0, 2, 1, 1])
    fails(scratch, "expected 7 labels", "found 2", file: "train-labels-idx1-ubyte")
    scratch = try copy("idx/MNIST/raw", without: "train-labels-idx1-ubyte")
    fails(scratch, "train-labels-idx1-ubyte", file: scratch.path)
    try scratch.write("train-labels-idx1-ubyte", [0, 0, 8, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
    fails(scratch, "1 dimensions", file: "train-labels-idx1-ubyte")
    try scratch.write("train-images-idx3-ubyte", [0, 0, 8, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
    fails(scratch, file: "train-images-idx3-ubyte")
    scratch = try copy("cifar10/cifar-10-batches-bin", without: "data_batch_4.bin")
    fails(scratch, "found no “data_batch_4.bin”", file: scratch.path)
    scratch = try copy("cifar10/cifar-10-batches-bin")
    var batch = try scratch.bytes("data_batch_2.bin")
    batch[3073] = 10
    try scratch.write("data_batch_2.bin", batch)
    fails(scratch, "from 0 to 9, found 10", file: "data_batch_2.bin#1")
    scratch = try copy("flowers/flowers-102/jpg", to: "jpg/", without: "image_00009.jpg")
    for name in ["setid.mat", "imagelabels.mat"] {
      try scratch.write(name, try content(Repository.path(folder + "flowers/flowers-102/" + name)))
    }
    fails(scratch, "“image_00009.jpg”", "“trnid”", file: "jpg")
    scratch = try copy("kitti/Kitti/raw", without: "000004.txt")
    fails(scratch, "found no file", file: "000004.txt")
    scratch = try copy("clevr/clevr/CLEVR_v1.0", without: "CLEVR_train_000003.png")
    fails(scratch, "6 scenes, found 5", file: "images/train")
    scratch = try copy("pcam/pcam", without: "camelyonpatch_level_2_split_test_y.h5")
    fails(scratch, "camelyonpatch_level_2_split_test_y.h5", file: scratch.path)
  }
}
