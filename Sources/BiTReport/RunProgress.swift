import BiTFiles
import BiTTraining

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How far a run has come.
struct RunProgress {
  /// Steps that are done.
  let steps: Int
  /// Whether the trained network is written.
  let isComplete: Bool
  /// Whether a process works on the run.
  let isUnderWay: Bool
  let losses: [(step: Int, loss: Double, rate: Float)]
  let evaluations: [(step: Int, top1: Double, top5: Double, meanPerClass: Double, loss: Double)]
  private let modelBytes: Int?
  private let sessions: [RunSession]

  init(_ folder: RunFolder, _ records: [MetricsRecord], _ configuration: RunConfiguration) {
    losses = records.compactMap { record in
      if case .step(let step, let loss, let rate) = record { (step, loss, rate) } else { nil }
    }
    evaluations = records.compactMap { record in
      if case .evaluation(let step, let top1, let top5, let mean, let loss) = record { (step, top1, top5, mean, loss) } else { nil }
    }
    steps = max(losses.last.map { $0.step + 1 } ?? 0, evaluations.last?.step ?? 0)
    sessions = RunSession.read(folder)
    modelBytes = (try? RandomAccessFile(path: folder.model))?.size
    isComplete = modelBytes != nil
    isUnderWay = !isComplete && FolderLock.isHeld(folder.path)
  }

  /// The last step or evaluation: where charts over steps end.
  var end: Int { steps }

  /// What the run took, and what it left, as rows of a table.
  var facts: [[String]] {
    var rows: [[String]] = []
    if let first = sessions.first {
      let times = sessions.compactMap(\.seconds)
      let untimed = sessions.count - times.count
      let parts =
        (times.isEmpty ? [] : [Self.words(times.reduce(0, +))]) + (sessions.count > 1 ? ["in \(sessions.count) sessions"] : [])
        + (untimed > 0 ? [isUnderWay && untimed == 1 ? "and what goes on" : "without \(untimed) that ended unseen"] : [])
      rows.append(["time", "begun \(Self.date(first.began)); \(parts.joined(separator: " "))"])
      let machines = sessions.map { "\(counted($0.threads, "thread")) of \($0.processor ?? "an unnamed processor")" }.distinct
      rows.append(["machine", machines.joined(separator: "; ")])
      let programs = sessions.compactMap(\.program).distinct
      if !programs.isEmpty { rows.append(["version", programs.joined(separator: ", ")]) }
    }
    if let modelBytes { rows.append(["model", "\(Self.megabytes(modelBytes)), model.h5"]) }
    return rows
  }

  /// `42 s`, `12 min 5 s`, `3 h 20 min`.
  private static func words(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded())
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return "\(seconds / 60) min \(seconds % 60) s"
    default: return "\(seconds / 3600) h \(seconds / 60 % 60) min"
    }
  }

  /// `2026-11-27 02:26 UTC`.
  private static func date(_ seconds: Int) -> String {
    var (time, parts) = (time_t(seconds), tm())
    guard gmtime_r(&time, &parts) != nil else { return "\(seconds) s after 1970" }
    func two(_ value: Int32) -> String { (value < 10 ? "0" : "") + "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) \(two(parts.tm_hour)):\(two(parts.tm_min)) UTC"
  }

  private static func megabytes(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : HTML.number(Double(bytes) / 1e6, digits: 3) + " MB"
  }
}
