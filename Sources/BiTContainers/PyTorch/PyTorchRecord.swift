import BiTFiles
import BiTThreads

/// The bytes of a storage, which one or many tensors have their values in.
///
/// Where the file states a checksum, it is that of all bytes: whoever wants a part has all of them read, once.
final class PyTorchRecord: Sendable {
  private let whole: any RandomAccessSource
  private let isSound = Monitor(false)

  /// - Parameter whole: all bytes.
  init(_ whole: any RandomAccessSource) {
    self.whole = whole
  }

  var byteCount: Int { whole.byteCount }

  /// The bytes of a range, which is within them.
  func part(_ range: Range<Int>) -> any RandomAccessSource {
    range == 0..<byteCount ? whole : Part(record: self, range: range)
  }

  /// Compares the checksum, the first time.
  fileprivate func check() throws {
    try isSound.change { isSound in
      guard !isSound else { return }
      try whole.check()
      isSound = true
    }
  }

  private struct Part: RandomAccessSource {
    let record: PyTorchRecord
    let range: Range<Int>

    var byteCount: Int { range.count }

    func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
      try check()
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, min(RandomAccessFile.pieceSize, byteCount)), alignment: 64)
      defer { buffer.deallocate() }
      for start in stride(from: 0, to: byteCount, by: RandomAccessFile.pieceSize) {
        let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(RandomAccessFile.pieceSize, byteCount - start)])
        try read(at: start, into: piece)
        try body(UnsafeRawBufferPointer(piece))
      }
    }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
      try record.whole.read(at: range.lowerBound + offset, into: buffer)
    }

    func check() throws { try record.check() }
  }
}
