import BiTTestSupport

/// Values from -1 to 1, the same for the same seed.
func random(_ count: Int, seed: Int) -> [Float] { Hashed.values(stream: seed, count: count).map { 2 * $0 } }

extension [Float] {
  /// For the length of a test, in which the array is neither changed nor released.
  var pointer: UnsafePointer<Float> { withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped } }
  var mutablePointer: UnsafeMutablePointer<Float> {
    mutating get { withUnsafeMutableBufferPointer { $0.baseAddress.unsafelyUnwrapped } }
  }
}
