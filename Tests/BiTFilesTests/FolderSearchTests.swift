import BiTFiles
import BiTTestSupport
import Foundation
import Testing

/// Files found in a folder and the folders in it. (`ImageSearchTests` has the pictures among them.)
struct FolderSearchTests {
  private func found(_ folder: Scratch, _ path: String = "") -> [String] {
    let search = FolderSearch(root: folder.path + path) { name, _ in
      name.hasPrefix(".") ? .leaveOut : name.hasSuffix(".jpg") ? .want : .mention
    }
    func text(_ item: InputPath) -> String {
      switch item {
      case .file(let path): String(path.dropFirst(folder.path.count + 1))
      case .failure(let path, let reason): path.dropFirst(folder.path.count + 1) + ": " + reason
      }
    }
    return IteratorSequence(search).map { found in
      switch found {
      case .wanted(let item): text(item)
      case .other(let item): "other " + text(item)
      case .leftOut(let name, let isFolder): "left out \(name)\(isFolder ? "/" : "")"
      case .failure(let item): "failure " + text(item)
      }
    }
  }

  @Test("names come in the order of bytes, folders among the files; what is left out isn't entered")
  func order() throws {
    let folder = try Scratch()
    for name in ["b/2.jpg", "B.jpg", "a.jpg", "c.txt", "é.jpg", ".x.jpg", "d.jpg/3.jpg", ".y/4.jpg"] { try folder.write(name) }
    #expect(
      found(folder) == ["left out .x.jpg", "left out .y/", "B.jpg", "a.jpg", "b/2.jpg", "other c.txt", "d.jpg/3.jpg", "é.jpg"])
  }

  @Test("a slash at the root's end isn't doubled, and a root is entered whatever its name")
  func root() throws {
    let folder = try Scratch()
    try folder.write(".in/a.jpg")
    #expect(found(folder, "/.in/") == [".in/a.jpg"])
    #expect(found(folder, "/gone") == ["failure gone: No such file or directory"])
  }

  @Test("links that lead back end, a link that leads nowhere is given, and a folder that is reached twice is entered once")
  func links() throws {
    let folder = try Scratch()
    try folder.write("a/1.jpg")
    for (name, target) in [("a/up", ".."), ("b", "a"), ("dead.jpg", "gone"), ("dead", "gone")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }
    #expect(found(folder) == ["a/1.jpg", "dead.jpg"])
  }
}
