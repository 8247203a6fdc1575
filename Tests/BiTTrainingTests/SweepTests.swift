import BiTContainers
import BiTData
import BiTFiles
import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// A small sweep: two checkpoints, one of which may be missing, and pictures of two classes.
struct SweepTests {
  private func sweep(_ scratch: Scratch, checkpoints: [String] = ["start.h5"]) throws -> Sweep {
    var tuning = try FineTuningTests().tuning(scratch)
    (tuning.rule.steps, tuning.checkpointInterval, tuning.evaluationInterval) = (3, .steps(1), 3)
    let grid = SweepGrid(
      checkpoints: checkpoints.map(scratch.path), tasks: [.init(name: "photos", data: scratch.path("data"))], examplesPerClass: [1, nil],
      subsamples: 2, seeds: 2)
    return Sweep(grid, asking: tuning, in: scratch.path("sweep"))
  }

  private typealias Change = (inout SweepGrid, inout FineTuning) -> Void

  /// A grid of files that aren't there.
  private func named(_ checkpoints: [String] = ["/a/BiT-M-R50x1.npz"], _ change: Change = { _, _ in }) -> Sweep {
    var grid = SweepGrid(checkpoints: checkpoints, tasks: [.init(name: "photos", data: "/nowhere/photos")])
    var tuning = FineTuning(checkpoint: "", data: "", folder: RunFolder(""))
    change(&grid, &tuning)
    return Sweep(grid, asking: tuning, in: "/nowhere/sweep")
  }

  private func document(_ text: String, _ path: String = "/grids/grid.json") throws -> SweepDocument {
    try SweepDocument(parsing: Array(text.utf8), path: path)
  }

  // MARK: - Grids

  @Test("a grid's document says checkpoints, data by task, numbers, and paths start at its folder")
  func parsing() throws {
    let document = try document(
      """
      {"checkpoints": ["a.npz", "/b.h5"], "data": {"pets": "p", "vtab/cifar": "c", "mine": "/m"}, "examplesPerClass": [1, "all", null],
       "subsamples": 5, "seeds": 3, "options": {"steps": 100, "head-only": true}}
      """)
    let grid = document.grid
    #expect(grid.checkpoints == ["/grids/a.npz", "/b.h5"])
    #expect(grid.tasks.map(\.name) == ["pets", "vtab/cifar100", "mine"] && grid.tasks.map(\.data) == ["/grids/p", "/grids/c", "/m"])
    #expect(grid.tasks.map { $0.task?.classCount } == [37, 100, nil])
    #expect(grid.examplesPerClass == [1, nil, nil] && grid.subsamples == 5 && grid.seeds == 3)
    #expect(document.options.map(\.name) == ["steps", "head-only"])
    let same = try self.document(
      #"{"checkpoints": ["a"], "data": "d", "tasks": ["vtab/dtd", "clevr"]}"#.replacing("clevr", with: "vtab/clevr-count"))
    #expect(same.grid.tasks.map(\.name) == ["vtab/dtd", "vtab/clevr-count"] && same.grid.tasks.allSatisfy { $0.data == "/grids/d" })
    #expect(
      try self.document(#"{"checkpoints": ["a"], "data": "some/photos/"}"#).grid.tasks == [
        .init(name: "photos", data: "/grids/some/photos")
      ])
  }

