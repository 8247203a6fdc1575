import BiTFiles
import BiTImage
import BiTThreads

/// The images of a collection looked at before anything is built upon them: which of them can be used, and how large they usually are.
///
/// Those to measure with are usually decoded whatever the extent: a measure must not depend on what is met on the way.
public struct Screening: Sendable {
  /// How closely images to learn from are looked at.
  public enum Extent: Sendable, Equatable {
    /// Each is decoded: those that are left can be used.
    case pixels
    /// Each file's header is read: damage behind it is met in training.
    case headers
    /// The headers of so many, evenly spaced, are read.
    case sample(Int)
  }

  /// An image that can't be used.
  public struct Rejection: Sendable, Equatable {
    /// What lists call it: a file's path.
    public let name: String
    /// Why.
    public let reason: String

    package init(name: String, reason: String) {
      (self.name, self.reason) = (name, reason)
    }
  }

  /// The images that can be used, as far as was looked.
  public let usable: ImageCollection
  /// Those that can't, in their order.
  public let rejected: [Rejection]
  /// The height and width of the image whose area is in the middle of all that were looked at.
  public let typicalSize: (height: Int, width: Int)

  /// The images of the largest data set of which all are decoded without being asked.
  public static let mostDecoded = 100_000
  /// The headers that are read of a larger one.
  public static let usualSample = 10_000

  /// Looks at images on `threads` threads.
  ///
  /// - Parameter measured: how closely those to measure with are looked at.
  /// - Parameter progress: is called for each image, on any thread.
  /// - Throws: `DataError` where none is usable, and where the process can't open or hold one that may be.
  public init(
    _ collection: ImageCollection, extent: Extent = .pixels, measured measuredExtent: Extent = .pixels, threads: Int,
    progress: @Sendable () -> Void
  ) throws {
    let (training, measured) = (collection.training, collection.validation + collection.test)
    func image(_ place: Int) -> LabelledImage { place < training.count ? training[place] : measured[place - training.count] }
    let places = Self.places(extent, of: training.count) + Self.places(measuredExtent, of: measured.count).map { training.count + $0 }
    let results = Monitor<[Result<ImageSize, any Error>?]>(Array(repeating: nil, count: places.count))
    ThreadPool(count: threads).run(places.count) { item, _ in
      let result = Result { try Self.size(of: image(places[item]).source, places[item] < training.count ? extent : measuredExtent) }
      results.change { $0[item] = result }
      progress()
    }
    var sizes: [ImageSize] = []
    var rejected: [Rejection] = []
    var unusable: Set<Int> = []
    for (place, result) in zip(places, results.change { $0 }) {
      switch result {
      case .success(let size): sizes.append(size)
      case .failure(let error as ImageError) where error.isShortage:
        throw DataError(path: image(place).source.name, reason: "\(error)")
      case .failure(let error):
        unusable.insert(place)
        rejected.append(Rejection(name: image(place).source.name, reason: "\(error)"))
      case nil: unusable.insert(place)
      }
    }
    guard !sizes.isEmpty else {
      let first = rejected.first.map { "; the first: \($0.name): \($0.reason)" } ?? ""
      let hint = Folder.isFolder(collection.path) ? "" : " (a manifest's paths are relative to its own folder)"
      throw DataError(path: collection.path, reason: "none of its \(places.count) images can be read\(first)\(hint)")
    }
    var usable = collection
    usable.training = training.select { !unusable.contains($0) }
    usable.validation = collection.validation.select { !unusable.contains($0 + training.count) }
    usable.test = collection.test.select { !unusable.contains($0 + training.count + collection.validation.count) }
    self.usable = usable
    self.rejected = rejected
    sizes.sort { $0.height * $0.width < $1.height * $1.width }
    typicalSize = (sizes[sizes.count / 2].height, sizes[sizes.count / 2].width)
  }

  /// The images to learn from that are looked at.
  private static func places(_ extent: Extent, of count: Int) -> [Int] {
    guard case .sample(let wanted) = extent, wanted < count else { return Array(0..<count) }
    return (0..<max(1, wanted)).map { $0 * count / max(1, wanted) }
  }

  /// What the image has to show for its extent.
  private static func size(of source: ImageSource, _ extent: Extent) throws -> ImageSize {
    guard extent == .pixels else { return try source.size() }
    let image = try Image(source)
    return ImageSize(height: image.height, width: image.width)
  }
}

extension Screening.Extent {
  /// `pixels`, `headers`, or the number of a sample.
  package var text: String {
    switch self {
    case .pixels: "pixels"
    case .headers: "headers"
    case .sample(let count): "\(count)"
    }
  }

  /// The extent of that text; nil where it is none.
  package init?(text: String) {
    switch text {
    case "pixels": self = .pixels
    case "headers": self = .headers
    default:
      guard let count = Int(text), count > 0 else { return nil }
      self = .sample(count)
    }
  }
}
