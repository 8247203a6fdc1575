import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

/// Pictures in folders, and what is beside them.
struct ImageSearchTests {
  private func search(_ folder: Scratch) -> (found: [String], findings: ImageFindings) {
    var search = ImageSearch(root: folder.path)
    var found: [String] = []
    while let item = search.next() {
      switch item {
      case .file(let path): found.append(String(path.dropFirst(folder.path.count + 1)))
      case .failure(let path, let reason): found.append(path.dropFirst(folder.path.count + 1) + ": " + reason)
      }
    }
    #expect(search.isEmpty == found.isEmpty)
    return (found, search.findings)
  }

  @Test("suffixes of pictures are known in any case")
  func suffixes() throws {
    let folder = try Scratch()
    for name in ["a.JPG", "b.jpeg", "c.Jpe", "d.jfif", "e.JIF", "f.png", "g.txt", "jpg"] { try folder.write(name) }
    #expect(search(folder).found == ["a.JPG", "b.jpeg", "c.Jpe", "d.jfif", "e.JIF", "f.png"])
  }

  @Test("what is a picture and isn't read is counted by kind, what lies beside is told, and text is nothing")
  func kinds() throws {
    let folder = try Scratch()
    let svg = Array("<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg width=\"3\"/>".utf8)
    try folder.write("b.svg", svg)
    try folder.write("c/plain", Array("<svg/>".utf8))
    try folder.write("a.psd", Array("8BPS\0\u{1}".utf8))
    try folder.write("photo.tmp", content(Fixtures.path("baseline.jpg")))
    try folder.write("IMG.CR2", Array("II*\0\u{10}\0\0\0CR\u{2}\0".utf8))
    try folder.write("film.mov", Array("\0\0\0\u{14}ftypqt  ".utf8))
    try folder.write("sound.m4a", Array("\0\0\0\u{14}ftypM4A ".utf8))
    try folder.write("paper.pdf", Array("%PDF-1.4".utf8))
    try folder.write("page.html", Array("<html>".utf8))
    try folder.write("notes.txt", Array("BMW, GIF and RIFF".utf8))
    let (found, findings) = search(folder)
    #expect(found == [])
    #expect(findings.unread.mapValues(\.count) == ["SVG": 2, "PSD": 1, "camera RAW": 1, "JPEG without a picture's suffix": 1])
    #expect(findings.unread["SVG"]?.first == folder.path("b.svg"))
    #expect(
      findings.unreadText
        == "2 SVG, 1 JPEG without a picture's suffix, 1 PSD, 1 camera RAW not read (the first: \(folder.path("IMG.CR2")))")
    #expect(findings.leftOutText == "1 PDF, 1 film passed over")
  }

  @Test("what systems keep beside pictures is left out and counted")
  func leftOut() throws {
    let folder = try Scratch()
    for name in [
      "a.jpg", "@eaDir/a.jpg/SYNOPHOTO_THUMB_M.jpg", "x/@eaDir/b.jpg", ".@__thumb/c.jpg", "#recycle/d.jpg", "$RECYCLE.BIN/e.jpg",
      "__MACOSX/f.jpg", ".git/g.jpg", "._a.jpg", ".h.jpg", ".DS_Store", "Thumbs.db", "x/.nomedia",
    ] { try folder.write(name) }
    let (found, findings) = search(folder)
    #expect(found == ["a.jpg"])
    #expect(findings.unread.isEmpty)
    #expect(
      findings.leftOutText == "3 folders of thumbnails, 2 folders of discarded files, 2 hidden folders, 2 hidden pictures left out")
  }

  @Test("what several searches came upon is added up")
  func sums() throws {
    let folders = [try Scratch(), try Scratch()]
    var sum = ImageFindings()
    for folder in folders {
      try folder.write("a.svg", Array("<svg/>".utf8))
      try folder.write("@eaDir/b.jpg")
      sum.add(search(folder).findings)
    }
    #expect(sum.unreadCount == 2)
    #expect(sum.unread["SVG"]?.first == folders[0].path("a.svg"))
    #expect(sum.leftOutText == "2 folders of thumbnails left out")
  }
}
