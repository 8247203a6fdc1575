import BiTThreads

/// What pictures may take together while they are decoded, on however many threads: a folder of large ones takes as much as one of few.
///
/// A picture that finds too little left waits for others to be done; one that is larger than all that may be taken goes alone.
package final class DecodingMemory: Sendable {
  /// That of the process.
  package static let shared = DecodingMemory(most: max(leastForAll, (FreeMemory().bytes ?? 0) / 4))

  /// Pictures of twelve megapixels on eight threads.
  private static let leastForAll = 512 << 20
  /// What is taken without asking how much is free: a control group's accounts are full of cached files that would give way, and asking takes
  /// the time of a small picture.
  private static let small = 256 << 20

  /// What is held until the work of a thread on a picture is done.
  private final class Share: Sendable {
    let bytes = Monitor(0)
  }

  @TaskLocal private static var share: Share?

  private let most: Int
  private let taken = Monitor(0)

  /// - Parameter most: bytes that several pictures may take together.
  package init(most: Int) {
    self.most = most
  }

  /// Calls `body`, in which pictures are decoded and used: what they take is held until it ends.
  package func holding<Result>(_ body: () throws -> Result) rethrows -> Result {
    let share = Share()
    defer {
      let bytes = share.bytes.change { $0 }
      if bytes > 0 { taken.change { $0 -= bytes } }
    }
    return try Self.$share.withValue(share, operation: body)
  }

  /// Calls `body` as soon as a picture may take so many bytes; they are held until `body` ends, or what `holding` was called with.
  ///
  /// - Throws: `ImageError.tooLittleMemory`, and what `body` throws.
  package func taking<Result>(_ bytes: Int, for size: ImageSize, _ body: () throws -> Result) throws -> Result {
    let share = Self.share
    // Who holds something doesn't wait, so that there is always somebody who goes on.
    let waits = share.map { $0.bytes.change { $0 == 0 } } ?? true
    func take(when ready: (Int) -> Bool) -> Int {
      taken.change(when: { !waits || $0 == 0 || ready($0) }) {
        $0 += bytes
        return $0
      }
    }
    // Others may not have taken yet what they will: memory has to do for all.
    var reason = Self.obstacle(to: take { $0 + bytes <= most })
    if reason != nil, waits {
      taken.change { $0 -= bytes }
      reason = Self.obstacle(to: take { _ in false })
    }
    if let reason {
      taken.change { $0 -= bytes }
      throw ImageError.tooLittleMemory(width: size.width, height: size.height, needed: bytes, reason: reason)
    }
    if let share { share.bytes.change { $0 += bytes } }
    defer {
      if share == nil { taken.change { $0 -= bytes } }
    }
    return try body()
  }

  /// Why so many bytes can't be had: the machine, the process's control groups or the limit of its address space don't leave them.
  private static func obstacle(to bytes: Int) -> String? {
    guard FreeMemory.canAllocate(bytes) else { return "the system gives no such piece" }
    guard bytes > small, let free = FreeMemory().bytes, bytes > free else { return nil }
    return "\(free >> 20) MiB are free"
  }
}

extension Image {
  /// A picture of which a decoder writes the pixels, all of them. Memory is taken as soon as there is enough.
  ///
  /// - Parameters:
  ///   - size: that of the stored picture, checked.
  ///   - orientation: how it is to be turned afterwards.
  ///   - workingBytes: what the decoder takes besides the pixels.
  /// - Throws: `ImageError.tooLittleMemory`, and what `fill` throws.
  init(
    decoding size: ImageSize, orientation: Orientation, workingBytes: Int = 0,
    _ fill: (UnsafeMutableBufferPointer<UInt8>) throws -> Void
  ) throws {
    let pixels = 3 * size.height * size.width
    let bytes = pixels + max(workingBytes, orientation == .upright ? 0 : pixels)
    self = try DecodingMemory.shared.taking(bytes, for: size) { try Image(height: size.height, width: size.width, fill) }
  }
}
