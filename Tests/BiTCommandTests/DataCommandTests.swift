import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// `bit data`, and what other commands take of data sets, with the built program.
struct DataCommandTests {
  private let cifar = Repository.path("fixtures/data/arrays/cifar10")
  private let parquet = Repository.path("fixtures/data/parquet/train-00000-of-00002.parquet")

  private func lines(_ outcome: Program.Outcome) throws -> [JSON] {
    try outcome.output.split(separator: "\n").map { try JSON(parsing: Array($0.utf8)) }
  }

  @Test("the list has a line an example, with its split, its number there, its name, label and class, and its pixels when asked")
  func list() throws {
    let truth = try JSON(parsing: Repository.bytes("fixtures/data/parquet/truth.json"))["library"]?.elements ?? []
    let outcome = try Program.bit("data", "inspect", parquet, "--list", "--pixels", "--quiet")
    let found = try lines(outcome)
    #expect(outcome.status == 0 && found.count == 5)
    for (index, (line, row)) in zip(found, truth).enumerated() {
      #expect(line["split"]?.text == "train" && line["index"]?.whole == index && line["name"]?.text == row["name"]?.text)
      #expect(line["label"]?.whole == row["label"]?.whole && line["class"]?.text == ["ant", "bee", "cat"][index % 3])
      #expect(line["height"]?.whole == 8 && line["width"]?.whole == 8 && line["pixels"]?.text == row["pixels"]?.text)
    }
    #expect(try !Program.bit("data", "inspect", parquet, "--list", "--quiet").output.contains("pixels"))
  }

  @Test("a data set is described in words and as JSON")
  func describe() throws {
    let text = try Program.bit("data", "inspect", cifar, "--quiet")
    #expect(text.status == 0 && text.output.contains("CIFAR's batches") && text.output.contains("32x32"))
    let json = try JSON(parsing: Array(Program.bit("data", "inspect", cifar, "--check", "--json", "--quiet").output.utf8))
    #expect(json["format"]?.text == "cifar" && json["classes"]?.elements?.count == 10 && json["checked"]?.truth == true)
    let splits = json["splits"]?.elements ?? []
    #expect(splits.map { $0["name"]?.text } == ["train", "test"])
    #expect(splits.reduce(0) { $0 + ($1["examples"]?.whole ?? 0) } == json["examples"]?.whole)
  }

  @Test("slices are those of the data set's order; one that can't be is a wrong command line")
  func slices() throws {
    let all = try lines(Program.bit("data", "inspect", cifar, "--list", "--split", "train", "--quiet"))
    let some = try lines(Program.bit("data", "inspect", cifar, "--list", "--split", "train[1:3]", "--quiet"))
    #expect(some.map { $0["name"]?.text } == all[1..<3].map { $0["name"]?.text } && some.map { $0["index"]?.whole } == [0, 1])
    for split in ["train[:100000]", "nothing", "train[2"] {
      let outcome = try Program.bit("data", "inspect", cifar, "--split", split)
      #expect(outcome.status == 64 && outcome.error.contains("--split"), "\(outcome.error)")
    }
    let outcome = try Program.bit("data", "inspect", cifar, "--task", "vtab/cifar1000")
    #expect(outcome.status == 64 && outcome.error.contains("did you mean vtab/cifar100?"), "\(outcome.error)")
  }

  @Test("what is damaged is told with its place, and the status is 1")
  func damaged() throws {
    let scratch = try Scratch()
    try scratch.write("cut.parquet", Repository.bytes("fixtures/data/parquet/train-00000-of-00002.parquet").dropLast(100))
    let outcome = try Program.bit("data", "inspect", scratch.path("cut.parquet"))
    #expect(outcome.status == 1 && outcome.error.contains("cut.parquet: the end: expected PAR1"), "\(outcome.error)")
    try scratch.draw("photos/a", count: 2, brightness: 90)
    try scratch.draw("photos/b", count: 2, brightness: 190)
    try scratch.write("photos/b/broken.png", "\u{89}PNG")
    let checked = try Program.bit("data", "inspect", scratch.path("photos"), "--check", "--quiet")
    #expect(checked.status == 1 && checked.error.contains("broken.png: "), "\(checked.error)")
  }

  @Test("exported folders are the same data set: the same classes and pixels; a manifest names parts of files")
  func export() throws {
    let scratch = try Scratch()
    #expect(try Program.bit("data", "export", cifar, scratch.path("out"), "--quiet").status == 0)
    func pixels(_ path: String) throws -> [String] {
      try lines(Program.bit("data", "inspect", path, "--list", "--pixels", "--quiet")).map {
        "\($0["split"]?.text ?? "") \($0["class"]?.text ?? "") \($0["pixels"]?.text ?? "")"
      }.sorted()
    }
    #expect(try pixels(scratch.path("out")) == pixels(cifar))
    #expect(try Program.bit("data", "export", cifar, scratch.path("out")).status == 1)
    let shards = Repository.path("fixtures/data/archives/shard-000000.tar")
    #expect(try Program.bit("data", "export", shards, scratch.path("list.jsonl"), "--to", "manifest", "--quiet").status == 0)
    #expect(try pixels(scratch.path("list.jsonl")) == pixels(shards))
    let refused = try Program.bit("data", "export", cifar, scratch.path("other.jsonl"), "--to", "manifest")
    #expect(refused.status == 1 && refused.error.contains("--to folders"), "\(refused.error)")
  }

  @Test("classify, embed, evaluate and finetune take data sets that aren't files of a folder; a run over arrays goes on")
  func commands() throws {
    let scratch = try Scratch()
    let network = try Hashed.checkpoint(try #require(Architecture(name: "R14x0.5")), outputs: 10)
    try network.write(to: scratch.path("m.h5"), kind: .kerasH5, replacing: false)
    let model = scratch.path("m.h5")
    let classified = try Program.bit("classify", model, cifar, "--size", "32", "--format", "jsonl", "--quiet")
    let count = try lines(Program.bit("data", "inspect", cifar, "--list", "--quiet")).count
    #expect(try classified.status == 0 && lines(classified).count == count, "\(classified.error)")
    #expect(try lines(classified)[0]["path"]?.text?.contains("data_batch_1.bin#0") == true)
    let embedded = try Program.bit("embed", model, cifar, "--size", "32", "--out", scratch.path("f.npy"), "--quiet")
    #expect(embedded.status == 0, "\(embedded.error)")
    let tune = [
      "finetune", model, "--data", cifar, "--out", scratch.path("run"), "--steps", "4", "--batch", "4", "--crop", "32",
      "--checkpoint-every", "2",
      "--task", "cifar10", "--quiet",
    ]
    let tuned = try Program(tune).outcome()
    #expect(tuned.status == 0, "\(tuned.error)")
    let weights = try scratch.bytes("run/model.h5")
    for name in ["run/model.h5", "run/evaluation.json", "run/report.html"] { try Folder.removeFile(scratch.path(name)) }
    let resumed = try Program.bit("finetune", "--resume", "--out", scratch.path("run"), "--quiet")
    #expect(try resumed.status == 0 && scratch.bytes("run/model.h5") == weights, "\(resumed.error)")
    let evaluated = try Program.bit(
      "evaluate", scratch.path("run/model.h5"), "--data", cifar, "--task", "cifar10", "--split", "test[:50%]", "--json", "--quiet")
    #expect(
      evaluated.status == 0 && evaluated.output.hasPrefix("{\n  \"split\": \"test[:50%]\""),
      "\(evaluated.error)\(evaluated.output.prefix(60))")
  }
}
