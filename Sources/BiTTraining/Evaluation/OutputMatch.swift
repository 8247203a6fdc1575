import BiTInference

/// Which output of a network each class of a data set is, by what both are called. Nothing is guessed: a name that fits several outputs is none.
package struct OutputMatch {
  /// What the outputs are called, by their number; empty where nobody knows.
  private let labels: [Metadata.Label]
  private let outputs: Int
  private let data: String

  package init(_ labels: OutputLabels, outputs: Int, data: String) {
    let known = (0..<outputs).compactMap { labels[$0] }
    self.labels = known.count == outputs ? known : []
    (self.outputs, self.data) = (outputs, data)
  }

  /// The output of each class.
  ///
  /// Names are compared as Swift compares texts: forms of Unicode that look the same are the same. If all classes are called by identifiers, or all by
  /// whole names, and no two outputs have one of them, that is what they are called. Else each may go by identifier, whole name or first synonym.
  ///
  /// - Throws: `EvaluationError`.
  package func outputs(of classes: [String]) throws -> [Int] {
    guard !labels.isEmpty else { return try numbers(of: classes) }
    let identifiers = table { [$0.id] }
    let names = table { [$0.name] }
    for table in [identifiers, names] {
      let found = classes.compactMap { name in table[name].flatMap { $0.count == 1 ? $0[0] : nil } }
      if found.count == classes.count { return found }
    }
    let all = table { [$0.id, $0.name, Self.firstSynonym($0.name)] }
    let unknown = classes.filter { all[$0] == nil }
    guard unknown.isEmpty else {
      throw EvaluationError.unknownClasses(
        unknown, data: data, classes: classes.count, outputs: labels.map { $0.id == $0.name ? $0.name : "\($0.id) \($0.name)" })
    }
    return try classes.map { name in
      // An identifier is one output's, whatever else others are called.
      if let found = identifiers[name], found.count == 1, names[name].map({ $0 == found }) ?? true { return found[0] }
      let found = all[name] ?? []
      guard found.count == 1 else {
        let identified = found.map { labels[$0].id }
        throw EvaluationError.ambiguousClass(
          name, data: data, outputs: found, identifiers: Set(identified).count == found.count ? identified : [])
      }
      return found[0]
    }
  }

  /// "goldfish" of "goldfish, Carassius auratus".
  private static func firstSynonym(_ name: String) -> String {
    guard let comma = name.utf8.firstIndex(of: UInt8(ascii: ",")) else { return name }
    return String(name[..<comma])
  }

  /// The outputs that have each text.
  private func table(_ texts: (Metadata.Label) -> Set<String>) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for (output, label) in labels.enumerated() {
      for text in texts(label) { result[text, default: []].append(output) }
    }
    return result
  }

  /// Where nobody knows what the outputs are called: classes that are called by numbers are the outputs of these; others, as many as outputs, have their
  /// places.
  private func numbers(of classes: [String]) throws -> [Int] {
    let numbers = classes.compactMap { name in name.utf8.allSatisfy { (48...57).contains($0) } ? Int(name) : nil }
    if numbers.count == classes.count {
      guard Set(numbers).count == numbers.count, numbers.allSatisfy({ $0 < outputs }) else {
        throw EvaluationError.otherNumbers(data: data, classes: classes, outputs: outputs)
      }
      return numbers
    }
    guard classes.count == outputs else { throw EvaluationError.unnamedOutputs(data: data, classes: classes, outputs: outputs) }
    return Array(0..<outputs)
  }
}

/// Why a classifier can't be measured on labelled images.
public enum EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Some of so many classes are none of the outputs, which are called as is said.
  case unknownClasses([String], data: String, classes: Int, outputs: [String])
  /// A class is called as several outputs are, which have these identifiers; none where they don't tell them apart either.
  case ambiguousClass(String, data: String, outputs: [Int], identifiers: [String])
  /// Nobody knows what the outputs are called, and there are more or fewer of them than classes.
  case unnamedOutputs(data: String, classes: [String], outputs: Int)
  /// Nobody knows what the outputs are called, and the numbers that the classes are called by aren't theirs.
  case otherNumbers(data: String, classes: [String], outputs: Int)

  /// One line.
  public var description: String {
    switch self {
    case .unknownClasses(let unknown, let data, let classes, let outputs):
      return
        "\(data): \(unknown.count) of its \(counted(classes, "class", "classes")) \(unknown.count == 1 ? "is" : "are") none of the network's "
        + "\(counted(outputs.count, "output")): \(listed(unknown)); the outputs are called \(listed(outputs))"
    case .ambiguousClass(let name, let data, let outputs, let identifiers):
      let numbers = outputs.map(String.init).joined(separator: ", ")
      return "\(data): class “\(name)” may be any of the outputs \(numbers), which have the same name"
        + (identifiers.isEmpty ? "" : ": call its folder or label by the identifier, \(identifiers.joined(separator: " or "))")
    case .unnamedOutputs(let data, let classes, let outputs):
      return "\(data): it has \(counted(classes.count, "class", "classes")) (\(listed(classes))) and the network "
        + "\(counted(outputs, "output")), whose names nobody knows"
    case .otherNumbers(let data, let classes, let outputs):
      return
        "\(data): its classes are called by numbers (\(listed(classes))), and the network's outputs, whose names nobody knows, are numbered "
        + "from 0 to \(outputs - 1)"
    }
  }
}
