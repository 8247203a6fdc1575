/// The shape of a data set or an attribute.
///
/// HDF5 File Format Specification Version 3.0, section IV.A.2.b, "The Dataspace Message", versions 1 and 2.
package struct Dataspace {
  /// The largest number of dimensions that the format allows.
  static let highestRank = 32

  /// Dimensions, the slowest first: empty for a single value. A dataspace without values ("null") has the one dimension 0.
  package let shape: [Int]
  /// How far each dimension may grow; nil for one without a limit.
  package let maximum: [Int?]
  /// The number of values, which is below 2^63.
  package let count: Int

  package init(_ cursor: inout HDF5Cursor) throws {
    let version = try cursor.version(1...2)
    let rank = try cursor.byte()
    let flags = try cursor.byte()
    guard rank <= Self.highestRank else {
      throw cursor.encoding.malformed(cursor.place, expected: "at most \(Self.highestRank) dimensions", found: "\(rank)")
    }
    let type = try cursor.byte()
    if version == 1 { try cursor.skip(4) }
    guard version == 1 || type != 2 else {
      (shape, maximum, count) = ([0], [0], 0)
      return
    }
    let shape = try (0..<rank).map { _ in try cursor.length() }
    self.shape = shape
    maximum =
      flags & 1 == 0
      ? shape
      : try shape.map { _ in
        let limit = try cursor.unsigned(cursor.encoding.lengthSize)
        return Int(exactly: limit)
      }
    guard let count = shape.product() else {
      throw cursor.encoding.malformed(cursor.place, expected: "fewer than 2^63 values", found: "shape \(shape)")
    }
    self.count = count
  }
}

extension Sequence<Int> {
  /// The product; nil where it (or that of the factors that aren't 0) passes `Int.max`.
  func product() -> Int? {
    var result = 1
    var hasZero = false
    for factor in self {
      guard factor != 0 else {
        hasZero = true
        continue
      }
      let (product, overflow) = result.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      result = product
    }
    return hasZero ? 0 : result
  }
}
