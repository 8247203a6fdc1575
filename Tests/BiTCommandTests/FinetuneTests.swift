import BiTFiles
import BiTImage
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
    try scratch.make("data/dark/broken.jpg", "no picture")
    return scratch
  }

  private func arguments(_ scratch: Scratch, _ run: String, _ more: String...) -> [String] {
    ["finetune", scratch.path + "/fresh.h5", "--data", scratch.path + "/data", "--out", scratch.path + "/" + run, "--precrop", "36"]
      + ["--crop", "32", "--steps", "12", "--batch", "3", "--eval-every", "5", "--checkpoint-every", "1", "--holdout", "20%"] + more
  }

  @Test("a run gives a model that classify and evaluate take, metrics, events and a page; a broken picture is told")
  func whole() throws {
    let scratch = try scratch()
    let result = try Program(arguments(scratch, "run")).outcome()
    #expect(result.status == 0)
    #expect(result.error.contains("data/dark/broken.jpg: expected a JPEG or PNG image, found neither; left out"), "\(result.error)")
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

  @Test("killed at ten random moments and gone on with, a run ends with the same model and metrics, bit for bit")
  func killed() throws {
    let scratch = try scratch()
    #expect(try Program(arguments(scratch, "whole")).outcome().status == 0)
    for _ in 0..<10 {
      let program = try Program(arguments(scratch, "killed", "--resume", "--threads", "1"))
      usleep(UInt32.random(in: 20_000...250_000))
      program.send(SIGKILL)
      _ = try program.outcome()
    }
    let last = try Program(arguments(scratch, "killed", "--resume")).outcome()
    #expect(last.status == 0, "\(last.error)")
    for file in ["model.h5", "metrics.jsonl", "evaluation.json"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("killed/" + file), "\(file)")
    }
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
    #expect(outcome.error.contains("is written: --resume goes on from it"), "\(outcome.error)")
    let refused = try Program(long).outcome()
    #expect(refused.status == 1 && refused.error.contains("it holds a run; --resume goes on with it, --force begins it anew"))
    let other = try Program(arguments(scratch, "run", "--resume")).outcome()
    #expect(other.status == 1 && other.error.contains("steps: 12, in the run 4000"), "\(other.error)")
  }

  @Test("repeated runs with few examples give a summary")
  func repeated() throws {
    let scratch = try scratch()
    let result = try Program(arguments(scratch, "runs", "--few-shot", "1,2", "--runs", "2", "--head-only", "--quiet")).outcome()
    #expect(result.status == 0)
    #expect(result.output.contains("1 examples a class") && result.output.contains("median of 2 runs"), "\(result.output)")
    #expect(scratch.names("runs") == ["examples-1", "examples-2", "report.html", "summary.json"])
    #expect(scratch.names("runs/examples-2") == ["seed-0", "seed-1"])
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
