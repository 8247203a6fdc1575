import BiTCheckpoint
import BiTContainers
import BiTTestSupport
import Foundation
import Testing

/// `classify` and `embed` over pictures, with the built program.
struct InferenceTests {
  static let images = Repository.path("fixtures/images")

  /// A small network whose head isn't zero, and its path.
  private func checkpoint(in scratch: Scratch, outputs: Int? = 10) throws -> String {
    let architecture = try #require(Architecture(name: "R14x0.5"))
    let body = Checkpoint.initialised(architecture: architecture, outputs: nil, seed: 1).tensors
    var generator = Xoshiro256(seed: 2, stream: "head")
    let head = architecture.parameters(outputs: outputs).dropFirst(body.count).map { parameter in
      Tensor(
        name: parameter.name.canonical, shape: parameter.shape,
        values: (0..<parameter.count).map { _ in Float.random(in: -1...1, using: &generator) })
    }
    let path = scratch.path + "/model.npz"
    try Checkpoint(tensors: body + head).write(to: path, kind: .npz, replacing: false)
    return path
  }

  @Test("a network whose outputs are no numbers fails each image in words; nothing is measured with it")
  func nonFinite() throws {
    let scratch = try Scratch()
    let model = scratch.path("model.npz")
    let network = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: 2, seed: 1)
    let bias = Tensor(name: ParameterName.headBias.canonical, shape: [2], values: [0, .nan])
    try network.replacingTensors([bias]).write(to: model, kind: .npz, replacing: false)
    try scratch.draw("data/a", count: 2, brightness: 90)
    try scratch.draw("data/b", count: 1, brightness: 170)
    let classified = try Program.bit("classify", model, scratch.path("data/a"), "--size", "32")
    #expect(classified.status == 1)
    let told = lines(classified.error)
    #expect(told.count == 3 && told[0].hasPrefix("warning: \(model): the head is all zeros"), "\(told)")
    #expect(told[1].contains("data/a/0.jpg: the network's output is not finite (value 1 is NaN): "), "\(told)")
    let evaluated = try Program.bit("evaluate", model, "--data", scratch.path("data"), "--size", "32")
    #expect(evaluated.status == 1 && evaluated.output.isEmpty)
    #expect(evaluated.error.contains("0.jpg: the network's output is not finite"), "\(evaluated.error)")
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test("results come in the order of the inputs, a failure at its place, and the exit status is 1")
  func order() throws {
    let scratch = try Scratch()
    let model = try checkpoint(in: scratch)
    let names = ["photo.png", "broken-truncated.jpg", "baseline.jpg", "nothing.jpg", "grey.png", "cmyk.jpg"]
    let result = try Program(
      ["classify", model] + names.map { Self.images + "/" + $0 } + ["--format", "jsonl", "--top", "2", "--size", "64", "--batch", "2"]
    ).outcome()
    #expect(result.status == 1)
    let found = lines(result.output)
    #expect(found.count == names.count)
    for (line, name) in zip(found, names) {
      #expect(line.contains("/" + name))
      let fails = name.hasPrefix("broken") || name.hasPrefix("nothing")
      #expect(line.contains("\"error\"") == fails && line.contains("\"predictions\"") != fails, "\(line)")
    }
    #expect(found[1].contains("premature end of JPEG data") && found[3].contains("No such file or directory"))
    #expect(result.error.contains("broken-truncated.jpg: premature end of JPEG data"))
  }

  @Test("the output is the same for any batch and any number of threads")
  func sameOutput() throws {
    let scratch = try Scratch()
    let model = try checkpoint(in: scratch)
    let outputs = try [["1", "1"], ["3", "2"], ["16", "3"]].map { settings in
      try Program(
        ["classify", model, Self.images, "--format", "csv", "--size", "48x40", "--batch", settings[0], "--threads", settings[1]]
      ).outcome().output
    }
    #expect(outputs[0].split(separator: "\r\n").count > 100)
    #expect(outputs[1] == outputs[0] && outputs[2] == outputs[0])
  }

  @Test("row i of an embedding is image i, failures are in neither file, and a prepared array gives the picture's features")
  func embedding() throws {
    let scratch = try Scratch()
    let model = try checkpoint(in: scratch)
    let pictures = ["photo.png", "broken-empty.jpg", "interlaced.png", "baseline.jpg"].map { Self.images + "/" + $0 }
    let out = scratch.path + "/features.npy"
    let result = try Program(["embed", model] + pictures + ["--out", out, "--size", "64", "--resize", "pil"]).outcome()
    #expect(result.status == 1)
    let features = try NPYFile(path: out)
    #expect(features.shape == [3, 1024])
    let paths = String(decoding: try scratch.bytes("features.paths.txt"), as: UTF8.self)
    #expect(lines(paths) == [pictures[0], pictures[2], pictures[3]])
    let values = try features.floats(0..<3 * 1024)
    // Both files hold the same pixels.
    #expect(values[..<1024] == values[1024..<2048])
    #expect(values[..<1024] != values[2048...])
  }

