import BiTCheckpoint
import BiTData
import BiTFiles
import BiTReport
import BiTTraining
import Synchronization

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
    try prepare(folder, damaged: seed.name, path: path)
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

  /// Puts sound files into the folder, but for the damaged one, which is the file at the path under another name.
  private static func prepare(_ folder: RunFolder, damaged: String, path: String) throws {
    let before = last.withLock { $0 }
    guard damaged != before else { return }
    if before == nil {
      for part in ["", "/checkpoints"] { mkdir(folder.path + part, 0o777) }
      // The runs that the summary speaks of are the folder itself.
      for name in ["part", "other"] { symlink(".", folder.path + "/" + name) }
    }
    for seed in try sound.get() where seed.name == damaged || seed.name == before ?? seed.name {
      let file = folder.path + "/" + seed.name
      unlink(file)
      // The folder of a repeated run has a summary, and one that isn't repeated has none.
      guard seed.name != damaged, seed.name != "summary.json" else { continue }
      var writer = try SequentialWriter(path: file)
      try writer.write(seed.bytes)
      try writer.flush()
    }
    guard link(path, folder.path + "/" + damaged) == 0 else { throw FileError(path: path, operation: "link", errno: errno) }
    last.withLock { $0 = damaged }
  }

  /// The file that was damaged in the input before.
  private static let last = Mutex<String?>(nil)

  private static let sound = Result { try seeds() }
}
