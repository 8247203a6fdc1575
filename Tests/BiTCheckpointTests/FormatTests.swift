import BiTCheckpoint
import BiTFiles
import BiTTestSupport
import Foundation
import Testing

/// One battery that every kind of checkpoint has to pass, those that only tests know included.
@Suite("Every kind of checkpoint")
struct FormatTests {
  static let kinds = CheckpointKind.withToys { CheckpointKind.all.filter(\.isWritable) }

  /// What follows a path so that a kind that is a folder elsewhere is a single file there.
  private static func fileSuffix(_ kind: CheckpointKind) -> String { kind.fileSuffix.map { "." + $0 } ?? "" }

  /// Both ways of writing a kind that may be a folder or a file; the only one of others.
  private static func suffixes(_ kind: CheckpointKind) -> [String] { kind.fileSuffix == nil ? [""] : ["", fileSuffix(kind)] }

  /// A small network that nothing is wrong with: fresh, but for a head that isn't zero.
  static func network(outputs: Int? = 3) throws -> Checkpoint {
    var network = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: outputs, seed: 1)
    network.metadata = Metadata()
    guard let head = network[ParameterName.headKernel.canonical] else { return network }
    let values = (0..<head.count).map { Float($0 % 7) - 3 }
    return network.replacingTensors([Tensor(name: head.name, shape: head.shape, values: values)])
  }

  /// The SHA-256 of each tensor's values as float64, which all types widen to.
  static func values(_ checkpoint: Checkpoint) throws -> [String: String] {
    try Dictionary(uniqueKeysWithValues: checkpoint.converted(to: .float64).tensors.map { ($0.name, try $0.sha256()) })
  }

  /// Records an issue where a copy hasn't the network's values: the same ones, or of a kind that has others what is computed of them here.
  static func expectValues(_ copy: Checkpoint, of network: Checkpoint, in kind: CheckpointKind) throws {
    if kind.valueRemark == nil {
      #expect(try values(copy) == values(network))
    } else {
      #expect(copy.remarks.contains { $0 == kind.valueRemark })
      try copy.expectStandardised(network)
    }
  }

  /// What the findings of a file are about, but for the remark that it carries no digests.
  static func checks(_ path: String) -> [Finding.Check] { Verifier().verify(path).findings.map(\.check).filter { $0 != .digests } }

  /// Everything that a checkpoint holds, read once.
  private static func digests(_ checkpoint: Checkpoint) throws -> [String] {
    try [checkpoint.metadataSHA256()] + checkpoint.tensors.map { try $0.sha256() }
      + (checkpoint.training?.velocity ?? []).map { try $0.sha256() }
  }

  @Test("gives back what was written, and is sound", arguments: kinds, ScalarType.allCases)
  func roundTrip(kind: CheckpointKind, type: ScalarType) throws {
    try CheckpointKind.withToys {
      let scratch = try Scratch()
      for (outputs, suffix) in Self.suffixes(kind).flatMap({ suffix in [(3, suffix), (nil, suffix)] }) {
        let network = try Self.network(outputs: outputs).converted(to: type)
        let path = scratch.path("\(outputs ?? 0)" + suffix)
        guard kind.scalarTypes.contains(where: { $0 == type || $0.byteCount > type.byteCount }) else {
          let error = #expect(throws: FileError.self) { try network.write(to: path, kind: kind, replacing: false) }
          #expect(error?.reason.contains("can't hold") == true)
          #expect(scratch.names() == [])
          continue
        }
        try network.write(to: path, kind: kind, replacing: false)
        let copy = try Checkpoint.open(path)
        #expect(copy.origin?.path == path)
        #expect(copy.origin?.kind == kind)
        #expect(copy.architecture == network.architecture)
        #expect(copy.outputs == outputs)
        #expect(copy.tensors.map(\.name) == network.tensors.map(\.name))
        #expect(copy.tensors.map(\.shape) == network.tensors.map(\.shape))
        #expect(copy.tensors.allSatisfy { kind.scalarTypes.contains($0.scalarType) })
        try Self.expectValues(copy, of: network, in: kind)
        let verification = Verifier().verify(path)
        #expect(verification.kind == kind)
        #expect(verification.isClean, "\(verification.findings)")
      }
    }
  }

  @Test("keeps what it says it keeps, and says what it loses", arguments: kinds)
  func parts(kind: CheckpointKind) throws {
    try CheckpointKind.withToys {
      let scratch = try Scratch()
      var network = try Self.network()
      network.metadata = Metadata(
        preprocessing: .init(height: 128, width: 160, resize: .pillow),
        labels: .list((0..<3).map { .init(id: "n\($0)", name: "label ü \($0)") }), scores: .sigmoid,
        provenance: .init(sourceName: "a.npz", sourceKind: "npz", operation: .conversion()))
      network.training = TrainingState(
        step: 3, seed: .max, examplesDigest: String(repeating: "0123456789abcdef", count: 4), velocity: network.tensors)
      try network.write(to: scratch.path("a"), kind: kind, replacing: false)
      let copy = try Checkpoint.open(scratch.path("a"))
      func expect(_ part: CheckpointKind.Part, _ isKept: Bool, _ isGone: Bool) {
        #expect(kind.parts.contains(part) ? isKept : isGone, "\(part)")
        #expect(kind.lost(of: network).contains(part) == !kind.parts.contains(part), "\(part)")
      }
      let (found, said) = (copy.metadata, network.metadata)
      expect(.preprocessing, found.preprocessing == said.preprocessing, found.preprocessing == nil)
      expect(.labels, found.labels == said.labels, found.labels == nil)
      expect(.scores, found.scores == said.scores, found.scores == nil)
      expect(.provenance, found.provenance == said.provenance, found.provenance == nil)
      let state = copy.training
      let velocity = try state?.velocity.map { try $0.sha256() }
      let written = try network.tensors.map { try $0.sha256() }
      let isKept = state?.step == 3 && state?.seed == .max && velocity == written
      expect(.training, isKept, state == nil)
      #expect((copy.integrity != nil) == kind.parts.contains(.digests))
      try Self.expectValues(copy, of: network, in: kind)
    }
  }

  /// Where something begins or ends in a file: all such places, or about `limit` of them.
  private static func sections(_ path: String, limit: Int) throws -> [Int] {
    let (_, contents) = try CheckpointKind.recognise(CheckpointSource(path: path))
    let ranges = try contents.referencedBytes().flatMap(\.ranges)
    let places = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    return stride(from: 0, to: places.count, by: 1 + places.count / limit).map { places[$0] }
  }

  @Test("is refused where it is cut off, at every section", arguments: kinds)
  func truncation(kind: CheckpointKind) throws {
    try CheckpointKind.withToys {
      let scratch = try Scratch()
      let path = scratch.path("a" + Self.fileSuffix(kind))
      try Self.network().converted(to: .float16).write(to: path, kind: kind, replacing: false)
      let size = try content(path).count
      let sections = try Self.sections(path, limit: 50).filter { $0 < size }
      #expect(sections.count >= 2)
      for length in (sections + sections.map { $0 + 1 } + [size - 1]).filter({ $0 < size }).sorted(by: >) {
        try #require(truncate(path, off_t(length)) == 0)
        let error = #expect(throws: (any Error).self, "\(length) of \(size) bytes") { try Checkpoint.open(path).readThrough() }
        #expect("\(error.map { "\($0)" } ?? "")".hasPrefix(path))
      }
    }
  }

  @Test("a byte behind it is found", arguments: kinds)
  func appended(kind: CheckpointKind) throws {
    try CheckpointKind.withToys {
      let scratch = try Scratch()
      let name = "a" + Self.fileSuffix(kind)
      try Self.network().write(to: scratch.path(name), kind: kind, replacing: false)
      let path = try scratch.write("b", scratch.bytes(name) + [1])
      // A container whose parts have to fill the file is damaged by it.
      guard Self.checks(path) != [.structure] else {
        #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
        return
      }
      #expect(Self.checks(path) == [.unreferenced])
      try Self.expectValues(Checkpoint.open(path), of: Self.network(), in: kind)
    }
  }

  @Test("a changed bit never goes unseen where values are protected, and never does harm", arguments: kinds)
  func flippedBits(kind: CheckpointKind) throws {
    try CheckpointKind.withToys {
      let scratch = try Scratch()
      let path = scratch.path("a" + Self.fileSuffix(kind))
      try Self.network().converted(to: .float16).write(to: path, kind: kind, replacing: false)
      let original = try Self.digests(Checkpoint.open(path))
      let isProtected = kind.hasChecksums || kind.parts.contains(.digests)
      let size = try content(path).count
      let sections = try Self.sections(path, limit: 20)
      var generator = Xoshiro256(seed: 1, stream: kind.name)
      let places = sections.filter { $0 < size } + (0..<15).map { _ in Int(generator.next() % UInt64(size)) }
      for (number, place) in places.enumerated() {
        let byte = try RandomAccessFile(path: path).bytes(at: place, count: 1)
        func write(_ bytes: [UInt8]) throws {
          let output = try RandomAccessWriter(path: path)
          try bytes.withUnsafeBytes { try output.write($0, at: place) }
        }
        try write([byte[0] ^ 1 << UInt8(number % 8)])
        let verification = Verifier().verify(path)
        if verification.findings.allSatisfy({ $0.severity != .error && $0.check != .digests && $0.check != .version }), isProtected {
          #expect(try Self.digests(Checkpoint.open(path)) == original, "byte \(place)")
        }
        try write(byte)
      }
      #expect(try Self.digests(Checkpoint.open(path)) == original)
    }
  }

  @Test("several threads write it at once, and read one of it", arguments: kinds)
  func threads(kind: CheckpointKind) throws {
    try CheckpointKind.withToys {
      let network = try Self.network()
      let threads = 3
      for suffix in Self.suffixes(kind) {
        let scratch = try Scratch()
        let path = scratch.path("a" + suffix)
        // What is local to a task isn't known to other threads, so the kind is told from its content here.
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
          #expect(throws: Never.self) { try network.write(to: path, kind: kind, replacing: true) }
        }
        let copy = try Checkpoint.open(path)
        try Self.expectValues(copy, of: network, in: kind)
        let expected = try Self.values(copy)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
          #expect(throws: Never.self) {
            let values = try Self.values(copy)
            #expect(values == expected)
          }
        }
        #expect(scratch.names() == ["a" + suffix])
      }
    }
  }

  @Test("no two share a name or a suffix, and each says in words what it is")
  func descriptions() {
    CheckpointKind.withToys {
      let all = CheckpointKind.all
      #expect(Set(all.map(\.name)).count == all.count)
      #expect(Set(all.flatMap(\.suffixes)).count == all.flatMap(\.suffixes).count)
      for kind in all {
        #expect(kind.title.hasPrefix("a ") || kind.title.hasPrefix("an "))
        #expect(CheckpointKind(name: kind.name) == kind)
        #expect(!kind.scalarTypes.isEmpty)
      }
    }
    #expect(CheckpointKind(name: "toy") == nil)
  }
}

