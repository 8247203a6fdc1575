import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// `pretrain`, with the built program.
struct PretrainTests {
  /// A folder with drawn pictures of two classes.
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for (name, brightness) in [("dark", UInt8(40)), ("light", 210)] {
      try Folder.make(scratch.path("data/" + name))
      for number in 0..<8 {
        let pixels = (0..<24 * 30 * 3).map { brightness &+ UInt8(($0 * (number + 3)) % 37) }
        try AtomicFile.write(Image(height: 24, width: 30, pixels: pixels).jpeg(), to: "\(scratch.path)/data/\(name)/\(number).jpg")
      }
    }
    return scratch
  }

  private func arguments(_ scratch: Scratch, _ run: String, _ more: String...) -> [String] {
    ["pretrain", "--data", scratch.path("data"), "--out", scratch.path(run), "--arch", "R14x0.5", "--crop", "32", "--steps", "6"]
      + ["--batch", "8", "--part", "3", "--eval-every", "3", "--checkpoint-every", "1", "--holdout", "25%"] + more
  }

  @Test("a run makes a model of a fresh network that classify, evaluate, inspect and finetune take")
  func whole() throws {
    let scratch = try scratch()
    let result = try Program(arguments(scratch, "run", "--seed", "7", "--lr", "1.6")).outcome()
    #expect(result.status == 0, "\(result.error)")
    for part in [
      "a fresh R14x0.5, its weights by seed 7; 12 images to learn from\n", "6 steps of 8 images, so each is seen 4 times; no mixup\n",
      "learning rate 0.05 after 1 step of warm-up (a fifth of all, for there are fewer than 25000), divided by 10 at steps 2, 4, 5",
      "step 6 of 6: loss",
    ] {
      #expect(result.error.contains(part), "\(result.error)")
    }
    #expect(result.output.contains("model   \(scratch.path)/run/model.h5\n") && result.output.contains("/run/report.html\n"))
    let lines = String(decoding: try scratch.bytes("run/metrics.jsonl"), as: UTF8.self).split(separator: "\n")
    #expect(
      lines.filter { $0.contains("\"train\"") }.map { $0.split(separator: "learningRate\": ").last ?? "" } == [
        "0.0}", "0.05}", "0.005}", "0.005}", "0.0005}", "5e-05}",
      ])
    #expect(lines[0].contains("\"loss\": 0.6931471"))
    let model = scratch.path("run/model.h5")
    let inspected = try Program.bit("inspect", model).output
    #expect(inspected.contains("provenance     pretrain --steps 6 --batch 8 --seed 7, from R14x0.5 (init)"), "\(inspected)")
    #expect(inspected.contains("32 x 32, the middle of the picture with its shorter side brought to 36"), "\(inspected)")
    #expect(try Program.bit("verify", model).status == 0)
    #expect(try Program.bit("classify", model, scratch.path("data/dark/0.jpg")).output.contains("light"))
    let evaluated = try Program.bit("evaluate", model, "--data", scratch.path("run/data.jsonl"), "--json")
    #expect(evaluated.status == 0)
    // Measured as in the run.
    let stored = String(decoding: try scratch.bytes("run/evaluation.json"), as: UTF8.self)
    #expect(evaluated.output.split(separator: "\n").dropFirst(2) == stored.split(separator: "\n").dropFirst(1))
    let tuned = try Program.bit(
      "finetune", model, "--data", scratch.path("data"), "--out", scratch.path("tuned"), "--steps", "1", "--batch", "2", "--crop", "32")
    #expect(tuned.status == 0, "\(tuned.error)")
  }

  @Test("with the seed's weights and a rate of zero, the model is what init makes; of sigmoids with a bias of -10")
  func fresh() throws {
    let scratch = try scratch()
    for (name, more) in [("softmax", [String]()), ("sigmoid", ["--loss", "sigmoid", "--norm", "batch", "--convolution", "plain"])] {
      let result = try Program(arguments(scratch, name, "--seed", "5", "--lr", "0", "--quiet") + more).outcome()
      #expect(result.status == 0, "\(result.error)")
      let kinds = more.isEmpty ? [] : Array(more.dropFirst(2))
      #expect(try Program(["init", "R14x0.5", scratch.path(name + ".h5"), "--classes", "2", "--seed", "5"] + kinds).outcome().status == 0)
      let compared = try Program.bit("diff", scratch.path(name + ".h5"), scratch.path(name + "/model.h5"))
      if more.isEmpty {
        #expect(compared.status == 0, "\(compared.output)")
      } else {
        #expect(compared.output.contains("resnet/head/conv2d/bias") && !compared.output.contains("kernel"), "\(compared.output)")
        #expect(try Program.bit("inspect", scratch.path(name + "/model.h5")).output.contains("multi-label (sigmoid)"))
        let line = String(decoding: try scratch.bytes(name + "/metrics.jsonl"), as: UTF8.self).prefix { $0 != "\n" }
        #expect(line.contains("\"loss\": 10.0000"), "\(line)")
      }
    }
  }

  @Test("killed at ten random moments and gone on with by its folder alone, a run ends with the same model and metrics, bit for bit")
  func killed() throws {
    let scratch = try scratch()
    let more = ["--steps", "12", "--recipe", "jft"]
    func run(_ name: String) -> [String] { arguments(scratch, name).filter { $0 != "--steps" && $0 != "6" } + more }
    #expect(try Program(run("whole")).outcome().status == 0)
    _ = try Program(run("killed") + ["--dry-run"]).outcome()
    #expect(!Folder.isFolder(scratch.path("killed")))
    for _ in 0..<10 {
      let hasBegun = Folder.isFile(scratch.path("killed/config.json"))
      let resumed = ["pretrain", "--resume", "--out", scratch.path("killed"), "--threads", "1"]
      let program = try Program(hasBegun ? resumed : run("killed") + ["--force"])
      usleep(UInt32.random(in: 20_000...300_000))
      program.send(SIGKILL)
      _ = try program.outcome()
    }
    let last = try Program(
      Folder.isFile(scratch.path("killed/config.json"))
        ? ["pretrain", "--resume", "--out", scratch.path("killed")] : run("killed") + ["--force"]
    ).outcome()
    #expect(last.status == 0, "\(last.error)")
    for file in ["model.h5", "metrics.jsonl", "evaluation.json"] {
      #expect(try scratch.bytes("whole/" + file) == scratch.bytes("killed/" + file), "\(file)")
    }
  }

  @Test(
    "what contradicts itself is refused, with what to do",
    arguments: [
      (["--steps", "6", "--epochs", "3"], "--steps and --epochs both say how long"), (["--epochs", "0"], "--epochs"),
      (["--loss", "hinge"], "softmax, sigmoid"), (["--recipe", "imagenet"], "ilsvrc, imagenet21k, jft"),
      (["--arch", "R51x1"], "no architecture"),
      (["--weight-decay", "-1"], "--weight-decay"), (["--norm-decay", "0.9"], "add --norm batch"), (["--part", "0"], "--part"),
      (["--decays", "3,2"], "growing"), (["--decays", "0"], "growing"), (["--decays", "90"], "would never come: the run has 90 epochs"),
      (["--steps", "10", "--decays", "5,10"], "the run has 10 steps"), (["--momentum", "1"], "--momentum"), (["--mixup", "2"], "--mixup"),
      (["--crop-area", "0.5"], "two numbers"), (["--crop-area", "1,0.5"], "the larger number first"), (["--crop-aspect", "0,1"], "0.01"),
      (["--no-crop", "--crop-aspect", "1,2"], "leave --crop-aspect out"), (["--head-bias", "nan"], "--head-bias"),
      (["--resume", "--force"], "give one of them"), (["R50x1"], "one argument too many"),
    ])
  func refused(words: [String], message: String) throws {
    let result = try Program(["pretrain", "--data", "/nowhere", "--out", "/nowhere/run"] + words).outcome()
    #expect(result.status == 64 && result.error.contains(message) && result.output.isEmpty, "\(result.error)")
  }

  @Test("the two commands don't go on with each other's runs, and a page says which does; help tells the recipe")
  func others() throws {
    let scratch = try scratch()
    #expect(try Program.bit("pretrain", "--out", scratch.path("run")).error.contains("--data DATA is missing"))
    #expect(try Program.bit("pretrain", "--resume", "--out", scratch.path("run")).error.contains("it holds no run to go on with"))
    #expect(try Program(arguments(scratch, "run", "--lr", "0", "--quiet")).outcome().status == 0)
    let tuned = try Program.bit("finetune", "--resume", "--out", scratch.path("run"))
    #expect(tuned.status == 1 && tuned.error.contains("a run of bit pretrain"), "\(tuned.error)")
    let other = try Program.bit("pretrain", "--resume", "--out", scratch.path("run"), "--arch", "R26x1")
    #expect(other.status == 1 && other.error.contains("checkpoint architecture: \"R26x1\", in the run \"R14x0.5\""), "\(other.error)")
    try Folder.removeFile(scratch.path("run/model.h5"))
    #expect(try Program.bit("report", scratch.path("run"), "--out", scratch.path("page.html")).status == 0)
    let page = String(decoding: try scratch.bytes("page.html"), as: UTF8.self)
    #expect(page.contains("bit pretrain --resume --out ") && page.contains("a fresh network"))
    let help = try Program.bit("pretrain", "--help").output
    for part in ["--epochs N", "--weight-decay W", "0.03", "30,", "25000", "bit pretrain --data imagenet/ --out run/"] {
      #expect(help.contains(part), "\(part)")
    }
  }

  @Test("every choice of the recipe can be replaced, and a run that is gone on with keeps what was chosen")
  func choices() throws {
    let scratch = try scratch()
    let words =
      ["pretrain", "--data", scratch.path("data"), "--out", scratch.path("run"), "--arch", "R14x0.5", "--crop", "32", "--batch", "4"]
      + ["--epochs", "3", "--decays", "1,2", "--warmup", "1", "--momentum", "0.5", "--loss", "sigmoid", "--head-bias", "-3"]
      + ["--mixup", "0.2", "--crop-area", "20%,0.5", "--crop-aspect", "1,2", "--preprocess", "squash", "--holdout", "25%"]
    #expect(try Program(words).outcome().status == 0)
    let configuration = String(decoding: try scratch.bytes("run/config.json"), as: UTF8.self)
    for part in [
      "\"steps\": 9", "\"decays\": [3, 6]", "\"warmup\": 1", "\"momentum\": 0.5", "\"headBias\": -3.0", "\"mixup\": 0.2",
      "\"area\": [0.2, 0.5]", "\"aspect\": [1.0, 2.0]",
    ] {
      #expect(configuration.contains(part), "\(part): \(configuration)")
    }
    #expect(!configuration.contains("evaluation"))
    // 2 · log(1 + exp(-3)) and 3 for what is right.
    let metrics = try scratch.bytes("run/metrics.jsonl")
    #expect(String(decoding: metrics, as: UTF8.self).contains("\"loss\": 3.0971"))
    let model = try scratch.bytes("run/model.h5")
    try Folder.removeFile(scratch.path("run/model.h5"))
    #expect(try Program.bit("pretrain", "--resume", "--out", scratch.path("run")).status == 0)
    #expect(try scratch.bytes("run/model.h5") == model && scratch.bytes("run/metrics.jsonl") == metrics)
    let other = try Program.bit("pretrain", "--resume", "--out", scratch.path("run"), "--steps", "12")
    #expect(other.status == 64 && other.error.contains("the run's --decays count epochs, and --steps steps"), "\(other.error)")
    let longer = try Program.bit("pretrain", "--resume", "--out", scratch.path("run"), "--epochs", "4")
    #expect(longer.status == 0 && longer.error.contains("step 12 of 12"), "\(longer.error)")
  }

  @Test("a loss that is no number stops the run, and the rate that is advised is one that --lr takes")
  func notFinite() throws {
    let scratch = try scratch()
    let result = try Program(arguments(scratch, "run", "--lr", "1e6", "--warmup", "0")).outcome()
    #expect(result.status == 1, "\(result.error)")
    #expect(result.error.contains("--lr 100000.0"), "\(result.error)")
  }
}
