/// A task that a pre-trained network is transferred to, as the paper and VTAB define it: labels, examples, and what may be done to a picture.
public struct TransferTask: Sendable, Equatable {
  /// VTAB's groups of tasks.
  public enum Group: String, Sendable, CaseIterable {
    /// Photographs of everyday things.
    case natural
    /// Pictures that a special camera took.
    case specialised
    /// Scenes of which the arrangement is asked for.
    case structured
  }

  /// A share of a part of the data set, in TensorFlow Datasets' order.
  package struct Cut: Sendable, Equatable {
    package let part: String
    /// Where it begins and ends, in percent of the part's examples, rounded down.
    let percents: Range<Int>
    /// How many of these are taken; nil for all.
    let most: Int?

    init(_ part: String, _ percents: Range<Int> = 0..<100, most: Int? = nil) {
      (self.part, self.percents, self.most) = (part, percents, most)
    }

    /// Its examples among those of the part.
    package func range(of count: Int) -> Range<Int> {
      let (from, to) = (percents.lowerBound * count / 100, percents.upperBound * count / 100)
      return from..<min(to, from + (most ?? count))
    }

    /// Whether all of the part is meant, in whatever order.
    var isWhole: Bool { percents == 0..<100 && most == nil }
  }

  /// Examples of the task.
  package struct TaskSplit: Sendable, Equatable {
    package let name: String
    package let cuts: [Cut]
    /// What they are for where nothing else is said.
    let role: Split?
  }

  /// How it is called here: `pets`, `vtab/clevr-count`.
  public let name: String
  /// How else it is called: by TensorFlow Datasets, or elsewhere.
  public let otherNames: [String]
  /// VTAB's group; nil for the tasks of the paper's first table.
  public let group: Group?
  /// The number of classes.
  public let classCount: Int
  /// How labels follow from what the data set says.
  let rule: LabelRule?
  /// Its examples.
  package let splits: [TaskSplit]
  /// Whether a crop may be cut out at random in training: else the whole picture is seen.
  public let cropsAtRandom: Bool
  /// Whether pictures may be flipped in training.
  public let flipsAtRandom: Bool
  /// Whether the pictures are smaller than 96 x 96, which decides on the resolution.
  public let isSmall: Bool

  /// Its own names of examples, in their order.
  public var splitNames: [String] { splits.map(\.name) }
}

extension TransferTask {
  /// The task of that name, in lower or upper case, `-` or `_`; nil where there is none.
  public static func named(_ name: String) -> TransferTask? {
    func plain(_ name: String) -> String { String(name.lowercased().map { $0 == "_" ? "-" : $0 }) }
    let wanted = plain(name)
    return all.first { task in ([task.name] + task.otherNames).contains { plain($0) == wanted } }
  }
}
