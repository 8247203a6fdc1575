import BiTFiles
import BiTThreads

extension Image {
  /// The suffixes by which pictures are found in folders, in lower case.
  package static let fileSuffixes = ImageFormats.all.flatMap { $0.suffixes }

  /// The kinds that are decoded, as they stand in a sentence.
  package static let formatNames = ImageFormats.names

  /// The bytes of the largest file that is read.
  package static let maxFileBytes = 1 << 30

  /// Decodes the picture of a source; see `init(bytes:)`.
  ///
  /// - Throws: `ImageError`.
  public init(_ source: ImageSource) throws {
    switch source {
    case .file(let path): try self.init(path: path)
    case .span(let span): try self.init(bytes: EncodedImage(span).bytes())
    case .stored(let stored): self = try stored.store.image(stored.index)
    case .pixels(let image, _): self = image
    }
  }

  /// A part of the picture of a source; see `init(bytes:cutting:)`. What isn't a file by itself is decoded whole.
  ///
  /// - Throws: `ImageError`, and what `choose` throws.
  package init(_ source: ImageSource, cutting choose: (ImageSize) throws -> ImageRegion?) throws {
    switch source {
    case .file(let path): try self.init(bytes: EncodedImage(path: path).bytes(), cutting: choose)
    case .span(let span): try self.init(bytes: EncodedImage(span).bytes(), cutting: choose)
    case .stored, .pixels: self = try Image(source).cut(choose)
    }
  }

  /// Decodes a picture's file; the kind is told from the content, and the EXIF orientation is applied.
  ///
  /// The pixels are those of Pillow's `ImageOps.exif_transpose(Image.open(path)).convert("RGB")`, but for 16-bit grey PNGs, of which Pillow clips
  /// the values and this takes the high byte.
  /// - Throws: `ImageError`.
  public init(path: String) throws { try self.init(bytes: EncodedImage(path: path).bytes()) }
}

extension ImageSource {
  /// The bytes in which a size is looked for first: a pixel's are seldom further away than the largest EXIF segment.
  private static let headerBytes = 1 << 17

  /// The size of the picture as `Image(_:)` would give it, from the file's header alone. What follows the header may be damaged.
  ///
  /// A PNG file that is turned by EXIF data behind its pixels, where hardly any program writes them, is taken as it stands.
  /// - Throws: `ImageError`.
  public func size() throws -> ImageSize {
    let file: EncodedImage
    switch self {
    case .pixels(let image, _): return ImageSize(height: image.height, width: image.width)
    case .stored(let stored): return try stored.store.size(of: stored.index)
    case .file(let path): file = try EncodedImage(path: path)
    case .span(let span): file = try EncodedImage(span)
    }
    let first = try file.bytes(atMost: Self.headerBytes)
    let isWhole = first.count == file.length
    do {
      return try ImageSize(header: first, fileBytes: file.length)
    } catch ImageError.damaged where !isWhole {
      return try ImageSize(header: file.bytes(), fileBytes: file.length)
    }
  }
}

/// The bytes of a picture, in a file or a part of one.
private struct EncodedImage {
  private let file: RandomAccessFile
  private let offset: Int
  let length: Int

  init(path: String) throws { try self.init(path: path, part: nil) }

  init(_ span: FileSpan) throws { try self.init(path: span.path, part: (span.offset, span.length)) }

  private init(path: String, part: (offset: Int, length: Int)?) throws {
    do { file = try RandomAccessFile(path: path) } catch let error as FileError { throw ImageError.unreadable(reason: error.reason) }
    (offset, length) = part ?? (0, file.size)
    guard offset >= 0, length >= 0, length <= file.size, offset <= file.size - length else {
      throw ImageError.unreadable(reason: "expected \(length) bytes at offset \(offset), but the file has \(file.size)")
    }
    guard length <= Image.maxFileBytes else {
      throw ImageError.unreadable(reason: "it has \(length) bytes; at most \(Image.maxFileBytes) are read")
    }
  }

  func bytes(atMost max: Int = .max) throws -> [UInt8] {
    guard FreeMemory.canAllocate(min(length, max)) else {
      throw ImageError.unreadable(reason: "there is no memory for its \(length) bytes")
    }
    do { return try file.bytes(at: offset, count: min(length, max)) } catch let error as FileError {
      throw ImageError.unreadable(reason: error.reason)
    }
  }
}

extension ImageSource {
  /// The picture's file as it stands there; nil where it is none by itself.
  ///
  /// - Throws: `ImageError`.
  package func file() throws -> [UInt8]? {
    switch self {
    case .file(let path): try EncodedImage(path: path).bytes()
    case .span(let span): try EncodedImage(span).bytes()
    case .stored(let stored): try stored.store.file(of: stored.index)
    case .pixels: nil
    }
  }

  /// The kind of the picture's file, and the suffix that such files usually have; nil where it is no file by itself, or none that is decoded.
  ///
  /// - Throws: `ImageError`.
  package func fileKind() throws -> (name: String, suffix: String)? {
    let beginning: [UInt8]
    switch self {
    case .file(let path): beginning = try EncodedImage(path: path).bytes(atMost: FileKind.beginning)
    case .span(let span): beginning = try EncodedImage(span).bytes(atMost: FileKind.beginning)
    case .stored(let stored):
      if let span = stored.store.span(of: stored.index) { return try ImageSource.span(span).fileKind() }
      guard let file = try stored.store.file(of: stored.index) else { return nil }
      beginning = Array(file.prefix(FileKind.beginning))
    case .pixels: return nil
    }
    guard case .decoded(let format) = FileKind(beginning) else { return nil }
    return (format.name, format.suffixes.first ?? "")
  }
}
