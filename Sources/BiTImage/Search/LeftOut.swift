/// What a search for pictures leaves out by its name: what systems and programs keep beside a person's pictures.
enum LeftOut: Sendable {
  /// A folder of small copies.
  case thumbnails
  /// A folder of what was thrown away.
  case discarded
  /// What another system keeps of a file beside it: attributes, icons.
  case attributes
  /// Anything else that begins with a dot.
  case hidden

  private static let folders: [String: LeftOut] = [
    // Synology, QNAP, freedesktop.org, Windows, Picasa.
    "@eadir": .thumbnails, ".@__thumb": .thumbnails, ".thumbnails": .thumbnails, ".thumbs": .thumbnails, ".thumb": .thumbnails,
    ".picasaoriginals": .thumbnails, "zbthumbnail.info": .thumbnails,
    "#recycle": .discarded, "@recycle": .discarded, "$recycle.bin": .discarded, "recycler": .discarded, ".trash": .discarded,
    ".trashes": .discarded, ".recycle": .discarded, "#snapshot": .discarded, "@recently-snapshot": .discarded,
    "__macosx": .attributes, ".appledouble": .attributes, "system volume information": .attributes, "lost+found": .attributes,
  ]

  /// Why something of that name is left out; nil where it isn't.
  init?(name: String, isFolder: Bool) {
    let lower = name.lowercased()
    if isFolder, let known = Self.folders[lower] {
      self = known
    } else if isFolder && lower.hasPrefix(".trash-") {
      self = .discarded
    } else if name.hasPrefix("._") || !isFolder && ["thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store"].contains(lower) {
      self = .attributes
    } else if name.hasPrefix(".") {
      self = .hidden
    } else {
      return nil
    }
  }
}
