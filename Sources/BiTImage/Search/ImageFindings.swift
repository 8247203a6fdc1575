/// What a search for pictures came upon beside those that it gave: nothing is passed over in silence.
public struct ImageFindings: Sendable, Equatable {
  /// Files of a kind: how many, and the first that was met.
  public struct Files: Sendable, Equatable {
    /// How many.
    public internal(set) var count: Int
    /// The path of the first.
    public let first: String
  }

  /// Pictures that aren't read, by kind: what isn't decoded ("SVG", "camera RAW"), what isn't installed ("HEIC"), and what is decoded but
  /// hasn't a picture's name ("JPEG without a picture's suffix").
  public private(set) var unread: [String: Files] = [:]
  /// What people keep beside pictures, by kind: "film", "PDF".
  public private(set) var companions: [String: Files] = [:]
  /// Folders of thumbnails that were left out.
  public private(set) var thumbnailFolders = 0
  /// Folders of what was thrown away that were left out.
  public private(set) var discardedFolders = 0
  /// Folders that are hidden, or in which a system keeps attributes.
  public private(set) var hiddenFolders = 0
  /// Hidden files with a picture's suffix.
  public private(set) var hiddenFiles = 0
  /// Why some of them aren't read: what has to be installed.
  public private(set) var missing: Set<String> = []

  /// Nothing.
  public init() {}

  /// The number of pictures that aren't read.
  public var unreadCount: Int { unread.values.reduce(0) { $0 + $1.count } }

  /// Adds what another search came upon.
  public mutating func add(_ other: ImageFindings) {
    unread.merge(other.unread) { Files(count: $0.count + $1.count, first: $0.first) }
    companions.merge(other.companions) { Files(count: $0.count + $1.count, first: $0.first) }
    thumbnailFolders += other.thumbnailFolders
    discardedFolders += other.discardedFolders
    hiddenFolders += other.hiddenFolders
    hiddenFiles += other.hiddenFiles
    missing.formUnion(other.missing)
  }

  /// Whether a folder is left out by its name; it is then counted.
  package mutating func leavesOut(folder name: String) -> Bool {
    guard let reason = LeftOut(name: name, isFolder: true) else { return false }
    add(reason, isFolder: true, hasImageName: false)
    return true
  }

  mutating func add(unread kind: String, path: String, missing reason: String? = nil) {
    unread[kind, default: Files(count: 0, first: path)].count += 1
    if let reason { missing.insert(reason) }
  }

  mutating func add(companion kind: String, path: String) { companions[kind, default: Files(count: 0, first: path)].count += 1 }

  mutating func add(_ leftOut: LeftOut, isFolder: Bool, hasImageName: Bool) {
    switch leftOut {
    case .thumbnails: thumbnailFolders += 1
    case .discarded: discardedFolders += 1
    case .attributes, .hidden:
      if isFolder {
        hiddenFolders += 1
      } else if hasImageName {
        hiddenFiles += 1
      }
    }
  }
}

extension ImageFindings {
  /// What isn't read, in a line: "3 HEIC, 2 SVG not read"; nil where everything is.
  public var unreadText: String? {
    guard !unread.isEmpty else { return nil }
    let needed = missing.isEmpty ? "" : ": " + missing.sorted().joined(separator: "; ")
    return Self.text(unread) + " not read" + needed + " (\(unread.count == 1 && unreadCount == 1 ? "" : "the first: ")\(firstUnread))"
  }

  /// What lies beside pictures and what was left out by its name, in a line; nil where there is nothing.
  public var leftOutText: String? {
    var parts = companions.isEmpty ? [] : [Self.text(companions) + " passed over"]
    let leftOut = [
      (thumbnailFolders, "folder of thumbnails", "folders of thumbnails"),
      (discardedFolders, "folder of discarded files", "folders of discarded files"),
      (hiddenFolders, "hidden folder", "hidden folders"),
      (hiddenFiles, "hidden picture", "hidden pictures"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    if !leftOut.isEmpty { parts.append(leftOut.joined(separator: ", ") + " left out") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// Of the files that aren't read, the first by name.
  private var firstUnread: String { unread.values.map(\.first).min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? "" }

  /// The more there are of a kind, the earlier it comes.
  private static func text(_ files: [String: Files]) -> String {
    files.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { "\($0.value.count) \($0.key)" }.joined(separator: ", ")
  }
}
