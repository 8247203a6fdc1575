/// Winograd's F(4x4, 3x3) for stride 1 (Lavin and Gray, arXiv 1509.09308): 4x4 outputs from 6x6 inputs by 36 products instead of 144.
///
/// An image is covered by tiles of 4x4 outputs. The 36 values of a transformed tile go to 36 planes, so that each plane is a matrix of
/// tiles x channels that one multiplication takes.
package enum Winograd {
  /// Outputs of a tile in each direction.
  package static let outputs = 4
  /// Inputs of a tile in each direction.
  package static let inputs = 6
  /// Values of a transformed tile.
  package static let planes = 36
}

/// Tiles of one image, normalised, rectified and transformed into planes.
package struct WinogradInputArguments {
  /// The first channel to transform of the first of `height` x `width` pixels, padded by 1 with zeros after the rectification.
  package var image: UnsafePointer<Float>
  package var height: Int
  package var width: Int
  /// From one pixel to the next.
  package var pixelStride: Int
  /// Channels to transform, a multiple of 16.
  package var channels: Int
  /// Of the first channel to transform, and those after it.
  package var rectification: Rectification
  /// Rows of tiles, counted from the top of the image.
  package var tileRows: Range<Int>
  /// Plane p's tile t is at `planes + p · planeStride + t · tileStride`; tile 0 is the first of `tileRows`.
  package var planes: UnsafeMutablePointer<Float>
  package var planeStride: Int
  package var tileStride: Int

  package init(
    image: UnsafePointer<Float>, height: Int, width: Int, pixelStride: Int, channels: Int, rectification: Rectification,
    tileRows: Range<Int>, planes: UnsafeMutablePointer<Float>, planeStride: Int, tileStride: Int
  ) {
    self.image = image
    self.height = height
    self.width = width
    self.pixelStride = pixelStride
    self.channels = channels
    self.rectification = rectification
    self.tileRows = tileRows
    self.planes = planes
    self.planeStride = planeStride
    self.tileStride = tileStride
  }
}

/// Products in planes, transformed back into output pixels of one image.
package struct WinogradOutputArguments {
  /// Plane p's tile t is at `planes + p · planeStride + t · tileStride`; tile 0 is the first of `tileRows`.
  package var planes: UnsafePointer<Float>
  package var planeStride: Int
  package var tileStride: Int
  package var tileRows: Range<Int>
  package var height: Int
  package var width: Int
  /// Channels to write, a multiple of 16.
  package var channels: Int
  /// The first channel of the image's first pixel.
  package var output: UnsafeMutablePointer<Float>
  /// From one pixel to the next.
  package var pixelStride: Int

  package init(
    planes: UnsafePointer<Float>, planeStride: Int, tileStride: Int, tileRows: Range<Int>, height: Int, width: Int, channels: Int,
    output: UnsafeMutablePointer<Float>, pixelStride: Int
  ) {
    self.planes = planes
    self.planeStride = planeStride
    self.tileStride = tileStride
    self.tileRows = tileRows
    self.height = height
    self.width = width
    self.channels = channels
    self.output = output
    self.pixelStride = pixelStride
  }
}

/// One panel of a packed 3x3 kernel, transformed into planes.
package struct WinogradWeightsArguments {
  /// 3 x 3 x `channels` x panelWidth.
  package var panel: UnsafePointer<Float>
  package var channels: Int
  /// 36 x `channels` x panelWidth.
  package var planes: UnsafeMutablePointer<Float>

  package init(panel: UnsafePointer<Float>, channels: Int, planes: UnsafeMutablePointer<Float>) {
    self.panel = panel
    self.channels = channels
    self.planes = planes
  }
}
