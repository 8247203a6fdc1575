import BiTReport
import BiTTraining

/// The code of BiTTraining's and BiTReport's documents and of the README, which compiles here.
enum TrainingSnippets {
  static func fineTune() throws {
    // begin
    var tuning = FineTuning(checkpoint: "BiT-M-R50x1.h5", data: "photos/", folder: RunFolder("run"))
    tuning.existingRun = .resumed
    if case .finished(let results) = try tuning.run() {
      print(results.first?.evaluation?.top1 ?? .nan)
    }
    // end
  }

  static func pretrain() throws {
    // begin
    if let architecture = Architecture(name: "R26x1") {
      var training = FineTuning(pretraining: architecture, data: .path("photos/"), folder: RunFolder("upstream"))
      training.pretraining?.epochs = 30
      _ = try training.run()
    }
    // end
  }

  static func report() throws {
    // begin
    try ReportPage.write([RunFolder("run")], to: "report.html")
    // end
  }
}
