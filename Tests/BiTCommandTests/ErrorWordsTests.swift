import BiTCommand
import BiTFiles
import BiTImage
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// What helps against an error is said by the command alone.
struct ErrorWordsTests {
  @Test("an error says which option or command helps")
  func advice() {
    let errors: [(any Error, String)] = [
      (
        FileError(path: "a", operation: "write", reason: "it exists", remedy: .replacing),
        "a: cannot write: it exists; --force replaces it"
      ),
      (FileError(path: "a", operation: "read", reason: "it ends"), "a: cannot read: it ends"),
      (
        DataError(path: "run", reason: "expected the folder of a run, found none", remedy: .fineTuning),
        "run: expected the folder of a run, found none; bit finetune --out makes it"
      ),
      (DataError(path: "c", reason: "it changed", remedy: .beginningAnew), "c: it changed: begin the run anew with --force"),
      (DataError(path: "c", reason: "it changed", remedy: .evaluating), "c: it changed; bit evaluate makes it anew"),
      (DataError(path: "c", reason: "it is empty"), "c: it is empty"),
      (
        DecodeAheadError.noMemory(images: 3, size: ImageSize(height: 2, width: 2)),
        "there is no memory for 3 images of 2x2; a smaller --batch needs less"
      ),
    ]
    for (error, words) in errors { #expect(error.words == words) }
  }

  @Test("an error that ends a run says how it is gone on with, whatever its reason")
  func training() {
    let damage = FileError(path: "c.h5", operation: "read", reason: "it ends")
    let batch = DecodeAheadError.noMemory(images: 3, size: ImageSize(height: 2, width: 2))
    let errors: [(TrainingError, String)] = [
      (.notAFolder("r"), "r: expected a folder for the run, or nothing, found a file; give --out another name"),
      (.hasRun(folder: "r"), "r: it holds a run; --resume goes on with it, --force begins it anew"),
      (.runInData(folder: "r", data: "d"), "r: it lies in the data, d; give --out a folder elsewhere"),
      (.dataInRun(data: "d", folder: "r"), "r: the data lie in it, d; give --out a folder elsewhere"),
      (
        .sourceInRun(checkpoint: "r/model.h5", folder: "r"),
        "r: the checkpoint to start from is a file that the run replaces, r/model.h5; give --out another name"
      ),
      (
        .otherFiles(folder: "r", names: ["model.h5", "report.html"]),
        "r: it is no run's, and the run would replace what is there: model.h5, report.html; give --out another name, or --force to replace "
          + "them"
      ),
      (
        .otherRuns(folder: "r", run: "r/seed-1"),
        "r: it holds a run that isn't asked for, r/seed-1; --resume needs the same --runs and --few-shot, --force begins anew"
      ),
      (
        .notProlonged(file: "r/c", steps: 10, asked: 20, step: 3, rate: 0.0003, other: 0.003),
        "r/c: the run of 10 steps can't become one of 20: step 3 had the learning rate 0.0003, and of 20 steps it has 0.003, since warm-up "
          + "and decays lie where the number of steps puts them; begin anew with --force, or in another folder"
      ),
      (
        .otherSettings(file: "r/c", difference: "batch: 1, in the run 2"),
        "r/c: the run was begun with another batch: 1, in the run 2; --resume needs the same, --force begins anew"
      ),
      (
        .nonFiniteLoss(step: 4, loss: .infinity, rate: 0.5, base: 0.5),
        "step 4: the loss is inf, not a finite number, at a learning rate of 0.5: try a lower one (--lr 0.05), or a longer warm-up "
          + "(--warmup); if it happens at once, the checkpoint's weights are damaged"
      ),
      (
        .stopped(step: 1, reason: batch, checkpoint: "c.h5"),
        "after 1 step: there is no memory for 3 images of 2x2; a smaller --batch needs less; c.h5 is whole: once the cause is gone, --resume "
          + "goes on from it"
      ),
      (.stopped(step: 2, reason: damage, checkpoint: nil), "after 2 steps: c.h5: cannot read: it ends"),
      (
        .otherExamples(checkpoint: "c", list: "l"),
        "c: it was trained on another list of images than l has now; begin anew with --force"
      ),
      (
        .noWholeCheckpoint(reason: damage),
        "c.h5: cannot read: it ends; there is no other training checkpoint to go on from: begin anew with --force"
      ),
      (
        .otherMomentum(checkpoint: "c", expected: 2, found: 3),
        "c: expected the momentum of 2 tensors, found that of 3: begin anew with --force"
      ),
      (
        .tooLittleMemory(images: 1, needed: 3 << 20, given: 1 << 20),
        "a batch of one image takes 3 MiB, and 1 MiB may be used: choose a smaller --crop, a smaller network or more --memory"
      ),
    ]
    for (error, words) in errors { #expect(error.words == words) }
  }

  @Test("a finding that a conversion mends says so, in words and in JSON")
  func findings() throws {
    let folder = try Scratch()
    #expect(try Program.bit("init", "R14x0.5", folder.path("a.h5"), "--classes", "2").status == 0)
    try folder.write("b.npz", "")
    #expect(try Program.bit("convert", folder.path("a.h5"), folder.path("b.npz"), "--force").status == 0)
    try folder.write("c.npz", folder.bytes("b.npz") + [1, 2, 3])
    for arguments in [[], ["--json"]] {
      let outcome = try Program(["verify", folder.path("c.npz")] + arguments).outcome()
      #expect(outcome.output.contains("something was appended or hidden; bit convert makes a file without it"), "\(outcome.output)")
    }
  }

  @Test("a run's page tells command lines that a shell takes as they are")
  func nextCommands() {
    #expect(NextCommand.text(.classifying(model: "run/model.h5")) == "bit classify run/model.h5 photos/ --sort-into sorted/")
    #expect(NextCommand.text(.evaluating(model: "it's a run/model.h5")) == #"bit evaluate 'it'\''s a run/model.h5' --data photos/"#)
    #expect(NextCommand.text(.resuming(run: "-run")) == "bit finetune --resume --out ./-run")
  }

  @Test("no module below the command names an option or a command")
  func modules() throws {
    // The text form of an operation is part of files, CSS names its variables so.
    let exception = "BiTCheckpoint/Checkpoint/Operation.swift"
    let commands = Set(Commands.declarations.map { $0.name.prefix { $0 != " " } }).joined(separator: "|")
    let option = try Regex("\"[^\"]*(--[a-z]{2}|\\bbit (\(commands))\\b)")
    let sources = Repository.path("Sources")
    let modules = try FileManager.default.contentsOfDirectory(atPath: sources).filter { $0.hasPrefix("BiT") && $0 != "BiTCommand" }
    #expect(modules.count > 5)
    for module in modules {
      for path in try FileManager.default.subpathsOfDirectory(atPath: sources + "/" + module) where path.hasSuffix(".swift") {
        let file = module + "/" + path
        for line in try Repository.text("Sources/" + file).split(separator: "\n") where file != exception && line.contains(option) {
          #expect(line.contains("style=\\\"--"), "\(file): \(line)")
        }
      }
    }
  }
}
