/// Where a picture is: what has to be read is read when the picture is decoded.
///
///     let image = try Image(.file("photo.jpg"))
///     let member = try Image(.span(FileSpan(path: "photos.tar", offset: 512, length: 91_004, name: "photo.jpg")))
public enum ImageSource: Sendable, Equatable {
  /// A picture's file, by its path.
  case file(String)
  /// A picture's file that lies within another: an archive's member, a shard's record.
  case span(FileSpan)
  /// Pixels that are in memory, and what they are called.
  case pixels(Image, name: String)

  /// What lists, errors and reports call the picture: a file's path, `ARCHIVE#MEMBER`, or the pixels' name. It is the same each time.
  public var name: String {
    switch self {
    case .file(let path): path
    case .span(let span): "\(span.path)#\(span.name)"
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
