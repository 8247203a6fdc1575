import BiTCheckpoint
import BiTData
import BiTFiles
import BiTImage
import BiTInference
import BiTTestSupport
import BiTTraining
import Testing

/// Fine-tuning on pictures that the program has in memory.
struct DatasetRunTests {
  /// Squares of two brightnesses; the classes stand in no order that sorting would give.
  private struct Squares: Dataset {
    let path = "squares"
    let classes = ["light", "dark"]
    let count = 12
    var prefix = "square-"
    var namesTwice = false

    func split(of record: Int) -> Split? { record < 8 ? .training : .validation }
    func label(of record: Int) -> Int { record % 2 }
    func source(of record: Int) -> ImageSource {
      let brightness = UInt8(label(of: record) == 0 ? 180 + record : 40 + record)
      let image = Image(height: 40, width: 40, pixels: [UInt8](repeating: brightness, count: 40 * 40 * 3))
      return .pixels(image, name: prefix + "\(namesTwice ? record / 2 : record)")
    }
  }

  private func tuning(_ scratch: Scratch, _ name: String, _ squares: Squares = Squares()) throws -> FineTuning {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let checkpoint = scratch.path + "/start.h5"
    try Checkpoint.initialised(architecture: architecture, outputs: nil, seed: 1).write(to: checkpoint, kind: .kerasH5, replacing: true)
    var tuning = FineTuning(checkpoint: checkpoint, data: .dataset(squares), folder: RunFolder(scratch.path + "/" + name))
    (tuning.rule.steps, tuning.rule.batch, tuning.rule.precrop, tuning.rule.crop) = (3, 4, 36, 32)
    return tuning
  }

  @Test("a run over pictures in memory says so, and goes on with the same data set to the same bits")
  func resumes() throws {
    let scratch = try Scratch()
    let whole = try tuning(scratch, "whole")
    var (asked, told) = (0, 0)
    var events = TrainingEvents()
    events.report = { if case .inMemory(let images) = $0 { told += images } }
    guard case .finished(let results) = try whole.run(events) else { throw DataError(path: "whole", reason: "not finished") }
    #expect(told == 12)
    #expect(try Classifier(checkpoint: whole.folder.model).evaluate(data: Squares()).document == results[0].evaluation)
    var parts = try tuning(scratch, "parts")
    events.proceed = {
      asked += 1
      return asked < 3
    }
    guard case .interrupted = try parts.run(events) else { throw DataError(path: "parts", reason: "not interrupted") }
    parts.existingRun = .resumed
    let path = scratch.path + "/parts/data.jsonl"
    var other = try tuning(scratch, "parts", Squares(prefix: "other-"))
    other.existingRun = .resumed
    let refused = #expect(throws: DataError.self) { try other.run() }
    let first = try #require(String(decoding: scratch.bytes("parts/data.jsonl"), as: UTF8.self).split(separator: "\n").first)
    #expect(first == "{\"split\": \"train\", \"label\": \"light\", \"name\": \"square-0\"}")
    #expect(
      refused?.description
        == "\(path): expected one picture “square-0” of class “light” in the data set squares, found none")
    parts.data = .path(scratch.path + "/data")
    let needed = #expect(throws: DataError.self) { try parts.run() }
    #expect(needed?.description.contains("“square-0” is in no file, but in memory") == true)
    parts.data = .dataset(Squares())
    guard case .finished = try parts.run() else { throw DataError(path: "parts", reason: "not finished") }
    for file in ["model.h5", "metrics.jsonl", "evaluation.json"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("parts/" + file), "\(file)")
    }
  }

  @Test("pictures in memory that share a name are refused before anything is trained")
  func sharedNames() throws {
    let scratch = try Scratch()
    let error = #expect(throws: DataError.self) { try tuning(scratch, "run", Squares(namesTwice: true)).run() }
    #expect(error?.reason == "two pictures in memory are called “square-0”: a run's list knows them by their names")
  }
}