  @Test(
    "what is no grid is told with the document and the member",
    arguments: [
      ("", "not valid JSON"), ("[]", "expected an object"), ("{}", "expected “checkpoints”"), (#"{"checkpoints": []}"#, "“checkpoints”"),
      (#"{"checkpoints": [1], "data": "d"}"#, "“checkpoints”"), (#"{"checkpoints": ["a"]}"#, "expected “data”"),
      (#"{"checkpoints": ["a"], "data": {"pets": 1}}"#, "“pets”"),
      (#"{"checkpoints": ["a"], "data": "d", "tasks": ["cat"]}"#, "found “cat”"),
      (#"{"checkpoints": ["a"], "data": {"vtab/dtdd": "d"}}"#, "found “vtab/dtdd”"),
      (#"{"checkpoints": ["a"], "data": {"pets": "d"}, "tasks": ["cifar10"]}"#, "a path for the task cifar10"),
      (#"{"checkpoints": ["a"], "data": {"pets": "d", "oxford_iiit_pet": "d"}}"#, "each task once"),
      (#"{"checkpoints": ["a"], "data": "d", "examplesPerClass": [0]}"#, "numbers from 1 on"),
      (#"{"checkpoints": ["a"], "data": "d", "examplesPerClass": 5}"#, "a list of numbers"),
      (#"{"checkpoints": ["a"], "data": "d", "seeds": 0}"#, "“seeds”"), (#"{"checkpoints": ["a"], "data": "d", "seeds": 1.5}"#, "“seeds”"),
      (#"{"checkpoints": ["a"], "data": "d", "seed": 3}"#, "found “seed”"),
      (#"{"checkpoints": ["a"], "data": "d", "options": []}"#, "“options”"),
      (#"{"checkpoints": ["a", "b"], "data": "d", "seeds": 1000000}"#, "at most 1000000 runs"),
      (#"{"checkpoints": ["a"], "data": "d", "data": "e"}"#, "twice"),
      (#"{"checkpoints": ["a"], "data": "d", "subsamples": 9223372036854775807}"#, "“subsamples”"),
    ])
  func refused(text: String, reason: String) {
    let error = #expect(throws: SweepGridError.self) { try document(text) }
    #expect(
      error?.description.hasPrefix("/grids/grid.json: ") == true && error?.description.contains(reason) == true,
      "\(String(describing: error))")
  }

  @Test("every combination is a run, all examples once for all subsamples, and what is given twice is one run")
  func cells() {
    let cells = named(["/a/x.npz", "/a/y.npz", "/a/x.npz"]) { grid, _ in
      (grid.examplesPerClass, grid.subsamples, grid.seeds) = ([1, 5, nil], 3, 2)
    }.cells
    #expect(cells.count == 2 * (2 * 3 + 1) * 2)
    #expect(Set(cells.map(\.digest)).count == cells.count && Set(cells.map(\.name)).count == cells.count)
    #expect(
      cells.prefix(6).map(\.words) == [
        "x, photos, 1 example a class, subsample 0, seed 0", "x, photos, 5 examples a class, subsample 0, seed 0",
        "x, photos, all examples, seed 0",
        "y, photos, 1 example a class, subsample 0, seed 0", "y, photos, 5 examples a class, subsample 0, seed 0",
        "y, photos, all examples, seed 0",
      ])
  }

  @Test("a run's digest is always the same, and another for everything that decides on its result, and for nothing else")
  func digests() throws {
    let cell = try #require(named().cells.first)
    // Kept as it was: another digest would repeat all runs of all sweeps.
    #expect(cell.settings.line == #"{"checkpoint": "/a/BiT-M-R50x1.npz", "data": "/nowhere/photos", "holdoutSeed": "0"}"#)
    #expect(cell.digest == "72eec57d0b0b3df85715a1daf1e929971c6ee8f7b9b5f7cb11f8aa9474018fef")
    #expect(cell.name == "BiT-M-R50x1_photos_all_seed-0_" + cell.digest.prefix(12))
    func digest(_ change: Change) -> String? { named(["/a/BiT-M-R50x1.npz"], change).cells.first?.digest }
    let same: [Change] = [
      { $1.threads = 7 }, { $1.memory = MemoryBudget(bytes: 1 << 30) }, { $1.checkpointInterval = .steps(3) },
      { grid, _ in grid.seeds = 5 },
      { grid, _ in grid.examplesPerClass = [nil, 1] }, { grid, _ in grid.tasks = [.init(name: "otherwise", data: "/nowhere/photos")] },
      { $1.repetitions = 3 }, { $1.folder = RunFolder("elsewhere") },
    ]
    for change in same { #expect(digest(change) == cell.digest) }
    let others: [Change] = [
      { $1.rule.steps = 7 }, { $1.rule.seed = 1 }, { $1.rule.baseRate = 0.01 }, { $1.rule.trained = .head },
      { $1.rule.flipsAtRandom = false },
      { $1.holdout = 0.2 }, { $1.holdoutSeed = 9 }, { $1.skipsUnreadable = true }, { $1.evaluationInterval = 5 },
      { $1.rule.edition = .release },
      { grid, _ in grid.examplesPerClass = [1] }, { grid, _ in grid.checkpoints = ["/a/other.npz"] },
      { grid, _ in grid.tasks = [.init(name: "photos", data: "/nowhere/others")] },
      { grid, _ in grid.tasks = TransferTask.named("pets").map { [.init($0, data: "/nowhere/photos")] } ?? [] },
      { $1.data = .request(DatasetRequest(path: "", split: try? SplitExpression("train[:800]"))) },
    ]
    let digests = others.map(digest)
    #expect(Set(digests + [cell.digest]).count == others.count + 1)
  }

  @Test("shares part the runs exactly, for any number of machines", arguments: [1, 2, 3, 7, 50])
  func shares(count: Int) throws {
    var sweep = named { grid, _ in (grid.examplesPerClass, grid.subsamples, grid.seeds) = ([1, 5, nil], 3, 2) }
    var found: [String] = []
    for number in 1...count {
      sweep.share = Sweep.Share(number, of: count)
      found += sweep.ownCells.map(\.name)
    }
    #expect(found.sorted() == sweep.cells.map(\.name).sorted())
    #expect(Sweep.Share(0, of: 3) == nil && Sweep.Share(4, of: 3) == nil && Sweep.Share(1, of: 0) == nil)
  }

  // MARK: - Carrying it out

  private struct Told {
    var begun: [String] = []
    var complete = 0
    var steps = 0
  }

  /// Carries a sweep out, and stops it after so many micro-batches of all runs together.
  private func run(_ sweep: Sweep, stoppingAfter limit: Int = .max) throws -> (Sweep.Result, Told) {
    var (told, asked) = (Told(), 0)
    var events = SweepEvents()
    events.report = { event in
      switch event {
      case .begins(let cell, _, _): told.begun.append(cell.name)
      case .wasComplete: told.complete += 1
      default: break
      }
    }
    events.proceed = { asked < limit }
    events.training = { _ in
      var training = TrainingEvents()
      training.proceed = {
        asked += 1
        return asked < limit
      }
      training.report = { if case .recorded(.step) = $0 { told.steps += 1 } }
      return training
    }
    return (try sweep.run(events), told)
  }

  private func models(_ sweep: Sweep) throws -> [String: [UInt8]] {
    var models: [String: [UInt8]] = [:]
    for cell in sweep.cells { models[cell.name] = try content(sweep.folder(of: cell).model) }
    return models
  }

  @Test("a sweep that was stopped at any moment goes on and ends as one that wasn't, and does no step twice", arguments: [1, 4, 9, 17])
  func stopped(limit: Int) throws {
    let scratch = try Scratch()
    let whole = try sweep(scratch)
    let (all, told) = try run(whole)
    #expect(all.complete == 6 && all.failed.isEmpty && !all.isInterrupted && told.begun.count == 6 && told.steps == 18)
    var parts = try sweep(scratch)
    parts.folder = scratch.path("parts")
    let (first, before) = try run(parts, stoppingAfter: limit)
    #expect(first.isInterrupted && first.complete < 6)
    let (second, after) = try run(parts)
    #expect(second.complete == 6 && before.steps + after.steps == 18)
    #expect(try models(parts) == models(whole))
    let (third, nothing) = try run(parts)
    #expect(third.complete == 6 && nothing.complete == 6 && nothing.begun.isEmpty && nothing.steps == 0)
  }

  @Test(
    "runs of a number of examples learn from the same images with each seed, from others with each subsample; what is held out is the same for all"
  )
  func choices() throws {
    let scratch = try Scratch()
    let sweep = try sweep(scratch)
    _ = try run(sweep)
    func lines(_ cell: SweepCell, _ split: String) throws -> [String] {
      let list = try content(sweep.folder(of: cell).path + "/data.jsonl")
      return String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init).filter { $0.contains("\"\(split)\"") }.sorted()
    }
    let few = sweep.cells.filter { $0.examplesPerClass != nil }
    let learned = try few.map { try lines($0, "train") }
    #expect(few.map { [UInt64($0.subsample ?? 9), $0.seed] } == [[0, 0], [1, 0], [0, 1], [1, 1]])
    #expect(learned[0] == learned[2] && learned[1] == learned[3] && learned[0] != learned[1])
    #expect(Set(try sweep.cells.map { try lines($0, "val") }).count == 1)
    #expect(try models(sweep).values.count == Set(try models(sweep).values).count)
  }

  @Test("a complete run keeps its model, evaluation and page, and no training checkpoints; a page that is missing is written")
  func leftovers() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch)
    (sweep.grid.examplesPerClass, sweep.grid.seeds) = ([nil], 1)
    sweep.tuning.writePage = { try ReportPage.write($0, to: $1) }
    _ = try run(sweep)
    let folder = sweep.folder(of: try #require(sweep.cells.first)).path.lastPathComponent
    let names = scratch.names("sweep/" + folder)
    #expect(names.contains("model.h5") && names.contains("report.html") && names.contains("cell.json") && !names.contains("checkpoints"))
    try Folder.removeFile(scratch.path("sweep/\(folder)/report.html"))
    let (_, told) = try run(sweep)
    #expect(told.begun.isEmpty && scratch.names("sweep/" + folder).contains("report.html"))
  }

  @Test("a grid that grows repeats nothing")
  func growing() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch)
    sweep.grid.seeds = 1
    let (_, first) = try run(sweep)
    (sweep.grid.seeds, sweep.grid.examplesPerClass) = (2, [nil, 2, 1])
    let (result, second) = try run(sweep)
    #expect(first.begun.count == 3 && result.complete == 10 && second.begun.count == 7 && Set(first.begun).isDisjoint(with: second.begun))
  }

  @Test("a run that fails keeps its reason and stops no other; it is tried again, and its reason goes once it is complete")
  func failing() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch, checkpoints: ["missing.h5", "start.h5"])
    (sweep.grid.examplesPerClass, sweep.grid.seeds) = ([nil], 1)
    let (result, told) = try run(sweep)
    #expect(result.complete == 1 && result.failed.count == 1 && told.begun.count == 2)
    let cell = try #require(sweep.cells.first)
    guard case .failed(let reason) = sweep.state(of: cell) else { return #expect(Bool(false), "\(sweep.state(of: cell))") }
    #expect(reason.contains("missing.h5") && reason == result.failed.first?.reason)
    #expect(scratch.names("sweep/" + cell.name) == ["cell.json", "failure.json"])
    let specified = try RunFolderTests().specified(section: 13)
    let found = try ["sweep.json", cell.name + "/cell.json", cell.name + "/failure.json"].reduce(into: Set<String>()) { names, file in
      if case .object(let members) = try JSON(parsing: scratch.bytes("sweep/" + file)) { names.formUnion(members.map(\.0)) }
    }
    #expect(found.isSubset(of: specified) && found.contains("settings") && found.contains("reason") && found.contains("runs"))
    try scratch.write("missing.h5", scratch.bytes("start.h5"))
    let (again, next) = try run(sweep)
    #expect(again.complete == 2 && again.failed.isEmpty && next.begun == [cell.name])
    #expect(sweep.state(of: cell) == .complete && !scratch.names("sweep/" + cell.name).contains("failure.json"))
  }

  @Test("a run on which another process works is left alone and looked at once more; so is one that it takes in between")
  func held() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch)
    (sweep.grid.examplesPerClass, sweep.grid.seeds) = ([nil], 2)
    let folder = sweep.folder(of: try #require(sweep.cells.first))
    let (result, told) = try FolderLock.holding(folder.path) { _ in try run(sweep) }
    #expect(result.underWay == 1 && result.complete == 1 && result.failed.isEmpty && told.begun.count == 1)
    // It is locked after it was looked at.
    sweep.folder = scratch.path("again")
    let taken = sweep.folder(of: try #require(sweep.cells.first))
    var events = SweepEvents()
    var reported: [String] = []
    let locked = DescriptorBox()
    events.report = { event in
      if case .begins = event { locked.lock(taken.path) }
      if case .failed(_, let reason) = event { reported.append(reason) }
    }
    let other = try sweep.run(events)
    #expect(other.underWay == 1 && other.complete == 1 && reported.isEmpty)
    locked.unlock()
    #expect(try run(sweep).0.complete == 2)
  }

  @Test("a folder that is a run's, or holds somebody's own sweep.json, is refused; a run's folder that holds another run fails alone")
  func foreign() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch)
    (sweep.grid.examplesPerClass, sweep.grid.seeds) = ([nil], 2)
    try scratch.write("sweep/sweep.json", "mine")
    #expect(throws: TrainingError.self) { try sweep.run() }
    sweep.folder = scratch.path("run")
    try WrittenRun().write(scratch, "run")
    #expect(throws: TrainingError.self) { try sweep.run() }
    sweep.folder = scratch.path("other")
    let cell = try #require(sweep.cells.first)
    try scratch.write("other/\(cell.name)/cell.json", #"{"sha256": "0"}"#)
    let result = try sweep.run()
    #expect(result.complete == 1 && result.failed.first?.reason.contains("found another") == true)
  }
}

/// Holds a folder as another process does: the kernel's locks are those of open files.
private final class DescriptorBox {
  private var descriptor: Int32 = -1
  private var path = ""

  func lock(_ folder: String) {
    guard descriptor < 0 else { return }
    mkdir(folder, 0o777)
    path = folder + "/.lock"
    descriptor = open(path, O_RDWR | O_CREAT, 0o666)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
  }

  func unlock() {
    close(descriptor)
    unlink(path)
  }
}
