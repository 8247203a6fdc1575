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

  /// The larger of each pair.
  @inline(__always)
  func maximum(_ other: Vector) -> Vector {
    self.replacing(with: other, where: self .< other)
  }
}