  @Test("--preprocess shows a network pictures as one that was trained from scratch says of itself, and as BiT's own do")
  func preprocess() throws {
    let scratch = try Scratch()
    let model = try checkpoint(in: scratch)
    var network = try Checkpoint.open(model)
    network.metadata.preprocessing = .pretraining(side: 56)
    try network.write(to: scratch.path("model.h5"), kind: .kerasH5, replacing: false)
    let pictures = ["landscape", "portrait", "square"].map { Repository.path("fixtures/preprocessing/\($0).png") }
    func features(_ model: String, _ options: String...) throws -> [Float] {
      let result = try Program(["embed", model] + pictures + ["--out", scratch.path("out.npy"), "--force"] + options).outcome()
      #expect(result.status == 0, "\(result.error)")
      return try NPYFile(path: scratch.path("out.npy")).floats(0..<3 * 1024)
    }
    let own = try features(scratch.path("model.h5"))
    #expect(try features(model, "--size", "56", "--preprocess", "shorter-side") == own)
    let squashed = try features(model, "--size", "56")
    #expect(squashed != own)
    #expect(try features(scratch.path("model.h5"), "--preprocess", "squash") == squashed)
    #expect(try features(model, "--size", "56", "--preprocess", "shorter-side", "--resize", "pil") != own)
    let refused = try Program.bit("classify", model, pictures[0], "--preprocess", "stretch")
    #expect(refused.status == 64 && refused.error.contains("squash") && refused.error.contains("shorter-side"), "\(refused.error)")
  }

