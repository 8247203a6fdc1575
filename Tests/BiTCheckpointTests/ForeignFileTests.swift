import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTTestSupport
import Testing

/// Files that are whole but no checkpoint, or a checkpoint in a form that isn't read: none is called damaged, and each is told what to do.
@Suite("Files that are taken for checkpoints")
struct ForeignFileTests {
  private func open(_ name: String) throws -> Checkpoint { try HDF5Fixture.open(bytes: HDF5Fixture.bytes(name + ".h5", of: "heads")) }

  @Test("lzf, and structures in a metadata cache image, are read", arguments: ["lzf", "cache_image"])
  func forms(name: String) throws {
    try HDF5Fixture.expectValues(try open(name))
    let findings = try HDF5Fixture.withFile(HDF5Fixture.bytes(name + ".h5", of: "heads")) { Verifier().verify($0).findings }
    #expect(findings.allSatisfy { $0.severity != .error && ($0.check != .unreferenced || $0.severity == .note) }, "\(findings)")
  }

  @Test(
    "valid HDF5 that isn't read is called what it is",
    arguments: [
      ("external_link", "/block2: an external link, to the file other.h5, is not read here; copy"),
      ("dangling_link", "/block2: a soft link to /elsewhere, which isn't in the file, is not read here"),
      (
        "unwritten", "/block1/resnet/block1/unit01/b/group_norm/beta:0: a data set that was never written is not read here; write all of it"
      ),
    ])
  func words(name: String, words: String) throws {
    let error = try #require(throws: CheckpointError.self) { try open(name) }
    #expect(error.description.contains(words), "\(error)")
    #expect(!error.description.contains("damaged"))
  }

  private static let archive = Array("PK\u{3}\u{4}".utf8)

