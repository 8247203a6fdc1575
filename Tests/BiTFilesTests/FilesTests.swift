import BiTFiles
import BiTTestSupport
import Foundation
import Testing

@Suite struct AtomicFileTests {
  @Test("a file appears with its whole content, and only when it is committed")
  func appearsWhole() throws {
    let folder = try Scratch()
    let path = folder.path("out")
    let file = try AtomicFile(path: path, replacing: false)
    var writer = try SequentialWriter(path: file.temporaryPath, name: path)
    try writer.write([1, 2, 3])
    try writer.flush()
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.commit()
    #expect(try content(path) == [1, 2, 3])
    #expect(folder.names() == ["out"])
  }

  @Test("work that fails leaves nothing behind, and what was there as it was")
  func failureLeavesNothing() throws {
    struct Failure: Error {}
    func fail(_ path: String) throws {
      let file = try AtomicFile(path: path, replacing: true)
      var writer = try SequentialWriter(path: file.temporaryPath)
      try writer.write([9])
      try writer.flush()
      throw Failure()
    }
    let folder = try Scratch()
    let old = try folder.write("old", [1])
    #expect(throws: Failure.self) { try fail(old) }
    #expect(throws: Failure.self) { try fail(folder.path("new")) }
    #expect(folder.names() == ["old"])
    #expect(try content(old) == [1])
  }

  @Test("an existing file is refused without permission, before any work")
  func refusesToReplace() throws {
    let folder = try Scratch()
    let path = try folder.write("out", [1])
    let error = #expect(throws: FileError.self) { _ = try AtomicFile(path: path, replacing: false) }
    #expect(error?.description == "\(path): cannot write: it exists" && error?.remedy == .replacing)
    #expect(folder.names() == ["out"])
  }

  @Test("a file that came to exist meanwhile isn't replaced without permission")
  func refusesToReplaceWhatCameMeanwhile() throws {
    let folder = try Scratch()
    let file = try AtomicFile(path: folder.path("out"), replacing: false)
    _ = try folder.write("out", [7])
    do {
      try file.commit()
      Issue.record("the commit went through")
    } catch let error as FileError {
      #expect(error.reason == "it has come to exist meanwhile" && error.remedy == .replacing)
    }
    #expect(folder.names() == ["out"])
    #expect(try content(folder.path("out")) == [7])
  }

  @Test("a symbolic link stays, and its target is replaced")
  func followsLinks() throws {
    let folder = try Scratch()
    let target = try folder.write("target", [1])
    let link = folder.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    let file = try AtomicFile(path: link, replacing: true)
    var writer = try SequentialWriter(path: file.temporaryPath)
    try writer.write([2])
    try writer.flush()
    try file.commit()
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(try content(target) == [2])
    #expect(folder.names() == ["link", "target"])
  }

  @Test("where links aren't followed, one in the destination's place is refused; in the temporary's place it is neither written nor taken")
  func refusesLinks() throws {
    let folder = try Scratch()
    let target = try folder.write("target", [1])
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: target)
    let refused = #expect(throws: FileError.self) { _ = try AtomicFile(path: folder.path("link"), replacing: true, followsLinks: false) }
    #expect(refused?.reason == "it is a symbolic link, and none is followed here; remove it")
    let file = try AtomicFile(path: folder.path("out"), replacing: false)
    let temporary = file.temporaryPath
    try FileManager.default.removeItem(atPath: temporary)
    try FileManager.default.createSymbolicLink(atPath: temporary, withDestinationPath: target)
    #expect(throws: FileError.self) { _ = try SequentialWriter(path: temporary) }
    do {
      try file.commit()
      Issue.record("the commit went through")
    } catch let error as FileError {
      #expect(error.path == folder.path("out"))
    }
    #expect(try content(target) == [1])
    #expect(folder.names() == ["link", "target"], "the link is gone, as the temporary would be: \(temporary)")
  }

  @Test("a name is a temporary's only with all that one has")
  func temporaryNames() {
    #expect(AtomicFile.destination(ofTemporary: "model.h5.unfinished-a1B2c3") == "model.h5")
    for name in ["model.h5", "model.h5.unfinished-", "a.unfinished-abcde", "a.unfinished-abc/de", "a.unfinished-abcdefg"] {
      #expect(AtomicFile.destination(ofTemporary: name) == nil, "\(name)")
    }
  }

  @Test("a place is told without links, also where nothing is there yet")
  func places() throws {
    let folder = try Scratch()
    try Folder.make(folder.path("a/b"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: folder.path("a"))
    #expect(Folder.place(folder.path("link/b/c/d")) == Folder.absolute(folder.path) + "/a/b/c/d")
    #expect(Folder.place("x/y") == Folder.absolute(".") + "/x/y" && Folder.place("/nowhere/z") == "/nowhere/z")
    #expect(Folder.contains("/a/b", "/a/b/c") && Folder.contains("/a/b", "/a/b") && Folder.contains("/", "/a"))
    #expect(!Folder.contains("/a/b", "/a/bc") && !Folder.contains("/a/b", "/a"))
  }

  @Test("a folder can't be replaced, and a folder that isn't there can't be written to")
  func refusesFolders() throws {
    let folder = try Scratch()
    #expect(throws: FileError.self) { _ = try AtomicFile(path: folder.path, replacing: true) }
    #expect(throws: FileError.self) { _ = try AtomicFile(path: folder.path("no/such/file"), replacing: true) }
  }
}

