import CHDF5

/// Something that libhdf5 holds open, closed when the handle goes.
struct HDF5Handle: ~Copyable {
  typealias Closing = @convention(c) (hid_t) -> herr_t

  let identifier: hid_t
  private let closing: Closing

  /// Takes what a function of the library gave, a negative number where it failed.
  init?(_ identifier: hid_t, closing: Closing) {
    guard identifier >= 0 else { return nil }
    self.identifier = identifier
    self.closing = closing
  }

  deinit { _ = closing(identifier) }

  /// Closes now.
  ///
  /// - Returns: a negative number where that failed.
  consuming func close() -> herr_t {
    let status = closing(identifier)
    discard self
    return status
  }
}
