import BiTThreads

/// The values of a tensor in pieces that are asked for, while a thread reads on: at most three pieces are in memory.
///
/// A storage gives its values when it likes; two tensors can be walked through side by side only if one of them waits.
final class ValuesAhead: Sendable {
  /// What the reading thread hands over.
  private enum Piece: Sendable {
    case values([Float])
    /// All were read, or this kept them from being read.
    case end((any Error)?)
  }

  private struct Stopped: Error {}

  /// What both threads see.
  private struct State: Sendable {
    var pieces: [Piece] = []
    var isStopped = false
  }

  private let state = Monitor(State())

  /// Pieces that may wait to be asked for.
  private let maxPieces: Int

  private init(maxPieces: Int) {
    self.maxPieces = maxPieces
  }

  /// Gives `body` the values of a tensor.
  ///
  /// - Throws: what `body` throws.
  static func read<Result>(_ tensor: Tensor, _ body: (ValuesAhead) throws -> Result) rethrows -> Result {
    let ahead = ValuesAhead(maxPieces: 2)
    defer { ahead.state.change { $0.isStopped = true } }
    guard DetachedThread.start({ ahead.fill(from: tensor) }) else {
      // The system has no thread: all is read first.
      let whole = ValuesAhead(maxPieces: .max)
      whole.fill(from: tensor)
      return try body(whole)
    }
    return try body(ahead)
  }

  /// The next values; nil behind the last.
  ///
  /// - Throws: what streaming the tensor throws.
  func next() throws -> [Float]? {
    switch state.change(when: { !$0.pieces.isEmpty }, { $0.pieces.removeFirst() }) {
    case .values(let values): return values
    case .end(let error):
      if let error { throw error }
      return nil
    }
  }

  private func fill(from tensor: Tensor) {
    do {
      try tensor.streamFloats { values in
        guard !state.change(when: { $0.isStopped || $0.pieces.count < maxPieces }, { $0.isStopped }) else { throw Stopped() }
        let piece = Piece.values(Array(values))
        state.change { $0.pieces.append(piece) }
      }
      state.change { $0.pieces.append(.end(nil)) }
    } catch {
      state.change { $0.pieces.append(.end(error)) }
    }
  }
}
