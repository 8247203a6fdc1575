import BiTFiles

/// Something that a verification found.
public struct Finding: Sendable, Equatable {
  /// How bad it is.
  public enum Severity: String, Sendable, CaseIterable {
    /// The file can't be used, or not as what it is taken for.
    case error
    /// The file can be used, but what comes of it is probably not what is wanted.
    case warning
    /// Worth knowing; nothing is wrong.
    case note
  }

  /// What was looked at.
  public enum Check: String, Sendable, CaseIterable {
    /// The container: whether it can be read at all.
    case structure
    /// Whether the file holds all of its bytes.
    case truncation
    /// Whether every parameter is there once, with its shape and type.
    case tensors
    /// Whether it is the network that its name says.
    case network
    /// Not a number, infinity.
    case nonFinite
    /// Numbers so small that they have lost precision.
    case subnormal
    /// Numbers that no trained network has.
    case range
    /// Filters that say nothing, or the same as others.
    case filters
    /// Channels that a group norm shuts off.
    case channels
    /// Running statistics of batch norms that no batch has.
    case statistics
    /// A head that tells nothing apart.
    case head
    /// Whether content and digests agree.
    case digests
    /// Whether a file that is called as a published one is that file.
    case published
    /// The version of the home format.
    case version
    /// Bytes of the file that nothing in it refers to.
    case unreferenced
  }

  /// What converting the file, to whatever kind, would mend.
  public enum Remedy: Sendable {
    /// The new file carries digests.
    case digests
    /// The new file says of itself what it is.
    case description
    /// The new file has none of the bytes that nothing refers to.
    case unreferencedBytes
  }

  /// How bad it is.
  public let severity: Severity
  /// What was looked at.
  public let check: Check
  /// The tensor that it is about, if it is about one.
  public let tensor: String?
  /// What should be.
  public let expected: String
  /// What is.
  public let found: String
  /// What it means, and what to do.
  public let advice: String
  /// Where a conversion would help: what it mends.
  public private(set) var remedy: Remedy?
  /// The error that kept the file, or the tensor, from being read; nil for what was found in content that was read.
  public internal(set) var error: CheckpointError?
}

extension Finding {
  /// Of names and text that stand in the file, control characters become `?`.
  private init(_ severity: Severity, _ check: Check, _ tensor: String?, _ expected: String, _ found: String, _ advice: String) {
    self.init(
      severity: severity, check: check, tensor: tensor?.printable, expected: expected.printable, found: found.printable, advice: advice)
  }

  /// The same, with what a conversion would mend.
  func mended(by remedy: Remedy?) -> Finding {
    var finding = self
    finding.remedy = remedy
    return finding
  }

  static func error(_ check: Check, _ tensor: String? = nil, expected: String, found: String, advice: String) -> Finding {
    Finding(.error, check, tensor, expected, found, advice)
  }

  static func warning(_ check: Check, _ tensor: String? = nil, expected: String, found: String, advice: String) -> Finding {
    Finding(.warning, check, tensor, expected, found, advice)
  }

  static func note(_ check: Check, _ tensor: String? = nil, expected: String, found: String, advice: String) -> Finding {
    Finding(.note, check, tensor, expected, found, advice)
  }
}
