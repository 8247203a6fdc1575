import BiTFiles
import BiTContainers
import BiTData
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// What a run writes beside what `spec/run-folder.md` says of it.
struct RunFolderTests {
  /// The names in the first columns of the tables of each section: `1. config.json` has those of the first.
  func specified(section: Int) throws -> Set<String> {
    let path = Repository.path("spec/run-folder.md")
    let text = String(decoding: try RandomAccessFile.bytes(of: path, atMost: 1 << 20), as: UTF8.self)
    let sections = text.components(separatedBy: "\n## ")
    let lines = sections[section].split(separator: "\n").filter { $0.hasPrefix("| `") }
    return Set(lines.map { String($0.dropFirst(3).prefix { $0 != "`" }) })
  }

  /// The paths of all members, `a.b` and `a[].b`.
  private func members(_ json: JSON, _ prefix: String = "") -> Set<String> {
    switch json {
    case .object(let members):
      members.reduce(into: []) { $0.formUnion(self.members($1.1, prefix.isEmpty ? $1.0 : "\(prefix).\($1.0)")) }
    case .array(let elements) where elements.contains(where: isObject):
      elements.reduce(into: []) { $0.formUnion(self.members($1, prefix + "[]")) }
    default: [prefix]
    }
  }

  private func isObject(_ json: JSON) -> Bool { if case .object = json { true } else { false } }

  private func document(_ scratch: Scratch, _ name: String) throws -> Set<String> {
    members(try JSON(parsing: try scratch.bytes(name)))
  }

  private func lines(_ scratch: Scratch, _ name: String) throws -> Set<String> {
    try scratch.bytes(name).split(separator: 0x0A).reduce(into: []) { $0.formUnion(members(try JSON(parsing: Array($1)))) }
  }

  @Test("the files of runs, and the members in them, are those that the specification lists")
  func specification() throws {
    let scratch = try Scratch()
    var tuning = try FineTuningTests().tuning(scratch)
    // A rate of zero leaves all logits zero: pictures of one of the two classes are mistakes.
    (tuning.rule.baseRate, tuning.repetitions, tuning.checkpointInterval) = (0, 2, .steps(1))
    tuning.writePage = { _, path in try AtomicFile.write("page".utf8, to: path) }
    _ = try tuning.run()
    let folder = "run/seed-1"
    #expect(try document(scratch, folder + "/evaluation.json") == specified(section: 4))
    #expect(try lines(scratch, folder + "/data.jsonl") == specified(section: 2))
    #expect(try lines(scratch, folder + "/metrics.jsonl") == specified(section: 3))
    #expect(try document(scratch, "run/summary.json") == specified(section: 7))
    #expect(try lines(scratch, folder + "/sessions.jsonl").union(["program", "processor"]) == specified(section: 8))
    var configured = try document(scratch, folder + "/config.json")
    var other = try FineTuningTests().tuning(scratch, "other")
    other.recipe = Recipe(
      schedule: Schedule(steps: 2, base: 0.01, warmup: 0, decays: [1], factor: 2), batch: 3,
      optimiser: .init(momentum: 0.5, weightDecay: 0.1, decayed: .kernels),
      augmentation: Augmentation(resolution: Resolution(precrop: 32, crop: 32)))
    other.recipe?.balancesClasses = true
    other.recipe?.headBias = -1
    other.recipe?.augmentation.cropping = .inception(InceptionCrop())
    other.recipe?.augmentation.input = .pretraining(side: 32)
    (other.screening, other.examplesPerClass, other.subsample, other.holdoutSeed) = (.headers, 3, 7, 8)
    let list = (0..<5).map { "dark/\($0).jpg,dark,\($0 < 3 ? "train" : $0 < 4 ? "val" : "test")\nlight/\($0).jpg,light\n" }
    try scratch.write("data/list.csv", "path,label,split\n" + list.joined())
    other.data = .request(DatasetRequest(path: scratch.path + "/data/list.csv", split: try SplitExpression("train[:100%]")))
    _ = try other.run()
    configured.formUnion(try document(scratch, "other/config.json"))
    let lines = (0..<5).map { "{\"path\": \"dark/\($0).jpg\", \"label\": [\"dark\", \"light\"]}\n" }
    try scratch.write("data/list.jsonl", lines.joined())
    var fresh = FineTuning(
      pretraining: try #require(Architecture(name: "R14x0.5", norm: .batch(.init()), convolution: .plain)), .jft,
      data: .path(scratch.path + "/data/list.jsonl"), folder: RunFolder(scratch.path + "/fresh"))
    fresh.pretraining?.steps = 1
    fresh.pretraining?.batch = 2
    fresh.pretraining?.crop = 32
    _ = try fresh.run()
    configured.formUnion(try document(scratch, "fresh/config.json"))
    // Of a task alone, of which the examples are too many here.
    configured.insert("data.task")
    #expect(try configured == specified(section: 1))
    var asked = try document(scratch, "run/request.json")
    asked.formUnion(try document(scratch, "other/request.json").map { $0.hasPrefix("recipe.") ? "recipe" : $0 })
    asked.formUnion(try document(scratch, "fresh/request.json"))
    asked.subtract(["norm", "normEpsilon", "normDecay", "convolution"])
    asked.insert("checkpointMinutes")
    #expect(try asked == specified(section: 11))
    let names = Set(try [folder, "run", "other"].flatMap { try Folder.names(in: scratch.path + "/" + $0) })
    let listed = Set(try specified(section: 0).map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
    #expect(names.subtracting(["seed-0", "seed-1"]) == listed.subtracting(["features", ".lock"]))
  }
}
