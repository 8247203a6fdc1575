import BiTContainers
import BiTImage
import BiTThreads

/// The examples of a data set, a line of JSON each, as `bit data inspect --list` prints them.
public struct DatasetListing: Sendable {
  private let dataset: any Dataset
  private let withPixels: Bool
  private let threads: Int

  /// A listing.
  ///
  /// - Parameter withPixels: whether each picture is decoded, for its size and the SHA-256 of its RGB bytes, row by row.
  public init(_ dataset: any Dataset, withPixels: Bool, threads: Int) {
    (self.dataset, self.withPixels, self.threads) = (dataset, withPixels, threads)
  }

  /// How many pictures are decoded before their lines are given.
  private static let chunk = 256

  /// Gives the lines, some at a time, part by part in their order.
  ///
  /// - Parameter each: takes lines with their ends, how many they are, and the pictures among them that can't be read.
  /// - Throws: what `each` throws.
  public func lines(_ each: (_ text: String, _ count: Int, _ broken: [Screening.Rejection]) throws -> Void) rethrows {
    for part in DatasetParts(dataset).all {
      for start in stride(from: 0, to: part.records.count, by: Self.chunk) {
        let records = Array(part.records[start..<min(start + Self.chunk, part.records.count)])
        let pictures = withPixels ? records.mapInParallel(on: threads) { Self.members(of: dataset.source(of: records[$0])) } : []
        var text = ""
        var broken: [Screening.Rejection] = []
        for (place, record) in records.enumerated() {
          let label = dataset.label(of: record)
          var members: [(String, JSON)] = [
            ("split", .string(part.name)), ("index", .integer(start + place)), ("name", .string(dataset.name(of: record))),
            ("label", .integer(label)), ("class", .string(dataset.classes[label])),
          ]
          if withPixels {
            switch pictures[place] {
            case .success(let found): members += found
            case .failure(let error):
              members.append(("error", .string("\(error)")))
              broken.append(Screening.Rejection(name: dataset.source(of: record).name, reason: "\(error)"))
            }
          }
          text += JSON.object(members).line + "\n"
        }
        try each(text, records.count, broken)
      }
    }
  }

  private static func members(of source: ImageSource) -> Result<[(String, JSON)], any Error> {
    Result {
      let image = try Image(source)
      var digest = SHA256()
      image.pixels.withUnsafeBytes { digest.update($0) }
      return [("height", .integer(image.height)), ("width", .integer(image.width)), ("pixels", .string(digest.finish()))]
    }
  }
}
