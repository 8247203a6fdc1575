import BiTLabels

/// The classes of ILSVRC-2012 and of larger parts of ImageNet: WordNet identifiers, in their order.
struct ILSVRCClasses {
  /// The identifiers: the thousand of ILSVRC where all that were found are among them, else those that were found.
  let identifiers: [String]
  private let labels: [String: Int]

  /// Whether they are the thousand of ILSVRC.
  let isILSVRC: Bool

  /// Classes of what was found.
  init(found: some Sequence<String>) {
    let known = LabelSet.imagenet1k
    let found = Set(found)
    isILSVRC = found.allSatisfy { known.index(of: $0) != nil }
    identifiers = isILSVRC ? (0..<known.count).map { known[$0].id } : found.sorted()
    labels = Dictionary(uniqueKeysWithValues: zip(identifiers, 0...))
  }

  /// The label of an identifier.
  subscript(identifier: String) -> Int? { labels[identifier] }

  /// Whether a name is an identifier: `n` and eight digits.
  static func isIdentifier(_ name: some StringProtocol) -> Bool {
    name.utf8.count == 9 && name.utf8.first == UInt8(ascii: "n") && name.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The label that is known of a validation picture, by its file's name; nil for other pictures.
  static func validationLabel(_ name: String) -> Int? { validationNumber(name).flatMap(LabelSet.validationClass) }

  /// Whether a class's identifier is the one that is known of a validation picture; nil for other pictures.
  static func agrees(_ identifier: String, _ name: String) -> Bool? {
    validationLabel(name).map { LabelSet.imagenet1k[$0].id == identifier }
  }

  /// The number of a validation picture by its file's name, `ILSVRC2012_val_00000001.JPEG`; nil for another name.
  static func validationNumber(_ name: String) -> Int? {
    let stem = name.fileStem
    let prefix = "ILSVRC2012_val_"
    guard stem.hasPrefix(prefix), stem.utf8.count == prefix.utf8.count + 8 else { return nil }
    // The first is 1.
    return Int(stem.dropFirst(prefix.count)).flatMap { $0 >= 1 ? $0 : nil }
  }
}
