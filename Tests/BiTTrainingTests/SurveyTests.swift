import BiTCheckpoint
import BiTData
import BiTFiles
import BiTInference
import BiTReport
import BiTTestSupport
import BiTTraining
import Testing

/// What is said of the data before anything is trained.
struct SurveyTests {
  /// The lines that are told, and whether a run was begun.
  private func plan(_ tuning: FineTuning) throws -> [String] {
    var words: [String] = []
    var events = TrainingEvents()
    var decided = 0
    events.report = { event in
      if case .surveyed(let overview) = event { words += overview.words }
      if case .decided = event { decided += 1 }
    }
    // How long it takes is measured elsewhere.
    events.proceed = { false }
    try tuning.preview(events)
    #expect(decided == 1 && !Folder.isFolder(tuning.folder.path))
    return words
  }

  @Test("classes with their numbers, what is held out, single pictures and copies are told, and nothing is written")
  func words() throws {
    let scratch = try Scratch()
    let tuning = try FineTuningTests().tuning(scratch)
    try scratch.draw("data/one", count: 1, brightness: 100)
    try scratch.write("data/light/copy.jpg", scratch.bytes("data/light/1.jpg"))
    try scratch.write("data/dark/light.jpg", scratch.bytes("data/light/2.jpg"))
    let words = try plan(tuning)
    let path = Folder.absolute(scratch.path) + "/data/"
    #expect(words[0] == "13 images of 3 classes: 11 to learn from, 2 held out, 10 % of each class at random")
    #expect(words[1] == "“dark” 6 (1 held out), “light” 6 (1 held out), “one” 1")
    #expect(words[2] == "a single image, which is learned from: “one”")
    #expect(words[3].hasPrefix("2 images there twice, byte for byte: the first: \(path)"), "\(words)")
    #expect(words[4].hasPrefix("1 of them in two classes: \(path)") && words[4].contains("light.jpg"), "\(words)")
  }

  @Test("of many classes the smallest and the largest are told")
  func many() throws {
    let scratch = try Scratch()
    let tuning = try FineTuningTests().tuning(scratch)
    for number in 0..<12 { try scratch.draw("data/class-\(number)", count: 1 + number % 3, brightness: 10 * number) }
    let words = try plan(tuning)
    #expect(words[1] == "the smallest: “class-0” 1, “class-3” 1, “class-6” 1, “class-9” 1", "\(words)")
    #expect(words[2].hasPrefix("the largest: “light” 5 (1 held out), “dark” 5 (1 held out), “class-8” 3 (1 held out)"), "\(words)")
  }

