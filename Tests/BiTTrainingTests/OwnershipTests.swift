import BiTFiles
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// What a run takes for its own in the folder that it is given, and what it leaves alone.
struct OwnershipTests {
  private func tuning(_ scratch: Scratch, _ existing: FineTuning.ExistingRun = .refused) throws -> FineTuning {
    var tuning = try FineTuningTests().tuning(scratch)
    (tuning.rule.trained, tuning.existingRun) = (.head, existing)
    tuning.writePage = { try AtomicFile.write("page of \($0.count)".utf8, to: $1) }
    return tuning
  }

  /// All that is below a folder but folders themselves, with what it holds.
  private func files(_ scratch: Scratch, _ folder: String = "run") throws -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: scratch.path(folder))
    where Folder.isFile(scratch.path(folder + "/" + name)) {
      result[name] = try scratch.bytes(folder + "/" + name)
    }
    return result
  }

  @Test(
    "files that no run is known to have written are not replaced, unless that is asked for",
    arguments: [
      "model.h5", "report.html", "config.json", "metrics.jsonl", "evaluation.json", "data.jsonl", "summary.json", "request.json",
      "checkpoints/step-00000010.h5", "tensorboard/events.out.tfevents.0000000000.bit",
    ])
  func foreign(name: String) throws {
    let scratch = try Scratch()
    try scratch.write("run/" + name, "{\"mine\": 1}")
    try scratch.write("run/notes.txt", "mine")
    let before = try files(scratch)
    for existing in [FineTuning.ExistingRun.refused, .resumed] {
      let error = #expect(throws: TrainingError.self) { try tuning(scratch, existing).run() }
      #expect(error?.description.hasPrefix("\(scratch.path)/run: it is no run's") == true, "\(String(describing: error))")
      #expect(error?.description.contains(name.prefix { $0 != "/" }) == true)
      #expect(try files(scratch) == before)
    }
    _ = try tuning(scratch, .replaced).run()
    let after = try files(scratch)
    #expect(after["notes.txt"] == Array("mine".utf8) && after[name] != before[name])
  }

  @Test("what stands under other names stays, also in the folders of a run that is begun anew")
  func others() throws {
    let scratch = try Scratch()
    let mine = [
      "README", "model.h5.backup", "x.unfinished-abcdef", "checkpoints/best.h5", "checkpoints/step-1.h5", "features/mine.npy",
      "tensorboard/other",
      "seed-0/notes", "seed-x/model.h5", ".hidden",
    ]
    for name in mine { try scratch.write("run/" + name, name) }
    _ = try tuning(scratch).run()
    _ = try tuning(scratch, .replaced).run()
    let after = try files(scratch)
    for name in mine { #expect(after[name] == Array(name.utf8), "\(name)") }
  }

  @Test("a run that is begun anew leaves nothing of the one before, be it one run or repeated ones")
  func anew() throws {
    let scratch = try Scratch()
    func tuning(_ runs: Int?, _ fewShot: [Int]?, _ existing: FineTuning.ExistingRun) throws -> FineTuning {
      var tuning = try self.tuning(scratch, existing)
      (tuning.repetitions, tuning.fewShot) = (runs, fewShot)
      return tuning
    }
    let shapes: [(Int?, [Int]?)] = [(2, nil), (1, [1, 2]), (nil, nil)]
    for (runs, fewShot) in shapes {
      try FileManager.default.removeItem(atPath: scratch.path + "/run", ifThere: true)
      _ = try tuning(runs, fewShot, .refused).run()
      let alone = try Set(files(scratch).keys)
      for (otherRuns, otherFewShot) in shapes {
        _ = try tuning(otherRuns, otherFewShot, .replaced).run()
        #expect(throws: TrainingError.self) { try tuning(runs, fewShot, .refused).run() }
        _ = try tuning(runs, fewShot, .replaced).run()
        #expect(try Set(files(scratch).keys) == alone)
        #expect(try Set(Folder.names(in: scratch.path + "/run")).isSubset(of: Set(alone.map { String($0.prefix { $0 != "/" }) })))
      }
    }
  }

  @Test("more repetitions may be asked for, fewer not, and not one run beside repeated ones")
  func mixture() throws {
    let scratch = try Scratch()
    func run(_ runs: Int?) throws {
      var tuning = try tuning(scratch, .resumed)
      tuning.repetitions = runs
      _ = try tuning.run()
    }
    try run(1)
    try run(3)
    #expect(try RunSummary(RunFolder(scratch.path + "/run"))?.results.map(\.seed) == [0, 1, 2])
    for runs in [2, nil] {
      let error = #expect(throws: TrainingError.self) { try run(runs) }
      #expect(error?.description.contains("it holds a run that isn't asked for, \(scratch.path)/run/seed-") == true)
    }
  }

  @Test(
    "a symbolic link in a run's folder is neither followed nor written through",
    arguments: [
      ".lock", "request.json", "config.json", "data.jsonl", "metrics.jsonl", "evaluation.json", "model.h5", "report.html", "summary.json",
      "tensorboard/events.out.tfevents.0000000000.bit", "checkpoints", "features", "tensorboard", "checkpoints/step-00000002.h5",
    ], [FineTuning.ExistingRun.refused, .replaced])
  func links(name: String, existing: FineTuning.ExistingRun) throws {
    let scratch = try Scratch()
    try scratch.write("mine/step-00000001.h5", "mine")
    try scratch.write("file", "12\n")
    let target = scratch.path + (name.contains(".") ? "/file" : "/mine")
    if existing != .refused { _ = try tuning(scratch).run() }
    let path = scratch.path + "/run/" + name
    try Folder.make(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    try FileManager.default.removeItem(atPath: path, ifThere: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    let error = #expect(throws: FileError.self) { try tuning(scratch, existing).run() }
    #expect(
      error?.path == path && error?.reason == "it is a symbolic link, and none is followed here; remove it", "\(String(describing: error))")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == target)
    #expect(try scratch.bytes("file") == Array("12\n".utf8) && scratch.bytes("mine/step-00000001.h5") == Array("mine".utf8))
  }

  @Test("a repeated run's folder that is a link is refused; the folder that was given may be one")
  func linkedFolders() throws {
    let scratch = try Scratch()
    try Folder.make(scratch.path + "/elsewhere/x")
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/run", withDestinationPath: scratch.path + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/elsewhere/seed-0", withDestinationPath: scratch.path + "/elsewhere/x")
    var tuning = try tuning(scratch)
    tuning.repetitions = 1
    #expect(throws: FileError.self) { try tuning.run() }
    #expect(scratch.names("elsewhere/x").isEmpty)
    tuning.repetitions = nil
    _ = try tuning.run()
    #expect(scratch.names("elsewhere").contains("model.h5"))
  }

  @Test("a lock's name that is somebody's own file, or has a second name elsewhere, is left alone")
  func lock() throws {
    let scratch = try Scratch()
    try scratch.write("run/.lock", "my own")
    #expect(throws: FileError.self) { try tuning(scratch).run() }
    #expect(try scratch.bytes("run/.lock") == Array("my own".utf8))
    try scratch.write("mine", "12\n")
    try Folder.removeFile(scratch.path + "/run/.lock")
    try FileManager.default.linkItem(atPath: scratch.path + "/mine", toPath: scratch.path + "/run/.lock")
    #expect(throws: FileError.self) { try tuning(scratch).run() }
    #expect(try scratch.bytes("mine") == Array("12\n".utf8))
  }

  @Test("an event file with a second name elsewhere is replaced, not written to")
  func hardLink() throws {
    let scratch = try Scratch()
    _ = try tuning(scratch).run()
    let events = "run/tensorboard/events.out.tfevents.0000000000.bit"
    try FileManager.default.linkItem(atPath: scratch.path(events), toPath: scratch.path("mine"))
    let before = try scratch.bytes("mine")
    var other = try tuning(scratch, .replaced)
    other.rule.baseRate = 0.5
    _ = try other.run()
    #expect(try scratch.bytes("mine") == before && scratch.bytes(events) != before)
  }

  @Test("a run in its data, data in the run, and a checkpoint that the run would replace are refused, also through links")
  func places() throws {
    let scratch = try Scratch()
    let usual = try tuning(scratch)
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/link", withDestinationPath: scratch.path + "/data")
    try scratch.write("list.csv", "path,label\ndata/dark/0.jpg,a\ndata/light/0.jpg,b\n")
    func error(_ data: String, _ run: String, checkpoint: String = "start.h5", _ existing: FineTuning.ExistingRun = .replaced) throws
      -> String
    {
      var tuning = usual
      (tuning.data, tuning.folder) = (.path(scratch.path(data)), RunFolder(scratch.path(run)))
      (tuning.start, tuning.existingRun) = (.checkpoint(scratch.path(checkpoint)), existing)
      let before = try files(scratch, "data")
      defer { #expect((try? files(scratch, "data")) == before) }
      do { _ = try tuning.run() } catch let error as TrainingError { return error.description.replacing(scratch.path + "/", with: "") }
      return ""
    }
    #expect(try error("data", "data") == "data: it lies in the data, data")
    #expect(try error("data", "data/new/run") == "data/new/run: it lies in the data, data")
    #expect(try error("link", "data/run") == "data/run: it lies in the data, link")
    #expect(try error("data", "link/run") == "link/run: it lies in the data, data")
    #expect(try error("data", ".").hasSuffix("the data lie in it, data"))
    #expect(try error("list.csv", ".").hasSuffix("the data lie in it, list.csv"))
    try Folder.make(scratch.path + "/other/model")
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/data/zebra", withDestinationPath: scratch.path + "/other")
    #expect(try error("data", "other") == "other: it lies in the data, data/zebra")
    try Folder.removeFile(scratch.path + "/data/zebra")
    #expect(try error("list.csv", "other") == "")
    #expect(try error("data", "other", checkpoint: "other/model.h5").contains("other/model.h5"))
    #expect(try error("other/data.jsonl", "other").hasSuffix("other: the data lie in it, other/data.jsonl"))
    #expect(try error("other/data.jsonl", "third") == "")
  }
}

extension FileManager {
  fileprivate func removeItem(atPath path: String, ifThere: Bool) throws {
    if Folder.isTaken(path) { try removeItem(atPath: path) }
  }
}
