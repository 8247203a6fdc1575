import BiTKernels

/// Some channels, merged at once. A network's channels are a multiple of 32, so none are left over.
typealias Lanes = SIMD8<Double>

extension Lanes {
  @inline(__always)
  init(_ values: UnsafePointer<Float>, _ first: Int) {
    self.init(UnsafeRawPointer(values + first).loadUnaligned(as: SIMD8<Float>.self))
  }

  @inline(__always)
  init(_ values: UnsafeMutablePointer<Double>, _ first: Int) {
    self = UnsafeRawPointer(values + first).loadUnaligned(as: Lanes.self)
  }

  @inline(__always)
  func store(_ values: UnsafeMutablePointer<Double>, _ first: Int) {
    UnsafeMutableRawPointer(values + first).storeBytes(of: self, as: Lanes.self)
  }
}
