extension [Int] {
  /// The bytes that the values of an array of this shape take; nil where a size is negative, or they are too many to be counted.
  package func byteCount(of type: ScalarType) -> Int? {
    guard allSatisfy({ $0 >= 0 }) else { return nil }
    guard !contains(0) else { return 0 }
    return reduce(type.byteCount) { product, size in
      product.flatMap { product in
        let (result, overflow) = product.multipliedReportingOverflow(by: size)
        return overflow ? nil : result
      }
    }
  }
}
