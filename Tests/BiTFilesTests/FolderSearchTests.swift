import BiTFiles
import BiTTestSupport
import Foundation
import Testing

/// Files found in a folder and the folders in it. (`InputTests` has the search behind a command line.)
struct FolderSearchTests {
  private func found(_ folder: Scratch, _ path: String = "", suffixes: [String] = ["jpg", "jpeg", "png"]) -> [String] {
    IteratorSequence(FolderSearch(root: folder.path + path, suffixes: suffixes)).map { item in
      switch item {
      case .file(let path): String(path.dropFirst(folder.path.count + 1))
      case .failure(let path, let reason): path.dropFirst(folder.path.count + 1) + ": " + reason
      }
    }
  }

  @Test("names come in the order of bytes, folders among the files, and only by their suffixes")
  func order() throws {
    let folder = try Scratch()
    for name in ["b/2.png", "b/1.jpeg", "B.JPG", "a.jpg", "c.txt", "b.bin", "é.png", ".x.jpg", "d.jpg/3.png", ".y/4.png"] {
      try folder.write(name)
    }
    #expect(found(folder) == ["B.JPG", "a.jpg", "b/1.jpeg", "b/2.png", "d.jpg/3.png", "é.png"])
    #expect(found(folder, suffixes: ["bin"]) == ["b.bin"])
  }

  @Test("a slash at the root's end isn't doubled")
  func slash() throws {
    let folder = try Scratch()
    try folder.write("a.jpg")
    #expect(found(folder, "/") == ["a.jpg"])
  }

  @Test("a folder without such files is a failure, once; one that isn't there says so")
  func nothing() throws {
    let folder = try Scratch()
    try folder.write("in/note.txt")
    #expect(found(folder, "/in") == ["in: no images in it (jpg, jpeg, png)"])
    #expect(found(folder, "/gone") == ["gone: No such file or directory"])
  }

  @Test("links that lead back end, a link that leads nowhere is given, and a folder that is reached twice is entered once")
  func links() throws {
    let folder = try Scratch()
    try folder.write("a/1.jpg")
    for (name, target) in [("a/up", ".."), ("b", "a"), ("dead.png", "gone")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }
    #expect(found(folder) == ["a/1.jpg", "dead.png"])
  }
}
