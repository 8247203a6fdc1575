import BiTCheckpoint
import BiTFiles

/// What `verify` prints about a file.
struct VerificationReport {
  let verification: Verification

  private var verdict: String {
    let counts = Finding.Severity.allCases.compactMap { severity -> String? in
      let count = verification.findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)" + (count == 1 ? "" : "s")
    }
    return ((verification.isClean ? ["sound"] : []) + counts).joined(separator: ", ")
  }

  // MARK: - For people

  /// A line about the file, then the findings: three lines each, that what is long may be read.
  ///
  /// - Parameter width: the columns of the terminal that shows them; nil where they go elsewhere.
  func text(width: Int?) -> String {
    var facts: [String] = []
    if let kind = verification.kind { facts.append(kind.name) }
    if let architecture = verification.architecture {
      facts.append("\(architecture), " + (verification.outputs.map { "\($0) outputs" } ?? "no head"))
      facts.append("\(verification.tensorCount) tensors, \(decimal(Double(verification.byteCount) / 1e6, 1)) MB read")
    }
    var text = verification.path.printable + ": \(verdict)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))") + "\n"
    for finding in verification.findings {
      text += "  \(finding.severity.rawValue): " + (finding.tensor?.printable ?? finding.check.rawValue) + "\n"
      var table = Table(columns: [.left, .wrapped])
      table.append(["expected", finding.expected])
      table.append(["found", finding.found])
      table.append(["advice", finding.wordedAdvice])
      text += table.text(indent: "    ", width: width)
    }
    return text
  }

  // MARK: - For programs

  var json: JSON {
    .object([
      ("file", .string(verification.path)), ("sound", .bool(verification.isClean)),
      ("kind", .optional(verification.kind) { .string($0.name) }),
      ("architecture", .optional(verification.architecture) { .string($0.name) }),
      ("outputs", .optional(verification.outputs, JSON.integer)), ("tensors", .integer(verification.tensorCount)),
      ("bytesRead", .integer(verification.byteCount)), ("findings", .array(verification.findings.map(Self.json))),
    ])
  }

  private static func json(_ finding: Finding) -> JSON {
    .object([
      ("severity", .string(finding.severity.rawValue)), ("check", .string(finding.check.rawValue)),
      ("tensor", .optional(finding.tensor, JSON.string)), ("expected", .string(finding.expected)), ("found", .string(finding.found)),
      ("advice", .string(finding.wordedAdvice)),
    ])
  }
}