  @Test("a class that can't be read at all ends the run, or is left out with its label where that is asked for")
  func vanished() throws {
    let scratch = try Scratch()
    var tuning = try FineTuningTests().tuning(scratch)
    try scratch.write("data/fish/1.jpg", "no picture")
    let error = #expect(throws: DataError.self) { try tuning.run() }
    #expect(error?.reason == "1 of 11 images can't be read: 1 of “fish”; nothing is left of “fish”")
    (tuning.skipsUnreadable, tuning.folder) = (true, RunFolder(scratch.path + "/other"))
    #expect(try plan(tuning).contains("no image that can be read, left out: “fish”"))
    guard case .finished = try tuning.run() else { throw DataError(path: "run", reason: "not finished") }
    #expect(
      try Checkpoint.open(tuning.folder.model).metadata.labels == .list(["dark", "light"].map { .init(id: $0, name: $0) }))
  }

  @Test("more examples a class than the largest has are refused, with how many there are")
  func fewShot() throws {
    let scratch = try Scratch()
    var tuning = try FineTuningTests().tuning(scratch)
    tuning.fewShot = [1, 1000]
    let error = #expect(throws: DataError.self) { try tuning.run() }
    #expect(
      error?.reason == "1000 examples of each class are asked for, and the largest class, “dark”, has 4 to learn from",
      "\(String(describing: error))")
    #expect(!tuning.folder.hasRun)
    (tuning.fewShot, tuning.examplesPerClass) = (nil, 5)
    #expect(throws: DataError.self) { try tuning.run() }
    (tuning.examplesPerClass, tuning.folder) = (4, RunFolder(scratch.path + "/other"))
    #expect(try !plan(tuning).isEmpty)
  }

  @Test("with a validation and a test split the validation is measured with meanwhile and the test at the end, also of a head alone")
  func test() throws {
    let scratch = try Scratch()
    var tuning = try FineTuningTests().tuning(scratch)
    let lines = (0..<5).flatMap { number in
      ["dark", "light"].map { "\($0)/\(number).jpg,\($0),\(number < 2 ? "train" : number < 3 ? "Valid" : "testing")\n" }
    }
    try scratch.write("data/list.csv", "path,label,split\n" + lines.joined())
    tuning.data = .path(scratch.path + "/data/list.csv")
    for (folder, trained) in [("network", TrainedPart.network), ("head", .head)] {
      tuning.folder = RunFolder(scratch.path + "/" + folder)
      tuning.rule.trained = trained
      let expected =
        "10 images of 2 classes: 4 to learn from, 2 to measure with, as the data have them apart, 4 of the test, to measure with at the end"
      #expect(try plan(tuning)[0] == expected)
      guard case .finished(let results) = try tuning.run() else { throw DataError(path: folder, reason: "not finished") }
      #expect(results[0].evaluation?.examples == 2 && results[0].test?.examples == 4)
      let stored = try RunConfiguration(tuning.folder)
      #expect(stored.examples.validation == 2 && stored.examples.test == 4)
      let measured = try Classifier(checkpoint: tuning.folder.model).evaluate(data: tuning.folder.data)
      #expect(measured.document.examples == 4 && (trained == .head || measured.document.top1 == results[0].test?.top1))
      let model = try scratch.bytes(folder + "/model.h5")
      let test = try scratch.bytes(folder + "/test.json")
      try Folder.removeFile(tuning.folder.model)
      try Folder.removeFile(scratch.path + "/\(folder)/test.json")
      tuning.existingRun = .resumed
      guard case .finished = try tuning.run() else { throw DataError(path: folder, reason: "not finished") }
      #expect(try scratch.bytes(folder + "/model.h5") == model && scratch.bytes(folder + "/test.json") == test)
      tuning.existingRun = .refused
      #expect(measured.split == "test" && "\(measured.json.line)".hasPrefix("{\"split\": \"test\", \"examples\": 4"))
      try ReportPage.write([tuning.folder], to: scratch.path + "/page.html")
      let page = String(decoding: try scratch.bytes("page.html"), as: UTF8.self)
      let right = results[0].test.map { Int(($0.top1 * 4).rounded()) } ?? -1
      #expect(page.contains("On the test's pictures, which were looked at only once: right for \(right) of 4 new pictures"))
    }
  }

  @Test("what repeated runs reached on the test's images is in their summary and on its page")
  func testOfRepeatedRuns() throws {
    let scratch = try Scratch()
    var tuning = try FineTuningTests().tuning(scratch)
    let lines = (0..<5).flatMap { number in
      ["dark", "light"].map { "\($0)/\(number).jpg,\($0),\(number < 2 ? "train" : number < 3 ? "val" : "test")\n" }
    }
    try scratch.write("data/list.csv", "path,label,split\n" + lines.joined())
    tuning.data = .path(scratch.path + "/data/list.csv")
    (tuning.rule.trained, tuning.repetitions) = (.head, 2)
    guard case .finished(let results) = try tuning.run() else { throw DataError(path: "run", reason: "not finished") }
    let summary = try #require(try RunSummary(tuning.folder))
    #expect(summary.results.map(\.testTop1) == results.map { $0.test?.top1 } && summary.results[0].testTop1 != nil)
    let spread = try #require(summary.groups.first?.testTop1)
    #expect(spread == RunSummary.Spread(results.compactMap { $0.test?.top1 }))
    try ReportPage.write([tuning.folder], to: scratch.path + "/page.html")
    let page = String(decoding: try scratch.bytes("page.html"), as: UTF8.self)
    #expect(page.contains("top-1 on the test"))
  }
}
