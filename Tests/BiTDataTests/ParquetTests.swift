import BiTContainers
import BiTData
import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

/// Parquet files that `datasets` and pyarrow wrote: fixtures/make_parquet.py.
struct ParquetTests {
  private static let folder = "fixtures/data/parquet/"
  private func truth() throws -> JSON { try JSON(parsing: Repository.bytes(Self.folder + "truth.json")) }

  @Test("what Hugging Face's library wrote: parts by the files' names, names of classes, pictures as it reads them")
  func library() throws {
    let scratch = try Scratch()
    for name in ["train-00000-of-00002", "train-00001-of-00002", "validation-00000-of-00001-0a1b2c"] {
      try scratch.write("data/\(name).parquet", Repository.bytes(Self.folder + name + ".parquet"))
    }
    let data = try scratch.open()
    let rows = try truth()["library"]?.elements ?? []
    #expect(data.format == "parquet" && data.classes == ["ant", "bee", "cat"] && data.count == rows.count && rows.count == 12)
    for (record, row) in rows.enumerated() {
      #expect(data.part(of: record) == row["part"]?.text && data.name(of: record) == row["name"]?.text)
      #expect(data.label(of: record) == row["label"]?.whole)
      #expect(try Image(data.source(of: record)).digest == row["pixels"]?.text)
      #expect(try data.source(of: record).size() == ImageSize(height: 8, width: 8))
    }
  }

  @Test("every encoding, version of pages and compression that is read gives the same, whatever the order of asking")
  func forms() throws {
    let truth = try truth()
    let forms = truth["forms"]?.elements?.compactMap(\.text) ?? []
    let (labels, pixels) = (truth["labels"]?.elements?.map(\.whole) ?? [], truth["pixels"]?.elements?.map(\.text) ?? [])
    #expect(forms.count == 16 && labels.count == 40)
    for form in forms {
      let data = try DatasetFormats.open(Repository.path(Self.folder + form + ".parquet"))
      #expect((0..<data.count).map { data.label(of: $0) } == labels, "\(form)")
      var generator = SystemRandomNumberGenerator()
      for record in (0..<data.count).shuffled(using: &generator) {
        #expect(try Image(data.source(of: record)).digest == pixels[record], "\(form) \(record)")
      }
    }
  }

  @Test("a picture's file can be had as it is, wherever it lies")
  func files() throws {
    let truth = try truth()
    let (forms, pixels) = (truth["forms"]?.elements?.compactMap(\.text) ?? [], truth["pixels"]?.elements?.map(\.text) ?? [])
    for form in forms {
      let data = try DatasetFormats.open(Repository.path(Self.folder + form + ".parquet"))
      for record in 0..<data.count {
        guard case .stored(let stored) = data.source(of: record) else { return #expect(Bool(false)) }
        let file = try #require(try data.source(of: record).file())
        #expect(try Image(bytes: file).digest == pixels[record])
        #expect(try data.source(of: record).fileKind()?.suffix == "png")
        // Neither compressed, nor in a dictionary, nor with a checksum.
        let span = stored.store.span(of: record)
        #expect((span != nil) == (form == "form-1-none-plain"), "\(form)")
        if let span { #expect(try ImageSource.span(span).file() == file) }
      }
    }
  }

  @Test("what save_to_disk writes is refused with what would help")
  func saved() throws {
    let scratch = try Scratch()
    try scratch.write("one/state.json", "{}")
    try scratch.write("one/dataset_info.json", "{}")
    try scratch.write("one/data-00000-of-00001.arrow", "ARROW1")
    try scratch.write("several/dataset_dict.json", "{\"splits\": [\"train\"]}")
    for name in ["one", "several", "one/data-00000-of-00001.arrow"] { #expect(scratch.failure(name).contains("to_parquet"), "\(name)") }
  }

  @Test("a number that can be no class's is an error, and no list of as many classes")
  func largeLabel() throws {
    let scratch = try Scratch()
    var bytes = try Repository.bytes(Self.folder + "form-1-none-plain.parquet")
    let labels = bytes.indices.first { bytes[$0...].starts(with: [0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0]) }
    bytes[try #require(labels) + 11] = 0x47
    try scratch.write("x.parquet", bytes)
    #expect(scratch.failure("x.parquet").contains("row 2: expected the number of a class, found 1191182338"))
  }

  @Test("what isn't read is refused by its name", arguments: [("brotli", "Brotli"), ("lz4", "LZ4"), ("delta", "DELTA_BINARY_PACKED")])
  func refused(form: String, name: String) throws {
    let scratch = try Scratch()
    try scratch.write("x.parquet", Repository.bytes(Self.folder + "refused-\(form).parquet"))
    #expect(scratch.failure("x.parquet").contains(name))
  }

  @Test("a file that is cut is an error, and one that is changed anywhere an error or another picture, nothing else")
  func damaged() throws {
    let scratch = try Scratch()
    let bytes = try Repository.bytes(Self.folder + "form-2-snappy-dictionary.parquet")
    for count in stride(from: 4, to: bytes.count, by: 7) {
      try scratch.write("cut.parquet", bytes[..<count])
      #expect(throws: (any Error).self) { try DatasetFormats.open(scratch.path + "/cut.parquet") }
    }
    for place in 0..<bytes.count {
      var damaged = bytes
      damaged[place] = damaged[place] &+ 0x55
      try scratch.write("x.parquet", damaged)
      guard let data = try? DatasetFormats.open(scratch.path + "/x.parquet") else { continue }
      for record in 0..<min(data.count, 40) { _ = try? Image(data.source(of: record)) }
    }
  }
}
