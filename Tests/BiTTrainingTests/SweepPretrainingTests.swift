import BiTCheckpoint
import BiTContainers
import BiTData
import BiTFiles
import BiTReport
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Sweeps that pre-train the networks which they fine-tune.
struct SweepPretrainingTests {
  /// Two kinds of a network, two sizes of a part, and a transfer from each.
  private func sweep(_ scratch: Scratch, kinds: Int = 2, transfers: Bool = true) throws -> Sweep {
    for (name, brightness) in [("dark", 60), ("light", 180)] {
      try scratch.draw("up/" + name, count: 5, brightness: brightness)
      try scratch.draw("down/" + name, count: 4, brightness: brightness + 20)
    }
    let network = try #require(Architecture(name: "R14x0.5"))
    let kinds = [network, network.with(norm: .batch(.init()), convolution: .plain)].prefix(kinds)
    let grid = SweepGrid(
      pretraining: .init(networks: Array(kinds), parts: [2, 4], tasks: [.init(name: "shapes", data: scratch.path("up"))]),
      tasks: transfers ? [.init(name: "photos", data: scratch.path("down"))] : [], examplesPerClass: [1])
    var tuning = FineTuning(checkpoint: "", data: "", folder: RunFolder(""))
    (tuning.rule.steps, tuning.rule.batch, tuning.rule.precrop, tuning.rule.crop) = (2, 2, 36, 32)
    var pretraining = FineTuning(pretraining: network, data: .path(""), folder: RunFolder(""))
    var rule = PretrainingRule()
    (rule.steps, rule.batch, rule.crop) = (3, 4, 32)
    pretraining.pretraining = rule
    (tuning.checkpointInterval, tuning.evaluationInterval) = (.steps(1), 100)
    (pretraining.checkpointInterval, pretraining.evaluationInterval) = (.steps(1), 100)
    return Sweep(grid, asking: tuning, pretraining: pretraining, in: scratch.path("sweep"))
  }

  private func document(_ text: String) throws -> SweepDocument {
    try SweepDocument(parsing: Array(text.utf8), path: "/grids/grid.json")
  }

  // MARK: - Grids

