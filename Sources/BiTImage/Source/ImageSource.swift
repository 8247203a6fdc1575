/// Where a picture is: what has to be read is read when the picture is decoded.
///
///     let image = try Image(.file("photo.jpg"))
///     let member = try Image(.span(FileSpan(path: "photos.tar", offset: 512, length: 91_004, name: "photo.jpg")))
public enum ImageSource: Sendable, Equatable {
  /// A picture's file, by its path.
  case file(String)
  /// A picture's file that lies within another: an archive's member, a shard's record.
  case span(FileSpan)
  /// A picture that isn't a file by itself, in a file that holds many: a row of an array, a value in a compressed page.
  case stored(StoredImage)
  /// Pixels that are in memory, and what they are called.
  case pixels(Image, name: String)

  /// What lists, errors and reports call the picture: a file's path, `ARCHIVE#MEMBER`, or the pixels' name. It is the same each time.
  public var name: String {
    switch self {
    case .file(let path): path
    case .span(let span): "\(span.path)#\(span.name)"
    case .stored(let stored): "\(stored.store.path)#\(stored.store.name(of: stored.index))"
    case .pixels(_, let name): name
    }
  }
}

/// A part of a file that is a file by itself.
public struct FileSpan: Sendable, Hashable {
  /// The file that holds it.
  public let path: String
  /// Where it begins, in bytes.
  public let offset: Int
  /// Its bytes.
  public let length: Int
  /// What it is called within the file.
  public let name: String

  /// A part of the file at `path`.
  public init(path: String, offset: Int, length: Int, name: String) {
    (self.path, self.offset, self.length, self.name) = (path, offset, length, name)
  }
}

/// Pictures in a file that holds many by number, none of them a file by itself. What is read is read when a picture is asked for, on any thread.
public protocol ImageStore: Sendable {
  /// The file that holds them; where there are several, the one that tells of the others.
  var path: String { get }
  /// What a picture is called within the file, the same each time.
  func name(of index: Int) -> String
  /// A picture's size, without its pixels where that can be told.
  ///
  /// - Throws: `ImageError`.
  func size(of index: Int) throws -> ImageSize
  /// A picture's pixels.
  ///
  /// - Throws: `ImageError`.
  func image(_ index: Int) throws -> Image
  /// Where the picture's file stands as it is; nil where it is none by itself, or nowhere as it is.
  func span(of index: Int) -> FileSpan?
  /// The picture's file; nil where it is none by itself.
  ///
  /// - Throws: `ImageError`.
  func file(of index: Int) throws -> [UInt8]?
}

extension ImageStore {
  /// Nowhere.
  public func span(of index: Int) -> FileSpan? { nil }
  /// None.
  public func file(of index: Int) throws -> [UInt8]? { nil }
}

/// A picture of a store.
public struct StoredImage: Sendable, Equatable {
  /// What holds it.
  public let store: any ImageStore
  /// Its number there.
  public let index: Int

  /// The picture of that number.
  public init(_ store: any ImageStore, _ index: Int) {
    (self.store, self.index) = (store, index)
  }

  /// Whether they have the same place.
  public static func == (first: StoredImage, second: StoredImage) -> Bool {
    first.index == second.index && first.store.path == second.store.path
      && first.store.name(of: first.index) == second.store.name(of: second.index)
  }
}
