extension [Int] {
  /// The bytes that the values of an array of this shape take; nil where a size is negative, or where they are too many to be counted, also if a
  /// dimension of 0 hides what the others would be: axes may come in another order.
  package func byteCount(of type: ScalarType) -> Int? {
    var bytes = type.byteCount
    for size in self where size != 0 {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: size)
      guard size > 0, !overflow else { return nil }
      bytes = product
    }
    return contains(0) ? 0 : bytes
  }
}
