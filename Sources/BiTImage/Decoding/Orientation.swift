import CEXIF

/// How the camera was held: EXIF tag 0x0112 (CIPA DC-008, section 4.6.4). The raw value says where the stored image's first row and
/// column stand when it is looked at.
enum Orientation: UInt16 {
  case upright = 1
  case mirrored = 2
  case upsideDown = 3
  case flipped = 4
  case transposed = 5
  case turnedRight = 6
  case transversed = 7
  case turnedLeft = 8

  /// The orientation that EXIF data or a whole JPEG file names; upright where it names none.
  init(exif bytes: [UInt8]) {
    self = .upright
    guard let data = exif_data_new_from_data(bytes, UInt32(clamping: bytes.count)) else { return }
    defer { exif_data_unref(data) }
    guard let entry = exif_content_get_entry(data.pointee.ifd.0, EXIF_TAG_ORIENTATION), entry.pointee.size >= 2,
      entry.pointee.format == EXIF_FORMAT_SHORT
    else { return }
    self = Orientation(rawValue: exif_get_short(entry.pointee.data, exif_data_get_byte_order(data))) ?? .upright
  }

  /// Whether rows become columns.
  var swapsSides: Bool { rawValue >= 5 }

  /// The image as it is meant to be seen.
  func applied(to image: Image) -> Image {
    guard self != .upright else { return image }
    let (height, width) = (image.height, image.width)
    let (newHeight, newWidth) = swapsSides ? (width, height) : (height, width)
    return Image(height: newHeight, width: newWidth) { pixels in
      image.pixels.withUnsafeBufferPointer { source in
        for row in 0..<newHeight {
          for column in 0..<newWidth {
            let (y, x) = stored(row: row, column: column, height: height, width: width)
            let (from, to) = (3 * (y * width + x), 3 * (row * newWidth + column))
            pixels[to] = source[from]
            pixels[to + 1] = source[from + 1]
            pixels[to + 2] = source[from + 2]
          }
        }
      }
    }
  }

  /// Where the pixel that is seen at a place is stored.
  private func stored(row: Int, column: Int, height: Int, width: Int) -> (row: Int, column: Int) {
    switch self {
    case .upright: (row, column)
    case .mirrored: (row, width - 1 - column)
    case .upsideDown: (height - 1 - row, width - 1 - column)
    case .flipped: (height - 1 - row, column)
    case .transposed: (column, row)
    case .turnedRight: (height - 1 - column, row)
    case .transversed: (height - 1 - column, width - 1 - row)
    case .turnedLeft: (column, width - 1 - row)
    }
  }
}
