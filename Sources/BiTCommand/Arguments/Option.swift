/// What parsing, help and completions know of an option.
package protocol OptionDeclaration: Sendable {
  /// With its dashes: `--top`.
  var name: String { get }
  /// What stands for the value in the help; nil for a flag.
  var value: String? { get }
  var help: String { get }
  /// The values there are, if they can be listed.
  var choices: [String] { get }
  /// What a shell offers for the value where there are no choices.
  var completion: Completion { get }
  /// What holds when the option isn't given, as the help says it.
  var defaultText: String? { get }
  var isRequired: Bool { get }

  /// - Throws: why the text is no value of the option.
  func check(_ text: String) throws(InvalidValue)
}

extension OptionDeclaration {
  /// What stands for the value in a usage line: the choices, if there are any.
  var valueText: String { choices.isEmpty ? value ?? "" : choices.joined(separator: "|") }
  /// The option as a usage line has it.
  var usage: String { value == nil ? name : name + " " + valueText }
}

/// An argument with a name. It is declared once, and what was given for it is read with it (`ParsedArguments`).
package struct Option<Value>: OptionDeclaration {
  package let name: String
  package let value: String?
  package let help: String
  package let defaultText: String?
  package let isRequired: Bool
  package private(set) var completion = Completion.nothing
  private let list: @Sendable () -> [String]
  /// The value that a text says.
  package let read: @Sendable (String) throws(InvalidValue) -> Value

  /// Asked for when they are wanted.
  package var choices: [String] { list() }

  package func check(_ text: String) throws(InvalidValue) { _ = try read(text) }

  /// The same option, for whose value shells offer something.
  package func completed(by completion: Completion) -> Option {
    var option = self
    option.completion = completion
    return option
  }

  fileprivate init(flag name: String, _ help: String, read: @escaping @Sendable (String) -> Value) {
    (self.name, self.help, self.read) = (name, help, read)
    (value, defaultText, isRequired, list) = (nil, nil, false, { [] })
  }

  /// An option whose value is read by a function of its own.
  package init(
    _ name: String, _ value: String, _ help: String, default text: String? = nil, isRequired: Bool = false,
    choices: @escaping @Sendable () -> [String] = { [] }, read: @escaping @Sendable (String) throws(InvalidValue) -> Value
  ) {
    (self.name, self.value, self.help, self.defaultText, self.isRequired) = (name, value, help, text, isRequired)
    (list, self.read) = (choices, read)
  }
}

/// Why a text is no value of an option, as it reads behind the text: "is not a whole number".
package struct InvalidValue: Error {
  package let reason: String
}

// MARK: - Kinds of values

/// An option without a value.
package typealias Flag = Option<Void>

extension Flag {
  package init(_ name: String, _ help: String) { self.init(flag: name, help) { _ in } }
}

extension Option<String> {
  /// Any text.
  package static func text(
    _ name: String, _ value: String, _ help: String, default text: String? = nil, isRequired: Bool = false
  ) -> Option {
    Option(name, value, help, default: text, isRequired: isRequired) { text in text }
  }
}

extension Option where Value: RawRepresentable<String> & Sendable {
  /// One of several values.
  package static func choice(
    _ name: String, _ value: String, _ help: String, among values: [Value], default text: String? = nil
  ) -> Option {
    Option(name, value, help, default: text, choices: { values.map(\.rawValue) }) { text throws(InvalidValue) in
      guard let value = Value(rawValue: text) else { throw InvalidValue(reason: "is none of them") }
      return value
    }
  }
}

extension Option<Int> {
  /// A whole number from `range`.
  package static func integer(
    _ name: String, _ value: String, _ help: String, in range: ClosedRange<Int>, default text: String? = nil
  ) -> Option {
    Option(name, value, help, default: text) { text throws(InvalidValue) in
      guard let number = Int(text), range.contains(number) else {
        throw InvalidValue(reason: "is not a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }

  /// A number of bytes: `8G`, `500M`, each with or without `iB` or `B` behind; powers of 1024.
  package static func bytes(_ name: String, _ value: String, _ help: String, default text: String? = nil) -> Option {
    Option(name, value, help, default: text) { text throws(InvalidValue) in
      let upper = text.uppercased()
      let digits = upper.prefix { $0.isNumber || $0 == "." }
      let exponents = ["": 0, "K": 10, "M": 20, "G": 30, "T": 40]
      let unit = upper.dropFirst(digits.count).replacing("IB", with: "").replacing("B", with: "")
      guard let value = Double(digits), let exponent = exponents[String(unit)], value > 0, value * Double(1 << exponent) < 1e18 else {
        throw InvalidValue(reason: "is not a number of bytes, like 8G or 500M")
      }
      return Int(value * Double(1 << exponent))
    }
  }
}

extension Option<ClosedRange<Double>> {
  /// Two numbers within `range`, the smaller first, with a comma between; `10%` is 0.1.
  package static func range(
    _ name: String, _ value: String, _ help: String, in range: ClosedRange<Double>, default text: String? = nil
  ) -> Option {
    let number = Option<Double>.number(name, value, help, in: range)
    return Option(name, value, help, default: text) { text throws(InvalidValue) in
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw InvalidValue(reason: "is not two numbers with a comma between") }
      let (lower, upper) = (try number.read(String(parts[0])), try number.read(String(parts[1])))
      guard lower <= upper else { throw InvalidValue(reason: "has the larger number first") }
      return lower...upper
    }
  }
}

extension Option<Double> {
  /// A number from `range`; `10%` is 0.1.
  package static func number(
    _ name: String, _ value: String, _ help: String, in range: ClosedRange<Double>, default text: String? = nil
  ) -> Option {
    Option(name, value, help, default: text) { text throws(InvalidValue) in
      let isPercent = text.hasSuffix("%")
      guard let value = Double(isPercent ? String(text.dropLast()) : text), range.contains(isPercent ? value / 100 : value) else {
        throw InvalidValue(reason: "is not a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return isPercent ? value / 100 : value
    }
  }
}
