/// Which examples of a data set are meant, as TensorFlow Datasets writes it (TFDS 4.9, `core/splits.py`): a part's name, or a slice of it, or several
/// with `+` between them.
///
///     train    train[:800]    train[45000:45200]    test[50%:]    train[:-10%]+validation
///
/// A negative end counts from the end. A percentage is rounded to the closest whole example, a half to the even one.
public struct SplitExpression: Sendable, Equatable {
  /// Why it can't be understood, or can't be taken of a data set.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// The expression, what was expected and what was found.
    public let description: String
  }

  /// An end of a slice.
  enum Bound: Sendable, Equatable {
    case examples(Int)
    case percent(Int)

    /// The example that it is, of so many; negative ones still count from the end.
    func place(of count: Int) -> Int {
      switch self {
      case .examples(let number): number
      case .percent(let percent): Int((Double(percent) * Double(count) / 100).rounded(.toNearestOrEven))
      }
    }
  }

  /// A part or a slice of it.
  struct Term: Sendable, Equatable {
    let part: String
    let from: Bound?
    let to: Bound?
  }

  /// As it was written.
  public let text: String
  let terms: [Term]

  /// Understands an expression.
  ///
  /// - Throws: `Failure`.
  public init(_ text: String) throws {
    self.text = text
    terms = try text.split(separator: "+", omittingEmptySubsequences: false).map { term in
      guard let term = Term(term.trimmed) else {
        throw Failure(description: "“\(text)”: expected a part, or a slice of one, as train[:800] or test[50%:], found “\(term)”")
      }
      return term
    }
  }

  /// What it is called in results: a split's own name where it means one, else as it was written.
  var name: String { wholePart.flatMap(Split.init(part:))?.rawValue ?? text }

  /// The name of the part that it is whole; nil where it is a slice or a sum.
  var wholePart: String? { terms.count == 1 && terms[0].from == nil && terms[0].to == nil ? terms[0].part : nil }

  /// The examples that are meant, in their order.
  ///
  /// - Parameter records: gives a part's records.
  /// - Throws: `Failure`, and what `records` throws.
  package func records(of path: String, parts: String, _ records: (String) throws -> [Int]?) throws -> [Int] {
    try terms.flatMap { term in
      guard let all = try records(term.part) else {
        throw Failure(description: "“\(text)”: expected a part of \(path) (\(parts)), found “\(term.part)”")
      }
      func place(_ bound: Bound?, _ usual: Int) throws -> Int {
        guard let place = bound?.place(of: all.count) else { return usual }
        guard abs(place) <= all.count else {
          throw Failure(description: "“\(text)”: expected a slice of the \(all.count) examples of “\(term.part)”, found an end at \(place)")
        }
        return place < 0 ? all.count + place : place
      }
      // As there, 0 at the end is the end, so that what is counted from the end may come to nothing.
      let (from, to) = (try place(term.from, 0), try place(term.to, all.count))
      guard from < to else {
        throw Failure(description: "“\(text)”: expected examples of “\(term.part)”, found none from \(from) to \(to)")
      }
      return Array(all[from..<to])
    }
  }
}

extension SplitExpression.Term {
  /// Nil where it isn't one.
  init?(_ text: Substring) {
    guard let bracket = text.firstIndex(of: "[") else {
      guard Self.isName(text) else { return nil }
      self.init(part: String(text), from: nil, to: nil)
      return
    }
    let name = text[..<bracket]
    guard Self.isName(name), text.last == "]" else { return nil }
    let ends = text[text.index(after: bracket)...].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    let (from, to) = (SplitExpression.Bound(ends[0]), SplitExpression.Bound(ends[1]))
    guard from != nil || ends[0].isEmpty, to != nil || ends[1].isEmpty else { return nil }
    self.init(part: String(name), from: from, to: to)
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
  }
}

extension SplitExpression.Bound {
  /// Nil where it isn't one.
  init?(_ text: Substring) {
    if text.last == "%" {
      guard let percent = Int(text.dropLast()), (-100...100).contains(percent) else { return nil }
      self = .percent(percent)
    } else {
      guard let number = Int(text), number != .min else { return nil }
      self = .examples(number)
    }
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