  @Test(
    "a file of another kind is called that",
    arguments: [
      (Array("version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 102\n".utf8), "a Git LFS pointer"),
      (Array("\n\n  <!DOCTYPE HTML PUBLIC>".utf8), "a web page"), (Array("<html lang=en>".utf8), "a web page"),
      (Array("<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>".utf8), "an XML document"),
      (Array("{\"error\": \"not found\"}\n".utf8), "a JSON document, which begins “{\"error\": \"not found\"}”"),
      (Array("Access denied\nfor you".utf8), "a text, which begins “Access denied”"),
      ([2, 0, 0, 0, 0, 0, 0, 0] + Array("{}".utf8), "a model without tensors"),
      ([0x80, 2, 0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A], "a PyTorch file that is cut off"),
      ([0x80, 4, 0x95, 1, 0, 0, 0, 0, 0, 0, 0], "a Python pickle"),
      ([0x81, 0xA6] + Array("params".utf8) + [0x80, 0x80], "a msgpack file"),
      (
        [0x0A, 0x88, 1, 0x0A, 12] + Array("conv1.weight".utf8) + [0x12, 0x77] + [UInt8](repeating: 1, count: 0x77), "a MindSpore checkpoint"
      ), ([8, 7, 0x12, 7] + Array("pytorch".utf8), "an ONNX model"), ([8, 1, 0x12, 3, 10, 1, 8, 1, 1, 1, 1], "a TensorFlow SavedModel"),
      ([UInt8](repeating: 1, count: 257) + Array("ustar\0".utf8), "a tar archive (unpack it first)"),
      ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0], "a gzip file (unpack it first)"),
      ([UInt8](repeating: 0, count: 2000), "a file that begins with zeros"), ([0x93] + Array("NUMPY\u{1}\0".utf8), "a single npy array"),
    ] as [([UInt8], String)])
  func otherKinds(bytes: [UInt8], words: String) throws {
    let folder = try Scratch()
    let path = try folder.write("x.h5", bytes)
    let error = #expect(throws: CheckpointError.self) { try Checkpoint.open(path) }
    guard case .notACheckpoint(_, let found)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found.hasPrefix(words), "\(found)")
    #expect(Verifier().verify(path).findings.map(\.found) == [found.printable])
  }

  @Test("a zip archive and a folder are called what their names tell")
  func byNames() throws {
    let folder = try Scratch()
    func archive(_ names: String...) throws -> String {
      try folder.write("x.npz", StoredZip.archive(names.map { ($0, [1, 2, 3]) }))
      let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(folder.path("x.npz")) }
      return error.description
    }
    #expect(
      try archive("a/data.pkl", "a/code/b.py", "a/constants.pkl", "a/version").contains("found a TorchScript file (torch.save(torch.jit"))
    #expect(try archive("a/archive_format", "a/models/model.json").contains("found a program of torch.export (torch.save("))
    #expect(try archive("metadata.json", "config.json", "model.weights.h5").contains("found a whole model of Keras 3 (unpack"))
    #expect(try archive("BiT-M-R50x1.npz").contains("found a zip archive with BiT-M-R50x1.npz in it (unpack it first)"))
    #expect(try archive("a.jpg", "b.jpg").contains("found a zip archive without npy members (a.jpg, b.jpg)"))
    let other = try Scratch()
    let empty = try #require(throws: CheckpointError.self) { try Checkpoint.open(other.path) }
    #expect(empty.description.contains("found an empty folder"))
    try other.write("saved_model.pb", "x")
    let model = try #require(throws: CheckpointError.self) { try Checkpoint.open(other.path) }
    #expect(model.description.contains("found a TensorFlow SavedModel without its variables"))
  }

  @Test("an npz of pickled objects, and an array of another type, are called that")
  func pickled() throws {
    let folder = try Scratch()
    func npy(_ type: String, order: String = "False", count: Int = 8) -> [UInt8] {
      let text = "{'descr': '\(type)', 'fortran_order': \(order), 'shape': (), }"
      let padded = text + String(repeating: " ", count: 117 - text.utf8.count) + "\n"
      return [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(padded.utf8) + [UInt8](repeating: 0, count: count)
    }
    let path = try folder.write("x.npz", StoredZip.archive([("arr_0.npy", npy("|O"))]))
    let error = try #require(throws: CheckpointError.self) { try Checkpoint.open(path) }
    #expect(
      error.description.contains("found Python objects ('|O'), which are pickled (numpy.savez(path, **arrays) keeps arrays); store it"),
      "\(error)")
    for (type, order, words) in [
      ("<f8", "False", "float64"), (">f4", "False", "float32, big-endian"), ("<f4", "True", "float32, in Fortran order"),
    ] {
      let error = try #require(throws: ContainerError.self) { try NPYFile(path: folder.write("x.npy", npy(type, order: order))) }
      #expect(
        error.description.hasSuffix("an array of \(words) is not read here; save it as numpy.ascontiguousarray(x, numpy.float32)"),
        "\(error)")
    }
  }

  // MARK: - Harm

  @Test("of values that have no place in a network none is read")
  func valuesWithoutPlace() throws {
    let folder = try Scratch()
    // A million zeros under the name of a norm, in a file in which nothing else is.
    struct Counted: TensorStorage {
      func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try [UInt8](repeating: 0, count: 4 << 20).withUnsafeBytes(body)
      }
    }
    let path = folder.path("x.npz")
    try folder.write("x.npz", "")
    var writer = try NPZWriter(path: path, name: path)
    try writer.append(ParameterName.finalGamma.canonical, .float32, shape: [1 << 20], storage: Counted())
    try writer.finish()
    let verification = Verifier().verify(path)
    #expect(verification.byteCount == 0)
    #expect(verification.tensorCount == 0)
    #expect(verification.findings.contains { $0.severity == .error && $0.check == .network })
  }
}

/// A zip archive of stored members, without checksums: to be opened, not to be read through.
private enum StoredZip {
  static func archive(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    var (content, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in members {
      // Version, flags, method, time and date, checksum, both sizes, the name's length and that of what comes behind it.
      let fields =
        number(20, 2) + number(0, 12) + number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      directory += Array("PK\u{1}\u{2}".utf8) + number(20, 2) + fields + number(0, 10) + number(content.count, 4) + Array(name.utf8)
      content += Array("PK\u{3}\u{4}".utf8) + fields + Array(name.utf8) + bytes
    }
    let end =
      number(0, 4) + number(members.count, 2) + number(members.count, 2) + number(directory.count, 4) + number(content.count, 4)
      + number(0, 2)
    return content + directory + Array("PK\u{5}\u{6}".utf8) + end
  }
}
