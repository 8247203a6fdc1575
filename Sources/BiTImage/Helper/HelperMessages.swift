/// What a helper is asked: four numbers, then the file's bytes.
struct HelperRequest {
  enum Wish: UInt64 {
    /// Whether the library is there.
    case library = 0
    case size = 1
    case pixels = 2
  }

  static let words = 3

  let format: HelperFormat
  let wants: Wish
  let bytes: [UInt8]

  var head: [UInt64] { [format.rawValue, wants.rawValue, UInt64(bytes.count)] }
}

/// What a helper answers: five numbers, then what belongs to them: pixels, or words.
struct HelperReply {
  enum Status: UInt64 {
    case picture = 0
    case damaged = 1
    case unsupported = 2
    case absurdSize = 3
    case unavailable = 4
  }

  static let words = 5
  /// Words that an error may have.
  static let maxText = 4096

  let status: Status
  let size: ImageSize
  let orientation: Orientation
  /// Bytes that follow.
  let count: Int

  init(size: ImageSize, orientation: Orientation, count: Int) {
    (status, self.size, self.orientation, self.count) = (.picture, size, orientation, count)
  }

  private init(_ status: Status, _ size: ImageSize, count: Int) {
    (self.status, self.size, orientation, self.count) = (status, size, .upright, count)
  }

  /// An error, and the bytes of its words.
  static func failure(_ error: any Error) -> (HelperReply, [UInt8]) {
    func reply(_ status: Status, _ words: String, height: Int = 0, width: Int = 0) -> (HelperReply, [UInt8]) {
      let text = Array(words.utf8.prefix(maxText))
      return (HelperReply(status, ImageSize(height: height, width: width), count: text.count), text)
    }
    switch error {
    case ImageError.unsupported(let found): return reply(.unsupported, found)
    case ImageError.absurdSize(let width, let height, let reason): return reply(.absurdSize, reason, height: height, width: width)
    case ImageError.unavailable(let reason): return reply(.unavailable, reason)
    case ImageError.damaged(let reason): return reply(.damaged, reason)
    default: return reply(.damaged, "\(error)")
    }
  }

  var head: [UInt64] {
    [status.rawValue, UInt64(clamping: size.height), UInt64(clamping: size.width), UInt64(orientation.rawValue), UInt64(count)]
  }

  /// What the numbers of another process say; nil where they make no sense.
  init?(head: [UInt64]) {
    guard head.count == Self.words, let status = Status(rawValue: head[0]),
      let orientation = Orientation(rawValue: UInt16(clamping: head[3]))
    else { return nil }
    self.status = status
    self.orientation = orientation
    size = ImageSize(height: Int(clamping: head[1]), width: Int(clamping: head[2]))
    count = Int(clamping: head[4])
  }

  /// The error that it stands for.
  func error(_ words: String) -> ImageError {
    switch status {
    case .picture, .damaged: .damaged(reason: words)
    case .unsupported: .unsupported(found: words)
    case .absurdSize: .absurdSize(width: size.width, height: size.height, reason: words)
    case .unavailable: .unavailable(reason: words)
    }
  }
}
