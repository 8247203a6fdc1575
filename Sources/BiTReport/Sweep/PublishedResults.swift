import BiTCheckpoint
import BiTData

/// What a column of a table is about.
enum SweepSubject: Hashable {
  /// A task, by its name.
  case task(String)
  /// The mean over VTAB's 19 tasks.
  case vtab
  /// The mean over the tasks of one of its groups.
  case group(TransferTask.Group)

  /// What the paper calls it.
  var title: String {
    switch self {
    case .task(let name): Self.titles[name] ?? (name.hasPrefix("vtab/") ? String(name.dropFirst("vtab/".count)) : name)
    case .vtab: "VTAB-1k (19 tasks)"
    case .group(let group): group.rawValue
    }
  }

  private static let titles = [
    "ilsvrc2012": "ILSVRC-2012", "cifar10": "CIFAR-10", "cifar100": "CIFAR-100", "pets": "Pets", "flowers102": "Flowers",
  ]
}

/// A figure that somebody published.
struct PublishedResult {
  /// Where it stands.
  enum Source: CaseIterable {
    case table1
    case table2
    case table4
    case table5
    case abstract
    case appendixA
    case readmeCIFAR
    case readmeILSVRC
    case readmeVTAB
    case timm

    /// In a few words, for a table.
    var name: String {
      switch self {
      case .table1: "paper, table 1"
      case .table2: "paper, table 2"
      case .table4: "paper, table 4"
      case .table5: "paper, table 5"
      case .abstract: "paper, abstract"
      case .appendixA: "paper, appendix A"
      case .readmeCIFAR, .readmeILSVRC, .readmeVTAB: "authors' README"
      case .timm: "timm"
      }
    }

    /// Whether it is told also where the sweep hasn't the network.
    var isPaper: Bool { [.table1, .table2, .abstract].contains(self) }

    /// Where exactly, and what has to be known of it.
    var text: String {
      let readme = "README of github.com/google-research/big_transfer"
      return switch self {
      case .table1: "arXiv 1912.11370, table 1: median ± standard deviation of 3 runs"
      case .table2: "arXiv 1912.11370, table 2"
      case .table4:
        "arXiv 1912.11370, table 4: R50x1, trained from scratch on ILSVRC-2012 with batches of 4096 on 128 chips, 32 images a chip"
      case .table5: "arXiv 1912.11370, table 5: the networks of table 4, fine-tuned to VTAB's 19 tasks"
      case .abstract: "arXiv 1912.11370, abstract"
      case .appendixA: "arXiv 1912.11370, appendix A: hyper-parameters chosen for each task, not by the HyperRule"
      case .readmeCIFAR: "\(readme): JAX, batch 128, rate 0.001; few-shot: median of five runs or more"
      case .readmeILSVRC: "\(readme): PyTorch, test runs"
      case .readmeVTAB: "\(readme): re-runs, not the paper's networks"
      case .timm: "timm's results for the authors' BiT-M fine-tuned on ILSVRC-2012, at 448 pixels (R152x4: 480)"
      }
    }
  }

  let upstream: UpstreamData
  let architecture: String
  let subject: SweepSubject
  let examplesPerClass: Int?
  let percent: Double
  let deviation: Double?
  let source: Source

  /// `BiT-M R152x4`.
  var network: String { "\(upstream.model ?? upstream.name) \(architecture)" }
}

extension PublishedResult {
  /// All that are known.
  static let all: [PublishedResult] =
    row(
      .jft300m, "R152x4", .table1,
      [
        (.task("ilsvrc2012"), 87.54, 0.02), (.task("cifar10"), 99.37, 0.06), (.task("cifar100"), 93.51, 0.08), (.task("pets"), 96.62, 0.23),
        (.task("flowers102"), 99.63, 0.03), (.vtab, 76.29, 1.70),
      ])
    + row(
      .imagenet21k, "R152x4", .table2,
      [
        (.task("ilsvrc2012"), 85.39, nil), (.task("cifar10"), 98.91, nil), (.task("cifar100"), 92.17, nil), (.task("pets"), 94.46, nil),
        (.task("flowers102"), 99.30, nil), (.vtab, 70.64, nil),
      ])
    + row(
      .ilsvrc2012, "R152x4", .table2,
      [
        (.task("ilsvrc2012"), 81.30, nil), (.task("cifar10"), 97.51, nil), (.task("cifar100"), 86.21, nil), (.task("pets"), 93.97, nil),
        (.task("flowers102"), 89.89, nil), (.vtab, 66.87, nil),
      ])
    + row(.jft300m, "R152x4", .appendixA, [(.vtab, 78.72, nil)])
    + row(
      .imagenet21k, "R152x4", .readmeVTAB,
      [(.vtab, 73.51, nil), (.group(.natural), 80.77, nil), (.group(.specialised), 85.67, nil), (.group(.structured), 61.08, nil)])
    + row(
      .imagenet21k, "R101x3", .readmeVTAB,
      [(.vtab, 72.65, nil), (.group(.natural), 80.29, nil), (.group(.specialised), 85.75, nil), (.group(.structured), 59.40, nil)])
    + row(.jft300m, "R152x4", .abstract, [(.task("ilsvrc2012"), 76.8, nil), (.task("cifar10"), 97.0, nil)], examplesPerClass: 10)
    + few("R50x1", .readmeCIFAR, "cifar10", one: 54.1, five: 82.4, all: 97.3)
    + few("R50x1", .readmeCIFAR, "cifar100", one: 35.2, five: 64.8, all: 86.4)
    + few("R101x3", .readmeCIFAR, "cifar10", one: 53.9, five: 85.8, all: 98.4)
    + few("R101x3", .readmeCIFAR, "cifar100", one: 35.0, five: 70.8, all: 91.2)
    + few("R152x2", .readmeCIFAR, "cifar10", one: 56.7, five: 87.0, all: 98.5)
    + few("R152x2", .readmeCIFAR, "cifar100", one: 37.2, five: 70.5, all: 91.2)
    + few("R50x1", .readmeILSVRC, "ilsvrc2012", one: 18.36, five: 50.64, all: 80.68)
    + few("R152x2", .readmeILSVRC, "ilsvrc2012", one: 24.5, five: 64.5, all: 85.15)
    + few("R101x3", .readmeILSVRC, "ilsvrc2012", one: 25.55, five: 64.18, all: nil)
    + [("R50x1", 80.386), ("R50x3", 83.982), ("R101x1", 82.332), ("R101x3", 84.430), ("R152x2", 84.468), ("R152x4", 84.936)].flatMap {
      row(.imagenet21k, $0.0, .timm, [(.task("ilsvrc2012"), $0.1, nil)])
    }

  private static func row(
    _ upstream: UpstreamData, _ architecture: String, _ source: Source, _ figures: [(SweepSubject, Double, Double?)],
    examplesPerClass: Int? = nil
  ) -> [PublishedResult] {
    figures.map { subject, percent, deviation in
      PublishedResult(
        upstream: upstream, architecture: architecture, subject: subject, examplesPerClass: examplesPerClass, percent: percent,
        deviation: deviation, source: source)
    }
  }

  private static func few(
    _ architecture: String, _ source: Source, _ task: String, one: Double, five: Double, all: Double?
  ) -> [PublishedResult] {
    row(.imagenet21k, architecture, source, [(.task(task), one, nil)], examplesPerClass: 1)
      + row(.imagenet21k, architecture, source, [(.task(task), five, nil)], examplesPerClass: 5)
      + (all.map { row(.imagenet21k, architecture, source, [(.task(task), $0, nil)]) } ?? [])
  }
}
