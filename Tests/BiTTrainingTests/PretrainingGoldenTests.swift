import BiTCheckpoint
import BiTContainers
import BiTFiles
import BiTImage
import BiTNetwork
import BiTTestSupport
import BiTTraining
import Foundation
import Testing

/// Against PyTorch: `fixtures/make_pretraining.py`.
struct PretrainingGoldenTests {
  private static let classes = [
    ["baseline.jpg", "cmyk.jpg", "photo.png"], ["grey.jpg", "interlaced.png", "palette.png"], ["full-chroma.jpg", "progressive.jpg"],
  ]

  /// How far the weights are from the reference's is estimated from projections on random directions, to within some percent.
  @Test("ten steps with weight decay on kernels alone follow the reference, its batch summed in parts", arguments: Loss.allCases)
  func reference(loss: Loss) throws {
    let fixtures = Repository.path("fixtures")
    let golden = try JSON(parsing: RandomAccessFile.bytes(of: "\(fixtures)/pretraining/\(loss.rawValue).json", atMost: 1 << 20))
    let images = Self.classes.enumerated().flatMap { label, names in
      names.map { LabelledImage(source: .file(fixtures + "/images/" + $0), label: label) }
    }
    let data = ImageCollection(ImageList(path: fixtures, classes: ["first", "second", "third"], training: images))
    let architecture = try #require(Architecture(name: "R14x0.5"))
    var rule = PretrainingRule()
    // A rate of 0.01 for 8 images, and a hundred times the paper's decay.
    (rule.steps, rule.batch, rule.rate, rule.weightDecay, rule.part, rule.loss) = (10, 8, 0.32, 0.01, 3, loss)
    (rule.crop, rule.cropsAtRandom, rule.flipsAtRandom, rule.resize) = (32, false, false, .pillow)
    let task = TaskDescription(examples: 8, originalHeight: 40, originalWidth: 40, architecture: architecture)
    let scratch = try Scratch()
    let configuration = RunConfiguration(
      source: .init(.fresh, digest: "d"),
      examples: .init(path: "p", holdout: nil, perClass: nil, seed: 0, classes: data.classes, validation: 0, rejected: 0), task: task,
      recipe: rule.recipe(examples: 8))
    let source = try Hashed.checkpoint(architecture, outputs: 3)
    let run = TrainingRun(
      folder: RunFolder(scratch.path), configuration: configuration, data: data, source: source,
      provenance: .init(sourceName: "s", sourceKind: "npz", operation: .other("a test")), threads: 2, microBatch: 2)
    try run.begin()
    var losses: [Double] = []
    var events = TrainingEvents()
    events.report = { if case .recorded(.step(_, let loss, _)) = $0 { losses.append(loss) } }
    _ = try run.run(events)
    let expected = (golden["losses"]?.elements ?? []).compactMap(\.real)
    #expect(losses.count == 10 && expected.count == 10)
    for (found, expected) in zip(losses, expected) { #expect(abs(found - expected) <= 1e-4 * expected, "\(found), expected \(expected)") }
    try compare(Checkpoint.open(run.folder.model), source, loss)
  }

  private func compare(_ model: Checkpoint, _ source: Checkpoint, _ loss: Loss) throws {
    var projections = try Golden.values(loss.rawValue, folder: "pretraining")[...]
    let bias = Tensor(name: ParameterName.headBias.canonical, shape: [3], values: Array(repeating: loss.initialBias, count: 3))
    let start = source.editingHead(.zero(outputs: 3)).replacingTensors([bias])
    var (distance, weights, change) = (0.0, 0.0, 0.0)
    for (index, (after, before)) in zip(model.tensors, start.tensors).enumerated() {
      let moved = zip(try after.floats(), try before.floats()).map { Double($0) - Double($1) }
      let expected = projections.prefix(2 + Hashed.directions).map { Double($0) }
      projections = projections.dropFirst(expected.count)
      // Decay on the norms too would move each by a hundredth of itself and more.
      #expect(abs(norm(moved) - expected[1]) <= 1e-3 * expected[1], "\(after.name)")
      weights += pow(expected[0], 2)
      change += pow(expected[1], 2)
      let differences = zip(Hashed.projections(moved, tensor: index), expected.dropFirst(2)).map { $0 - $1 }
      distance += pow(norm(differences), 2) / Double(Hashed.directions)
    }
    #expect(projections.isEmpty)
    let (ofWeights, ofChange) = (distance.squareRoot() / weights.squareRoot(), distance.squareRoot() / change.squareRoot())
    print("\(loss.rawValue): \(ofWeights) of the weights, \(ofChange) of their change")
    #expect(ofWeights <= 1e-4 && ofChange <= 1e-3)
  }

  private func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
