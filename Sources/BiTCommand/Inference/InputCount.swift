import BiTInference
import BiTThreads
import Synchronization

/// Counts the inputs behind paths while work on them goes on, for a progress line: folders are searched through, no picture is read.
final class InputCount: Sendable {
  private let isStopped = Atomic(false)

  /// Begins, on a thread of its own. nil where nobody would see it, or where a list on standard input can't be read twice.
  init?(_ paths: [String], for progress: Progress, _ console: Console) {
    guard console.drawsProgress, !paths.contains("-") else { return nil }
    _ = DetachedThread.start { [self, weak progress] in
      var count = 0
      for _ in Inputs(paths) {
        if isStopped.load(ordering: .relaxed) { return }
        count += 1
        if count % 100 == 0 { progress?.expect(.atLeast(count)) }
      }
      progress?.expect(.exactly(count))
    }
  }

  /// Ends the count: the work is done.
  func stop() { isStopped.store(true, ordering: .relaxed) }
}