/// What a kind that only this file and `ToyFormat.swift` know gets by itself.
@Suite("A new kind of checkpoint")
struct NewFormatTests {
  @Test("is named where a file is none")
  func refusal() throws {
    let scratch = try Scratch()
    let path = try scratch.write("page", "<!DOCTYPE html>")
    let error = CheckpointKind.withToys {
      #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }.map { "\($0)" }
    }
    let list = "a toy file or a folder of toy files, found a web page"
    #expect(error?.contains("expected an HDF5 file, an npz archive, ") == true && error?.contains(list) == true, "\(error ?? "")")
  }

  @Test("may be a folder of several files")
  func folder() throws {
    try CheckpointKind.withToys {
      let scratch = try Scratch()
      let network = try FormatTests.network()
      try network.write(to: scratch.path("whole"), kind: .toy, replacing: false)
      let bytes = try scratch.bytes("whole")
      // The tensors of the whole file in two.
      let text = String(decoding: bytes.prefix(20), as: UTF8.self).split(separator: "\n")
      let start = "TOY\n\(text[1])\n".utf8.count
      let length = try #require(Int(text[1]))
      let lines = String(decoding: bytes[start..<start + length], as: UTF8.self).split(separator: "\n").map { "\($0)\n" }
      let values = bytes[(start + length)...]
      let cut = network.tensors[..<20].reduce(0) { $0 + $1.byteCount }
      func shard(_ lines: ArraySlice<String>, _ values: ArraySlice<UInt8>) -> [UInt8] {
        let header = lines.joined()
        return Array("TOY\n\(header.utf8.count)\n\(header)".utf8) + values
      }
      try scratch.write("model/1.toy", shard(lines[..<20], values.prefix(cut)))
      try scratch.write("model/2.toy", shard(lines[20...], values.dropFirst(cut)))
      try scratch.write("model/read.me")
      let path = scratch.path("model")
      let checkpoint = try Checkpoint.open(path)
      #expect(checkpoint.origin?.kind == .toyFolder)
      #expect(try FormatTests.values(checkpoint) == FormatTests.values(network))
      #expect(Verifier().verify(path).isClean)
      let error = #expect(throws: FileError.self) { try network.write(to: scratch.path("b"), kind: .toyFolder, replacing: false) }
      #expect(error?.reason == "a folder of toy files is only read here")
      try scratch.write("model/2.toy", scratch.bytes("model/2.toy") + [7])
      #expect(FormatTests.checks(path) == [.unreferenced])
    }
    // Where no kind is a folder, it is told what it is.
    let scratch = try Scratch()
    let error = #expect(throws: CheckpointError.self) { try Checkpoint.open(scratch.path) }
    #expect(error == .notACheckpoint(file: scratch.path, found: "an empty folder"))
  }

  @Test("a zip archive without npy members is no kind's")
  func otherZip() throws {
    let scratch = try Scratch()
    // An archive of nothing: the end record alone.
    let path = try scratch.write("a.zip", [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
    let verification = Verifier().verify(path)
    #expect(verification.kind == nil)
    #expect(verification.findings.map(\.found) == ["a zip archive without npy members ()"])
  }
}