  @Test("of a network that gives no numbers nothing is written, and each image is told", arguments: ["out.npy", "out.h5"])
  func nothingComputed(name: String) throws {
    let scratch = try Scratch()
    let model = scratch.path("model.npz")
    let network = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: 2, seed: 1)
    let beta = Tensor(name: ParameterName.finalBeta.canonical, shape: [1024], values: [Float](repeating: .infinity, count: 1024))
    try network.replacingTensors([beta]).write(to: model, kind: .npz, replacing: false)
    try scratch.draw("data", count: 2, brightness: 90)
    let result = try Program.bit("embed", model, scratch.path("data"), "--size", "32", "--out", scratch.path(name))
    #expect(result.status == 1)
    #expect(result.error.contains("data/1.jpg: the network's output is not finite (value 0 is "), "\(result.error)")
    #expect(result.error.contains("no image gave values: \(scratch.path(name)) was not written"))
    #expect(scratch.names() == ["data", "model.npz"])
  }

  @Test("paths.txt has a line a row whatever the paths are, quoted as git quotes them")
  func quotedPaths() throws {
    let scratch = try Scratch()
    let model = try checkpoint(in: scratch)
    let picture = try content(Self.images + "/grey.png")
    for name in ["a\nb.png", "\"c\".png", "d \\ é.png", "e\u{1}\t\u{85}.png"] { try scratch.write("in/" + name, picture) }
    let out = scratch.path("out.npy")
    let text = "cd '\(scratch.path)/in'; exec '\(try Program.built())' embed '\(model)' * --size 32 --out '\(out)'"
    #expect(try Program(["-c", text], program: "/bin/bash").outcome().status == 0)
    #expect(try NPYFile(path: out).shape[0] == 4)
    let paths = String(decoding: try scratch.bytes("out.paths.txt"), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(Set(paths) == [#""a\nb.png""#, #""\"c\".png""#, #"d \ é.png"#, #""e\001\t\302\205.png""#, ""])
    #expect(paths.count == 5)
  }

  @Test("a head of zeros, and a network that was never trained, are told where their answers are wanted")
  func untrained() throws {
    let scratch = try Scratch()
    let picture = Self.images + "/grey.png"
    #expect(try Program.bit("init", "R14x0.5", scratch.path("fresh.h5"), "--classes", "2").status == 0)
    #expect(try Program.bit("convert", checkpoint(in: scratch), scratch.path("zero.h5"), "--head", "zero:3").status == 0)
    for (name, words) in [("fresh.h5", "the network was never trained"), ("zero.h5", "the head is all zeros")] {
      let classified = try Program.bit("classify", scratch.path(name), picture, "--size", "32")
      #expect(classified.status == 0 && classified.error.hasPrefix("warning: \(scratch.path(name)): \(words)"), "\(classified.error)")
      let logits = ["embed", scratch.path(name), picture, "--size", "32", "--out", scratch.path("o.npy"), "--force"]
      #expect(try Program(logits + ["--what", "logits"]).outcome().error.contains(words))
      #expect(try Program(logits).outcome().error.isEmpty)
    }
    #expect(try Program.bit("classify", scratch.path("model.npz"), picture, "--size", "32").error.isEmpty)
  }

  /// An npy file of images that differ.
  private func array(_ shape: [Int], in scratch: Scratch, name: String) throws -> String {
    let text = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(shape.map(String.init).joined(separator: ", "))), }"
    let header = text + String(repeating: " ", count: 117 - text.utf8.count) + "\n"
    let values = (0..<shape.reduce(1, *)).map { Float($0 % 101) / 50 - 1 }
    let bytes = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8) + values.withUnsafeBytes(Array.init)
    try Data(bytes).write(to: URL(filePath: scratch.path + "/" + name))
    return scratch.path + "/" + name
  }

  @Test("pictures, failures and arrays of other sizes keep their places, whatever the batch and the number of threads")
  func mixedSizes() throws {
    let scratch = try Scratch()
    let model = try checkpoint(in: scratch)
    let (small, tall) = try (array([3, 32, 40, 3], in: scratch, name: "small.npy"), array([1, 72, 32, 3], in: scratch, name: "tall.npy"))
    let photo = Self.images + "/photo.png"
    let long = try array([1, 1, 16385, 3], in: scratch, name: "long.npy")
    let paths = [Self.images + "/broken-empty.jpg", photo, small, photo, Self.images + "/broken-text.png", tall, long, small, photo]
    let outputs = try [["1", "1"], ["2", "2"], ["16", "3"], ["4096", "2"]].map { settings in
      try Program(["classify", model] + paths + ["--format", "jsonl", "--batch", settings[0], "--threads", settings[1]]).outcome()
    }
    for outcome in outputs[1...] { #expect(outcome.output == outputs[0].output && outcome.status == 1) }
    let found = lines(outputs[0].output)
    #expect(found.count == 13)
    #expect(found.filter { $0.contains("\"error\"") }.count == 3)
    #expect(found[0].contains("empty file") && found[6].contains("expected an image (") && found[8].contains("at most 16384 pixels"))
    // The same input gives the same line wherever it stands.
    #expect(found[1] == found[5] && found[1] == found[12])
    #expect(Array(found[2...4]) == Array(found[9...11]))
    #expect(Set(found[2...4]).count == 3)
  }

  @Test("logits of a checkpoint without a head are refused, and its features are not")
  func headless() throws {
    let scratch = try Scratch()
    let model = try checkpoint(in: scratch, outputs: nil)
    let picture = Self.images + "/photo.png"
    let classified = try Program(["classify", model, picture]).outcome()
    #expect(classified.status == 1 && classified.error.contains("it has no head"))
    let out = scratch.path + "/features.npy"
    #expect(try Program(["embed", model, picture, "--out", out, "--what", "logits", "--size", "32"]).outcome().status == 1)
    #expect(scratch.names() == ["model.npz"])
    #expect(try Program(["embed", model, picture, "--out", out, "--size", "32"]).outcome().status == 0)
  }

  @Test("wrong values of options are told with what would be valid, and exit with 64")
  func wrongOptions() throws {
    let wrong = [
      (["--size", "12y3"], "HEIGHTxWIDTH"), (["--size", "0"], "from 1 to 16384"), (["--top", "none"], "whole number"),
      (["--resize", "bicubic"], "tf"), (["--format", "xml"], "jsonl"), (["--batch", "0"], "from 1"),
    ]
    for (option, words) in wrong {
      let result = try Program(["classify", "model.h5", "a.jpg"] + option).outcome()
      #expect(result.status == 64, "\(option)")
      #expect(result.error.contains(words), "\(result.error)")
    }
  }

  @Test("bench images gives one JSON document over the pictures that it makes, and names what it can't read")
  func benchImages() throws {
    let result = try Program(["bench", "images", "--size", "64x48", "--threads", "1", "--resize", "pil", "--json"]).outcome()
    #expect(result.status == 0)
    let object = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["what"] as? String == "images" && object["size"] as? String == "64x48" && object["resize"] as? String == "pil")
    #expect(object["threads"] as? Int == 1 && object["images"] as? Int == 64)
    let milliseconds = try #require(object["milliseconds"] as? Double)
    let rate = try #require(object["imagesPerSecond"] as? Double)
    #expect(abs(milliseconds * rate - 1000) < 20)
    let broken = try Program(["bench", "images", Self.images + "/broken-text.png"]).outcome()
    #expect(broken.status == 1 && broken.output == "" && broken.error.contains("broken-text.png: expected an image ("))
  }

  @Test("bench infer and bench train give one JSON document with the fields of the contract", arguments: ["infer", "train"])
  func bench(what: String) throws {
    let words = ["bench", what, "--arch", "R14x0.5", "--size", "32", "--batch", "1", "--threads", "1", "--json"]
    let result = try Program(words).outcome()
    #expect(result.status == 0)
    let object = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["what"] as? String == what && object["arch"] as? String == "R14x0.5")
    #expect(object["size"] as? Int == 32 && object["batch"] as? Int == 1 && object["threads"] as? Int == 1)
    let milliseconds = try #require(object["milliseconds"] as? Double)
    let rate = try #require(object["imagesPerSecond"] as? Double)
    #expect(abs(milliseconds * rate - 1000) < 20)
    #expect((object["peakBytes"] as? Int ?? 0) > 1 << 20)
  }
}
