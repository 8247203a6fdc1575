import BiTImage

/// Where pictures are, whatever their forms: a million of them take little more than the bytes of their paths.
struct PackedSources: Sendable, Equatable {
  /// A picture's place beside its name.
  private struct Place: Equatable {
    /// The number of the file that holds it; -1 for a file by itself, -2 for another form.
    let file: Int32
    let length: UInt32
    let offset: Int
  }

  private var names = PackedNames()
  private var places: [Place] = []
  private var files: [String] = []
  /// By the bytes of their paths.
  private var fileNumbers: [[UInt8]: Int32] = [:]
  /// Those of other forms, by their number here.
  private var others: [Int: ImageSource] = [:]

  var count: Int { places.count }

  mutating func append(_ source: ImageSource) {
    switch source {
    case .file(let path):
      names.append(path)
      places.append(Place(file: -1, length: 0, offset: 0))
    case .span(let span) where span.length <= UInt32.max:
      let key = Array(span.path.utf8)
      let file = fileNumbers[key] ?? Int32(files.count)
      if file == files.count {
        files.append(span.path)
        fileNumbers[key] = file
      }
      names.append(span.name)
      places.append(Place(file: file, length: UInt32(span.length), offset: span.offset))
    default:
      others[places.count] = source
      names.append("")
      places.append(Place(file: -2, length: 0, offset: 0))
    }
  }

  subscript(index: Int) -> ImageSource {
    let place = places[index]
    switch place.file {
    case 0...: return .span(FileSpan(path: files[Int(place.file)], offset: place.offset, length: Int(place.length), name: names[index]))
    case -2: return others[index] ?? .file("")
    default: return .file(names[index])
    }
  }
}
