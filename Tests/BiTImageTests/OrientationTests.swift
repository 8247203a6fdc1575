import BiTImage
import BiTTestSupport
import Foundation
import Testing

struct OrientationTests {
  /// A line of `images/orientations.tsv`.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let picture: String
    let place: Int
    let metadata: [UInt8]
    let orientation: UInt16
    var testDescription: String { "\(picture): \(name)" }

    init?(line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let place = Int(fields[2]), let orientation = UInt16(fields[4]) else { return nil }
      let digits = fields[3].compactMap { $0.hexDigitValue.map(UInt8.init) }
      (name, picture, self.place, self.orientation) = (fields[0], fields[1], place, orientation)
      metadata = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
  }

  static let cases: [Case] = ((try? content(Fixtures.path("orientations.tsv"))) ?? []).split(separator: UInt8(ascii: "\n"))
    .compactMap { Case(line: Substring(decoding: $0, as: UTF8.self)) }

  @Test("there are cases of every kind")
  func kinds() {
    #expect(Self.cases.count >= 186)
    #expect(Set(Self.cases.map(\.orientation)) == Set(1...8))
  }

  @Test("a picture is turned as Pillow turns it, wherever its metadata stand and whatever their form", arguments: cases)
  func turned(example: Case) throws {
    let stored = try Image(path: Fixtures.path(example.picture))
    let orientation = try #require(Orientation(rawValue: example.orientation))
    var bytes = try content(Fixtures.path(example.picture))
    bytes.insert(contentsOf: example.metadata, at: example.place)
    #expect(try Image(bytes: bytes) == orientation.applied(to: stored))
  }
}
