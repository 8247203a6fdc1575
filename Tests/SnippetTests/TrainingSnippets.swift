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

  static func report() throws {
    // begin
    try ReportPage.write([RunFolder("run")], to: "report.html")
    // end
  }
}
