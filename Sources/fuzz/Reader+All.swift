import BiTCheckpoint
import BiTContainers
import BiTCommand
import BiTData
import BiTFiles
import BiTImage
import BiTInference

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Reader {
  /// The readers there are: a new one is one more entry, and a kind of checkpoint has one by being in the list of kinds.
  static let all = CheckpointKind.all.map(checkpoint) + containers + configurations + data + others

  private static let others: [Reader] = [
    Reader(
      name: "npy", signatures: ["NUMPY"],
      seeds: { try Corpus.files("images", suffix: ".npy") + Corpus.files("network", suffix: "64x64.logits.npy") },
      read: { path, _ in
        let file = try NPYFile(path: path)
        let count = file.shape.reduce(1, *)
        for start in stride(from: 0, to: count, by: 1 << 16) { _ = try file.floats(start..<min(count, start + 1 << 16)) }
        return .unprotected
      }),
    Reader(
      name: "json", tokens: words, seeds: { Corpus.documents },
      read: { path, _ in
        let line = try JSON(parsing: RandomAccessFile.bytes(of: path, atMost: 1 << 30)).line
        return try JSON(parsing: line.utf8).line == line ? .unprotected : .wrong("what was written is read as another value")
      }),
    Reader(
      name: "jpeg",
      signatures: ["JFIF", "Exif\0\0", "Adobe", "http://ns.adobe.com/xap/1.0/\0", "tiff:Orientation=\"6\"", "II*\0", "MM\0*"],
      seeds: { try Corpus.files("images", suffix: ".jpg") }, read: readImage),
    Reader(
      name: "jpeg-parts", signatures: ["JFIF", "Exif\0\0", "Adobe", "II*\0", "MM\0*"],
      seeds: { try Corpus.files("crops", suffix: ".jpg") + Corpus.files("images", suffix: ".jpg") }, read: readParts),
    Reader(
      name: "png",
      signatures: [
        "IHDR", "PLTE", "tRNS", "IDAT", "eXIf", "IEND", "gAMA", "tEXt", "zTXt", "iTXt", "XML:com.adobe.xmp\0", "II*\0", "MM\0*",
      ],
      checksums: Checksum.inPNG,
      seeds: { try Corpus.files("images", suffix: ".png") },
      read: readImage),
    Reader(
      name: "webp", signatures: ["RIFF", "VP8", "ANMF", "ALPH", "EXIF"], seeds: { try Corpus.files("kinds", suffix: ".webp") },
      read: readImage),
    Reader(name: "gif", signatures: ["GIF8", "!", ","], seeds: { try Corpus.files("kinds", suffix: ".gif") }, read: readImage),
    Reader(
      name: "bmp", signatures: ["BM"], seeds: { try Corpus.files("kinds", suffix: ".bmp") + Corpus.files("kinds", suffix: ".dib") },
      read: readImage),
    // In processes of their own: what crashes there is an error here.
    Reader(name: "tiff", signatures: ["II", "MM"], seeds: { try Corpus.files("kinds", suffix: ".tif") }, read: readImage),
    Reader(
      name: "heif", signatures: ["ftyp", "meta", "iloc", "iinf", "ipco", "hvcC", "av1C", "ispe", "irot", "mdat"],
      seeds: { try Corpus.files("kinds", suffix: ".heic") + Corpus.files("kinds", suffix: ".avif") }, read: readImage),
    Reader(name: "paths", seeds: { [Corpus.paths] }, read: readPaths),
    Reader(
      name: "labels", seeds: { [Corpus.labels] },
      read: { path, _ in
        _ = try OutputLabels(file: path, outputs: 4)
        return .unprotected
      }),
    Reader(
      name: "manifest", tokens: words, seeds: { Corpus.manifests },
      read: { path, _ in
        _ = try ImageCollection(path: path).holdingOut(0.1, seed: 1)
        _ = try ImageCollection.forEvaluation(DatasetFormats.open(path)).images
        return .unprotected
      }),
    Reader(name: "run", signatures: ["HDF", "TREE", "training"], tokens: words, seeds: RunReader.seeds, read: RunReader.read),
    Reader(name: "arguments", tokens: words, seeds: { Corpus.commandLines }, read: readArguments),
  ]

  /// The reader of a kind of checkpoint. Its seeds are what this library writes, and fixtures; hints make the damage meet more.
  private static func checkpoint(_ kind: CheckpointKind) -> Reader {
    let written: @Sendable () throws -> [Seed] = { try Corpus.written(kind) }
    var reader = Reader(name: kind.name, seeds: written, read: readCheckpoint)
    switch kind {
    case .kerasH5:
      reader.signatures = hdf5Signatures + ["resnet/", "sha256"]
      reader.checksums = Checksum.inHDF5
      reader.seeds = { try Corpus.compressed("keras/small", suffix: ".h5.gz") + written() }
    case .npz:
      reader.signatures = zipSignatures + ["NUMPY"]
      reader.checksums = Checksum.inZip
      reader.seeds = {
        try Corpus.protected(zipSeeds()) + written()
      }
    case .flax:
      reader.signatures = messagePackSignatures
      reader.seeds = { try Corpus.compressed("jax/small", suffix: ".msgpack.gz") + written() }
    case .tensorFlow:
      reader.signatures = ["W\u{FB}", ".ATTRIBUTES", "variables/", "resnet/"]
      reader.checksums = Checksum.inTensorFlow
      reader.seeds = { try Corpus.protected(Corpus.compressed("tensorflow/small", suffix: ".bundle.gz"), as: Bundle.unpack) }
      reader = Reader(
        name: reader.name, signatures: reader.signatures, checksums: reader.checksums, seeds: reader.seeds,
        read: { try readCheckpoint(path: Bundle.unpack($0), seed: $1) })
    case .timm, .huggingFace:
      reader.signatures = safetensorsSignatures + (kind == .timm ? ["stem.conv.weight", "head.fc."] : ["bit.", "classifier.1."])
      reader.tokens = words
      let fixtures = kind == .timm ? ["timm", "authors"] : ["hf"]
      reader.seeds = { try fixtures.flatMap { try Corpus.compressed("safetensors/small", suffix: $0 + ".safetensors.gz") } + written() }
    case .onnx:
      reader.signatures = onnxSignatures
      reader.seeds = { try Corpus.compressed("onnx", suffix: "saved.onnx.gz") + written() }
    case .pytorch:
      reader.signatures = zipSignatures + pickleSignatures
      reader.checksums = Checksum.inZip
      reader.seeds = { try Corpus.compressed("pytorch/small", suffix: ".gz") + written() }
    default: break
    }
    return reader
  }

  /// What readers of text may stumble over.
  static let words = [
    "0", "-1", "1e308", "-1e308", "1e-320", "9223372036854775807", "-9223372036854775808", "18446744073709551616", "0.5", "NaN", "%",
    "null", "true", "[", "]", "{", "}", "\"", "\"\"", ",", ":", "\n", "\r", "\t", "\\u0000", "\\ud800", "\u{FEFF}", "../", "/", "=", "--",
    "\0", "\u{1B}[2J", String(repeating: "[", count: 100), String(repeating: "9", count: 400),
  ]

  private static func readImage(path: String, seed: Seed) throws -> Outcome {
    let image = try Image(path: path)
    guard let size = try? ImageSource.file(path).size() else { return .wrong("the header has no size") }
    // The turn that EXIF data behind a PNG's pixels ask for is not in its header.
    let isSame = [size.height, size.width].sorted() == [image.height, image.width].sorted()
    return isSame ? .unprotected : .wrong("the header says \(size)")
  }

  /// Parts of a picture that are decoded alone: of one that is read whole, they have its pixels.
  private static func readParts(path: String, seed: Seed) throws -> Outcome {
    let whole = Result { try Image(path: path) }
    // What stays while the parts are decoded.
    if let pixels = try? whole.get().pixels.count, pixels > Worker.memoryLimit / 4 { return .unprotected }
    var generator = Xoshiro256(seed: UInt64(seed.bytes.count), stream: seed.name)
    func range(_ length: Int) -> Range<Int> {
      let (one, other) = (Int.random(in: 0..<length, using: &generator), Int.random(in: 0..<length, using: &generator))
      return min(one, other)..<max(one, other) + 1
    }
    for _ in 0..<3 {
      var region: ImageRegion?
      let part = Result {
        try Image(.file(path)) { size in
          region = ImageRegion(rows: range(size.height), columns: range(size.width))
          return region
        }
      }
      guard let whole = try? whole.get() else { continue }
      guard let region, try part.get() == whole.cut(region) else { return .wrong("a part has other pixels than the whole") }
    }
    _ = try whole.get()
    return .unprotected
  }

  /// A list of paths, as `classify -` takes it; what it lists isn't opened, and a folder that it happens to name is only begun.
  private static func readPaths(path: String, seed: Seed) throws -> Outcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, operation: "open", errno: errno) }
    defer { close(descriptor) }
    // What leads out of the folder is a search through the whole machine.
    let file = try RandomAccessFile(path: path)
    let lines = try file.bytes(at: 0, count: file.size).split(separator: UInt8(ascii: "\n"))
    guard !lines.contains(where: { $0.first == UInt8(ascii: "/") || $0.starts(with: "..".utf8) }) else { return .unprotected }
    for _ in ImagePaths(["-"], standardInput: descriptor).prefix(1000) {}
    return .unprotected
  }

  /// A command line, a word a line.
  private static func readArguments(path: String, seed: Seed) throws -> Outcome {
    let file = try RandomAccessFile(path: path)
    let text = String(decoding: try file.bytes(at: 0, count: file.size), as: UTF8.self)
    let words = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let arguments = try Commands.arguments(words) else { return .unprotected }
    if words.first == "finetune" { _ = try FinetuneOptions.tuning(arguments) }
    try arguments.check()
    return .unprotected
  }

  /// Verifies the file; where nothing is wrong and its digests or checksums hold, the content has to be the seed's.
  private static func readCheckpoint(path: String, seed: Seed) throws -> Outcome {
    let verification = Verifier(threads: 1).verify(path)
    if let error = verification.findings.first(where: { $0.severity == .error }) { throw Refusal(finding: error) }
    // Without digests, or with those of a version that isn't known, nothing vouches for the values.
    let isProtected = !verification.findings.contains { $0.check == .digests || $0.check == .version }
    let checkpoint = try Checkpoint.open(path)
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
