import BiTData
import BiTFiles
import BiTTestSupport
import BiTTraining
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Folders as people have them.
struct ClassFolderTests {
  private func scratch(_ names: String...) throws -> Scratch {
    let scratch = try Scratch()
    for name in names { try scratch.write(name, "x".utf8) }
    return scratch
  }

  @Test(
    "splits are called as people call them",
    arguments: [("train", "val"), ("Training", "VALID"), ("TRAIN", "Validation"), ("training", "Testing")])
  func splits(training: String, measured: String) throws {
    let scratch = try scratch("\(training)/a/1.jpg", "\(training)/b/1.jpg", "\(measured)/b/7.jpg")
    let collection = try ImageCollection(path: scratch.path)
    #expect(scratch.names(collection.training) == ["\(training)/a/1.jpg", "\(training)/b/1.jpg"])
    #expect(scratch.names(collection.validation) == ["\(measured)/b/7.jpg"] && collection.test.isEmpty)
  }

  @Test("with val and test the validation is val's and the test is test's; what lies beside them is told")
  func both() throws {
    let scratch = try scratch(
      "train/a/1.jpg", "train/b/1.jpg", "val/a/2.jpg", "test/a/3.jpg", "test/b/4.jpg", "more/a/5.jpg", "cover.jpg", "train/c/notes.txt",
      "train/loose.png")
    let collection = try ImageCollection(path: scratch.path)
    #expect(scratch.names(collection.validation) == ["val/a/2.jpg"])
    #expect(scratch.names(collection.test) == ["test/a/3.jpg", "test/b/4.jpg"])
    let path = scratch.path
    #expect(
      collection.remarks == [
        .emptyFolder(path + "/train/c"), .besideClasses(folder: path + "/train", images: 1, first: "loose.png"),
        .besideSplits(folder: path + "/more", images: 1), .besideClasses(folder: path, images: 1, first: "cover.jpg"),
      ])
    #expect(
      collection.remarks.map(\.description) == [
        "no picture in \(path)/train/c: it is no class",
        "1 picture beside the folders of the classes in \(path)/train isn't taken: loose.png",
        "\(path)/more, with 1 picture, lies beside the folders of the splits and isn't taken",
        "1 picture beside the folders of the classes in \(path) isn't taken: cover.jpg",
      ])
  }

  @Test("a test without labels is told, a validation without labels and two folders of one split are refused")
  func unlabelled() throws {
    let test = try scratch("train/a/1.jpg", "train/b/1.jpg", "test/1.jpg", "test/2.jpg")
    let collection = try ImageCollection(path: test.path)
    #expect(collection.validation.isEmpty && collection.remarks == [.unlabelled(folder: test.path + "/test", images: 2)])
    let validation = try scratch("train/a/1.jpg", "train/b/1.jpg", "val/1.jpg")
    let error = #expect(throws: DataError.self) { try ImageCollection(path: validation.path) }
    #expect(error?.description.hasPrefix(validation.path + "/val: expected a folder for each class") == true)
    let twice = try scratch("train/a/1.jpg", "training/a/1.jpg")
    let split = #expect(throws: DataError.self) { try ImageCollection(path: twice.path) }
    #expect(split?.reason == "expected one folder for the split train, found \(twice.path)/train and \(twice.path)/training")
  }

  @Test("folders that all hold the same folders are refused, with the layout that is meant")
  func layout() throws {
    let splits = try scratch("cat/train/1.jpg", "cat/val/2.jpg", "dog/train/1.jpg", "dog/val/2.jpg")
    let first = #expect(throws: DataError.self) { try ImageCollection(path: splits.path) }
    #expect(
      first?.reason
        == "expected a folder for each class, found 2 folders (“cat”, “dog”) which all hold the folders “train”, “val”: the splits stand above "
        + "the classes: \(splits.path)/train/cat/… in place of \(splits.path)/cat/train/…")
    let level = try scratch("one/cat/1.jpg", "one/dog/1.jpg", "two/cat/1.jpg", "two/dog/1.jpg")
    let second = #expect(throws: DataError.self) { try ImageCollection(path: level.path) }
    #expect(second?.reason.contains("if these are the classes, the data are one of the folders (\(level.path)/one)") == true)
    let nested = try scratch("photos/train/cat/1.jpg", "photos/test/cat/1.jpg")
    let third = #expect(throws: DataError.self) { try ImageCollection(path: nested.path) }
    #expect(third?.reason.hasSuffix("are these the splits, and \(nested.path)/photos the data?") == true)
    // One folder of the same name in each, different ones, and pictures beside them are classes' own business.
    let one = try scratch("cat/images/1.jpg", "dog/images/1.jpg")
    #expect(try ImageCollection(path: one.path).training.count == 2)
    let beside = try scratch("cat/1.jpg", "cat/a/1.jpg", "cat/b/1.jpg", "dog/a/1.jpg", "dog/b/1.jpg")
    #expect(try ImageCollection(path: beside.path).training.count == 5)
    let different = try scratch("cat/a/1.jpg", "cat/b/1.jpg", "dog/a/1.jpg")
    #expect(try ImageCollection(path: different.path).training.count == 3)
  }

  @Test("two folders whose names differ only in their Unicode form are one class, and no picture is lost")
  func unicodeForms() throws {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    let scratch = try scratch("\(composed)/1.jpg", "\(composed)/2.jpg", "\(decomposed)/1.jpg", "b/1.jpg")
    let collection = try ImageCollection(path: scratch.path)
    #expect(collection.classes == ["b", decomposed] && collection.training.map(\.label) == [0, 1, 1, 1])
    #expect(collection.remarks == [.oneName(decomposed, forms: 2)])
    let list = try scratch.write("list.jsonl", collection.manifestLines())
    #expect(try ImageCollection(path: list).training.count == 4)
    let splits = try self.scratch("train/\(composed)/1.jpg", "train/b/1.jpg", "val/\(decomposed)/1.jpg")
    #expect(try ImageCollection(path: splits.path).validation.map(\.label) == [1])
  }

  @Test("a name that isn't UTF-8 is a class, or a picture, like another")
  func foreignNames() throws {
    let scratch = try Scratch()
    try scratch.draw("a", count: 2, brightness: 50)
    try scratch.draw("b", count: 2, brightness: 150)
    let folder = String(pathBytes: Array("\(scratch.path)/caf".utf8) + [0xE9])
    #expect(folder.withPath { rename(scratch.path + "/b", $0) } == 0)
    let picture = folder + "/" + String(pathBytes: [0xE4, 0x2E, 0x6A, 0x70, 0x67])
    #expect(picture.withPath { link(scratch.path + "/a/0.jpg", $0) } == 0)
    let screening = try Screening(ImageCollection(path: scratch.path), threads: 1) {}
    #expect(screening.usable.classes == ["a", "caf\\xE9"] && screening.rejected.isEmpty && screening.usable.training.count == 5)
    let list = try scratch.write("list.jsonl", screening.usable.manifestLines())
    #expect(try Screening(ImageCollection(path: list), threads: 1) {}.usable.training == screening.usable.training)
  }
}
