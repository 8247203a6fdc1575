import BiTContainers
import BiTData
import BiTFiles
import BiTTestSupport
import Testing

/// Numbers of pictures, lines and classes below the first, or so large that one can't be taken off them.
@Suite("Numbers in the lists of data sets")
struct NumberTests {
  private static let below = [0, -1, Int.min, Int.min + 1]

  @Test("KITTI's numbers of lines are from 1 on", arguments: below.map { "\($0)" } + ["31", "\(Int.max)", "9223372036854775808", "x"])
  func lines(number: String) throws {
    let scratch = try Scratch.copy(of: "fixtures/data/arrays/kitti/Kitti/raw")
    let list = scratch.path + "/mapping/train_rand.txt"
    let numbers = String(decoding: try content(list), as: UTF8.self)
    try scratch.write("mapping/train_rand.txt", (number + numbers.drop { $0 != "," }).utf8)
    #expect(scratch.failure() == "\(list): expected numbers of lines from 1 to 30, found “\(number)”")
  }

  @Test("the numbers of Flowers' pictures and of their classes are from 1 on", arguments: below + [13, Int.max])
  func flowers(number: Int) throws {
    let scratch = try Scratch.copy(of: "fixtures/data/arrays/flowers/flowers-102")
    let (sets, classes) = (scratch.path + "/setid.mat", scratch.path + "/imagelabels.mat")
    func numbers(_ name: String, of path: String) throws -> [Int] {
      try #require(try MATFile(path: path)[name]?.numbers?.integers(atMost: 100))
    }
    let (labels, parts) = (try numbers("labels", of: classes), try ["trnid", "valid", "tstid"].map { ($0, try numbers($0, of: sets)) })
    func write(_ name: String, _ variables: [(String, [Int])], first: Int?) throws {
      var file = MATBytes()
      for (place, (name, numbers)) in variables.enumerated() {
        file.add(name, place == 0 && first != nil ? [first ?? 0] + numbers.dropFirst() : numbers)
      }
      try scratch.write(name, file.bytes)
    }
    // Written so without another number, they are the same data set.
    let before = try scratch.open().lines
    try write("setid.mat", parts, first: nil)
    try write("imagelabels.mat", [("labels", labels)], first: nil)
    #expect(try scratch.open().lines == before)
    try write("setid.mat", parts, first: number)
    #expect(scratch.failure() == "\(sets): “trnid”: expected numbers from 1 to 12, found \(number)")
    try write("setid.mat", parts, first: nil)
    let label = number == 13 ? 103 : number
    try write("imagelabels.mat", [("labels", labels)], first: label)
    #expect(scratch.failure() == "\(classes): label 1: expected a number from 1 to 102, found \(label)")
  }

  @Test("a kind of object of a number that no kind has is no vehicle")
  func kinds() throws {
    func feature(_ name: String, _ kind: UInt64, _ values: (inout ProtocolBufferMessage) -> Void) -> ProtocolBufferMessage {
      var (list, feature, entry) = (ProtocolBufferMessage(), ProtocolBufferMessage(), ProtocolBufferMessage())
      values(&list)
      feature.add(kind, list)
      entry.add(1, name)
      entry.add(2, feature)
      return entry
    }
    let picture = try Scratch.picture()
    func labels(_ kinds: [ProtocolBufferMessage]) throws -> [Int] {
      let scratch = try Scratch.copy(of: "fixtures/data/records/kitti/3.1.0")
      var records: [UInt8] = []
      for kind in kinds {
        let location = feature("objects/location", 2) { list in for value in [0, 0, 5] as [Float] { list.add(1, value) } }
        let entries = [feature("image", 1) { $0.add(1, picture) }, feature("image/file_name", 1) { $0.add(1, "0.png") }, location, kind]
        var (features, example) = (ProtocolBufferMessage(), ProtocolBufferMessage())
        for entry in entries { features.add(1, entry) }
        example.add(1, features)
        records += TFRecord.framed(example.bytes)
      }
      try scratch.write("kitti-validation.tfrecord-00000-of-00001", records)
      let rule = LabelRule(column: "closest_vehicle/z", kind: .nearest(bounds: [-100, 8, 20, 999], none: 1000))
      let data = try scratch.open(rule: rule)
      return (0..<data.count).filter { data.part(of: $0) == "validation" }.map { data.label(of: $0) }
    }
    let whole = [1, Int.max, Int.min].map { number in feature("objects/type", 3) { $0.add(1, UInt64(bitPattern: Int64(number))) } }
    #expect(try labels(whole) == [0, 3, 3])
    #expect(try labels([Float.infinity, .nan, 1e30].map { number in feature("objects/type", 2) { $0.add(1, number) } }) == [3, 3, 3])
  }
}
