import BiTCheckpoint
import BiTCommand
import BiTFiles
import BiTInference
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// `classify --sort-into`, with the built program.
struct SortingTests {
  /// A network that says “left/right” of each picture, surely: its kernel is zero, and its bias isn't.
  private func model(_ scratch: Scratch, labels: [String] = ["left/right", "other"]) throws -> String {
    var network = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: labels.count, seed: 1)
    network.metadata.labels = .list(labels.map { Metadata.Label(id: $0, name: $0) })
    let bias = Tensor(
      name: ParameterName.headBias.canonical, shape: [labels.count], values: [1] + Array(repeating: 0, count: labels.count - 1))
    let path = scratch.path("model.h5")
    try network.replacingTensors([bias]).write(to: path, kind: .kerasH5, replacing: false)
    return path
  }

  /// Two pictures of the same name, one of another.
  private func pictures(_ scratch: Scratch) throws {
    try scratch.draw("in/a", count: 2, brightness: 90)
    try scratch.draw("in/b", count: 1, brightness: 170)
  }

  private func sort(_ model: String, _ scratch: Scratch, _ options: String...) throws -> Program.Outcome {
    try Program(["classify", model, scratch.path("in"), "--size", "32", "--sort-into", scratch.path("out")] + options).outcome()
  }

  private func target(_ path: String) -> String? {
    realpath(path, nil).map { real in
      defer { free(real) }
      return String(cString: real)
    }
  }

  @Test("pictures are linked into the folder of their best prediction; those of one name get numbers; a second time nothing changes")
  func links() throws {
    let scratch = try Scratch()
    let model = try model(scratch)
    try pictures(scratch)
    for time in 0..<2 {
      let result = try sort(model, scratch)
      #expect(result.status == 0 && result.output.contains("left/right"), "\(result.error)")
      #expect(result.error.contains(time == 0 ? "out: 3 pictures sorted into it" : "out: 0 pictures sorted into it, 3 were there before"))
      #expect(scratch.names("out") == ["left_right"])
      #expect(scratch.names("out/left_right") == ["0-2.jpg", "0.jpg", "1.jpg"])
    }
    for (name, original) in [("0.jpg", "in/a/0.jpg"), ("0-2.jpg", "in/b/0.jpg"), ("1.jpg", "in/a/1.jpg")] {
      #expect(target(scratch.path("out/left_right/" + name)) == target(scratch.path(original)))
    }
  }

  @Test("copies have the pictures' bytes and replace nothing; a second time nothing changes, and a file of somebody's own stays")
  func copies() throws {
    let scratch = try Scratch()
    let model = try model(scratch)
    try pictures(scratch)
    // The same bytes under the same name are two pictures still.
    try scratch.write("in/c/0.jpg", scratch.bytes("in/b/0.jpg"))
    try scratch.write("out/left_right/1.jpg", "my own")
    for _ in 0..<2 {
      let result = try sort(model, scratch, "--copy", "--unsure", "50%")
      #expect(result.status == 0, "\(result.error)")
      #expect(scratch.names("out/left_right") == ["0-2.jpg", "0-3.jpg", "0.jpg", "1-2.jpg", "1.jpg"])
    }
    for (name, original) in [("0.jpg", "in/a/0.jpg"), ("0-2.jpg", "in/b/0.jpg"), ("0-3.jpg", "in/c/0.jpg"), ("1-2.jpg", "in/a/1.jpg")] {
      #expect(try scratch.bytes("out/left_right/" + name) == scratch.bytes(original))
      #expect(target(scratch.path("out/left_right/" + name))?.hasSuffix("/out/left_right/" + name) == true)
    }
    #expect(try scratch.bytes("out/left_right/1.jpg") == Array("my own".utf8))
  }

  @Test("pictures below the probability go to a folder of their own; what is no picture, or no file, stays where it is and is told")
  func unsure() throws {
    let scratch = try Scratch()
    let model = try model(scratch)
    try pictures(scratch)
    try scratch.write("in/broken.jpg", "no picture")
    // The softmax of 1 and 0 is 0.731.
    let result = try sort(model, scratch, "--unsure", "0.74", "--format", "jsonl")
    #expect(result.status == 1 && scratch.names("out") == ["unsure"] && scratch.names("out/unsure").count == 3, "\(result.error)")
    #expect(result.error.contains("in/broken.jpg: ") && result.error.contains("of 3 the network isn't sure (unsure/)"))
    #expect(try sort(model, scratch, "--unsure", "0.73").error.contains("isn't sure") == false)
    #expect(scratch.names("out") == ["left_right", "unsure"])
    var header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 32, 32, 3), }"
    header += String(repeating: " ", count: 117 - header.count) + "\n"
    let values = Array(repeating: UInt8(0), count: 32 * 32 * 3 * 4)
    let array = try scratch.write("images.npy", [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8) + values)
    let rows = try Program.bit("classify", model, array, "--sort-into", scratch.path("rows"))
    #expect(rows.status == 1 && rows.error.contains("images.npy: it is no file of its own"), "\(rows.error)")
    #expect(scratch.names().contains("rows") == false)
  }

  @Test("a folder within the input, or an input within the folders that are sorted into, is refused before anything is made")
  func conflicts() throws {
    let scratch = try Scratch()
    let model = try model(scratch)
    try pictures(scratch)
    #expect(try sort(model, scratch).status == 0)
    for (input, folder) in [("in", "in/sorted/deep"), ("in", "in"), ("in/a", "in/b/../a/x"), ("out/left_right", "out")] {
      let result = try Program.bit("classify", model, scratch.path(input), "--size", "32", "--sort-into", scratch.path(folder))
      #expect(result.status == 64 && result.output.isEmpty && result.error.contains("name a folder beside it"), "\(result.error)")
    }
    #expect(scratch.names("in") == ["a", "b"] && scratch.names("in/a") == ["0.jpg", "1.jpg"])
    // Beside the input is within the folder above it.
    #expect(try Program.bit("classify", model, scratch.path("in"), "--size", "32", "--sort-into", scratch.path).status == 0)
    let single = try Program.bit(
      "classify", model, scratch.path("out/left_right/0.jpg"), "--size", "32", "--sort-into", scratch.path("out"))
    #expect(single.status == 1 && single.error.contains("0.jpg: it lies in") && scratch.names("out/left_right").count == 3)
    for option in [["--copy"], ["--unsure", "0.5"]] {
      #expect(try Program(["classify", model, scratch.path("in")] + option).outcome().status == 64)
    }
  }

  @Test("the folders of outputs have names that files can have, each another, whatever the labels are")
  func names() throws {
    let labels: [(id: String, name: String)] = [
      ("n1", "tabby, tabby cat"), ("n2", "crane"), ("n3", "crane"), ("x", "../etc/passwd"), ("y", ".hidden"), ("z", "a\n\u{202E}b\u{7F}"),
      ("e", ""), ("u", "unsure"), ("c", "Cat"), ("k", "cat"), ("same", "same"), ("same", "same"), ("名", "猫科"),
      ("long", String(repeating: "é", count: 300)),
    ]
    let folders = OutputFolders(.list(labels.map { Metadata.Label(id: $0.id, name: $0.name) }), outputs: labels.count)
    #expect(
      folders.names.dropLast() == [
        "tabby, tabby cat", "crane (n2)", "crane (n3)", "_._etc_passwd", "_hidden", "a__b_", "6", "unsure (u)", "Cat (c)", "cat (k)",
        "same (10)", "same (11)", "猫科",
      ])
    #expect(folders.names.last == String(repeating: "é", count: 90) + "…")
    #expect(OutputFolders(.unknown, outputs: 3).names == ["0", "1", "2"])
    for set in [OutputLabels(metadata: Metadata(), outputs: 1000), OutputLabels(metadata: Metadata(), outputs: 21843)] {
      let outputs = if case .set(let labels) = set { labels.count } else { 0 }
      let names = OutputFolders(set, outputs: outputs).names
      #expect(Set(names.map { $0.lowercased() }).count == outputs && outputs > 0)
      #expect(names.allSatisfy { !$0.contains("/") && !$0.hasPrefix(".") && $0.utf8.count < 255 })
    }
  }
}
