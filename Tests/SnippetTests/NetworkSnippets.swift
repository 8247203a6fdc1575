import BiTNetwork

/// The code of BiTNetwork's documents, which compiles here.
enum NetworkSnippets {
  static func run(_ checkpoint: Checkpoint, _ pixels: [Float]) throws {
    // begin
    let network = try Network(checkpoint)
    let session = try Session(network, height: 224, width: 224, batch: 1)
    let logits = try session.run(pixels)
    let features = try session.run(pixels, output: .features)
    print(logits.count, features.count)
    // end
  }
}
