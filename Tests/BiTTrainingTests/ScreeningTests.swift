import BiTCheckpoint
import BiTData
import BiTImage
import BiTTestSupport
import BiTTraining
import Testing

/// How closely images are looked at before training, and what becomes of those that turn out to be broken.
struct ScreeningTests {
  /// Pictures of two classes, of which one ends in the middle of its pixels and one isn't a picture.
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for (name, brightness) in [("dark", 60), ("light", 180)] { try scratch.draw("data/" + name, count: 6, brightness: brightness) }
    let whole = try scratch.bytes("data/dark/0.jpg")
    try scratch.write("data/dark/cut.jpg", whole.prefix(whole.count / 2))
    try scratch.write("data/light/text.jpg", "no picture".utf8)
    return scratch
  }

  private func rejected(_ scratch: Scratch, _ extent: Screening.Extent) throws -> [String] {
    let screening = try Screening(ImageCollection(path: scratch.path + "/data"), extent: extent, threads: 2) {}
    #expect(screening.typicalSize == (40, 40))
    return screening.rejected.map { String($0.name.dropFirst(scratch.path.count + 6)) } + ["\(screening.usable.training.count) left"]
  }

  @Test("all pixels find every broken picture, headers those that are none, and a sample only what it meets")
  func extents() throws {
    let scratch = try scratch()
    #expect(try rejected(scratch, .pixels) == ["dark/cut.jpg", "light/text.jpg", "12 left"])
    #expect(try rejected(scratch, .headers) == ["light/text.jpg", "13 left"])
    #expect(try rejected(scratch, .sample(3)) == ["14 left"])
    #expect(try rejected(scratch, .sample(1000)) == ["light/text.jpg", "13 left"])
  }

  @Test("pictures to measure with are decoded whatever the extent")
  func measured() throws {
    let scratch = try scratch()
    var collection = try ImageCollection(path: scratch.path + "/data")
    (collection.validation, collection.training) = (collection.training, collection.validation)
    let screening = try Screening(collection, extent: .sample(1), threads: 1) {}
    #expect(screening.rejected.count == 2 && screening.usable.validation.count == 12)
  }

  /// A run in a folder of that name, stopped after so many questions and gone on with.
  private func run(_ scratch: Scratch, _ name: String, threads: Int, stops: Int? = nil) throws -> [String] {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let checkpoint = scratch.path + "/start.h5"
    try Checkpoint.initialised(architecture: architecture, outputs: nil, seed: 1).write(to: checkpoint, kind: .kerasH5, replacing: true)
    var tuning = FineTuning(checkpoint: checkpoint, data: scratch.path + "/data", folder: RunFolder(scratch.path + "/" + name))
    (tuning.rule.steps, tuning.rule.batch, tuning.rule.mixup, tuning.rule.precrop, tuning.rule.crop) = (5, 8, 0.2, 36, 32)
    (tuning.screening, tuning.threads, tuning.skipsUnreadable) = (.sample(1), threads, true)
    var (told, asked): ([String], Int) = ([], 0)
    var events = TrainingEvents()
    events.report = { if case .skipped(let images) = $0 { told += images.map { String($0.name.dropFirst(scratch.path.count + 6)) } } }
    events.proceed = {
      asked += 1
      return stops.map { asked < $0 } ?? true
    }
    if stops != nil {
      guard case .interrupted = try tuning.run(events) else { throw DataError(path: name, reason: "not interrupted") }
      (tuning.existingRun, events.proceed) = (.resumed, { true })
    }
    guard case .finished(let results) = try tuning.run(events) else { throw DataError(path: name, reason: "not finished") }
    #expect(results[0].evaluation != nil)
    return told
  }

  @Test("a picture that is broken in the loop is told once, and another takes its place: the same for any threads and after a resume")
  func skipped() throws {
    let scratch = try scratch()
    let told = try run(scratch, "one", threads: 1)
    #expect(Set(told).isSubset(of: ["dark/cut.jpg", "light/text.jpg"]) && Set(told).count == told.count && !told.isEmpty)
    #expect(try run(scratch, "three", threads: 3) == told)
    _ = try run(scratch, "stopped", threads: 2, stops: 3)
    let model = try scratch.bytes("one/model.h5")
    #expect(try scratch.bytes("three/model.h5") == model)
    #expect(try scratch.bytes("stopped/model.h5") == model)
  }
}
