import BiTFiles

/// Something that reads files from outside, and what it may be fed with.
struct Reader: Sendable {
  /// As it is named on the command line.
  let name: String
  /// What the reader's files look like where they aren't plain values: most changes are made near one of these.
  var signatures: [String] = []
  /// Words that mean something to a reader of text, and are put in.
  var tokens: [String] = []
  /// The checksums of a sound file, which are made to fit again over most changes.
  var checksums: @Sendable ([UInt8]) -> [Checksum] = { _ in [] }
  /// Sound files, from which the others are made.
  var seeds: @Sendable () throws -> [Seed]
  /// Reads all of the file at the path, which was made from the seed.
  ///
  /// - Throws: what the reader says of a file that it refuses.
  let read: @Sendable (_ path: String, _ seed: Seed) throws -> Outcome
}

/// A sound file.
struct Seed: Sendable {
  let name: String
  let bytes: [UInt8]
  /// What a reader must find in it, or in what was made of it, if it says that all is well; nil where nothing protects the content.
  var content: [String: String]?
}

/// What a reader made of a file that it didn't refuse.
enum Outcome {
  /// The content is what the seed has.
  case same
  /// There is nothing that the content could be compared with.
  case unprotected
  /// The reader vouched for a content that isn't the seed's.
  case wrong(String)
}

/// Everything that can go wrong with one input.
enum Failure: Error, CustomStringConvertible {
  case wrongContent(String)
  case memory(bytes: Int, limit: Int)
  case unclearError(String)

  var description: String {
    switch self {
    case .wrongContent(let what): "silently wrong: \(what)"
    case .memory(let bytes, let limit): "took \(bytes >> 20) MiB of memory, over its limit of \(limit >> 20)"
    case .unclearError(let text): "refused with an error that says too little: \(text)"
    }
  }
}