@Suite struct RandomAccessFileTests {
  @Test("a folder is held by one at a time; what one that was killed has left is no obstacle, and no trace stays")
  func folderLock() throws {
    let folder = try Scratch()
    struct Failure: Error {}
    let path = folder.path("new")
    func hold() throws {
      try FolderLock.holding(path) { isLocked in
        #expect(isLocked)
        let error = #expect(throws: FileError.self) { try FolderLock.holding(path) { _ in } }
        #expect(error?.reason == "process \(getpid()) does; wait until it ends, or stop it")
        throw Failure()
      }
    }
    #expect(throws: Failure.self) { try hold() }
    #expect(folder.names() == [])
    try Folder.make(path)
    try AtomicFile.write("1\n".utf8, to: path + "/.lock")
    let result = try FolderLock.holding(path) { _ in String(decoding: try content(path + "/.lock"), as: UTF8.self) }
    #expect(result == "\(getpid())\n")
    #expect(folder.names() == ["new"])
    #expect(!Folder.isFile(path + "/.lock"))
  }

  @Test("what isn't a readable regular file is refused with the reason")
  func refusals() throws {
    let folder = try Scratch()
    let missing = #expect(throws: FileError.self) { try RandomAccessFile(path: folder.path("none")) }
    #expect(missing?.description == "\(folder.path("none")): cannot open: No such file or directory")
    let directory = #expect(throws: FileError.self) { try RandomAccessFile(path: folder.path) }
    #expect(directory?.reason == "it is a folder")
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let pipe = #expect(throws: FileError.self) { try RandomAccessFile(path: folder.path("pipe")) }
    #expect(pipe?.reason == "it is not a regular file")
  }

  @Test("reads beyond the end are refused before memory is taken", arguments: [(0, 5), (4, 1), (-1, 1), (0, .max), (.max, 1), (2, -1)])
  func bounds(offset: Int, count: Int) throws {
    let folder = try Scratch()
    let file = try RandomAccessFile(path: folder.write("four", [1, 2, 3, 4]))
    #expect(throws: FileError.self) { try file.bytes(at: offset, count: count) }
  }

  @Test("a file that became shorter gives an error")
  func shrinking() throws {
    let folder = try Scratch()
    let path = try folder.write("four", [1, 2, 3, 4])
    let file = try RandomAccessFile(path: path)
    #expect(truncate(path, 2) == 0)
    let error = #expect(throws: FileError.self) { try file.bytes(at: 0, count: 4) }
    #expect(error?.reason == "the file became shorter while it was read")
  }

  @Test("a stream gives the range's bytes in order, the last piece shorter")
  func streaming() throws {
    let folder = try Scratch()
    let file = try RandomAccessFile(path: folder.write("ten", Array(0..<10)))
    var pieces: [[UInt8]] = []
    try file.stream(1..<9, pieceSize: 3) { pieces.append(Array($0)) }
    #expect(pieces == [[1, 2, 3], [4, 5, 6], [7, 8]])
  }
}

@Suite struct SequentialWriterTests {
  @Test("small and large writes arrive in order, and earlier bytes can be mended")
  func order() throws {
    let folder = try Scratch()
    var writer = try SequentialWriter(path: folder.path("out"))
    var expected: [UInt8] = []
    for count in [1, 3 << 20, 5, 1 << 20, (1 << 20) - 3, 7] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 + count) }
      try writer.write(bytes)
      expected += bytes
    }
    try writer.rewrite([0xAA, 0xBB], at: 3)
    try writer.write([0xCC])
    try writer.flush()
    expected.replaceSubrange(3..<5, with: [0xAA, 0xBB])
    #expect(writer.position == expected.count + 1)
    #expect(try content(folder.path("out")) == expected + [0xCC])
  }
}
