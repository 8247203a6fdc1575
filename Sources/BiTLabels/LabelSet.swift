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

  /// The output of that identifier; nil where there is none. The set's identifiers are sorted.
  public func index(of id: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].id == id ? low : nil
  }

  /// The class of a validation picture of ILSVRC-2012, as an output of `imagenet1k`: `ILSVRC2012_val_00000001.JPEG` has the number 1. Nil beyond the 50 000
  /// that there are.
  public static func validationClass(_ number: Int) -> Int? {
    imagenet1kValidationTable.withUTF8Buffer { digits in
      guard number >= 1, 2 * number <= digits.count else { return nil }
      func value(_ digit: UInt8) -> Int { digit < UInt8(ascii: "a") ? Int(digit) - 0x30 : Int(digit) - Int(UInt8(ascii: "a")) + 10 }
      return value(digits[2 * number - 2]) << 5 | value(digits[2 * number - 1])
    }
  }
}
