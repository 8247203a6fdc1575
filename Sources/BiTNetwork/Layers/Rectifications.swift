import BiTKernels

/// What is left of a norm of some images once their statistics are known.
package struct Rectifications {
  /// Images x channels.
  private let scale: UnsafePointer<Float>
  /// Likewise.
  private let shift: UnsafePointer<Float>
  private let imageStride: Int

  /// - Parameter imageStride: from one image's numbers to the next's: the channels, or 0 where all images have the same.
  package init(scale: UnsafePointer<Float>, shift: UnsafePointer<Float>, imageStride: Int) {
    (self.scale, self.shift, self.imageStride) = (scale, shift, imageStride)
  }

  subscript(image: Int) -> Rectification { Rectification(scale: scale + image * imageStride, shift: shift + image * imageStride) }
}
