import BiTInference
import BiTFiles
import BiTTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@Suite("Paths of images")
struct InputTests {
  @Test("a folder is searched through in the order of names, by suffixes in either case, without hidden files")
  func folders() throws {
    let folder = try Scratch()
    for name in ["b.JPG", "a/z.png", "a/y/x.jpeg", "a.npy", "note.txt", ".hidden.jpg", ".cache/c.jpg", "jpg", "c.jpg.part"] {
      try folder.write(name)
    }
    #expect(folder.found(["."]) == ["a/y/x.jpeg", "a/z.png", "a.npy", "b.JPG"])
  }

  @Test("a file that is named is taken whatever its suffix, and paths keep the order of the command line")
  func namedFiles() throws {
    let folder = try Scratch()
    for name in ["photo", "d/b.png", "a.jpg"] { try folder.write(name) }
    #expect(folder.found(["photo", "d", "a.jpg", "photo"]) == ["photo", "d/b.png", "a.jpg", "photo"])
  }

  @Test("links that lead back into a folder end, and linked folders and files are found")
  func links() throws {
    let folder = try Scratch()
    for name in ["a/1.jpg", "other/2.jpg"] { try folder.write(name) }
    #expect(symlink("..", folder.path + "/a/up") == 0)
    #expect(symlink("../other", folder.path + "/a/linked") == 0)
    #expect(symlink("1.jpg", folder.path + "/a/3.jpg") == 0)
    #expect(folder.found(["a"]) == ["a/1.jpg", "a/3.jpg", "a/linked/2.jpg"])
    #expect(folder.found(["a", "a"]).count == 6)
  }

  @Test("what isn't there is a failure at its place, not the end")
  func missing() throws {
    let folder = try Scratch()
    try folder.write("a.jpg")
    #expect(mkdir(folder.path + "/empty", 0o755) == 0)
    #expect(
      folder.found(["gone.jpg", "empty", "a.jpg"]) == [
        "gone.jpg: No such file or directory", "empty: no images in it", "a.jpg",
      ])
  }

  @Test("a name that isn't UTF-8 is taken, in folders and in lists")
  func otherEncodings() throws {
    let folder = try Scratch()
    let latin: [UInt8] = Array((folder.path + "/caf").utf8) + [0xE9] + Array(".jpg".utf8)
    let descriptor = open(latin.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o644)
    #expect(descriptor >= 0)
    close(descriptor)
    #expect(folder.found(["."]).map(\.shownPath) == ["caf\\xE9.jpg"])
    #expect(folder.found(["-"], list: latin).map(\.shownPath) == ["caf\\xE9.jpg"])
  }

  @Test("- reads paths from standard input, a line each, folders too, in place of itself")
  func lists() throws {
    let folder = try Scratch()
    for name in ["a.jpg", "d/b.png", "c d.jpg"] { try folder.write(name) }
    let list = ["\(folder.path)/c d.jpg", "", "\(folder.path)/d", "\(folder.path)/gone"].joined(separator: "\n")
    #expect(
      folder.found(["a.jpg", "-", "a.jpg"], list: Array(list.utf8)) == [
        "a.jpg", "c d.jpg", "d/b.png", "gone: No such file or directory", "a.jpg",
      ])
    #expect(folder.found(["-"], list: []) == [])
  }

  @Test("lists come with the mark of UTF-8, CRLF or CR, or with zero bytes; UTF-16 is named")
  func otherLists() throws {
    let folder = try Scratch()
    for name in ["a.jpg", "b\nc.jpg", "d\r.jpg"] { try folder.write(name) }
    let (a, d) = ("\(folder.path)/a.jpg", "\(folder.path)/d\r.jpg")
    #expect(folder.found(["-"], list: Array("\u{FEFF}\(a)\r\n\r\n\(d)\n\(a)".utf8)) == ["a.jpg", "d\r.jpg", "a.jpg"])
    #expect(folder.found(["-"], list: Array("\(a)\r\(a)\r".utf8)) == ["a.jpg", "a.jpg"])
    let zeros = Array("\(a)\0\(folder.path)/b\nc.jpg\0\0\(d)\0".utf8)
    #expect(folder.found(["-"], list: zeros, endsWithZero: true) == ["a.jpg", "b\nc.jpg", "d\r.jpg"])
    let wide = "\u{FEFF}\(a)\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(folder.found(["-"], list: wide) == ["-: expected a list of paths in UTF-8, found UTF-16: save it as UTF-8"])
  }

  @Test("standard input may be a picture in place of a list")
  func picture() throws {
    let folder = try Scratch()
    try folder.draw("a", count: 1, brightness: 50)
    let bytes = try folder.bytes("a/0.jpg")
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let (reading, writing) = (ends[0], ends[1])
    let writer = Thread { feed(bytes, to: writing) }
    defer {
      close(reading)
      writer.join()
    }
    var paths = ImagePaths(["-", folder.path], standardInput: reading)
    #expect(paths.next() == .file("-"))
    #expect(paths.takeContent() == bytes)
    #expect(paths.next() == .file(folder.path + "/a/0.jpg"))
    #expect(paths.takeContent() == nil)
  }

  @Test("a zero byte in a list doesn't shorten a path, and an endless line takes no endless memory")
  func hostileLists() throws {
    let folder = try Scratch()
    try folder.write("a.jpg")
    let list = Array("\(folder.path)/a.jpg".utf8) + [0] + Array("x\n".utf8) + [UInt8](repeating: 65, count: 3 << 20) + Array("\na".utf8)
    let found = folder.found(["-"], list: list)
    #expect(found.count == 3)
    #expect(found[0].hasSuffix("its name holds a zero byte"))
    #expect(found[1].hasSuffix("…: the line is too long for a path"))
    #expect(found[2] == "a: No such file or directory")
  }

  @Test("a folder of many images is walked while it is asked for, in flat memory")
  func manyFiles() throws {
    let folder = try Scratch()
    for number in 0..<2000 { try folder.write("\(number % 20)/\(number).jpg") }
    var paths = ImagePaths([folder.path])
    #expect(paths.next() == .file(folder.path + "/0/0.jpg"))
    #expect(Array(paths).count == 1999)
  }
}

/// Writes bytes into a pipe and closes it.
private func feed(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count <= 0 { break }
    rest = rest.dropFirst(count)
  }
  close(descriptor)
}

extension Scratch {
  /// What the arguments lead to, relative to the folder; failures with their reasons.
  func found(_ arguments: [String], list: [UInt8] = [], endsWithZero: Bool = false) -> [String] {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let (reading, writing) = (ends[0], ends[1])
    let writer = Thread { feed(list, to: writing) }
    defer {
      close(reading)
      writer.join()
    }
    let absolute = arguments.map { $0 == "-" ? $0 : $0 == "." ? path : path + "/" + $0 }
    return ImagePaths(absolute, standardInput: reading, endsWithZero: endsWithZero).map { item in
      switch item {
      case .file(let path): relative(path)
      case .failure(let path, let reason): relative(path) + ": " + (reason.split(separator: " (").first ?? "")
      }
    }
  }

  private func relative(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
  }
}
