extension String {
  /// The text without what would move a terminal's cursor or colour, or begin a line: control characters become `?`.
  package var printable: String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    guard unicodeScalars.contains(where: isControl) else { return self }
    var result = ""
    for scalar in unicodeScalars { result.unicodeScalars.append(isControl(scalar) ? "?" : scalar) }
    return result
  }
}
