import BiTData
import BiTFiles
import BiTImage
import BiTInference
import BiTThreads

/// The inputs behind a command line's paths: images, folders and lists as `Inputs` finds them, and the pictures of data sets that aren't files of a
/// folder, which are read where they lie.
struct CommandInputs: Sequence {
  private enum Piece {
    case paths([String])
    case dataset(Examples)
  }

  private var pieces: [Piece] = []
  private let endsWithZero: Bool
  private let findings: Monitor<ImageFindings>

  /// - Throws: `DataError`, `FileError` where a data set can't be read.
  init(_ paths: [String], endsWithZero: Bool, findings: Monitor<ImageFindings>) throws {
    (self.endsWithZero, self.findings) = (endsWithZero, findings)
    var rest: [String] = []
    for path in paths {
      guard let dataset = try DatasetFormats.openUnlessFiles(path) else {
        rest.append(path)
        continue
      }
      if !rest.isEmpty { pieces.append(.paths(rest)) }
      rest = []
      pieces.append(.dataset(dataset.allExamples))
    }
    if !rest.isEmpty || pieces.isEmpty { pieces.append(.paths(rest)) }
  }

  /// How many there are, where data sets alone are named.
  var known: Int? {
    pieces.reduce(0) { sum, piece in
      guard let sum, case .dataset(let examples) = piece else { return nil }
      return sum + examples.count
    }
  }

  func makeIterator() -> AnyIterator<Input> {
    var pieces = pieces[...]
    var paths: Inputs?
    var (examples, place): (Examples?, Int) = (nil, 0)
    return AnyIterator {
      while true {
        if let next = paths?.next() { return next }
        if let examples, place < examples.count {
          defer { place += 1 }
          return .picture(examples[place].source)
        }
        (paths, examples, place) = (nil, nil, 0)
        switch pieces.popFirst() {
        case .paths(let names): paths = Inputs(names, endsWithZero: endsWithZero, findings: findings)
        case .dataset(let dataset): examples = dataset
        case nil: return nil
        }
      }
    }
  }
}
