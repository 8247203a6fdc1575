// What kernels read and write: pointers into memory that the caller keeps, with the extents and strides that belong to them. All strides are
// counted in values.

/// `rows` x `columns` values, each row `rowStride` values after the one before.
package struct Matrix {
  package var values: UnsafePointer<Float>
  package var rows: Int
  package var columns: Int
  package var rowStride: Int

  @inlinable package init(_ values: UnsafePointer<Float>, rows: Int, columns: Int, rowStride: Int) {
    (self.values, self.rows, self.columns, self.rowStride) = (values, rows, columns, rowStride)
  }

  /// Rows that follow each other.
  @inlinable package init(_ values: UnsafePointer<Float>, rows: Int, columns: Int) {
    self.init(values, rows: rows, columns: columns, rowStride: columns)
  }
}

/// A `Matrix` to write.
package struct MutableMatrix {
  package var values: UnsafeMutablePointer<Float>
  package var rows: Int
  package var columns: Int
  package var rowStride: Int

  @inlinable package init(_ values: UnsafeMutablePointer<Float>, rows: Int, columns: Int, rowStride: Int) {
    (self.values, self.rows, self.columns, self.rowStride) = (values, rows, columns, rowStride)
  }

  /// Rows that follow each other.
  @inlinable package init(_ values: UnsafeMutablePointer<Float>, rows: Int, columns: Int) {
    self.init(values, rows: rows, columns: columns, rowStride: columns)
  }
}

/// Weights cut into panels of as many columns as a panel has (`KernelSet.panelWidth`), each row after row and `stride` values after the one before.
package struct Panels {
  package var values: UnsafePointer<Float>
  package var count: Int
  package var stride: Int

  @inlinable package init(_ values: UnsafePointer<Float>, count: Int, stride: Int) {
    (self.values, self.count, self.stride) = (values, count, stride)
  }
}

/// Matrices of the same shape: plane p's row r begins at `values + p · stride + r · rowStride`.
package struct Planes {
  package var values: UnsafePointer<Float>
  package var stride: Int
  package var rowStride: Int

  @inlinable package init(_ values: UnsafePointer<Float>, stride: Int, rowStride: Int) {
    (self.values, self.stride, self.rowStride) = (values, stride, rowStride)
  }
}

/// `Planes` to write.
package struct MutablePlanes {
  package var values: UnsafeMutablePointer<Float>
  package var stride: Int
  package var rowStride: Int

  @inlinable package init(_ values: UnsafeMutablePointer<Float>, stride: Int, rowStride: Int) {
    (self.values, self.stride, self.rowStride) = (values, stride, rowStride)
  }
}

/// One image: `height` x `width` pixels, row by row, each `pixelStride` values after the one before; of each `channels` values are meant.
package struct ImageView {
  package var values: UnsafePointer<Float>
  package var height: Int
  package var width: Int
  package var channels: Int
  package var pixelStride: Int

  @inlinable package init(_ values: UnsafePointer<Float>, height: Int, width: Int, channels: Int, pixelStride: Int) {
    (self.values, self.height, self.width) = (values, height, width)
    (self.channels, self.pixelStride) = (channels, pixelStride)
  }

  /// Pixels that follow each other.
  @inlinable package init(_ values: UnsafePointer<Float>, height: Int, width: Int, channels: Int) {
    self.init(values, height: height, width: width, channels: channels, pixelStride: channels)
  }
}

/// An `ImageView` to write.
package struct MutableImageView {
  package var values: UnsafeMutablePointer<Float>
  package var height: Int
  package var width: Int
  package var channels: Int
  package var pixelStride: Int

  @inlinable package init(_ values: UnsafeMutablePointer<Float>, height: Int, width: Int, channels: Int, pixelStride: Int) {
    (self.values, self.height, self.width) = (values, height, width)
    (self.channels, self.pixelStride) = (channels, pixelStride)
  }

  /// Pixels that follow each other.
  @inlinable package init(_ values: UnsafeMutablePointer<Float>, height: Int, width: Int, channels: Int) {
    self.init(values, height: height, width: width, channels: channels, pixelStride: channels)
  }
}

/// A scale and a shift a channel: `value · scale + shift`.
package struct ChannelAffine {
  package var scale: UnsafePointer<Float>
  package var shift: UnsafePointer<Float>

  @inlinable package init(scale: UnsafePointer<Float>, shift: UnsafePointer<Float>) {
    (self.scale, self.shift) = (scale, shift)
  }
}

/// A scale and a shift a channel, then ReLU: what is left of a norm once its statistics are known.
package struct Rectification {
  package var scale: UnsafePointer<Float>
  package var shift: UnsafePointer<Float>

  @inlinable package init(scale: UnsafePointer<Float>, shift: UnsafePointer<Float>) {
    (self.scale, self.shift) = (scale, shift)
  }

  /// The same of the channels from one on.
  @inlinable package func from(_ channel: Int) -> Rectification { Rectification(scale: scale + channel, shift: shift + channel) }
}

/// Where statistics of columns go.
package struct Moments {
  package var means: UnsafeMutablePointer<Float>
  /// Sums of squared deviations from the mean.
  package var deviations: UnsafeMutablePointer<Float>

  @inlinable package init(means: UnsafeMutablePointer<Float>, deviations: UnsafeMutablePointer<Float>) {
    (self.means, self.deviations) = (means, deviations)
  }

  /// The places from one on.
  @inlinable package func from(_ place: Int) -> Moments { Moments(means: means + place, deviations: deviations + place) }
}
