import BiTContainers
import BiTData
import BiTFiles
import BiTImage

extension Reader {
  /// The readers of data sets: those in one file, and those in a folder of which one file is damaged. All pictures are read.
  static let data: [Reader] =
    [
      alone("tar", "data/archives", suffix: ".tar", signatures: ["ustar", "0000644", "././@LongLink", "path=", "size="]),
      alone("parquet", "data/parquet", suffix: ".parquet", signatures: ["PAR1", "image", "bytes", "label", "\u{15}", "\u{19}", "\u{1C}"]),
      alone("mat", "data/arrays/mat", suffix: ".mat", signatures: matSignatures) { path in
        let file = try MATFile(path: path)
        for variable in file.variables { _ = try? variable.numbers?.integers(atMost: 1 << 16) }
      },
    ]
    + [
      ("cifar-binary", "cifar10"), ("cifar-100-binary", "cifar100"), ("cifar-python", "cifar10_python"),
      ("cifar-100-python", "cifar100_python"),
      ("clevr", "clevr"), ("dsprites", "dsprites"), ("dsprites-packed", "dsprites_packed"), ("fashion-mnist", "fashion-mnist"),
      ("flowers", "flowers"), ("idx", "idx"), ("kitti", "kitti"), ("pcam", "pcam"), ("smallnorb", "smallnorb"), ("svhn", "svhn"),
    ].map { tree($0, files: folder("data/arrays/" + $1)) }
    + [("petals", nil), ("clevr", "objects"), ("kitti", "closest_vehicle/z"), ("dmlab", nil)].map { name, column in
      tree("tfds-" + name, column: column, files: folder("data/records/" + name))
    }
    + lists.map { name, files in tree(name, files: { files.map { Seed(name: $0, bytes: Array($1.utf8)) } }) }

  private static let matSignatures = ["MATLAB 5.0 MAT-file", "MI", "\u{E}\0\0\0", "\u{F}\0\0\0", "\u{1}\0\0\0", "\u{2}\0\0\0"]

  /// Data sets whose lists are texts; their pictures aren't there.
  private static let lists: [(String, [(String, String)])] = [
    (
      "pets",
      [
        ("images/Abyssinian_1.jpg", ""), ("images/Bengal_3.jpg", ""), ("annotations/trainval.txt", "Abyssinian_1 1 1 1\nBengal_2 6 1 1\n"),
        ("annotations/test.txt", "Bengal_3 6 1 1\n"),
      ]
    ),
    (
      "dtd",
      [
        ("images/banded/a.jpg", ""), ("images/banded/b.jpg", ""), ("labels/train1.txt", "banded/a.jpg\n"),
        ("labels/test1.txt", "banded/b.jpg\n"),
      ]
    ),
    (
      "sun397",
      [
        ("a/abbey/1.jpg", ""), ("b/beach/2.jpg", ""), ("ClassName.txt", "/a/abbey\n/b/beach\n"),
        ("Partitions/Training_01.txt", "/a/abbey/1.jpg\r\n"),
        ("Partitions/Testing_01.txt", "/b/beach/2.jpg\r\n"),
      ]
    ),
    (
      "lists",
      [
        ("images/a.jpg", ""), ("images/d.jpg", ""), ("train800.txt", "images/a.jpg 0\nimages/b c.png 2\n"),
        ("test.txt", "images/d.jpg 1\n"), ("classnames.txt", "a\nb\nc\n"),
      ]
    ),
    (
      "ilsvrc",
      [
        ("val/ILSVRC2012_val_00000001.JPEG", ""), ("train/n01440764/n01440764_1.JPEG", ""),
        ("LOC_val_solution.csv", "ImageId,PredictionString\nILSVRC2012_val_00000001,n01440764 1 2 3 4\n"),
      ]
    ),
  ]

  private static func alone(
    _ name: String, _ folder: String, suffix: String, signatures: [String],
    read: @escaping @Sendable (String) throws -> Void = { try readData($0) }
  ) -> Reader {
    Reader(
      name: name, signatures: signatures, seeds: { try Corpus.files(folder, suffix: suffix) },
      read: { path, _ in
        try read(path)
        return .unprotected
      })
  }

  private static func tree(_ name: String, column: String? = nil, files: @escaping @Sendable () throws -> [Seed]) -> Reader {
    let folder = SoundFolder("tree-" + name, files)
    return Reader(
      name: name, signatures: ["NUMPY", "HDF", "TREE", "PK", "data", "labels"], tokens: words, seeds: files,
      read: { path, seed in
        try folder.place(damaged: seed.name, from: path)
        try readData(folder.path, column: column)
        return .unprotected
      })
  }

  /// All files of a folder of the fixtures, with those in its folders.
  static func folder(_ name: String) -> @Sendable () throws -> [Seed] {
    let files = Result { try Corpus.tree(name) }
    return { try files.get() }
  }

  /// Opens a data set and reads its pictures, of which some may not be there.
  private static func readData(_ path: String, column: String? = nil) throws {
    let data = try DatasetFormats.open(path, rule: column.map { LabelRule(column: $0, kind: .count(less: 0)) })
    for record in 0..<min(data.count, 64) {
      _ = (data.part(of: record), data.key(of: record), data.name(of: record), data.classes[data.label(of: record)])
      do { _ = try (Image(data.source(of: record)), data.source(of: record).size()) } catch is ImageError {}
    }
  }
}
