import BiTInference

/// The code of BiTInference's documents and of the README, which compiles here.
enum InferenceSnippets {
  static func classify() throws {
    // begin
    let classifier = try Classifier(checkpoint: "fresh.h5")
    let results = classifier.classify(["demo/photos"])
    while let result = try results.next() {
      switch result.value {
      case .success(let predictions): print(result.name, predictions.first?.label?.name ?? "")
      case .failure(let error): print(result.name, error)
      }
    }
    // end
  }

  static func features() throws {
    // begin
    let extractor = try FeatureExtractor(checkpoint: "fresh.h5")
    let features = extractor.features(["demo/photos"])
    while let result = try features.next() {
      print(result.name, try result.value.get().count)
    }
    // end
  }
}
