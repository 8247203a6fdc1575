import BiTReport

/// The command lines that a run's page tells its readers.
package enum NextCommand {
  /// The command line that does a step.
  package static func text(_ step: ReportPage.NextStep) -> String {
    switch step {
    case .classifying(let model): "bit classify \(word(model)) photos/ --sort-into sorted/"
    case .evaluating(let model): "bit evaluate \(word(model)) --data photos/"
    case .resuming(let run): "bit finetune --resume --out \(word(run))"
    case .resumingPretraining(let run): "bit pretrain --resume --out \(word(run))"
    }
  }

  /// A path as a shell takes it.
  private static func word(_ path: String) -> String {
    let path = path.hasPrefix("-") ? "./" + path : path
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-+,:=@%".unicodeScalars.contains($0)
    }
    return isPlain && !path.isEmpty ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
