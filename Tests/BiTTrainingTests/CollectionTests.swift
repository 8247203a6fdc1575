import BiTFiles
import BiTTestSupport
import BiTTraining
import Testing

struct CollectionTests {
  private func scratch(_ names: String...) throws -> Scratch {
    let scratch = try Scratch()
    for name in names { try scratch.write(name, "x".utf8) }
    return scratch
  }

  @Test("a folder for each class: classes in the order of bytes, images searched for, hidden and other files passed over")
  func folders() throws {
    let scratch = try scratch(
      "b/2.jpg", "b/deep/1.PNG", "a/1.jpeg", "a/.x.jpg", "a/readme.txt", "B/1.png", ".hidden/1.jpg", "empty/notes.txt")
    let collection = try ImageCollection(path: scratch.path)
    #expect(collection.classes == ["B", "a", "b"])
    #expect(scratch.names(collection.training) == ["B/1.png", "a/1.jpeg", "b/2.jpg", "b/deep/1.PNG"])
    #expect(collection.training.map(\.label) == [0, 1, 2, 2])
    #expect(collection.validation.isEmpty)
  }

  @Test("train/ and val/ or test/ are taken as they are", arguments: ["val", "validation", "test"])
  func splits(name: String) throws {
    let scratch = try scratch("train/a/1.jpg", "train/b/1.jpg", "\(name)/b/7.jpg")
    let collection = try ImageCollection(path: scratch.path + "/")
    #expect(scratch.names(collection.training) == ["train/a/1.jpg", "train/b/1.jpg"])
    #expect(scratch.names(collection.validation) == ["\(name)/b/7.jpg"])
    #expect(collection.validation[0].label == 1)
    #expect(try scratch.names(ImageCollection.forEvaluation(DatasetFormats.open(scratch.path)).images.validation) == ["\(name)/b/7.jpg"])
  }

  @Test("a class called train without folders in it is a class")
  func classCalledTrain() throws {
    let scratch = try scratch("train/1.jpg", "plane/1.jpg")
    let collection = try ImageCollection(path: scratch.path)
    #expect(collection.classes == ["plane", "train"])
    #expect(scratch.names(collection.training) == ["plane/1.jpg", "train/1.jpg"])
  }

  @Test("a CSV manifest may quote, name its columns in any order, and mark a split")
  func csv() throws {
    let scratch = try Scratch()
    let text = "\u{FEFF}Label,Split,Path\r\n\"cat, black\",train,\"a \"\"1\"\".jpg\"\r\n\r\ndog,test,/tmp/b.jpg\r\ndog,,c.jpg"
    try scratch.write("list.csv", text.utf8)
    let collection = try ImageCollection(path: scratch.path + "/list.csv")
    #expect(collection.classes == ["cat, black", "dog"])
    #expect(scratch.names(collection.training) == ["a \"1\".jpg", "c.jpg"])
    #expect(collection.validation.map(\.source.name) == ["/tmp/b.jpg"])
  }

  @Test("a manifest of JSON lines, with labels that may be numbers")
  func jsonLines() throws {
    let scratch = try Scratch()
    try scratch.write(
      "list",
      "{\"path\": \"a\\u00e9.jpg\", \"label\": 7}\n\n{\"label\": \"x\", \"path\": \"b.jpg\", \"split\": \"val\"}\n{\"label\": \"x\", \"path\": \"c.jpg\"}"
        .utf8)
    let collection = try ImageCollection(path: scratch.path + "/list")
    #expect(collection.classes == ["7", "x"])
    #expect(scratch.names(collection.training) == ["aé.jpg", "c.jpg"])
    #expect(scratch.names(collection.validation) == ["b.jpg"])
  }

  @Test(
    "what is wrong with a manifest is told with its line",
    arguments: [
      ("a.jpg,x\na.jpg,y", "line 2: “a.jpg” is listed twice"), ("a.jpg", "line 1: expected a label for “a.jpg”"),
      ("path,label\n,x", "line 2: expected a path"), ("a.jpg,x,later", "expected the split train, val or test, found “later”"),
      ("a.jpg,\"x", "line 1: a quote is opened and not closed"), ("", "found none"), ("{\"path\": 3", "line 1: not valid JSON at byte 10"),
      ("{\"path\": \"a\", \"label\": []}", "expected a label for “a”"), ("a,x\nb,y,val", "but none to learn from"),
    ])
  func refusals(text: String, expected: String) throws {
    let scratch = try Scratch()
    try scratch.write("list", text.utf8)
    let error = #expect(throws: DataError.self) { try ImageCollection(path: scratch.path + "/list") }
    #expect(error?.description.contains(expected) == true, "\(String(describing: error))")
  }

  @Test("a folder of pictures without classes, and one without pictures, are refused with what is expected")
  func noClasses() throws {
    let flat = try scratch("1.jpg")
    #expect(
      throws: DataError(
        path: flat.path, reason: "expected a folder for each class with its images in it, found files (1.jpg) and no such folder")
    ) {
      try ImageCollection(path: flat.path)
    }
    let empty = try Scratch()
    #expect(throws: DataError.self) { try ImageCollection(path: empty.path) }
    #expect(Folder.isFolder(empty.path))
  }

  // MARK: - Choices

  private func collection(_ counts: [Int]) -> ImageCollection {
    let images = counts.enumerated().flatMap { label, count in
      (0..<count).map { LabelledImage(source: .file("\(label)/\($0)"), label: label) }
    }
    return ImageCollection(ImageList(path: "s", classes: counts.indices.map { "\($0)" }, training: images))
  }

  @Test("a share of each class is held out, at least one of two, never all, the same for the same seed")
  func holdout() {
    let all = collection([1, 2, 5, 40, 104])
    let split = all.holdingOut(0.1, seed: 3)
    #expect((0..<5).map { label in split.validation.count { $0.label == label } } == [0, 1, 1, 4, 10])
    #expect(Set((Array(split.training) + Array(split.validation)).map(\.source.name)).count == 152)
    #expect(split == all.holdingOut(0.1, seed: 3))
    #expect(split.validation != all.holdingOut(0.1, seed: 4).validation)
  }

  @Test("few-shot keeps as many of each class, and fewer are a part of more")
  func fewShot() {
    let all = collection([3, 30])
    let five = all.limited(examplesPerClass: 5, seed: 1)
    #expect(five.training.map(\.label) == [0, 0, 0, 1, 1, 1, 1, 1])
    #expect(Set(all.limited(examplesPerClass: 2, seed: 1).training.map(\.source.name)).isSubset(of: five.training.map(\.source.name)))
  }

  @Test("images that can't be read are listed before training; sizes are those of the middle image")
  func screening() throws {
    let scratch = try Scratch()
    try scratch.draw("a", count: 2, brightness: 50, side: 20)
    try scratch.draw("b", count: 3, brightness: 90, side: 30)
    try scratch.write("a/broken.jpg", [0xFF, 0xD8, 0xFF, 0])
    let screening = try Screening(ImageCollection(path: scratch.path), threads: 2) {}
    #expect(screening.rejected.map(\.name) == [scratch.path + "/a/broken.jpg"])
    #expect(screening.usable.training.count == 5)
    #expect(screening.typicalSize == (30, 30))
  }
}
