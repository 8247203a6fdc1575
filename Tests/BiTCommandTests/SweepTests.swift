import BiTContainers
import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// `sweep` and its report, with the built program.
struct SweepTests {
  private func scratch(_ grid: String? = nil) throws -> Scratch {
    let scratch = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", scratch.path("fresh.h5"), "--classes", "0").status == 0)
    for (name, brightness) in [("dark", UInt8(40)), ("light", 210)] {
      for number in 0..<5 {
        let pixels = (0..<24 * 24 * 3).map { brightness &+ UInt8(($0 * (number + 3)) % 37) }
        try scratch.write("data/\(name)/\(number).jpg", Image(height: 24, width: 24, pixels: pixels).jpeg())
      }
    }
    try scratch.write("grid.json", grid ?? Self.grid())
    return scratch
  }

  private static func grid(_ steps: Int = 4, checkpoints: String = #""fresh.h5""#, options: String = "") -> String {
    """
    {"checkpoints": [\(checkpoints)], "data": "data", "examplesPerClass": [1, null], "subsamples": 2,
     "options": {"steps": \(steps), "batch": 2, "precrop": 36, "crop": 32, "checkpoint-every": 1, "eval-every": 1000\(options)}}
    """
  }

  private func arguments(_ scratch: Scratch, _ out: String, _ more: String...) -> [String] {
    ["sweep", scratch.path("grid.json"), "--out", scratch.path(out)] + more
  }

