import BiTCheckpoint
import BiTFiles
import BiTReport
import BiTTraining

/// `bit finetune`: a classifier of one's own.
enum Finetune: Command {
  static let declaration = Declaration(
    name: "finetune", abstract: "Make a classifier of your own from a checkpoint and labelled photographs.",
    discussion: """
      Fine-tunes by the BiT-HyperRule: everything is decided from the data and said before it starts, and
      each choice can be replaced.

      DATA is a folder with a folder for each class; or one with train/ and val/ or test/, each with a
      folder for each class; or a manifest: CSV with the columns path, label and perhaps split (train, val
      or test), or JSON lines with members of these names. What was found is said first; --dry-run stops
      there. Pictures that can't be read end it, unless --skip-unreadable goes on without them. Where both
      val/ and test/ are there, val's are measured with meanwhile, and test's at the end (test.json).
      Without images to measure with, a share of each class is held out.

      RUN gets model.h5 (which classify takes), report.html, config.json, data.jsonl (the images that
      were used, a manifest), metrics.jsonl, evaluation.json, checkpoints/ and tensorboard/. Ctrl-C saves
      and stops; however a run ends, --resume --out RUN goes on with it to the same weights, bit for bit,
      and needs nothing else: what was asked is kept in RUN (request.json). RUN holds what one command line
      made, and must not lie in DATA. Somebody's own files in RUN are left alone. One process
      at a time works on a folder; report and evaluate may look at it meanwhile.
      """,
    positionals: [
      Positional(
        name: "CHECKPOINT", help: "A BiT checkpoint; its head is replaced. --resume takes the run's.", completion: .checkpoints,
        isOptional: true)
    ],
    options: FinetuneOptions.all,
    example: """
      bit finetune BiT-M-R50x1.h5 --data photos/ --out run/
      bit finetune BiT-M-R50x1.h5 --data photos/ --out run/ --head-only
      bit finetune --resume --out run/
      bit finetune BiT-M-R50x1.h5 --data photos.csv --out run/ --steps 200 --batch 64 --crop 224 --runs 3
      """)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    var tuning = try FinetuneOptions.tuning(arguments)
    tuning.prepare(isVerified: arguments.has(Options.verify), console)
    return try tuning.carryOut(isPreview: arguments.has(TrainingOptions.dryRun), console)
  }
}
