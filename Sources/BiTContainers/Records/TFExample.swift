import BiTFiles

/// A `tf.train.Example` (tensorflow/core/example/example.proto, feature.proto): lists of byte strings, of floats or of integers, by name.
///
///     Example { Features features = 1 }             Feature { oneof { BytesList 1, FloatList 2, Int64List 3 } }
///     Features { map<string, Feature> feature = 1 } each list { repeated … value = 1 }
///
/// What is long stays in the file: of byte strings the places are given, and only what lies around them is read.
package struct TFExample {
  /// What a name stands for.
  package enum Feature: Equatable {
    /// Places in the file.
    case bytes([Range<Int>])
    case floats([Float])
    case integers([Int])
    /// No list.
    case none

    /// How many values there are.
    package var count: Int {
      switch self {
      case .bytes(let ranges): ranges.count
      case .floats(let numbers): numbers.count
      case .integers(let numbers): numbers.count
      case .none: 0
      }
    }
  }

  /// The features in their order; of those that have the same name the last one counts.
  package private(set) var features: [(name: String, feature: Feature)] = []

  /// The feature of that name; nil where there is none.
  package subscript(name: String) -> Feature? { features.last { $0.name == name }?.feature }

  /// More than any name or list of numbers has.
  private static let (maxName, maxValues) = (1 << 10, 1 << 20)

  /// Reads an example.
  ///
  /// - Parameters:
  ///   - range: where it is in the file.
  ///   - place: what errors name: `record 17`.
  ///   - isWanted: whether a feature of that name is read.
  /// - Throws: `ContainerError.malformed` where the bytes are no such message; `FileError`.
  package init(_ file: RandomAccessFile, in range: Range<Int>, place: String, isWanted: (String) -> Bool = { _ in true }) throws {
    var example = ProtocolBufferReader(FileSpan(range, of: file), file: file.path, place: place)
    while let field = try example.next() {
      guard field.number == 1, let place = field.range else { continue }
      var features = example.message(place)
      while let field = try features.next() {
        guard field.number == 1, let place = field.range else { continue }
        try addEntry(features.message(place), start: range.lowerBound, isWanted)
      }
    }
  }

  /// A key, 1, and a value, 2.
  private mutating func addEntry(_ entry: ProtocolBufferReader, start: Int, _ isWanted: (String) -> Bool) throws {
    var entry = entry
    var (name, value): (String, Range<Int>?) = ("", nil)
    while let field = try entry.next() {
      if field.number == 1, let range = field.range { name = try entry.text(range, atMost: Self.maxName) }
      if field.number == 2, let range = field.range { value = range }
    }
    guard isWanted(name) else { return }
    features.append((name, try value.map { try Self.feature(entry.message($0), start: start) } ?? .none))
  }

  private static func feature(_ message: ProtocolBufferReader, start: Int) throws -> Feature {
    var (message, feature) = (message, Feature.none)
    while let field = try message.next() {
      guard (1...3).contains(field.number), let range = field.range else { continue }
      // A list that comes in pieces is one; of lists of several types the last one counts.
      var list = message.message(range)
      switch field.number {
      case 1:
        var ranges: [Range<Int>] = if case .bytes(let known) = feature { known } else { [] }
        while let value = try list.next() {
          guard value.number == 1, let place = value.range else { continue }
          guard ranges.count < maxValues else { throw list.malformed("at most \(maxValues) byte strings", "more") }
          ranges.append(start + place.lowerBound..<start + place.upperBound)
        }
        feature = .bytes(ranges)
      case 2:
        var numbers: [Float] = if case .floats(let known) = feature { known } else { [] }
        try add(floats: &list, to: &numbers)
        feature = .floats(numbers)
      default:
        var numbers: [Int] = if case .integers(let known) = feature { known } else { [] }
        try add(integers: &list, to: &numbers)
        feature = .integers(numbers)
      }
    }
    return feature
  }

  private static func add(floats list: inout ProtocolBufferReader, to numbers: inout [Float]) throws {
    while let value = try list.next() {
      guard value.number == 1 else { continue }
      switch value.value {
      case .fourBytes(let bits): numbers.append(Float(bitPattern: bits))
      case .bytes(let place):
        guard place.count % 4 == 0 else { throw list.malformed("floats of 4 bytes each", "\(place.count) bytes") }
        let bytes = try list.bytes(place, atMost: 4 * maxValues)
        for offset in stride(from: 0, to: bytes.count, by: 4) {
          numbers.append(Float(bitPattern: bytes.littleEndian(UInt32.self, at: offset)))
        }
      case .variable, .eightBytes: continue
      }
      guard numbers.count <= maxValues else { throw list.malformed("at most \(maxValues) numbers", "more") }
    }
  }

  private static func add(integers list: inout ProtocolBufferReader, to numbers: inout [Int]) throws {
    while let value = try list.next() {
      guard value.number == 1 else { continue }
      switch value.value {
      case .variable(let bits): numbers.append(Int(Int64(bitPattern: bits)))
      case .bytes(let place): numbers += try list.packed(place, atMost: maxValues).map { Int(Int64(bitPattern: $0)) }
      case .fourBytes, .eightBytes: continue
      }
      guard numbers.count <= maxValues else { throw list.malformed("at most \(maxValues) numbers", "more") }
    }
  }
}
