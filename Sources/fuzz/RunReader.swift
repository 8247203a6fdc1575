import BiTCheckpoint
import BiTData
import BiTFiles
import BiTReport
import BiTTraining

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Reads the folder of a run, as `report` and `finetune --resume` do: one of its files is damaged, the others are sound.
enum RunReader {
  /// The files of `fixtures/run`, which `bit finetune` wrote, and a training checkpoint.
  static func seeds() throws -> [Seed] {
    let checkpoint = try Corpus.written(.kerasH5).filter { $0.name == Corpus.trainingName }
    let texts = try Corpus.files("run", suffix: ".json") + Corpus.files("run", suffix: ".jsonl")
    // Most inputs go to the texts: the checkpoint's structures have a reader of their own.
    return texts + texts + checkpoint.map { Seed(name: "checkpoints/step-00000003.h5", bytes: $0.bytes, content: $0.content) }
  }

  static func read(path: String, seed: Seed) throws -> Outcome {
    let folder = RunFolder("run")
    try sound.place(damaged: seed.name, from: path) { $0 == "summary.json" }
    guard seed.name.hasSuffix(".h5") else {
      try ReportPage.write([folder], to: "report.html", replacing: true)
      let configuration = try RunConfiguration(folder)
      if let difference = configuration.difference(fromRun: configuration) { return .wrong(difference) }
      _ = try ImageCollection(list: folder.data, classes: configuration.examples.classes)
      _ = try FineTuning(resuming: folder)
      return .unprotected
    }
    guard let last = try folder.lastCheckpoint(damaged: { _ in }) else { return .unprotected }
    let content = try Corpus.content(of: last.checkpoint)
    guard let expected = seed.content else { return .unprotected }
    let names = Set(content.keys).union(expected.keys).filter { content[$0] != expected[$0] }
    return names.isEmpty ? .same : .wrong(names.sorted().prefix(3).joined(separator: ", "))
  }

  /// The folder of a repeated run has a summary, and one that isn't repeated has none.
  private static let sound: SoundFolder = {
    for part in ["run", "run/checkpoints"] { mkdir(part, 0o777) }
    // The runs that the summary speaks of are the folder itself.
    for name in ["part", "other"] { symlink(".", "run/" + name) }
    let seeds = Result { try RunReader.seeds() }
    return SoundFolder("run") { try seeds.get() }
  }()
}
