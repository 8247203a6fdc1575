import BiTFiles
import BiTInference

/// Puts pictures into folders by what is on them. Nothing is replaced: pictures of the same name get numbers behind it.
struct PictureSorter {
  /// What became of the pictures.
  struct Counts {
    var placed = 0
    var unsure = 0
    var wereThere = 0
  }

  private(set) var counts = Counts()
  private let folder: String
  /// Without links.
  private let location: String
  private let placement: Placement
  private let minProbability: Double
  private let folders: OutputFolders
  private var ready: Set<String> = []
  /// What this sorter has placed or found, so that two pictures never share a place.
  private var places: Set<String> = []
  /// The number that is tried first for names that had to be numbered.
  private var numbers: [String: Int] = [:]
  private var lastParent = (path: "", isSorted: false)

  /// - Parameter minProbability: pictures whose best prediction has less go to a folder of their own.
  init(folder: String, placement: Placement, minProbability: Double?, folders: OutputFolders) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    location = Folder.place(folder)
    (self.placement, self.folders) = (placement, folders)
    self.minProbability = minProbability ?? 0
  }

  /// The first of some inputs in which the folder lies, or that lies in one of the folders for an output: sorting would go on with what is sorted.
  func conflict(among inputs: [String]) -> String? {
    inputs.first { input in
      guard Folder.isFolder(input) else { return false }
      let input = Folder.place(input)
      return Folder.contains(input, location) || isSorted(input)
    }
  }

  /// Whether a folder is one of those that pictures are sorted into, or lies in one.
  private func isSorted(_ other: String) -> Bool {
    guard other != location, Folder.contains(location, other) else { return false }
    let rest = other.dropFirst(location == "/" ? 1 : location.count + 1)
    let name = rest.prefix { $0 != "/" }
    return name == OutputFolders.unsure || folders.names.contains { $0 == name }
  }

  /// Puts a picture into the folder of its best prediction.
  ///
  /// - Throws: `UnsortedPicture` for what concerns it alone, `FileError` for what ends the sorting.
  mutating func place(_ input: Input, _ predictions: [Prediction]) throws {
    guard case .picture(.file(let path)) = input, let best = predictions.first else {
      throw UnsortedPicture(reason: "it is no file of its own, so it can't be sorted")
    }
    let source = Folder.absolute(path)
    let name = path.lastPathComponent
    let parent = path.pathOfFolder
    if parent != lastParent.path { lastParent = (parent, isSorted(Folder.place(parent))) }
    guard !lastParent.isSorted else { throw UnsortedPicture(reason: "it lies in \(folder), which is sorted into") }
    let isUnsure = Double(best.probability) < minProbability
    let target = folder + "/" + (isUnsure ? OutputFolders.unsure : folders.names[best.index])
    let isNew = !Folder.isFolder(target)
    if !ready.contains(target) {
      try Folder.make(target)
      ready.insert(target)
    }
    do { try place(source, in: target, name: name) } catch {
      if isNew, (try? Folder.names(in: target)) == [] {
        Folder.removeIfEmpty(target)
        ready.remove(target)
      }
      guard let error = error as? UnreadableFile else { throw error }
      throw UnsortedPicture(reason: "cannot be copied: \(error.reason)")
    }
    if isUnsure { counts.unsure += 1 }
  }

  private mutating func place(_ source: String, in target: String, name: String) throws {
    let key = target + "/" + name
    var number = numbers[key] ?? 1
    while true {
      let place = target + "/" + Self.numbered(name, number)
      let isOwn = places.contains(place)
      let outcome = isOwn && placement == .copy ? .taken : try placement.put(source, at: place)
      guard case .taken = outcome else {
        places.insert(place)
        if case .placed = outcome { counts.placed += 1 } else { counts.wereThere += 1 }
        return
      }
      number += 1
      numbers[key] = isOwn ? number : numbers[key]
    }
  }

  /// `photo.jpg`, `photo-2.jpg`: the number stands before the suffix, and a name that would become too long is cut.
  static func numbered(_ name: String, _ number: Int) -> String {
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
    var (stem, suffix) = (String(name[..<dot]), String(name[dot...]))
    if suffix.utf8.count > 20 { (stem, suffix) = (name, "") }
    let mark = number == 1 ? "" : "-\(number)"
    // A copy's temporary has 18 bytes more.
    while (stem + mark + suffix).utf8.count > 255 - 20, stem.count > 1 { stem.removeLast() }
    return stem + mark + suffix
  }
}

/// Why a picture isn't sorted, though it is classified.
struct UnsortedPicture: Error, CustomStringConvertible {
  let reason: String

  var description: String { reason }
}
