import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// `finetune`, `evaluate` and `report`, with the built program.
struct FinetuneTests {
  /// A folder with a small checkpoint and pictures of two classes, one of them broken.
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", scratch.path + "/fresh.h5", "--classes", "0").status == 0)
    for (name, brightness) in [("dark", UInt8(40)), ("light", 210)] {
      try Folder.make(scratch.path + "/data/" + name)
      for number in 0..<5 {
        let pixels = (0..<24 * 24 * 3).map { brightness &+ UInt8(($0 * (number + 3)) % 37) }
        try AtomicFile.write(Image(height: 24, width: 24, pixels: pixels).jpeg(), to: "\(scratch.path)/data/\(name)/\(number).jpg")
      }
    }
    try scratch.write("data/dark/broken.jpg", "no picture")
    return scratch
  }

  private func arguments(_ scratch: Scratch, _ run: String, _ more: String...) -> [String] {
    ["finetune", scratch.path + "/fresh.h5", "--data", scratch.path + "/data", "--out", scratch.path + "/" + run, "--precrop", "36"]
      + ["--crop", "32", "--steps", "12", "--batch", "3", "--eval-every", "5", "--checkpoint-every", "1", "--holdout", "20%"]
      + ["--skip-unreadable"] + more
  }

  @Test("a run gives a model that classify and evaluate take, metrics, events and a page; a broken picture is told")
  func whole() throws {
    let scratch = try scratch()
    let result = try Program(arguments(scratch, "run")).outcome()
    #expect(result.status == 0)
    #expect(result.error.contains("data/dark/broken.jpg: expected an image ("), "\(result.error)")
    #expect(result.error.contains("10 images of 2 classes: 8 to learn from, 2 held out, 20 % of each class at random\n"), "\(result.error)")
    #expect(result.error.contains("8 images to learn from: a small task") && result.error.contains("step 12 of 12: loss"))
    #expect(result.output.hasPrefix("top-1 ") && result.output.contains("model   \(scratch.path)/run/model.h5\n"))
    let lines = String(decoding: try scratch.bytes("run/metrics.jsonl"), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 12 + 3)
    #expect(lines[0].hasPrefix("{\"split\": \"train\", \"step\": 0, \"loss\": 0.69") && lines[0].hasSuffix("\"learningRate\": 0.0}"))
    #expect(lines[14].hasPrefix("{\"split\": \"val\", \"step\": 12, \"top1\": "))
    #expect(try String(decoding: scratch.bytes("run/report.html"), as: UTF8.self).contains("2 classes"))
    let classified = try Program.bit("classify", scratch.path + "/run/model.h5", scratch.path + "/data/dark/0.jpg")
    #expect(classified.output.contains("dark") && classified.output.contains("light"))
    let evaluated = try Program.bit("evaluate", scratch.path + "/run/model.h5", "--data", scratch.path + "/run/data.jsonl", "--json")
    #expect(evaluated.status == 0)
    #expect(evaluated.output.contains("\"examples\": 2") && evaluated.output.contains("\"confusionMatrix\": [\n"), "\(evaluated.output)")
    #expect(try Program.bit("report", scratch.path + "/run", "--out", scratch.path + "/page.html").status == 0)
  }

  @Test(
    "killed at ten random moments and gone on with, a run ends with the same model and metrics, bit for bit",
    arguments: [[], ["--head-only"]])
  func killed(options: [String]) throws {
    let scratch = try scratch()
    #expect(try Program(arguments(scratch, "whole") + options).outcome().status == 0)
    for _ in 0..<10 {
      let program = try Program(arguments(scratch, "killed", "--resume", "--threads", "1") + options)
      usleep(UInt32.random(in: 20_000...(options.isEmpty ? 250_000 : 120_000)))
      program.send(SIGKILL)
      _ = try program.outcome()
    }
    let last = try Program(arguments(scratch, "killed", "--resume") + options).outcome()
    #expect(last.status == 0, "\(last.error)")
    for file in ["model.h5", "metrics.jsonl", "evaluation.json"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("killed/" + file), "\(file)")
    }
    #expect(scratch.names("killed/checkpoints") == scratch.names("whole/checkpoints"))
    #expect(!scratch.names("killed").contains("features"))
  }

  @Test("what a process that was killed leaves behind in a run's folder is removed by the next one, also where the run is complete")
  func leftovers() throws {
    let scratch = try scratch()
    let run = arguments(scratch, "run", "--head-only", "--resume")
    let names = { scratch.names("run").sorted() + scratch.names("run/checkpoints") }
    #expect(try Program(run).outcome().status == 0)
    let whole = names()
    #expect(whole.suffix(2) == ["step-00000010.h5", "step-00000011.h5"])
    for ended in [true, false] {
      for file in [
        "model.h5.unfinished-a1B2c3", "evaluation.json.unfinished-xXxXxX", "checkpoints/step-00000012.h5.unfinished-abcdef",
        "features/00000000-\(String(repeating: "0a", count: 32)).npy",
      ] {
        try scratch.write("run/" + file, "begun")
      }
      #expect(link("\(scratch.path)/run/checkpoints/step-00000011.h5", "\(scratch.path)/run/checkpoints/step-00000009.h5") == 0)
      if !ended { #expect(unlink(scratch.path + "/run/model.h5") == 0) }
      let result = try Program(run).outcome()
      #expect(result.status == 0 && result.error.contains("the run is complete") == ended, "\(result.error)")
      #expect(names() == whole)
    }
    // What else somebody keeps there stays.
    try scratch.write("run/model.h5.backup", "mine")
    #expect(try Program(run).outcome().status == 0)
    #expect(scratch.names("run").contains("model.h5.backup"))
  }

  @Test("a run that goes on tells of the same paths as a whole one, wherever it was begun")
  func relativeData() throws {
    let scratch = try scratch()
    let relative = { (name: String) -> [String] in
      // From the folder of the tests up to the root, and down to the data.
      let up = String(repeating: "../", count: Folder.absolute(".").split(separator: "/").count)
      return arguments(scratch, name).map { $0 == scratch.path + "/data" ? up + scratch.path.dropFirst() + "/data" : $0 }
    }
    #expect(try Program(relative("whole")).outcome().status == 0)
    #expect(relative("whole") != arguments(scratch, "whole"))
    #expect(unlink(scratch.path + "/whole/model.h5") == 0)
    let evaluation = try scratch.bytes("whole/evaluation.json")
    #expect(try Program(relative("whole") + ["--resume"]).outcome().status == 0)
    #expect(try scratch.bytes("whole/evaluation.json") == evaluation)
  }

  @Test("a folder that a process trains in is no other's, which is told whose it is; it is free once that one is killed")
  func held() throws {
    let scratch = try scratch()
    let first = try Program(arguments(scratch, "run").map { $0 == "12" ? "1000000" : $0 })
    defer { first.send(SIGKILL) }
    var looks = 0
    while scratch.names("run/checkpoints").isEmpty, looks < 3000 {
      usleep(20_000)
      looks += 1
    }
    for option in ["--resume", "--force"] {
      let second = try Program(arguments(scratch, "run", option)).outcome()
      #expect(second.status == 1)
      let reason = "run: cannot work on it: process \(first.process) does; wait until it ends, or stop it\n"
      #expect(second.error == "error: \(scratch.path)/\(reason)", "\(second.error)")
    }
    #expect(scratch.names("run").contains("config.json"))
    #expect(try Program.bit("report", scratch.path + "/run", "--out", scratch.path + "/page.html").status == 0)
    first.send(SIGKILL)
    #expect(try first.outcome().status == -SIGKILL)
    #expect(scratch.names("run").contains(".lock"))
    #expect(try Program(arguments(scratch, "run", "--force")).outcome().status == 0)
    #expect(!scratch.names("run").contains(".lock"))
  }

  @Test("of two processes that begin a run in the same folder at once, one does, and the other says why not")
  func atOnce() throws {
    let scratch = try scratch()
    let programs = try [0, 1].map { _ in try Program(arguments(scratch, "run")) }
    let outcomes = try programs.map { try $0.outcome() }
    #expect(outcomes.map(\.status).sorted() == [0, 1])
    let told = outcomes.map(\.error).joined()
    #expect(told.contains("run: cannot work on it: ") || told.contains("run: it holds a run"), "\(told)")
    #expect(try Program.bit("verify", scratch.path + "/run/model.h5").status == 0)
  }

  /// A run of 12 steps that is whole but for its model: the training checkpoints of steps 10 and 11 are there.
  private func unfinished() throws -> (scratch: Scratch, model: [UInt8]) {
    let scratch = try scratch()
    #expect(try Program(arguments(scratch, "run")).outcome().status == 0)
    #expect(scratch.names("run/checkpoints") == ["step-00000010.h5", "step-00000011.h5"])
    let model = try scratch.bytes("run/model.h5")
    try Folder.removeFile(scratch.path + "/run/model.h5")
    return (scratch, model)
  }

  @Test("a damaged training checkpoint is not gone on from, but the one before it; and none where that is damaged too")
  func damaged() throws {
    let (scratch, model) = try unfinished()
    func damage(_ name: String) throws {
      var bytes = try scratch.bytes("run/checkpoints/" + name)
      // Among the values, of which the optimiser's are half.
      bytes[bytes.count / 4] ^= 1
      bytes[bytes.count * 3 / 4] ^= 1
      try AtomicFile.write(bytes, to: scratch.path + "/run/checkpoints/" + name)
    }
    try damage("step-00000011.h5")
    let verified = try Program.bit("verify", scratch.path + "/run/checkpoints/step-00000011.h5")
    #expect(verified.status == 1 && verified.output.contains("error: bit/training/momentum/resnet/"), "\(verified.output)")
    let resumed = try Program(arguments(scratch, "run", "--resume")).outcome()
    #expect(resumed.status == 0)
    let instead = "has changed since it was written; going on from \(scratch.path)/run/checkpoints/step-00000010.h5 instead"
    #expect(resumed.error.contains("note: \(scratch.path)/run/checkpoints/step-00000011.h5: "), "\(resumed.error)")
    #expect(resumed.error.contains(instead), "\(resumed.error)")
    #expect(try scratch.bytes("run/model.h5") == model)

    try Folder.removeFile(scratch.path + "/run/model.h5")
    try damage("step-00000011.h5")
    try damage("step-00000010.h5")
    let refused = try Program(arguments(scratch, "run", "--resume")).outcome()
    #expect(refused.status == 1)
    #expect(refused.error.contains("there is no other training checkpoint to go on from: begin anew with --force"), "\(refused.error)")
  }

  /// A limit of file sizes makes writing fail as a full disk does.
  @Test("on a full disk the run stops, the last training checkpoint stays whole and is named, and --resume goes on once there is room")
  func fullDisk() throws {
    let (scratch, model) = try unfinished()
    try Folder.removeFile(scratch.path + "/run/checkpoints/step-00000011.h5")
    let line = "trap '' XFSZ; ulimit -c 0; ulimit -f 9000; exec '\(try Program.built())' \"$@\""
    let full = try Program(["-c", line, "bit"] + arguments(scratch, "run", "--resume"), program: "/bin/bash").outcome()
    #expect(full.status == 1)
    let checkpoints = scratch.path + "/run/checkpoints/"
    #expect(full.error.contains("error: after 11 steps: \(checkpoints)step-00000011.h5: "), "\(full.error)")
    #expect(full.error.contains("File too large; \(checkpoints)step-00000010.h5 is whole"), "\(full.error)")
    #expect(full.error.contains(" is whole: once the cause is gone, --resume goes on from it"), "\(full.error)")
    #expect(scratch.names("run/checkpoints") == ["step-00000010.h5"])
    #expect(!scratch.names("run").contains("model.h5"))
    #expect(try Program(arguments(scratch, "run", "--resume")).outcome().status == 0)
    #expect(try scratch.bytes("run/model.h5") == model)
  }

  @Test("Ctrl-C saves and stops with 130, and --resume ends as if nothing had been")
  func interrupted() throws {
    let scratch = try scratch()
    let long = arguments(scratch, "run").map { $0 == "12" ? "4000" : $0 }
    let program = try Program(long)
    var waited = 0
    while !Folder.isFolder(scratch.path + "/run/checkpoints") && waited < 2000 {
      usleep(5000)
      waited += 1
    }
    program.send(SIGINT)
    let outcome = try program.outcome()
    #expect(outcome.status == 130)
    #expect(outcome.error.contains("\nstopping after this batch; again to stop now\n"), "\(outcome.error)")
    #expect(outcome.error.contains("is written: --resume goes on from it"), "\(outcome.error)")
    let refused = try Program(long).outcome()
    #expect(refused.status == 1 && refused.error.contains("it holds a run; --resume goes on with it, --force begins it anew"))
    let other = try Program(arguments(scratch, "run", "--resume")).outcome()
    #expect(other.status == 1 && other.error.contains("steps: 12, in the run 4000"), "\(other.error)")
  }

  @Test("--resume needs nothing but the run's folder, and says from which step it goes on; what contradicts the run is refused by name")
  func resumeAlone() throws {
    let (scratch, model) = try unfinished()
    let run = scratch.path + "/run"
    for (option, difference) in [
      (["--batch", "4"], "batch: 4, in the run 3"), (["--eval-every", "4"], "evaluationInterval: 4, in the run 5"),
      (["--seed", "1"], "seed: \"1\", in the run \"0\""), (["--steps", "11"], "steps: 11, in the run 12"),
      (["--no-flip"], "flip: false, in the run true"), (["--head-only"], "headOnly: true, in the run false"),
      (["--data", scratch.path + "/other"], "data path: \"\(scratch.path)/other\", in the run \"\(scratch.path)/data\""),
      (["--screening", "headers"], "data screening: \"headers\", in the run none"),
    ] {
      let refused = try Program(["finetune", "--resume", "--out", run] + option).outcome()
      #expect(refused.status == 1 && refused.error.contains(difference), "\(refused.error)")
    }
    let result = try Program(["finetune", "--resume", "--out", run]).outcome()
    #expect(result.status == 0)
    #expect(result.error.contains("going on from step 11 of 12: \(run)/checkpoints/step-00000011.h5\n"), "\(result.error)")
    #expect(try scratch.bytes("run/model.h5") == model)
    let none = try Program(["finetune", "--resume", "--out", scratch.path + "/none"]).outcome()
    #expect(none.status == 1 && none.error.contains("none: it holds no run to go on with: give CHECKPOINT and --data to begin one"))
    #expect(try Program(["finetune", "--out", run]).outcome().error.contains("CHECKPOINT is missing"))
    #expect(try Program(["finetune", scratch.path + "/fresh.h5", "--out", run]).outcome().error.contains("--data DATA is missing"))
  }

  @Test("repeated runs that were stopped go on with all that was asked, those that had not begun too")
  func resumeRepeated() throws {
    let scratch = try scratch()
    let more = ["--few-shot", "1,2", "--runs", "2", "--head-only"]
    #expect(try Program(arguments(scratch, "whole") + more).outcome().status == 0)
    #expect(try Program(arguments(scratch, "run") + more).outcome().status == 0)
    for gone in ["run/examples-1/seed-1/model.h5", "run/summary.json"] { try Folder.removeFile(scratch.path + "/" + gone) }
    for file in scratch.names("run/examples-2/seed-1") where file.hasSuffix("json") || file.hasSuffix("jsonl") || file.hasSuffix("h5") {
      try Folder.removeFile(scratch.path + "/run/examples-2/seed-1/" + file)
    }
    #expect(try Program(["finetune", "--resume", "--out", scratch.path + "/run"]).outcome().status == 0)
    #expect(try scratch.bytes("run/summary.json") == scratch.bytes("whole/summary.json"))
    #expect(try scratch.bytes("run/examples-2/seed-1/model.h5") == scratch.bytes("whole/examples-2/seed-1/model.h5"))
  }

  @Test("more --steps prolong a run to what it would have been with them from the start, or the reason why not is told")
  func prolonged() throws {
    let scratch = try scratch()
    func steps(_ number: Int, _ name: String) -> [String] {
      arguments(scratch, name).map { $0 == "12" ? "\(number)" : $0 } + ["--warmup", "0"]
    }
    #expect(try Program(steps(24, "whole")).outcome().status == 0)
    let program = try Program(steps(1_000_000, "run"))
    var waited = 0
    while scratch.names("run/checkpoints").count < 2 && waited < 4000 {
      usleep(2000)
      waited += 1
    }
    program.send(SIGINT)
    #expect(try program.outcome().status == 130)
    let resumed = try Program(["finetune", "--resume", "--out", scratch.path + "/run", "--steps", "1000001", "--quiet"])
    func isProlonged() throws -> Bool {
      try String(decoding: scratch.bytes("run/config.json"), as: UTF8.self).contains("\"steps\": 1000001")
    }
    waited = 0
    while try !isProlonged() && waited < 2000 {
      usleep(5000)
      waited += 1
    }
    resumed.send(SIGINT)
    #expect(try resumed.outcome().status == 130)
    #expect(try isProlonged())
    // Of a complete run the decays are done.
    let finished = try Program(["finetune", "--resume", "--out", scratch.path + "/whole", "--steps", "48"]).outcome()
    #expect(finished.status == 1)
    #expect(
      finished.error.contains(
        "the run of 24 steps can't become one of 48: step 7 had the learning rate 0.0003, and of 48 steps it has 0.003, since"),
      "\(finished.error)")
    #expect(scratch.names("whole").contains("model.h5"))
  }

  @Test("repeated runs with few examples give a summary")
  func repeated() throws {
    let scratch = try scratch()
    let result = try Program(arguments(scratch, "runs", "--few-shot", "1,2", "--runs", "2", "--head-only", "--quiet")).outcome()
    #expect(result.status == 0)
    #expect(result.output.contains("1 example a class") && result.output.contains("median of 2 runs"), "\(result.output)")
    #expect(scratch.names("runs") == ["examples-1", "examples-2", "report.html", "request.json", "summary.json"])
    #expect(scratch.names("runs/examples-2") == ["seed-0", "seed-1"])
  }

  @Test("data that can't be learned from, and a place that can't be written to, are told with what to do")
  func unusable() throws {
    let scratch = try scratch()
    try Folder.make(scratch.path + "/empty/a")
    try scratch.write("junk/a/1.jpg", "text")
    try scratch.write("junk/b/2.png", "text")
    try scratch.write("list.csv", "path,label\nnone/1.jpg,a\nnone/2.jpg,b\n")
    try scratch.write("half.csv", "path,label\ndata/light/1.jpg,a\ndata/light/2.jpg,a\n")
    for (data, expected) in [
      ("empty", "expected images in a folder for each class, found none (JPEG"),
      ("junk", "none of its 2 images can be read; the first: \(scratch.path)/junk/a/1.jpg: expected an image (JPEG"),
      ("list.csv", "No such file or directory (a manifest's paths are relative to its own folder)"),
      ("half.csv", "expected images of two classes or more, each in a folder of its own"), ("none", "none: cannot open: No such file"),
    ] {
      let result = try Program.bit(
        "finetune", scratch.path + "/fresh.h5", "--data", scratch.path + "/" + data, "--out", scratch.path + "/r")
      #expect(result.status == 1)
      #expect(result.error.contains(expected), "\(result.error)")
    }
    #expect(!scratch.names().contains("r"))
    let taken = try Program(arguments(scratch, "list.csv")).outcome()
    #expect(taken.status == 1 && taken.error.contains("list.csv: expected a folder for the run, or nothing, found a file"))
  }

  @Test(
    "a wrong command line is told",
    arguments: [
      (["--lr", "x"], "--lr: “x” is not a number"), (["--memory", "much"], "--memory: “much” is not a number of bytes, like 8G"),
      (["--precrop", "30", "--crop", "40"], "--precrop 30 is smaller than --crop 40"),
      (["--few-shot", "5,5"], "is not a list of different numbers"), (["--resume", "--force"], "give one of them"),
      (["--checkpoint-every", "often"], "neither a number of steps (50) nor of minutes (10m)"),
      (["--head-only", "--mixup", "0.1"], "--head-only trains on features"), (["--holdout", "100%"], "not a number from 0.0 to 0.99"),
    ])
  func wrongCommandLines(more: [String], expected: String) throws {
    let result = try Program(["finetune", "a.h5", "--data", "d", "--out", "r"] + more).outcome()
    #expect(result.status == 64)
    #expect(result.error.contains(expected), "\(result.error)")
  }
}
