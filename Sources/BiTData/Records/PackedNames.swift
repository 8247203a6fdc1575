/// Many names, one behind the other: a million of them take little more than their bytes.
struct PackedNames: Sendable, Equatable {
  private var bytes: [UInt8] = []
  /// Where each ends.
  private var ends: [Int] = []

  /// How many there are.
  var count: Int { ends.count }

  /// Adds a name.
  mutating func append(_ name: some Sequence<UInt8>) {
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
  }

  /// Adds a name.
  mutating func append(_ name: String) { append(name.pathBytes) }

  /// A name.
  subscript(index: Int) -> String { String(pathBytes: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]) }
}
