/// What the outputs of the published networks are called: a WordNet identifier and the words that WordNet has for it.
///
/// A set's table stands in the program as text; its lines are found when the set is first used.
public struct LabelSet: Sendable {
  /// The name under which a checkpoint's metadata refer to the set.
  public let name: String
  private let table: StaticString
  /// Where each line of the table begins, and one more: where a next one would.
  private let lineStarts: [Int]

  private init(name: String, table: StaticString) {
    self.name = name
    self.table = table
    lineStarts = table.withUTF8Buffer { bytes in
      var starts = [0]
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
      return starts
    }
  }

  /// The 1000 outputs of ILSVRC-2012: BiT-S, and BiT-M fine-tuned to it.
  public static let imagenet1k = LabelSet(name: "imagenet1k", table: imagenet1kTable)
  /// The 21 843 outputs of ImageNet-21k: BiT-M.
  public static let imagenet21k = LabelSet(name: "imagenet21k", table: imagenet21kTable)

  /// The set of that name; nil where there is none.
  public static func named(_ name: String) -> LabelSet? {
    switch name {
    case "imagenet1k": imagenet1k
    case "imagenet21k": imagenet21k
    default: nil
    }
  }

  /// The set that a network of so many outputs was trained for, as far as their number tells; nil where it tells nothing.
  public static func forOutputs(_ count: Int) -> LabelSet? {
    switch count {
    case 1000: imagenet1k
    case 21843: imagenet21k
    default: nil
    }
  }

  /// The number of outputs that have a name.
  public var count: Int { lineStarts.count - 1 }

  /// The identifier and the words of an output: `n02123045` and `tabby, tabby cat`.
  ///
  /// - Precondition: `index` is from 0 to `count - 1`.
  public subscript(index: Int) -> (id: String, name: String) {
    table.withUTF8Buffer { bytes in
      let line = bytes[lineStarts[index]..<(lineStarts[index + 1] - 1)]
      let tab = line.firstIndex(of: UInt8(ascii: "\t")) ?? line.endIndex
      return (String(decoding: line[..<tab], as: UTF8.self), String(decoding: line[tab...].dropFirst(), as: UTF8.self))
    }
  }
}
