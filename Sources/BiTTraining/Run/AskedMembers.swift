import BiTContainers

/// A member of `request.json` that isn't as a run writes it.
struct UnreadableMember: Error {
  let name: String
}

/// How a member's value is understood.
struct MemberReading<Value> {
  /// Nil for what isn't such a value.
  let read: (JSON) -> Value?
}

extension JSON {
  /// What a member says that may be absent or null: nothing was asked then.
  ///
  /// - Throws: `UnreadableMember` where it says something else.
  func asked<Value>(_ name: String, _ reading: MemberReading<Value>) throws(UnreadableMember) -> Value? {
    switch self[name] {
    case nil, .null: return nil
    case let member?:
      guard let value = reading.read(member) else { throw UnreadableMember(name: name) }
      return value
    }
  }
}

extension MemberReading<Int> {
  /// A whole number from 0 on.
  static func count(atMost max: Int = RunConfiguration.maxSteps) -> MemberReading {
    MemberReading { $0.whole.flatMap { (0...max).contains($0) ? $0 : nil } }
  }

  /// A whole number over zero.
  static func positive(atMost max: Int = RunConfiguration.maxSteps) -> MemberReading {
    MemberReading { $0.whole.flatMap { (1...max).contains($0) ? $0 : nil } }
  }
}

extension MemberReading<[Int]> {
  /// Whole numbers over zero.
  static var positives: MemberReading {
    MemberReading { list in
      list.elements.flatMap { elements in
        let numbers = elements.compactMap { MemberReading<Int>.positive().read($0) }
        return numbers.count == elements.count ? numbers : nil
      }
    }
  }
}

extension MemberReading<Double> {
  static var number: MemberReading { MemberReading { $0.real } }
  /// A number from 0 to 1.
  static var share: MemberReading { MemberReading { $0.real.flatMap { (0...1).contains($0) ? $0 : nil } } }
}

extension MemberReading<Float> {
  /// A number within a range, as single precision has it.
  static func single(in range: ClosedRange<Float> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude) -> MemberReading {
    MemberReading { $0.real.map { Float($0) }.flatMap { range.contains($0) ? $0 : nil } }
  }
}

extension MemberReading<UInt64> {
  /// A seed, which stands there as text.
  static var seed: MemberReading { MemberReading { $0.text.flatMap { UInt64($0) } } }
}

extension MemberReading<Bool> {
  static var truth: MemberReading { MemberReading { $0.truth } }
}

extension MemberReading where Value: RawRepresentable<String> {
  /// One of several words.
  static var word: MemberReading { MemberReading { $0.text.flatMap(Value.init(rawValue:)) } }
}
