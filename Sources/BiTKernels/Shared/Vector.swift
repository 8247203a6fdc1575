extension Vector {
  /// The values from `pointer` on, at any alignment.
  @inline(__always)
  static func load(_ pointer: UnsafePointer<Float>) -> Vector {
    UnsafeRawPointer(pointer).loadUnaligned(as: Vector.self)
  }

  /// Writes the values from `pointer` on, at any alignment.
  @inline(__always)
  func store(_ pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Vector.self)
  }

  /// Values from `values` on, normalised and rectified by as many scales and shifts.
  @inline(__always)
  static func rectified(_ values: UnsafePointer<Float>, _ scale: UnsafePointer<Float>, _ shift: UnsafePointer<Float>) -> Vector {
    multiplyAdd(.load(values), .load(scale), .load(shift)).maximum(Vector(repeating: 0))
  }

  /// The larger of each pair.
  @inline(__always)
  func maximum(_ other: Vector) -> Vector {
    self.replacing(with: other, where: self .< other)
  }
}
