import BiTContainers
import BiTData
import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

/// Archives that Python's tarfile, GNU tar and webdataset wrote: fixtures/make_archives.py.
struct ArchiveReaderTests {
  private func path(_ name: String) -> String { Repository.path("fixtures/data/archives/\(name).tar") }

  @Test("tar files of every form are read where they lie", arguments: ["ustar", "gnu", "pax"])
  func forms(form: String) throws {
    let archive = try TarArchive(RandomAccessFile(path: path(form)))
    let long = Array(repeating: "a-rather-long-folder-name", count: 6).joined(separator: "/") + "/picture.jpg"
    #expect(archive.members.map(\.name) == ["cat/1.jpg", long, form == "ustar" ? "dog/3.png" : "Hündchen/3.png"])
    #expect(archive.others == 1)
    for member in archive.members {
      let image = try Image(.span(BiTImage.FileSpan(path: path(form), offset: member.offset, length: member.size, name: member.name)))
      #expect(image.width == 8 && image.height == 8)
    }
  }

  @Test("old forms of tar", arguments: ["v7", "oldgnu"])
  func old(form: String) throws {
    #expect(try TarArchive(RandomAccessFile(path: path(form))).members.map(\.name) == ["cat/1.jpg", "cat/2.jpg"])
    #expect(try DatasetFormats.open(path(form)).classes == ["cat"])
  }

  @Test("a tar file that is cut anywhere is an error")
  func truncated() throws {
    let scratch = try Scratch()
    let bytes = try Repository.bytes("fixtures/data/archives/gnu.tar")
    let end = 1024 + (bytes.lastIndex { $0 != 0 } ?? 0) / 512 * 512
    for count in stride(from: 0, to: end, by: 100) {
      try scratch.write("cut.tar", bytes[..<count])
      let file = try RandomAccessFile(path: scratch.path + "/cut.tar")
      #expect(throws: ContainerError.self, "\(count)") { try TarArchive(file) }
    }
  }

  @Test("a head whose checksum is wrong is an error, and so is a size that nothing can have")
  func damaged() throws {
    let scratch = try Scratch()
    var bytes = try Repository.bytes("fixtures/data/archives/ustar.tar")
    bytes[512] ^= 1
    try scratch.write("a.tar", bytes)
    #expect(scratch.failure("a.tar").contains("expected a tar head with its checksum"))
    bytes[512] ^= 1
    // The size in binary, of 2^62 bytes, and the checksum made right.
    bytes.replaceSubrange(512 + 124..<512 + 136, with: [0x80, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0])
    var head = bytes[512..<1024]
    head.replaceSubrange(512 + 148..<512 + 156, with: Array("        ".utf8))
    let sum = head.reduce(0) { $0 + Int($1) }
    let digits = String(sum, radix: 8)
    bytes.replaceSubrange(512 + 148..<512 + 156, with: Array((String(repeating: "0", count: 6 - digits.count) + digits + "\0 ").utf8))
    try scratch.write("a.tar", bytes)
    #expect(scratch.failure("a.tar").contains("expected"))
  }

  @Test("WebDataset's shards: what its own writer wrote, with classes in .cls and .json")
  func webDataset() throws {
    let scratch = try Scratch()
    for shard in 0..<2 {
      try scratch.write("w/shard-00000\(shard).tar", Repository.bytes("fixtures/data/archives/shard-00000\(shard).tar"))
    }
    let truth = try JSON(parsing: Repository.bytes("fixtures/data/archives/shards.json")).elements ?? []
    let data = try scratch.open("w")
    #expect(data.format == "webdataset" && data.count == truth.count && truth.count == 6)
    for (record, expected) in truth.enumerated() {
      #expect(data.name(of: record) == expected["name"]?.text && data.label(of: record) == expected["label"]?.whole)
      #expect(try Image(data.source(of: record)).digest == expected["pixels"]?.text)
    }
    try scratch.write("w/classnames.txt", "a\nb\nc\n".utf8)
    #expect(try scratch.open("w").classes == ["a", "b", "c"])
    try scratch.write("w/classnames.txt", "a\nb\n".utf8)
    #expect(scratch.failure("w").contains("expected a label from 0 to 1, found 2"))
  }
}

extension Image {
  /// The SHA-256 of its pixels.
  var digest: String {
    var digest = SHA256()
    pixels.withUnsafeBytes { digest.update($0) }
    return digest.finish()
  }
}
