import BiTCheckpoint
import BiTFiles
import BiTImage
import BiTInference
import BiTTraining

extension Error {
  /// One line: the error, and which option or command helps. Libraries know neither; nowhere else are they named.
  package var words: String {
    switch self {
    case let error as FileError: "\(error)" + (error.remedy.map(Advice.text) ?? "")
    case let error as DataError: "\(error)" + (error.remedy.map(Advice.text) ?? "")
    case is MemoryError: "\(self); a smaller --batch or --size, or fewer --threads, may need less"
    case let error as DecodeAheadError: "\(error)" + Advice.text(error)
    case let error as UnusableInput: error.words
    case let error as MissingImage: "\(error): put it back, and go on with --resume"
    case let error as TrainingError: error.withWordedReason.description + Advice.text(error)
    default: "\(self)"
    }
  }
}

extension UnusableInput {
  fileprivate var words: String {
    switch self {
    case .unusable: description
    case .otherSize(let found, let expected): "the array holds images of \(found); --size asks for \(expected)"
    }
  }
}

extension Finding {
  /// What it means and what to do, in the command's words.
  package var wordedAdvice: String { advice + (remedy.map(Advice.text) ?? "") }
}

/// What comes behind an error's own words.
private enum Advice {
  static func text(_ remedy: FileError.Remedy) -> String {
    switch remedy {
    case .replacing: "; --force replaces it"
    case .copying: "; --copy copies instead"
    }
  }

  static func text(_ remedy: DataError.Remedy) -> String {
    switch remedy {
    case .skippingUnreadable: "; --skip-unreadable goes on without them"
    case .fineTuning: "; bit finetune --out makes it"
    case .beginningAnew: ": begin the run anew with --force"
    case .evaluating: "; bit evaluate makes it anew"
    case .folders: "; --to folders writes it as a file"
    case .sigmoid: "; bit pretrain --loss sigmoid learns them"
    }
  }

  static func text(_ remedy: Finding.Remedy) -> String {
    switch remedy {
    case .digests: "; bit convert writes files that say what they hold"
    case .description: "; bit convert writes it anew"
    case .unreferencedBytes: "; bit convert makes a file without it"
    }
  }

  static func text(_ error: DecodeAheadError) -> String {
    switch error {
    case .noMemory: "; a smaller --batch needs less"
    }
  }

  static func text(_ error: TrainingError) -> String {
    switch error {
    case .nonFiniteLoss(_, _, _, let base):
      ": try a lower one (--lr \(base / 10)), or a longer warm-up (--warmup); if it happens at once, the checkpoint's weights are damaged"
    case .notAFolder: "; give --out another name"
    case .hasRun: "; --resume goes on with it, --force begins it anew"
    case .runInData, .dataInRun: "; give --out a folder elsewhere"
    case .sourceInRun: "; give --out another name"
    case .otherFiles: "; give --out another name, or --force to replace them"
    case .otherRuns: "; --resume needs the same --runs and --few-shot, --force begins anew"
    case .notProlonged: "; begin anew with --force, or in another folder"
    case .otherSettings: "; --resume needs the same, --force begins anew"
    case .stopped(_, _, let checkpoint): checkpoint == nil ? "" : ": once the cause is gone, --resume goes on from it"
    case .otherExamples: "; begin anew with --force"
    case .noWholeCheckpoint, .otherMomentum: ": begin anew with --force"
    case .tooLittleMemory: ": choose a smaller --crop, a smaller network or more --memory"
    }
  }
}

extension TrainingError {
  /// The same error, whose reason is in the command's words too.
  fileprivate var withWordedReason: TrainingError {
    switch self {
    case .stopped(let step, let reason, let checkpoint):
      .stopped(step: step, reason: WordedError(description: reason.words), checkpoint: checkpoint)
    case .noWholeCheckpoint(let reason): .noWholeCheckpoint(reason: WordedError(description: reason.words))
    case .notAFolder, .hasRun, .runInData, .dataInRun, .sourceInRun, .otherFiles, .otherRuns, .notProlonged, .otherSettings, .nonFiniteLoss,
      .otherExamples, .otherMomentum, .tooLittleMemory:
      self
    }
  }
}

/// An error in the command's words.
private struct WordedError: Error, CustomStringConvertible {
  let description: String
}
