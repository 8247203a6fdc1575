/// Converts values from one type to another, a block at a time.
///
/// Values go through single precision, which holds all of the narrower types exactly, or straight from double precision: so each is rounded
/// once.
package struct ScalarConverter: ~Copyable {
  /// Values of a block at most: few enough to stay in a processor's nearer caches between conversion, check and use.
  package static let blockCount = 1 << 15

  /// A finite value that has no finite value in the other type.
  package struct Overflow: Error {
    /// Its place in the block.
    package let index: Int
    package let value: Double
  }

  private let source: ScalarType
  private let target: ScalarType
  private let singles: UnsafeMutableBufferPointer<Float>
  private let results: UnsafeMutableRawBufferPointer

  package init(from source: ScalarType, to target: ScalarType) {
    self.source = source
    self.target = target
    singles = .allocate(capacity: Self.blockCount)
    results = .allocate(byteCount: Self.blockCount * target.byteCount, alignment: 64)
  }

  deinit {
    singles.deallocate()
    results.deallocate()
  }

  /// Converts a block of values and gives the result to `body`.
  ///
  /// - Throws: `Overflow` at the first value that is too large; what `body` throws.
  package func convert(_ block: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let count = block.count / source.byteCount
    let result = UnsafeMutableRawBufferPointer(rebasing: results[..<(count * target.byteCount)])
    if source == .float64 {
      let values = block.assumingMemoryBound(to: Double.self)
      if target.overflowMagnitude <= .greatestFiniteMagnitude { try check(values, limit: target.overflowMagnitude) }
      target.scalar.convert(values, to: result)
    } else {
      let values = singlePrecision(block, count: count)
      if target.overflowMagnitude < source.overflowMagnitude { try check(values, limit: Float(target.overflowMagnitude)) }
      target.scalar.convert(values, to: result)
    }
    try body(UnsafeRawBufferPointer(result))
  }

  private func singlePrecision(_ block: UnsafeRawBufferPointer, count: Int) -> UnsafeBufferPointer<Float> {
    if source == .float32 { return block.assumingMemoryBound(to: Float.self) }
    let singles = UnsafeMutableBufferPointer(rebasing: singles[..<count])
    source.scalar.convert(block, to: singles)
    return UnsafeBufferPointer(singles)
  }

  @inline(__always)
  private func check<Scalar: BinaryFloatingPoint>(_ values: UnsafeBufferPointer<Scalar>, limit: Scalar) throws {
    func isTooLarge(_ value: Scalar) -> Bool { value.magnitude >= limit && value.magnitude < .infinity }
    // Without a branch in the loop, which becomes vector instructions.
    var found: UInt8 = 0
    for value in values { found |= (value.magnitude >= limit ? 1 : 0) & (value.magnitude < .infinity ? 1 : 0) }
    guard found != 0, let index = values.firstIndex(where: isTooLarge) else { return }
    throw Overflow(index: index, value: Double(values[index]))
  }
}
