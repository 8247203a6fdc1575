import BiTData
import BiTFiles
import BiTTestSupport
import BiTTraining
import Testing

/// Lists as spreadsheets and other programs write them.
struct ManifestTests {
  private func open(_ bytes: some Collection<UInt8>) throws -> (scratch: Scratch, collection: ImageCollection) {
    let scratch = try Scratch()
    return (scratch, try ImageCollection(path: scratch.write("list", bytes)))
  }

  /// What is listed, as `path=label` for what is to learn from.
  private func listed(_ bytes: some Collection<UInt8>) throws -> [String] {
    let (scratch, collection) = try open(bytes)
    return zip(scratch.names(collection.training), collection.training).map { "\($0)=\(collection.classes[$1.label])" }
  }

  @Test(
    "byte order marks, line ends, spaces, semicolons, tabs, quotes: the same list",
    arguments: [
      "\u{FEFF}path,label\r\na 1.jpg,cat\r\nb.jpg,\"dog, black\"\r\n", "a 1.jpg, cat\rb.jpg, \"dog, black\"",
      "a 1.jpg;cat\nb.jpg;dog, black", "a 1.jpg\tcat\nb.jpg\tdog, black\n", "label;path\n cat ; a 1.jpg \n\"dog, black\";b.jpg\n;\n",
      "filename,class\n\"a 1.jpg\" , cat\nb.jpg,\"dog, black\"\n", "Image\tCategory\na 1.jpg\tcat\nb.jpg\tdog, black",
      ",file_name,label,width\n0,a 1.jpg,cat,7\n1,b.jpg,\"dog, black\",8\n",
      "{\"file_name\": \"a 1.jpg\", \"category\": \"cat\"}\r\n{\"file_name\": \"b.jpg\", \"category\": \"dog, black\"}\r\n",
    ])
  func forms(text: String) throws {
    let expected = ["a 1.jpg=cat", "b.jpg=dog, black"]
    #expect(try listed(text.utf8) == expected)
    let units = Array(("\u{FEFF}" + text.replacing("\u{FEFF}", with: "")).utf16)
    #expect(try listed(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
    #expect(try listed(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == expected)
  }

  @Test("a picture may have a list of labels; classes that stand nowhere first are classes, and a written list says the same")
  func severalLabels() throws {
    let text = """
      {"path": "a.jpg", "labels": ["cat", "sofa", 7]}
      {"path": "b.jpg", "labels": "cat"}
      {"path": "c.jpg", "labels": ["sofa", "cat"], "split": "val"}
      """
    let (scratch, collection) = try open(text.utf8)
    #expect(collection.classes == ["7", "cat", "sofa"])
    #expect(collection.training.indices.map(collection.training.allLabels) == [[1, 2, 0], [1]])
    #expect(collection.validation.indices.map(collection.validation.allLabels) == [[2, 1]])
    #expect(collection.training.labels == [1, 1] && collection.training.labelCount == 4)
    #expect(collection.classesWithoutExamples.isEmpty && collection.droppingClassesWithoutExamples() == collection)
    #expect(collection.remarks.contains { "\($0)".hasPrefix("2 pictures of several classes") })
    let lines = collection.manifestLines()
    #expect(lines.contains(#""label": ["cat", "sofa", "7"]"#) && lines.contains(#""label": "cat""#), "\(lines)")
    let again = try ImageCollection(list: scratch.write("again", lines), classes: collection.classes)
    #expect(again.training.indices.map(again.training.allLabels) == [[1, 2, 0], [1]])
  }

  @Test(
    "lists of labels that are none are told",
    arguments: [
      (#"{"path": "a", "label": ["x", "x"]}"#, "line 1: expected different labels for “a”, found one twice"),
      (#"{"path": "a", "label": ["x", {}]}"#, "line 1: expected a label, or a list of labels"),
      (#"{"path": "a", "label": ["x", ""]}"#, "line 1: expected a label for “a”, found none"),
      ("{\"path\": \"a\", \"label\": \"x\"}\n{\"path\": \"b\", \"label\": [\"x\", \"y\"], \"split\": \"val\"}", "class “y” has images"),
    ])
  func wrongLists(text: String, expected: String) throws {
    let error = #expect(throws: DataError.self) { try open(text.utf8) }
    #expect(error?.reason.contains(expected) == true, "\(String(describing: error))")
  }

  @Test("columns of other names are told, with those that aren't used")
  func told() throws {
    let (_, collection) = try open("width,filename,class,subset\n3,a.jpg,x,valid\n4,b.jpg,x,Training\n".utf8)
    #expect(collection.remarks == [.columns(path: "filename", label: "class", split: "subset", others: ["width"])])
    #expect(
      collection.remarks[0].description
        == "the columns “filename” and “class” are taken as path and label, “subset” as split; not used: “width”")
    #expect(collection.validation.count == 1 && collection.training.count == 1)
    #expect(try open("path,label\na.jpg,x\n".utf8).collection.remarks.isEmpty)
  }

  @Test(
    "columns that may mean several things, or that nobody knows, are told with what is meant",
    arguments: [
      ("file,image,label\na.jpg,b.jpg,x\n", "line 1: expected one column for the path, found “file” and “image” among"),
      ("foto;klasse\na.jpg;x\n", "line 1: expected columns called path and label (or filename and class"),
      ("{\"file\": \"a.jpg\", \"kind\": \"x\"}", "found “file”, “kind”: none is the label"),
      ("[{\"path\": \"a.jpg\"}]", "expected JSON lines"),
    ])
  func columns(text: String, expected: String) throws {
    let error = #expect(throws: DataError.self) { try open(text.utf8) }
    #expect(error?.reason.contains(expected) == true, "\(String(describing: error))")
  }

  @Test("text in another encoding is named")
  func encodings() throws {
    let latin = #expect(throws: DataError.self) { try open(Array("a.jpg,x\nb.jpg,caf".utf8) + [0xE9, 0x0A]) }
    #expect(latin?.reason.hasSuffix("line 2: expected text in UTF-8, found other bytes: save it as UTF-8") == true)
    let wide = #expect(throws: DataError.self) { try open("a.jpg,x\n".utf8.flatMap { [$0, 0] }) }
    #expect(wide?.reason.hasSuffix("found UTF-16 without a mark: save it as UTF-8") == true)
    #expect(throws: DataError.self) { try open([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) }
    #expect(throws: DataError.self) { try open([0xFF, 0xFE, 0x61]) }
  }

  @Test("names that differ only in their Unicode form are two files and one class, which is told")
  func unicodeForms() throws {
    let (_, collection) = try open("caf\u{E9}.jpg,caf\u{E9}\ncafe\u{301}.jpg,cafe\u{301}\nb.jpg,b\n".utf8)
    #expect(collection.training.count == 3 && collection.classes.count == 2)
    #expect(collection.remarks == [.oneName("cafe\u{301}", forms: 2)])
  }
}
