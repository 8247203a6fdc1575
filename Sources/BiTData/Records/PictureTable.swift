import BiTFiles
import BiTImage

/// Where the pictures of a data set's records are, in as little memory as a million of them should take.
enum PictureTable: Sendable {
  /// Files of a folder.
  case files(FileTable)
  /// Files that lie within others.
  case spans(SpanTable)
  /// Files, and files that lie within others.
  case packed(PackedSources)
  /// Pictures that are no files by themselves; a record's number is the picture's.
  case stored(any ImageStore, count: Int)

  /// How many there are.
  var count: Int {
    switch self {
    case .files(let table): table.names.count
    case .spans(let table): table.names.count
    case .packed(let sources): sources.count
    case .stored(_, let count): count
    }
  }

  /// Where a record's picture is.
  func source(of record: Int) -> ImageSource {
    switch self {
    case .files(let table): .file(table.path(of: record))
    case .spans(let table): .span(table.span(of: record))
    case .packed(let sources): sources[record]
    case .stored(let store, _): .stored(StoredImage(store, record))
    }
  }

  /// What a record is called within the data set.
  func name(of record: Int) -> String {
    switch self {
    case .files(let table): table.names[record]
    case .spans(let table): table.names[record]
    case .packed(let sources): sources[record].name
    case .stored(let store, _): store.name(of: record)
    }
  }
}

/// Pictures' files in a folder.
struct FileTable: Sendable {
  /// The folder.
  let folder: String
  /// The path of each within the folder.
  var names = PackedNames()

  /// A folder's.
  init(folder: String) { self.folder = folder }

  /// A picture's path. A name that begins at the root is one.
  func path(of record: Int) -> String {
    let name = names[record]
    return name.utf8.first == UInt8(ascii: "/") ? name : folder + "/" + name
  }
}

/// Pictures' files that lie within other files: members of archives, values of records.
struct SpanTable: Sendable {
  /// The files that hold them.
  private(set) var files: [String] = []
  /// What each picture is called.
  private(set) var names = PackedNames()
  private var places: [(file: Int32, length: UInt32, offset: Int)] = []

  /// Adds a file that holds pictures.
  ///
  /// - Returns: its number.
  mutating func add(file path: String) -> Int {
    files.append(path)
    return files.count - 1
  }

  /// Adds a picture.
  ///
  /// - Parameter length: below 4 GiB.
  mutating func append(file: Int, offset: Int, length: Int, name: String) {
    places.append((Int32(file), UInt32(clamping: length), offset))
    names.append(name)
  }

  /// A picture's place.
  func span(of record: Int) -> FileSpan {
    let place = places[record]
    return FileSpan(path: files[Int(place.file)], offset: place.offset, length: Int(place.length), name: names[record])
  }
}
