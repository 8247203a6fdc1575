import BiTFiles

/// Why a picture can't be read.
public enum ImageError: Error, Sendable, Equatable {
  /// The file can't be read, with the operating system's reason.
  case unreadable(reason: String)
  /// It is of a kind that isn't decoded here.
  case unsupported(found: String)
  /// It is decoded by a library or a program that isn't there.
  case unavailable(reason: String)
  /// It claims dimensions that it can't have, or that are beyond what is decoded.
  case absurdSize(width: Int, height: Int, reason: String)
  /// It takes more bytes of memory to decode than there are.
  case tooLittleMemory(width: Int, height: Int, needed: Int, reason: String)
  /// The decoder gave up, in its words.
  case damaged(reason: String)
  /// It can't be written as a file of the kind that was asked for.
  case unencodable(reason: String)
}

extension ImageError: CustomStringConvertible {
  /// One line, without the file's name.
  public var description: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .unsupported(let found): "expected an image (\(ImageFormats.names)), found \(found)"
    case .unavailable(let reason): reason
    case .absurdSize(let width, let height, let reason): "claims \(width)x\(height) pixels: \(reason)"
    case .tooLittleMemory(let width, let height, let needed, let reason):
      "\(width)x\(height) pixels take \((needed + (1 << 20) - 1) >> 20) MiB of memory to decode: \(reason)"
    case .damaged(let reason): reason
    case .unencodable(let reason): "cannot be encoded: \(reason)"
    }
  }
}

extension ImageError {
  /// Whether the process lacks something that reading takes, descriptors or memory: nothing is told about the picture.
  package var isShortage: Bool {
    if case .unreadable(let reason) = self { FileError.isShortage(reason) } else { false }
  }
}
