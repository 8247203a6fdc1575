import BiTData
import BiTTestSupport
import Testing

/// Data sets that are unpacked folders with lists, as their authors lay them out.
struct FolderReaderTests {
  @Test("Pets: lists of names and numbers; the class is called as its files are, a class without files as it is known")
  func pets() throws {
    let scratch = try Scratch()
    try scratch.pictures(["images/Abyssinian_2.jpg", "images/american_bulldog_10.jpg", "images/Abyssinian_1.jpg"])
    try scratch.write("annotations/trainval.txt", "#Image CLASS-ID SPECIES BREED ID\nAbyssinian_2 1 1 1\namerican_bulldog_10 2 2 1\n".utf8)
    try scratch.write("annotations/test.txt", "Abyssinian_1 1 1 1\n".utf8)
    let data = try scratch.open()
    #expect(data.format == "pets" && data.classes.count == 37 && data.classes[36] == "yorkshire_terrier")
    #expect(
      data.lines == [
        "trainval Abyssinian_2.jpg Abyssinian_2.jpg 0 Abyssinian",
        "trainval american_bulldog_10.jpg american_bulldog_10.jpg 1 american_bulldog",
        "test Abyssinian_1.jpg Abyssinian_1.jpg 0 Abyssinian",
      ])
    #expect(data.split(of: 0) == .training && data.split(of: 2) == .test)
    #expect(data.source(of: 0) == .file(scratch.path + "/images/Abyssinian_2.jpg"))
    try scratch.write("annotations/test.txt", "Abyssinian_1 38 1 1\n".utf8)
    #expect(
      scratch.failure().hasSuffix("test.txt: line 1: expected a picture's name and a class from 1 to 37, found “Abyssinian_1 38 1 1”"))
    try scratch.write("annotations/test.txt", "Bengal_1 1 1 1\n".utf8)
    #expect(scratch.failure().contains("expected class 1 to be Abyssinian"))
  }

  @Test("DTD: the first fold's lists")
  func textures() throws {
    let scratch = try Scratch()
    try scratch.pictures(["dtd/images/banded/banded_0002.jpg", "dtd/images/woven/woven_0001.jpg", "dtd/images/banded/banded_0004.jpg"])
    for (list, line) in [("train1", "woven/woven_0001.jpg"), ("val1", "banded/banded_0002.jpg"), ("test1", "banded/banded_0004.jpg")] {
      try scratch.write("dtd/labels/\(list).txt", (line + "\n").utf8)
    }
    #expect(
      try scratch.open().lines == [
        "train woven/woven_0001.jpg woven/woven_0001.jpg 1 woven", "validation banded/banded_0002.jpg banded/banded_0002.jpg 0 banded",
        "test banded/banded_0004.jpg banded/banded_0004.jpg 0 banded",
      ])
    try scratch.write("dtd/labels/val1.txt", "striped/1.jpg\n".utf8)
    #expect(scratch.failure("dtd").contains("val1.txt: line 1: expected a picture in a folder of images/"))
  }

  @Test("SUN397: the first partition, or TensorFlow Datasets' lists")
  func scenes() throws {
    let scratch = try Scratch()
    try scratch.pictures(["a/abbey/sun_a.jpg", "c/car_interior/backseat/sun_b.jpg"])
    try scratch.write("ClassName.txt", "/a/abbey\n/c/car_interior/backseat\n".utf8)
    try scratch.write("Partitions/Training_01.txt", "/c/car_interior/backseat/sun_b.jpg\r\n".utf8)
    try scratch.write("Partitions/Testing_01.txt", "/a/abbey/sun_a.jpg\r\n".utf8)
    #expect(
      try scratch.open().lines == [
        "train c/car_interior/backseat/sun_b.jpg - 1 /c/car_interior/backseat", "test a/abbey/sun_a.jpg - 0 /a/abbey",
      ])
    try scratch.write("sun397_tfds_va.txt", "/a/abbey/sun_a.jpg\n".utf8)
    #expect(try scratch.open().lines == ["validation /a/abbey/sun_a.jpg /a/abbey/sun_a.jpg 0 /a/abbey"])
  }

  @Test("EuroSAT, RESISC45 and Caltech101 are folders of classes with known keys")
  func folders() throws {
    let scratch = try Scratch()
    try scratch.pictures(["e/2750/River/River_2.jpg", "e/2750/AnnualCrop/AnnualCrop_10.jpg", "e/2750/River/River_1.jpg"])
    #expect(
      try scratch.open("e").lines == [
        "train AnnualCrop_AnnualCrop_10.jpg AnnualCrop_AnnualCrop_10.jpg 0 AnnualCrop", "train River_River_1.jpg River_River_1.jpg 1 River",
        "train River_River_2.jpg River_River_2.jpg 1 River",
      ])
    try scratch.pictures(["c/101_ObjectCategories/Faces/image_0001.jpg", "c/101_ObjectCategories/ant/image_0001.jpg"])
    #expect(
      try scratch.open("c").lines == [
        "train ant/image_0001.jpg - 0 ant", "train Faces/image_0001.jpg - 1 Faces",
      ])
    // Folders that only resemble one are read as anybody's.
    try scratch.pictures(["own/River/1.jpg", "own/Forest/2.jpg"])
    #expect(try scratch.open("own").format == "folders")
  }

  @Test("lists of paths and labels: parts are called as the files; the whole is learned from, its halves when asked")
  func lists() throws {
    let scratch = try Scratch()
    let names = (0..<5).map { "images/train/\($0).jpg" } + ["images/test/a b.jpg"]
    try scratch.pictures(names)
    try scratch.write("train800.txt", (0..<4).map { "\(names[$0]) \($0 % 2)\n" }.joined().utf8)
    try scratch.write("val200.txt", "\(names[4]) 2\r\n".utf8)
    try scratch.write("train800val200.txt", (0..<5).map { "\(names[$0]) \($0 == 4 ? 2 : $0 % 2)\n" }.joined().utf8)
    try scratch.write("test.txt", "\(names[5]) 1\n".utf8)
    let data = try scratch.open()
    #expect(data.format == "lists" && data.classes == ["0", "1", "2"] && data.count == 11)
    #expect(data.examples(of: .training).count == 5 && data.examples(of: .validation).isEmpty && data.examples(of: .test).count == 1)
    #expect(data.lines.first == "test images/test/a b.jpg - 1 1")
    #expect(data.source(of: 0) == .file(scratch.path + "/images/test/a b.jpg"))
    #expect(try scratch.open("val200.txt").lines == ["val200 images/train/4.jpg - 2 2"])
    let task = try DatasetRequest(path: scratch.path, task: .named("vtab/caltech101"), split: SplitExpression("train800")).open()
    #expect(task.count == 4)
    try scratch.write("classnames.txt", "ant\nbee\n".utf8)
    #expect(scratch.failure().contains("train800val200.txt: line 5: expected a label below 2"))
  }

  @Test("labels of ILSVRC's validation pictures: as known, as Kaggle's table, its annotations or a list say; disagreement is told")
  func validation() throws {
    let scratch = try Scratch()
    let names = (1...3).map { "ILSVRC2012_val_0000000\($0).JPEG" }
    try scratch.pictures(names.map { "val/" + $0 } + ["train/n01440764/n01440764_10.JPEG", "train/n01751748/n01751748_2.JPEG"])
    let data = try scratch.open()
    #expect(data.format == "ilsvrc" && data.classes.count == 1000 && data.remarks.isEmpty)
    // TensorFlow Datasets' list begins with these.
    #expect(
      data.lines == [
        "train n01440764_10.JPEG n01440764_10.JPEG 0 n01440764", "train n01751748_2.JPEG n01751748_2.JPEG 65 n01751748",
        "validation \(names[0]) \(names[0]) 65 n01751748", "validation \(names[1]) \(names[1]) 970 n09193705",
        "validation \(names[2]) \(names[2]) 230 n02105855",
      ])
    try scratch.write(
      "LOC_val_solution.csv", "ImageId,PredictionString\n\(names.map { "\($0.dropLast(5)),n01443537 1 2 3 4 \n" }.joined())".utf8)
    let other = try scratch.open()
    #expect(other.listed.suffix(3).allSatisfy { $0.className == "n01443537" && $0.label == 1 })
    #expect("\(other.remarks)".contains("3 of 3 validation pictures"))
    try scratch.write("LOC_val_solution.csv", "ImageId,PredictionString\n\(names[0].dropLast(5)),n01443537 1 2 3 4\n".utf8)
    #expect(scratch.failure().contains("expected the class of “\(names[1])”"))
  }

  @Test("a validation picture of the number 0 or below is none, whatever tells the classes")
  func validationFromOne() throws {
    let scratch = try Scratch()
    let zero = "val/ILSVRC2012_val_00000000.JPEG"
    try scratch.pictures(["val/ILSVRC2012_val_00000001.JPEG", zero, "val/ILSVRC2012_val_-0000001.JPEG"])
    let known = ["validation ILSVRC2012_val_00000001.JPEG ILSVRC2012_val_00000001.JPEG 65 n01751748"]
    func isRead(_ lines: [String]) throws {
      let data = try scratch.open()
      #expect(data.lines == lines)
      #expect(data.remarks == [.besideClasses(folder: scratch.path + "/val", images: 2, first: "ILSVRC2012_val_-0000001.JPEG")])
    }
    try isRead(known)
    try scratch.write("validation_labels.txt", "n01751748\n".utf8)
    try isRead(known)
    // In a list, which says its class, it is a picture like others.
    try scratch.write("l/list.txt", "../\(zero) 65\n".utf8)
    #expect(try scratch.open("l/list.txt").remarks.isEmpty)
  }

  @Test("labels in the order of ILSVRC's development kit, in a list or as folders, are told; so are pictures and lists that aren't there")
  func mistakes() throws {
    let scratch = try Scratch()
    let names = (1...3).map { "ILSVRC2012_val_0000000\($0).JPEG" }
    try scratch.pictures(names.map { "l/val/" + $0 })
    try scratch.write("l/val.txt", "val/\(names[0]) 65\nval/\(names[1]) 970\nval/\(names[2]) 230\n".utf8)
    #expect(try scratch.open("l").remarks.isEmpty)
    try scratch.write("l/val.txt", "val/\(names[0]) 489\nval/\(names[1]) 360\nval/\(names[2]) 170\n".utf8)
    #expect(try scratch.open("l").remarks == [.otherLabels(source: scratch.path + "/l/val.txt", pictures: 3, of: 3)])
    try scratch.pictures([
      "f/train/n01751748/1.JPEG", "f/train/n01440764/1.JPEG", "f/val/n01751748/\(names[0])", "f/val/n01440764/\(names[1])",
    ])
    #expect(try scratch.open("f").remarks == [.otherLabels(source: scratch.path + "/f/val", pictures: 1, of: 2)])
    try scratch.write("l/val.txt", "elsewhere/\(names[0]) 65\n".utf8)
    #expect(scratch.failure("l").hasSuffix("expected “elsewhere/\(names[0])”, the first picture of val, in \(scratch.path)/l, found none"))
    try scratch.write("l/val.txt", "\(scratch.path)/l/val/\(names[0]) 65\n".utf8)
    #expect(try scratch.open("l").source(of: 0) == .file("\(scratch.path)/l/val/\(names[0])"))
    try scratch.pictures(["p/images/Abyssinian_1.jpg"])
    try scratch.write("p/annotations/trainval.txt", "Abyssinian_1 1 1 1\n".utf8)
    #expect(try scratch.open("p").remarks == [.missingList(scratch.path + "/p/annotations/test.txt")])
  }

  @Test("Kaggle's layout of ILSVRC is found, with annotations")
  func kaggle() throws {
    let scratch = try Scratch()
    let root = "ILSVRC/Data/CLS-LOC/"
    try scratch.pictures([
      root + "train/n01440764/n01440764_1.JPEG", root + "val/ILSVRC2012_val_00000007.JPEG", root + "test/ILSVRC2012_test_1.JPEG",
    ])
    try scratch.write(
      "ILSVRC/Annotations/CLS-LOC/val/ILSVRC2012_val_00000007.xml",
      "<annotation><folder>val</folder><object>\n<name>n01440764</name></object></annotation>".utf8)
    #expect(
      try scratch.open().lines == [
        "train n01440764_1.JPEG n01440764_1.JPEG 0 n01440764",
        "validation ILSVRC2012_val_00000007.JPEG ILSVRC2012_val_00000007.JPEG 0 n01440764",
      ])
  }
}
