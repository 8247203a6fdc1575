/// A golden of `fixtures`.
package enum Golden {
  /// The float32 values of an npy file, in order.
  package static func values(_ name: String, folder: String = "network") throws -> [Float] {
    let bytes = try content(Repository.path("fixtures/\(folder)/\(name).npy"))
    let header = Int(bytes[8]) + 256 * Int(bytes[9])
    return bytes.dropFirst(10 + header).withUnsafeBytes { bytes in
      (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
    }
  }
}

/// The largest difference, as a share of the largest expected magnitude.
package func relativeError(_ found: [Float], _ expected: [Float]) -> Float {
  guard found.count == expected.count else { return .infinity }
  let scale = expected.reduce(0) { max($0, abs($1)) }
  return zip(found, expected).reduce(0) { max($0, abs($1.0 - $1.1)) } / scale
}
