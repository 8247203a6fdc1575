import BiTFiles
import BiTImage
import BiTThreads

/// Every image of a collection decoded once, before anything is built upon it.
public struct Screening: Sendable {
  /// An image that can't be used.
  public struct Rejection: Sendable, Equatable {
    /// The file.
    public let path: String
    /// Why.
    public let reason: String
  }

  /// The images that can be used.
  public let usable: ImageCollection
  /// Those that can't, in their order.
  public let rejected: [Rejection]
  /// The height and width of the image whose area is in the middle of all.
  public let typicalSize: (height: Int, width: Int)

  /// Decodes all images on `threads` threads.
  ///
  /// - Parameter progress: is told of each image, on any thread.
  /// - Throws: `DataError` where none is usable.
  public init(_ collection: ImageCollection, threads: Int, progress: @Sendable () -> Void) throws {
    let images = collection.training + collection.validation
    let results = images.mapInParallel(on: threads) { index -> Result<(height: Int, width: Int), any Error> in
      defer { progress() }
      return Result {
        let image = try Image(path: images[index].path)
        return (image.height, image.width)
      }
    }
    var sizes: [(height: Int, width: Int)] = []
    var rejected: [Rejection] = []
    var kept: [Bool] = []
    for (image, result) in zip(images, results) {
      switch result {
      case .success(let size):
        sizes.append(size)
        kept.append(true)
      case .failure(let error):
        rejected.append(Rejection(path: image.path, reason: "\(error)"))
        kept.append(false)
      }
    }
    guard !sizes.isEmpty else {
      let first = rejected.first.map { "; the first: \($0.path): \($0.reason)" } ?? ""
      let hint = Folder.isFolder(collection.source) ? "" : " (a manifest's paths are relative to its own folder)"
      throw DataError(path: collection.source, reason: "none of its \(images.count) images can be read\(first)\(hint)")
    }
    var usable = collection
    usable.training = zip(collection.training, kept).filter(\.1).map(\.0)
    usable.validation = zip(collection.validation, kept.dropFirst(collection.training.count)).filter(\.1).map(\.0)
    self.usable = usable
    self.rejected = rejected
    sizes.sort { $0.height * $0.width < $1.height * $1.width }
    typicalSize = sizes[sizes.count / 2]
  }
}
