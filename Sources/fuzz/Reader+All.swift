import BiTCheckpoint
import BiTCommand
import BiTFiles
import BiTImage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Reader {
  /// The readers there are: a new one is one more entry.
  static let all: [Reader] = [
    Reader(
      name: "hdf5",
      signatures: [
        "HDF", "TREE", "SNOD", "HEAP", "OHDR", "OCHK", "FRHP", "FHDB", "FHIB", "BTHD", "BTLF", "BTIN", "GCOL", "FAHD", "FADB", "EAHD",
        "EAIB",
        "EASB", "EADB", "resnet/", "sha256",
      ],
      seeds: { try Corpus.compressed("keras", suffix: ".h5.gz") + Corpus.written(.kerasH5) }, read: readCheckpoint),
    Reader(
      name: "npz", signatures: ["PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "PK\u{6}\u{6}", "PK\u{6}\u{7}", "NUMPY"],
      seeds: { try Corpus.protected(Corpus.files("npz", suffix: ".npz")) + Corpus.written(.npz) }, read: readCheckpoint),
    Reader(
      name: "npy", signatures: ["NUMPY"],
      seeds: { try Corpus.files("images", suffix: ".npy") + Corpus.files("network", suffix: "64x64.logits.npy") },
      read: { path, _ in
        let file = try NPYFile(path: path)
        let count = file.shape.reduce(1, *)
        for start in stride(from: 0, to: count, by: 1 << 16) { _ = try file.floats(start..<min(count, start + 1 << 16)) }
        return .unprotected
      }),
    Reader(name: "jpeg", signatures: ["JFIF", "Exif", "Adobe"], seeds: { try Corpus.files("images", suffix: ".jpg") }, read: readImage),
    Reader(
      name: "png", signatures: ["IHDR", "PLTE", "tRNS", "IDAT", "eXIf", "IEND", "gAMA"],
      seeds: { try Corpus.files("images", suffix: ".png") },
      read: readImage),
    Reader(name: "paths", seeds: { [Corpus.paths] }, read: readPaths),
    Reader(
      name: "labels", seeds: { [Corpus.labels] },
      read: { path, _ in
        _ = try OutputLabels(file: path, metadata: Metadata(), outputs: 4)
        return .unprotected
      }),
    Reader(name: "arguments", seeds: { Corpus.commandLines }, read: readArguments),
  ]

  private static func readImage(path: String, seed: Seed) throws -> Outcome {
    _ = try Image(path: path)
    return .unprotected
  }

  /// A list of paths, as `classify -` takes it; what it lists isn't opened, and a folder that it happens to name is only begun.
  private static func readPaths(path: String, seed: Seed) throws -> Outcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, operation: "open", errno: errno) }
    defer { close(descriptor) }
    for _ in ImagePaths(["-"], standardInput: descriptor).prefix(1000) {}
    return .unprotected
  }

  /// A command line, a word a line.
  private static func readArguments(path: String, seed: Seed) throws -> Outcome {
    let file = try RandomAccessFile(path: path)
    let text = String(decoding: try file.bytes(at: 0, count: file.size), as: UTF8.self)
    let words = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for declaration in Commands.declarations where words.joined(separator: " ").hasPrefix(declaration.name) {
      let arguments = try ParsedArguments(Array(words.dropFirst(declaration.name.split(separator: " ").count)), for: declaration)
      for option in ["--classes", "--top", "--batch"] { _ = try arguments.integer(option, in: 1...Int.max) }
    }
    return .unprotected
  }

  /// Verifies the file; where nothing is wrong and its digests or checksums hold, the content has to be the seed's.
  private static func readCheckpoint(path: String, seed: Seed) throws -> Outcome {
    let verification = Verifier(threads: 1).verify(path)
    if let error = verification.findings.first(where: { $0.severity == .error }) { throw Refusal(finding: error) }
    // Without digests, or with those of a version that isn't known, nothing vouches for the values.
    let isProtected = !verification.findings.contains { $0.check == .digests || $0.check == .version }
    let checkpoint = try Checkpoint.open(path).checkpoint
    guard let expected = seed.content, isProtected else { return .unprotected }
    let content = try Corpus.content(of: checkpoint)
    let names = Set(content.keys).union(expected.keys).filter { content[$0] != expected[$0] }
    return names.isEmpty ? .same : .wrong(names.sorted().prefix(3).joined(separator: ", "))
  }
}

/// What a verification found.
private struct Refusal: Error, CustomStringConvertible {
  let finding: Finding
  var description: String { "\(finding.tensor ?? ""): expected \(finding.expected), found \(finding.found): \(finding.advice)" }
}