  @Test("what a grid pre-trains are all combinations of networks, norms and convolutions; paths start at its folder")
  func parsing() throws {
    let document = try document(
      """
      {"pretrain": {"networks": ["R14x0.5", "R26x1"], "norms": ["group", "batch", {"norm": "batch", "decay": 0.99, "epsilon": 0.001}],
                    "convolutions": ["standardised", "plain"], "parts": [2, 32], "data": {"shapes": "s", "ilsvrc2012": "/i"},
                    "examplesPerClass": [100, null], "options": {"epochs": 3}},
       "data": "photos", "examplesPerClass": [5], "seeds": 3, "options": {"steps": 7}}
      """)
    let pretraining = try #require(document.grid.pretraining)
    #expect(
      pretraining.networks.prefix(6).map { "\($0)" } == [
        "R14x0.5", "R14x0.5 with plain convolutions", "R14x0.5 with batch norm", "R14x0.5 with batch norm and plain convolutions",
        "R14x0.5 with batch norm", "R14x0.5 with batch norm and plain convolutions",
      ])
    #expect(pretraining.networks.count == 12 && pretraining.networks[4].norm == .batch(.init(epsilon: 0.001, decay: 0.99)))
    #expect(pretraining.parts == [2, 32] && pretraining.examplesPerClass == [100, nil])
    #expect(pretraining.tasks.map(\.data) == ["/grids/s", "/i"] && pretraining.tasks.map { $0.task?.classCount } == [nil, 1000])
    #expect(document.pretrainingOptions.map(\.name) == ["epochs"] && document.options.map(\.name) == ["steps"])
    #expect(document.grid.checkpoints.isEmpty && document.grid.tasks.map(\.data) == ["/grids/photos"] && document.grid.seeds == 3)
    let alone = try self.document(#"{"pretrain": {"networks": ["R14x0.5"], "data": "s"}}"#).grid
    #expect(alone.tasks.isEmpty && alone.pretraining?.parts == [nil] && alone.pretraining?.networks.first?.isPublishedKind == true)
    let both = try self.document(#"{"pretrain": {"networks": ["R14x0.5"], "data": "s"}, "checkpoints": ["a"], "data": "d"}"#).grid
    #expect(both.checkpoints == ["/grids/a"] && both.pretraining != nil)
  }

  @Test(
    "what can't be pre-trained is told with the document and the member",
    arguments: [
      (#""pretrain": []"#, "expected “pretrain” as an object"), (#""pretrain": {}"#, "expected “networks”"),
      (#""pretrain": {"networks": ["R50x1"]}"#, "expected “data” as a path, or as an object of paths by task in “pretrain”, found none"),
      (
        #""pretrain": {"networks": ["R51x1"], "data": "d"}"#,
        "networks like “R50x1” or “R14x0.5” in “networks” in “pretrain”, found \"R51x1\""
      ),
      (#""pretrain": {"networks": "R50x1", "data": "d"}"#, "“networks” as a list"),
      (#""pretrain": {"networks": ["R50x1"], "norms": ["layer"], "data": "d"}"#, "in “norms” in “pretrain”, found \"layer\""),
      (#""pretrain": {"networks": ["R50x1"], "norms": [{"norm": "group", "decay": 0.9}], "data": "d"}"#, "in “norms”"),
      (#""pretrain": {"networks": ["R50x1"], "norms": [{"norm": "batch", "decay": 2}], "data": "d"}"#, "in “norms”"),
      (#""pretrain": {"networks": ["R50x1"], "norms": [{"norm": "batch", "momentum": 0.1}], "data": "d"}"#, "in “norms”"),
      (#""pretrain": {"networks": ["R50x1"], "convolutions": ["ws"], "data": "d"}"#, "“standardised” or “plain” in “convolutions”"),
      (#""pretrain": {"networks": ["R50x1"], "parts": [0], "data": "d"}"#, "numbers of images from 1 on in “parts”"),
      (#""pretrain": {"networks": ["R50x1"], "parts": 32, "data": "d"}"#, "“parts” as a list"),
      (#""pretrain": {"networks": ["R50x1"], "data": "d", "examplesPerClass": [0]}"#, "numbers from 1 on"),
      (#""pretrain": {"networks": ["R50x1"], "data": "d", "seeds": 3}"#, "in “pretrain”, found “seeds”"),
      (#""pretrain": {"networks": ["R50x1"], "data": "d", "data": "e"}"#, "twice in “pretrain”"),
      (#""pretrain": {"networks": ["R50x1"], "data": "d", "options": 1}"#, "“options” as an object in “pretrain”"),
      (#""pretrain": {"networks": ["R50x1"], "data": {"vtab/dtdd": "d"}}"#, "found “vtab/dtdd”"),
      (
        #""pretrain": {"networks": ["R50x1"], "data": "d"}, "options": {"steps": 1}"#,
        "expected “data” to transfer to, found “options” without"
      ),
      (#""pretrain": {"networks": ["R50x1"], "data": "d"}, "checkpoints": ["a"]"#, "expected “data” to transfer to, found “checkpoints”"),
      (
        #""pretrain": {"networks": ["R50x1"], "data": "d"}, "data": "e", "subsamples": 1000000, "examplesPerClass": [1, 2]"#,
        "at most 1000000"
      ),
    ])
  func refused(members: String, reason: String) throws {
    let error = #expect(throws: SweepGridError.self) { try document("{\(members)}") }
    #expect(
      error?.description.hasPrefix("/grids/grid.json: ") == true && error?.description.contains(reason) == true,
      "\(String(describing: error))")
  }

  @Test("of each seed the networks come first, then a transfer from each of them; a number of examples is the same with every seed")
  func cells() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch)
    sweep.grid.pretraining?.examplesPerClass = [3]
    (sweep.grid.seeds, sweep.grid.examplesPerClass, sweep.grid.subsamples) = (2, [1, nil], 2)
    let cells = sweep.cells
    #expect(cells.count == 2 * (4 + 4 * 3) && Set(cells.map(\.name)).count == cells.count)
    #expect(
      cells.prefix(6).map(\.words) == [
        "R14x0.5 part 2, shapes, 3 examples a class, subsample 0, seed 0",
        "R14x0.5 batch plain part 2, shapes, 3 examples a class, subsample 0, seed 0",
        "R14x0.5 part 4, shapes, 3 examples a class, subsample 0, seed 0",
        "R14x0.5 batch plain part 4, shapes, 3 examples a class, subsample 0, seed 0",
        "R14x0.5 part 2 on shapes 3 a class, photos, 1 example a class, subsample 0, seed 0",
        "R14x0.5 part 2 on shapes 3 a class, photos, all examples, seed 0",
      ])
    #expect(cells.allSatisfy { $0.isPretraining || $0.upstream?.seed == $0.seed })
    #expect(cells[0].name.hasPrefix("R14x0.5-part-2_up_3-a-class_subsample-0_seed-0_"))
  }

  @Test("a transfer is known by the run that it starts from and not by where that lies; another part is another run")
  func digests() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch)
    let cells = sweep.cells
    #expect(
      cells[1].settings.line
        == #"{"architecture": "R14x0.5", "norm": "batch", "normEpsilon": 1e-05, "normDecay": 0.9, "convolution": "plain", "data": "#
        + "\"\(scratch.path("up"))\""
        + #", "steps": 3, "batch": 4, "part": 2, "crop": 32, "holdoutSeed": "0", "evaluationInterval": 100}"#)
    #expect(
      cells[5].settings.line
        == "{\"upstream\": \"\(cells[1].digest)\", \"data\": \"\(scratch.path("down"))\""
        + #", "steps": 2, "batch": 2, "precrop": 36, "crop": 32, "holdoutSeed": "0", "examplesPerClass": 1, "subsample": "0", "#
        + #""evaluationInterval": 100}"#)
    sweep.folder = scratch.path("elsewhere")
    #expect(sweep.cells.map(\.digest) == cells.map(\.digest))
    sweep.pretraining.pretraining?.rate = 0.1
    #expect(Set(sweep.cells.map(\.digest)).isDisjoint(with: cells.map(\.digest)))
    sweep.grid.pretraining = nil
    #expect(sweep.cells.isEmpty)
  }

  @Test("a transfer belongs to the share of the run that it starts from", arguments: [1, 2, 3, 5])
  func shares(count: Int) throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch)
    sweep.grid.seeds = 2
    var found: [String] = []
    for number in 1...count {
      sweep.share = Sweep.Share(number, of: count)
      let own = sweep.ownCells
      found += own.map(\.name)
      let names = Set(own.map(\.name))
      #expect(own.allSatisfy { cell in cell.upstream.map { names.contains($0.name) } ?? true })
    }
    #expect(found.sorted() == sweep.cells.map(\.name).sorted())
  }

  // MARK: - Carrying it out

  private struct Told {
    var begun: [String] = []
    var waited: [String] = []
    var steps = 0
  }

  /// Carries a sweep out, and stops it after so many micro-batches of all runs together.
  private func run(_ sweep: Sweep, stoppingAfter limit: Int = .max) throws -> (Sweep.Result, Told) {
    var (told, asked) = (Told(), 0)
    var events = SweepEvents()
    events.report = { event in
      switch event {
      case .begins(let cell, _, _): told.begun.append(cell.name)
      case .waits(let cell, _, _, _): told.waited.append(cell.name)
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
    try sweep.cells.reduce(into: [:]) { $0[$1.name] = try content(sweep.folder(of: $1).model) }
  }

  @Test("networks are pre-trained once and fine-tuned from there; stopped at any moment, all ends the same, and no step is done twice")
  func stopped() throws {
    let scratch = try Scratch()
    let whole = try sweep(scratch)
    let (all, told) = try run(whole)
    #expect(all.complete == 8 && all.failed.isEmpty && all.waiting.isEmpty && told.begun.count == 8 && told.steps == 4 * 3 + 4 * 2)
    let expected = try models(whole)
    #expect(Set(expected.values).count == 8)
    for cell in whole.cells {
      let model = try Checkpoint.open(whole.folder(of: cell).model)
      #expect(model.architecture == (cell.upstream ?? cell).architecture)
      let operation = model.metadata.provenance?.operation.text
      #expect(operation == (cell.isPretraining ? "pretrain --steps 3 --batch 4 --seed 0" : "finetune --steps 2 --batch 2 --seed 0"))
      let source = try RunConfiguration(whole.folder(of: cell)).source.digest
      if let upstream = cell.upstream { #expect(try source == Checkpoint.open(whole.folder(of: upstream).model).sha256()) }
    }
    for limit in [1, 3, 8, 14, 21] {
      var parts = whole
      parts.folder = scratch.path("parts-\(limit)")
      let (first, before) = try run(parts, stoppingAfter: limit)
      #expect(first.isInterrupted && first.complete < 8)
      // Moved in between: nothing depends on where it lies.
      try FileManager.default.moveItem(atPath: parts.folder, toPath: scratch.path("moved-\(limit)"))
      parts.folder = scratch.path("moved-\(limit)")
      let (second, after) = try run(parts)
      #expect(second.complete == 8 && second.failed.isEmpty && before.steps + after.steps == 20, "\(limit): \(second.failed)")
      #expect(try models(parts) == expected)
      let (third, nothing) = try run(parts)
      #expect(third.complete == 8 && nothing.begun.isEmpty && nothing.steps == 0)
    }
  }

  @Test("a transfer whose network can't be pre-trained, or on which another process works, waits and is told; the others are carried out")
  func waiting() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch, kinds: 1)
    let cells = sweep.cells
    let held = sweep.folder(of: cells[0])
    let (result, told) = try FolderLock.holding(held.path) { _ in try run(sweep) }
    #expect(result.underWay == 1 && result.complete == 2 && result.failed.isEmpty && result.waiting.map(\.name) == [cells[2].name])
    #expect(told.waited == [cells[2].name, cells[2].name] && told.begun == [cells[1].name, cells[3].name])
    #expect(sweep.state(of: cells[2]) == .open)
    #expect(try run(sweep).0.complete == 4)
    sweep.folder = scratch.path("failing")
    try Folder.make(sweep.folder(of: cells[1]).path)
    try scratch.write("failing/\(cells[1].name)/cell.json", #"{"sha256": "0"}"#)
    let (failing, _) = try run(sweep)
    #expect(failing.complete == 2 && failing.failed.map(\.cell.name) == [cells[1].name] && failing.waiting.map(\.name) == [cells[3].name])
  }

  @Test("without data to transfer to, networks are pre-trained and measured; cells say what the specification says")
  func alone() throws {
    let scratch = try Scratch()
    var sweep = try sweep(scratch, transfers: false)
    let (result, _) = try run(sweep)
    #expect(result.complete == 4)
    sweep.grid.tasks = [.init(name: "photos", data: scratch.path("down"))]
    sweep.grid.checkpoints = [sweep.folder(of: try #require(sweep.cells.first)).model]
    let (grown, told) = try run(sweep)
    #expect(grown.complete == 9 && told.begun.count == 5)
    let failed = sweep.cells[0].name
    try scratch.write("sweep/\(failed)/failure.json", #"{"reason": "none", "time": 1}"#)
    let specified = try RunFolderTests().specified(section: 13)
    let files = ["sweep.json", "\(failed)/failure.json"] + sweep.cells.map { $0.name + "/cell.json" }
    let found = try files.reduce(into: Set<String>()) { names, file in
      if case .object(let members) = try JSON(parsing: scratch.bytes("sweep/" + file)) { names.formUnion(members.map(\.0)) }
    }
    #expect(found == specified)
    try SweepReport.write(sweep.folder, to: scratch.path("report.html"))
    let page = String(decoding: try scratch.bytes("report.html"), as: UTF8.self)
    for part in ["Four networks from scratch: R14x0.5 on shapes", "Time of a step", "The size of a part", "9 of 9 runs are complete."] {
      #expect(page.contains(part), "\(part)")
    }
  }
}

extension SweepCell {
  /// The network of a run that pre-trains.
  fileprivate var architecture: Architecture? { if case .fresh(let architecture, _) = start { architecture } else { nil } }
}