  @Test("a grid's runs are carried out, listed and reported as a page, Markdown and CSV; a second time nothing is done")
  func whole() throws {
    let scratch = try scratch()
    let listed = try Program(arguments(scratch, "sweep", "--dry-run")).outcome()
    #expect(
      listed.status == 0 && listed.output.split(separator: "\n").count == 3
        && listed.output.hasPrefix("open  fresh_data_1-a-class_subsample-0_seed-0_"))
    #expect(!Folder.isFolder(scratch.path("sweep")))
    let result = try Program(arguments(scratch, "sweep")).outcome()
    #expect(result.status == 0 && result.output == "3 of 3 runs are complete\n", "\(result.error)")
    #expect(result.error.contains("[2 of 3] fresh, data, all examples, seed 0\n"), "\(result.error)")
    let again = try Program(arguments(scratch, "sweep")).outcome()
    #expect(again.status == 0 && again.output == result.output && !again.error.contains("top-1"))
    for (name, part) in [
      ("page.html", "<h2>Few-shot: data</h2>"), ("page.md", "## Few-shot: data"), ("page.csv", "this sweep,fresh,R14x0.5,"),
    ] {
      #expect(try Program.bit("report", scratch.path("sweep"), "--out", scratch.path(name)).status == 0)
      #expect(String(decoding: try scratch.bytes(name), as: UTF8.self).contains(part))
    }
    let run = try #require(scratch.names("sweep").first { $0.hasPrefix("fresh") })
    #expect(try Program.bit("report", scratch.path("sweep/\(run)"), "--out", scratch.path("run.html")).status == 0)
    #expect(try Program.bit("report", scratch.path("sweep/\(run)"), "--out", scratch.path("run.csv")).status == 64)
    #expect(try Program.bit("report", scratch.path("sweep"), scratch.path("sweep/\(run)"), "--out", scratch.path("two.html")).status == 64)
    let resumed = try Program.bit("finetune", "--resume", "--out", scratch.path("sweep/\(run)"))
    #expect(resumed.status == 0 && resumed.error.contains("the run is complete"), "\(resumed.error)")
  }

  @Test("shares of two machines are all of it, each run once")
  func shares() throws {
    let scratch = try scratch()
    let first = try Program(arguments(scratch, "sweep", "--only", "1/2")).outcome()
    #expect(first.output == "2 of 2 runs are complete\n" && scratch.names("sweep").count { $0.hasPrefix("fresh") } == 2)
    let second = try Program(arguments(scratch, "sweep", "--only", "2/2")).outcome()
    #expect(second.output == "1 of 1 run is complete\n" && scratch.names("sweep").count { $0.hasPrefix("fresh") } == 3)
    for share in ["0/2", "3/2", "x", "1", "1/0"] {
      #expect(try Program(arguments(scratch, "sweep", "--only", share)).outcome().status == 64)
    }
  }

  @Test("a run that fails is named at the end, with status 1; the others are complete")
  func failing() throws {
    let scratch = try scratch(Self.grid(checkpoints: #""missing.h5", "fresh.h5""#))
    let result = try Program(arguments(scratch, "sweep")).outcome()
    #expect(result.status == 1 && result.output == "3 of 6 runs are complete, 3 failed\n")
    #expect(result.error.contains("missing, data, all examples, seed 0: \(scratch.path("missing.h5"))"), "\(result.error)")
    let listed = try Program(arguments(scratch, "sweep", "--dry-run")).outcome()
    #expect(listed.output.contains("failed    missing_data_all_seed-0_"), "\(listed.output)")
  }

  @Test(
    "what is no grid, or asks for no option of finetune, is status 64, with what is wrong",
    arguments: [
      (#", "stepz": 3"#, "options: unknown option --stepz; did you mean --steps?"),
      (#", "lr": "fast""#, "options: --lr: “fast” is not a number"),
      (#", "runs": 3"#, "its member “seeds” says it"), (#", "task": "pets""#, "its member “tasks” says it"),
      (#", "out": "x""#, "none of a grid's options"),
      (#", "help": true"#, "options: "), (#", "head-only": 1"#, "takes no value"), (#", "batch": [1]"#, "“batch” is neither"),
      (#", "steps": 5"#, "--steps is given twice"), (#", "batch": true"#, "--batch needs a value"), (#"}, "seed": {"#, "found “seed”"),
    ])
  func refused(option: String, reason: String) throws {
    let scratch = try Scratch()
    try scratch.write("grid.json", Self.grid(options: option))
    let result = try Program(arguments(scratch, "sweep")).outcome()
    #expect(result.status == 64 && result.error.contains(reason) && result.error.contains("grid.json: "), "\(result.error)")
    #expect(!Folder.isFolder(scratch.path("sweep")))
  }

  /// The models of a sweep by their runs.
  private func models(_ scratch: Scratch, _ out: String) throws -> [String: [UInt8]] {
    var models: [String: [UInt8]] = [:]
    for name in scratch.names(out) where name.hasPrefix("fresh") { models[name] = try scratch.bytes("\(out)/\(name)/model.h5") }
    return models
  }

  @Test("killed again and again, a sweep ends with the models of one that wasn't, and repeats no run that is complete")
  func killed() throws {
    let scratch = try scratch(Self.grid(20))
    #expect(try Program(arguments(scratch, "whole")).outcome().status == 0)
    var ends: [String: timespec] = [:]
    for round in 0..<6 {
      let program = try Program(arguments(scratch, "parts"))
      usleep(UInt32(60_000 + 90_000 * round))
      program.send(SIGKILL)
      _ = try program.outcome()
      for name in scratch.names("parts") where Folder.isFile(scratch.path("parts/\(name)/model.h5")) {
        var status = stat()
        #expect(stat(scratch.path("parts/\(name)/model.h5"), &status) == 0)
        if let end = ends[name] { #expect(end.tv_sec == status.st_mtim.tv_sec && end.tv_nsec == status.st_mtim.tv_nsec) }
        ends[name] = status.st_mtim
      }
    }
    #expect(try Program(arguments(scratch, "parts")).outcome().status == 0)
    #expect(try models(scratch, "parts") == models(scratch, "whole"))
    for name in scratch.names("parts") where name.hasPrefix("fresh") {
      #expect(!scratch.names("parts/" + name).contains(".lock") && !scratch.names("parts/" + name).contains("checkpoints"))
    }
  }

  @Test("Ctrl-C stops after the batch with 130 and begins no other run; the next goes on")
  func interrupted() throws {
    let scratch = try scratch(Self.grid(4000))
    let program = try Program(arguments(scratch, "sweep"))
    var waited = 0
    while !scratch.names("sweep").contains(where: { !scratch.names("sweep/\($0)/checkpoints").isEmpty }), waited < 3000 {
      usleep(20_000)
      waited += 1
    }
    program.send(SIGINT)
    let outcome = try program.outcome()
    #expect(outcome.status == 130 && outcome.output == "0 of 3 runs are complete\n", "\(outcome.error)")
    #expect(outcome.error.contains("stopping after this batch") && scratch.names("sweep").count { $0.hasPrefix("fresh") } == 1)
    let listed = try Program(arguments(scratch, "sweep", "--dry-run")).outcome()
    #expect(listed.output.hasPrefix("begun  fresh"), "\(listed.output)")
  }

  @Test("two processes on one sweep do each run once")
  func together() throws {
    let scratch = try scratch(Self.grid(30))
    let programs = try [0, 1].map { _ in try Program(arguments(scratch, "sweep")) }
    let outcomes = try programs.map { try $0.outcome() }
    #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes.map(\.error))")
    let runs = scratch.names("sweep").filter { $0.hasPrefix("fresh") }
    #expect(runs.count == 3)
    for run in runs {
      let lines = String(decoding: try scratch.bytes("sweep/\(run)/sessions.jsonl"), as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 1)
    }
  }

  // MARK: - Pre-training

  private static func upstream(_ options: String = "", members: String = "", transfer: String = #", "examplesPerClass": [1]"#) -> String {
    """
    {"pretrain": {"networks": ["R14x0.5"], "norms": ["batch", "group"], "parts": [2], "data": {"shapes": "data"}\(members),
                  "options": {"steps": 8, "batch": 4, "crop": 32, "checkpoint-every": 1, "eval-every": 1000\(options)}},
     "data": "data"\(transfer), "options": {"steps": 4, "batch": 2, "precrop": 36, "crop": 32, "checkpoint-every": 1, "eval-every": 1000}}
    """
  }

  @Test("networks are pre-trained and fine-tuned, killed at will, each run once; the report has the paper's table of norms")
  func pretraining() throws {
    let scratch = try scratch(Self.upstream())
    #expect(try Program(arguments(scratch, "whole")).outcome().output == "4 of 4 runs are complete\n")
    for round in 0..<4 {
      let program = try Program(arguments(scratch, "parts"))
      usleep(UInt32(80_000 + 90_000 * round))
      program.send(SIGKILL)
      _ = try program.outcome()
    }
    #expect(try Program(arguments(scratch, "parts")).outcome().status == 0)
    let runs = scratch.names("whole").filter { $0.hasPrefix("R14x0.5") }
    #expect(runs.count == 4 && runs == scratch.names("parts").filter { $0.hasPrefix("R14x0.5") })
    for run in runs {
      #expect(try scratch.bytes("whole/\(run)/model.h5") == scratch.bytes("parts/\(run)/model.h5"))
      #expect(!scratch.names("parts/" + run).contains("checkpoints"))
    }
    #expect(try Program.bit("report", scratch.path("whole"), "--out", scratch.path("page.md")).status == 0)
    let page = String(decoding: try scratch.bytes("page.md"), as: UTF8.self)
    #expect(page.contains("## Four networks from scratch: R14x0.5 on shapes"), "\(page)")
    #expect(page.contains("| Batch norm, R50x1 | paper, table 4 | 75.60 | 75.80 |"))
    let again = try Program(arguments(scratch, "parts")).outcome()
    #expect(again.output == "4 of 4 runs are complete\n" && !again.error.contains("top-1"))
  }

  @Test("where a network can't be pre-trained, what starts from it waits and is named; the status is 1")
  func waiting() throws {
    let scratch = try scratch(
      Self.upstream(transfer: "").replacing(#""data": {"shapes": "data"}"#, with: #""data": {"shapes": "data", "none": "missing"}"#))
    let result = try Program(arguments(scratch, "sweep")).outcome()
    #expect(result.status == 1 && result.output == "4 of 8 runs are complete, 2 failed, 2 waiting for others\n", "\(result.error)")
    let (run, upstream) = ("R14x0.5 part 2 on none, data, all examples, seed 0", "R14x0.5 part 2, none, all examples, seed 0")
    #expect(result.error.contains("\(run): waits for the run that it starts from: \(upstream)"), "\(result.error)")
    #expect(result.error.contains("\(upstream): \(scratch.path("missing"))"), "\(result.error)")
  }

  @Test(
    "what can't be asked of pre-training is status 64, with what is wrong",
    arguments: [
      (#", "stepz": 3"#, "", "options of “pretrain”: unknown option --stepz; did you mean --steps?"),
      (#", "arch": "R26x1""#, "", "“arch” is none of a grid's options; its member “networks” says it"),
      (#", "norm": "batch""#, "", "its member “norms” says it"), (#", "norm-decay": 0.9"#, "", "its member “norms” says it"),
      (#", "convolution": "plain""#, "", "its member “convolutions” says it"), (#", "part": 8"#, "", "its member “parts” says it"),
      (#", "task": "pets""#, "", "its member “tasks” says it"), (#", "runs": 3"#, "", "its member “seeds” says it"),
      (#", "epochs": 3"#, "", "--steps and --epochs"), (#", "mixup": 2"#, "", "--mixup"),
      ("", #", "seeds": 3"#, "in “pretrain”, found “seeds”"), ("", #", "parts": [8]"#, "twice"),
    ])
  func refusedPretraining(option: String, member: String, reason: String) throws {
    let scratch = try Scratch()
    try scratch.write("grid.json", Self.upstream(option, members: member))
    let result = try Program(arguments(scratch, "sweep")).outcome()
    #expect(result.status == 64 && result.error.contains(reason) && result.error.contains("grid.json: "), "\(result.error)")
    #expect(!Folder.isFolder(scratch.path("sweep")))
  }
}
