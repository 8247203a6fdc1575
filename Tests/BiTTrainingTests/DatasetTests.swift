import BiTData
import BiTImage
import BiTTestSupport
import Synchronization
import Testing

/// What data sets have to keep, whatever their form.
struct DatasetTests {
  /// Pixels that are made when they are asked for, in three splits; counts how often that is.
  private final class Numbers: Dataset {
    let path = "numbers"
    let classes = ["even", "odd"]
    let count = 30
    let asked = Mutex(0)

    func split(of record: Int) -> Split? { record < 20 ? .training : record < 25 ? .validation : .test }
    func label(of record: Int) -> Int { record % 2 }
    func source(of record: Int) -> ImageSource {
      asked.withLock { $0 += 1 }
      return .pixels(Image(height: 1, width: 1, pixels: [UInt8](repeating: UInt8(record), count: 3)), name: "numbers#\(record)")
    }
  }

  @Test("choosing examples works on labels: no record is made before it is asked for")
  func lazy() throws {
    let numbers = Numbers()
    let all = ImageCollection(numbers)
    #expect(all.training.count == 20 && all.validation.count == 5 && all.test.count == 5)
    let chosen = all.holdingOut(0.2, seed: 1).limited(examplesPerClass: 3, seed: 1)
    #expect(chosen.training.labels.count { $0 == 0 } == 3 && chosen.training.count == 6 && chosen.validation.count == 9)
    #expect(chosen.classesWithoutExamples.isEmpty)
    #expect(numbers.asked.withLock { $0 } == 0)
    #expect(chosen.training[0].source.name.hasPrefix("numbers#"))
    #expect(numbers.asked.withLock { $0 } == 1)
    #expect(numbers.examples(of: .test).map(\.source.name) == (25..<30).map { "numbers#\($0)" })
  }

  @Test("pixels in memory are screened as files are")
  func pixels() throws {
    let screening = try Screening(ImageCollection(Numbers()), extent: .headers, threads: 2) {}
    #expect(screening.rejected.isEmpty && screening.typicalSize == (1, 1))
  }

  @Test("a manifest may speak of parts of files, and what it lists is written as a manifest again")
  func spans() throws {
    let scratch = try Scratch()
    try scratch.draw("a", count: 1, brightness: 50)
    let picture = try scratch.bytes("a/0.jpg")
    try scratch.write("shard", [0, 0] + picture + picture)
    func line(_ offset: Int, _ name: String, _ label: String) -> String {
      "{\"path\": \"shard\", \"offset\": \(offset), \"length\": \(picture.count), \"name\": \"\(name)\", \"label\": \"\(label)\"}\n"
    }
    try scratch.write("list", (line(2, "first", "x") + line(2 + picture.count, "second", "y")).utf8)
    let collection = try ImageCollection(path: scratch.path + "/list")
    #expect(scratch.names(collection.training) == ["shard#first", "shard#second"])
    let image = try Image(path: scratch.path + "/a/0.jpg")
    #expect(try collection.training.allSatisfy { try Image($0.source) == image })
    try scratch.write("again", collection.manifestLines().utf8)
    let again = try ImageCollection(path: scratch.path + "/again")
    #expect(again.training.map(\.label) == [0, 1] && again.manifestLines() == collection.manifestLines())
    try scratch.write("twice", (line(2, "same", "x") + line(7, "same", "y")).utf8)
    #expect(throws: DataError.self) { try ImageCollection(path: scratch.path + "/twice") }
    try scratch.write("half", "{\"path\": \"shard\", \"offset\": -1, \"length\": 3, \"label\": \"x\"}".utf8)
    let error = #expect(throws: DataError.self) { try ImageCollection(path: scratch.path + "/half") }
    #expect(error?.description.contains("line 1: expected an offset and a length in bytes") == true)
  }

  @Test("a data set has each split by itself, and a run keeps the test for the end")
  func splits() throws {
    let scratch = try Scratch()
    try scratch.write("list.csv", "path,label,split\n1.jpg,a,test\n2.jpg,a,train\n3.jpg,a,val\n4.jpg,b,\n".utf8)
    let dataset = try DatasetFormats.open(scratch.path + "/list.csv")
    #expect(scratch.names(dataset.examples(of: .training)) == ["2.jpg", "4.jpg"])
    #expect(scratch.names(dataset.examples(of: .validation)) == ["3.jpg"])
    #expect(scratch.names(dataset.examples(of: .test)) == ["1.jpg"])
    let collection = ImageCollection(dataset)
    #expect(scratch.names(collection.validation) == ["3.jpg"] && scratch.names(collection.test) == ["1.jpg"])
    #expect(try scratch.names(ImageCollection.forEvaluation(dataset).images.validation) == ["1.jpg"])
    #expect(try scratch.names(ImageCollection.forEvaluation(dataset, split: .validation).images.validation) == ["3.jpg"])
    try scratch.write("train.csv", "path,label\n1.jpg,a\n".utf8)
    let error = #expect(throws: DataError.self) {
      try ImageCollection.forEvaluation(DatasetFormats.open(scratch.path + "/train.csv"), split: .test)
    }
    #expect(error?.reason == "expected images of the split test, found train (1)")
  }
}
