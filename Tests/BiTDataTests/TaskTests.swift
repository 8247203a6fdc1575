import BiTContainers
import BiTData
import BiTFiles
import BiTImage
import BiTTestSupport
import Testing

/// Tasks, slices and orders, against what TensorFlow Datasets says: fixtures/make_tasks.py.
struct TaskTests {
  private func json(_ name: String) throws -> JSON {
    try JSON(parsing: RandomAccessFile.bytes(of: Repository.path("fixtures/data/tasks/\(name).json"), atMost: 1 << 20))
  }

  /// A data set of numbered records whose keys are given.
  private struct Keyed: Dataset {
    let path = "keyed"
    let classes = ["a", "b"]
    let parts: [(name: String, keys: [String])]
    var count: Int { parts.reduce(0) { $0 + $1.keys.count } }

    private func place(_ record: Int) -> (part: Int, index: Int) {
      var (part, index) = (0, record)
      while index >= parts[part].keys.count { (part, index) = (part + 1, index - parts[part].keys.count) }
      return (part, index)
    }

    func split(of record: Int) -> Split? { Split(part: part(of: record)) }
    func part(of record: Int) -> String { parts[place(record).part].name }
    func key(of record: Int) -> String? { parts[place(record).part].keys[place(record).index] }
    func label(of record: Int) -> Int { record % 2 }
    func source(of record: Int) -> ImageSource {
      .pixels(Image(height: 1, width: 1, pixels: [0, 0, 0]), name: key(of: record) ?? "")
    }
  }

  @Test("records come in TensorFlow Datasets' order by the name of their part and their key")
  func order() throws {
    guard case .object(let orders) = try json("order") else { return #expect(Bool(false)) }
    #expect(orders.count == 5)
    for (name, order) in orders {
      let expected = order.elements?.compactMap(\.text) ?? []
      let part = name.split(separator: " ")[0]
      let data = Keyed(parts: [("extra", ["x"]), (String(part), expected.sorted())])
      let found = try #require(try DatasetParts(data).recordsInTFDSOrder(of: String(part)))
      #expect(found.map { data.key(of: $0) } == expected, "\(name)")
    }
  }

  @Test("slices mean the examples that they mean to TensorFlow Datasets")
  func slices() throws {
    let document = try json("slices")
    guard case .object(let lengths)? = document["lengths"], case .object(let expressions)? = document["expressions"] else {
      return #expect(Bool(false))
    }
    #expect(expressions.count > 30)
    let data = Keyed(parts: lengths.map { name, length in (name, (0..<(length.whole ?? 0)).map { "\(name) \($0)" }) })
    let parts = DatasetParts(data)
    for (text, expected) in expressions {
      let found = try? SplitExpression(text).records(of: "keyed", parts: parts.text) { parts.records(of: $0) }
      let keys = found?.map { data.key(of: $0) ?? "" }
      let wanted = expected.elements?.map { "\($0.elements?[0].text ?? "") \($0.elements?[1].whole ?? -1)" }
      #expect(keys == wanted, "\(text)")
    }
  }

  @Test("an end that is no number, or a percentage beyond 100, is an error, however large it is")
  func impossibleEnds() throws {
    let ends = [
      "101%", "-101%", "9223372036854775808%", "-9223372036854775808%", "-9223372036854775808", "9223372036854775808", "x", "5.5",
    ]
    for end in ends {
      #expect(throws: SplitExpression.Failure.self, "\(end)") { try SplitExpression("train[\(end):]") }
      #expect(throws: SplitExpression.Failure.self, "\(end)") { try SplitExpression("train[:\(end)]") }
    }
    for end in ["9223372036854775807", "-9223372036854775807"] {
      let split = try SplitExpression("train[\(end):]")
      #expect(throws: SplitExpression.Failure.self, "\(end)") { try split.records(of: "keyed", parts: "") { _ in [0, 1] } }
    }
  }

  @Test("the tasks of VTAB take the examples that its definitions name, of full-size data sets")
  func counts() throws {
    // Part counts and cuts of google-research/task_adaptation, for the tasks that cut a part.
    let expected: [(String, part: String, count: Int, train: Range<Int>, validation: Range<Int>)] = [
      ("vtab/caltech101", "train", 3060, 0..<800, 2754..<2954), ("vtab/cifar100", "train", 50000, 0..<800, 45000..<45200),
      ("vtab/pets", "train", 3680, 0..<800, 2944..<3144), ("vtab/svhn", "train", 73257, 0..<800, 65931..<66131),
      ("vtab/eurosat", "train", 27000, 0..<800, 16200..<16400), ("vtab/resisc45", "train", 31500, 0..<800, 18900..<19100),
      ("vtab/clevr-count", "train", 70000, 0..<800, 63000..<63200), ("vtab/dsprites-xpos", "train", 737_280, 0..<800, 589_824..<590_024),
    ]
    for (name, part, count, train, validation) in expected {
      let task = try #require(TransferTask.named(name))
      let cuts = task.splits.first { $0.name == "train800val200" }?.cuts ?? []
      #expect(cuts.map(\.part) == [part, part] && cuts.map { $0.range(of: count) } == [train, validation], "\(name)")
    }
    func test(_ name: String, _ count: Int) -> Range<Int>? {
      TransferTask.named(name)?.splits.first { $0.name == "test" }?.cuts.first?.range(of: count)
    }
    #expect(test("vtab/eurosat", 27000) == 21600..<27000 && test("vtab/resisc45", 31500) == 25200..<31500)
    #expect(test("vtab/dsprites-orientation", 737_280) == 663_552..<737_280 && test("vtab/smallnorb-azimuth", 24300) == 12150..<24300)
    #expect(TransferTask.vtab.count == 19 && TransferTask.all.count == 24)
    #expect(TransferTask.Group.allCases.map { group in TransferTask.vtab.count { $0.group == group } } == [7, 4, 8])
  }

  @Test("tasks are found by the names of VTAB and of TensorFlow Datasets")
  func names() {
    #expect(TransferTask.named("vtab/oxford_iiit_pet") == TransferTask.named("vtab/pets"))
    #expect(TransferTask.named("VTAB/smallnorb_azimuth")?.name == "vtab/smallnorb-azimuth")
    #expect(TransferTask.named("oxford_iiit_pet")?.name == "pets" && TransferTask.named("nothing") == nil)
    for task in TransferTask.all { #expect(TransferTask.named(task.name) == task) }
  }
}
