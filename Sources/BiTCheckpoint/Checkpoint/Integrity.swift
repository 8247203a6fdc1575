import BiTContainers

/// What a file of the home format says of its own content, so that it can be told whether the content still is what was written
/// (spec/home-format.md, "Digests").
public struct Integrity: Sendable, Equatable {
  /// The newest version of the format that is understood here.
  public static let knownFormatVersion = 3

  /// The version of the format that the file names.
  public let formatVersion: Int
  /// The SHA-256 of each tensor's bytes by its canonical name, as 64 hexadecimal digits in lower case.
  public let tensorDigests: [String: String]
  /// The SHA-256 of what the file says beyond its tensors; nil where there is none.
  public let metadataDigest: String?
  /// The SHA-256 of the optimiser's velocity of each tensor, by the tensor's name; empty where the file holds none.
  public internal(set) var velocityDigests: [String: String] = [:]

  /// Whether the file was written by a newer program: its tensors are read, but it may say more than is understood here.
  public var isNewerThanKnown: Bool { formatVersion > Self.knownFormatVersion }
}

extension Tensor {
  /// The SHA-256 of the values' bytes, little-endian in the stored type and in C order, as 64 hexadecimal digits in lower case.
  ///
  /// Two tensors of the same type and values have the same digest, whatever file they come from.
  ///
  /// - Throws: what streaming the values throws.
  public func sha256() throws -> String {
    var digest = SHA256()
    try stream { digest.update($0) }
    return digest.finish()
  }
}
