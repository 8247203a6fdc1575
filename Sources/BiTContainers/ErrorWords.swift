import BiTFiles

/// An error about a file in words: parts, of which a report makes its columns, and a sentence for one line.
package struct ErrorWords: Sendable {
  package let file: String?
  /// The tensor that it is about, if it is about one.
  package let tensor: String?
  /// The part of the file that it is about, where that is no tensor.
  package let place: String?
  package let expected: String
  package let found: String
  package let advice: String
  private let sentence: String

  /// - Parameter sentence: what follows the file's name on one line; nil for "tensor …: expected …, found …".
  package init(
    file: String? = nil, tensor: String? = nil, place: String? = nil, expected: String, found: String, advice: String,
    sentence: String? = nil
  ) {
    self.file = file
    self.tensor = tensor
    self.place = place
    self.expected = expected
    self.found = found
    self.advice = advice
    let subject = (tensor.map { "tensor \($0)" } ?? place).map { "\($0): " } ?? ""
    self.sentence = sentence ?? "\(subject)expected \(expected), found \(found)"
  }

  /// The advice about a file that can't be used as it is.
  package static let again = "fetch the file again, or make it anew from what it was made of"

  private static let maxLength = 5000
}

extension ErrorWords: CustomStringConvertible {
  /// One line. Of names and text that stand in the file, control characters become `?`, and what is longer than any sensible name is cut.
  package var description: String {
    let text = ((file.map { "\($0): " } ?? "") + sentence).printable
    return text.count <= Self.maxLength ? text : text.prefix(Self.maxLength) + "…"
  }
}
