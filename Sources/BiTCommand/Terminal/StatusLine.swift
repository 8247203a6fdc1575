import BiTThreads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The last line of the terminal behind standard error, which is drawn again while work goes on.
///
/// There is one, as there is one terminal. What else is printed goes through `interrupted`, which takes the line away meanwhile.
final class StatusLine: Sendable {
  static let shared = StatusLine()

  private struct State {
    /// Whose line it is.
    var owner: ObjectIdentifier?
    /// The text for so many columns.
    var layout: (@Sendable (Int) -> String)?
  }

  private let state = Monitor(State())

  /// Draws a line over the one that is there.
  func show(for owner: AnyObject, _ layout: @escaping @Sendable (Int) -> String) {
    state.change { state in
      state = State(owner: ObjectIdentifier(owner), layout: layout)
      Self.draw(layout)
    }
  }

  /// Takes the line away, if it is the owner's.
  func remove(of owner: AnyObject) {
    state.change { state in
      if state.owner == ObjectIdentifier(owner) { _ = Self.remove(&state) }
    }
  }

  /// Takes the line away, whosever it is.
  ///
  /// - Returns: whether there was one.
  func remove() -> Bool { state.change { Self.remove(&$0) } }

  /// Draws the line anew: the window's width has changed.
  func redraw() { state.change { if let layout = $0.layout { Self.draw(layout) } } }

  /// Writes to the terminal where the line would be, and draws it again.
  func interrupted<Result>(_ write: () throws -> Result) rethrows -> Result {
    try state.change { state in
      guard let layout = state.layout else { return try write() }
      Self.put("\r\u{1B}[K")
      defer { Self.draw(layout) }
      return try write()
    }
  }

  private static func remove(_ state: inout State) -> Bool {
    defer { state = State() }
    guard state.layout != nil else { return false }
    put("\r\u{1B}[K")
    return true
  }

  /// The last column stays free: some terminals begin a line behind it.
  private static func draw(_ layout: (Int) -> String) {
    put("\r" + layout((Terminal.width(STDERR_FILENO) ?? Terminal.usualWidth) - 1) + "\u{1B}[K")
  }

  /// Where standard error is closed there is nobody left to tell.
  private static func put(_ text: String) { try? StandardStream.error.write(text) }
}
