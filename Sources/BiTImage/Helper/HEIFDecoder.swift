import CPictureLibraries

/// HEIC and AVIF through libheif: the primary picture, turned and cropped as its file says, in 8 bits.
struct HEIFDecoder: HelperDecoder {
  private let alloc: heif_context_alloc
  private let free: @convention(c) (OpaquePointer?) -> Void
  private let setMaxThreads: heif_set_max_threads
  private let read: heif_read_memory
  private let primary: heif_primary_handle
  private let width: heif_handle_number
  private let height: heif_handle_number
  private let options: heif_options_alloc
  private let decodePicture: heif_decode
  private let plane: heif_plane
  private let pictureWidth: heif_picture_number
  private let pictureHeight: heif_picture_number
  private let nclx: heif_get_nclx

  init() throws(ImageError) {
    let library = try SharedLibrary(["libheif.so.1"], kind: "HEIC or AVIF", package: "libheif1")
    alloc = try library.function("heif_context_alloc")
    free = try library.function("heif_context_free")
    setMaxThreads = try library.function("heif_context_set_max_decoding_threads")
    read = try library.function("heif_context_read_from_memory_without_copy")
    primary = try library.function("heif_context_get_primary_image_handle")
    width = try library.function("heif_image_handle_get_width")
    height = try library.function("heif_image_handle_get_height")
    options = try library.function("heif_decoding_options_alloc")
    decodePicture = try library.function("heif_decode_image")
    plane = try library.function("heif_image_get_plane_readonly")
    pictureWidth = try library.function("heif_image_get_width")
    pictureHeight = try library.function("heif_image_get_height")
    nclx = try library.function("heif_image_handle_get_nclx_color_profile")
    // Decoders may be plug-ins, which are loaded as long as files may be opened.
    if library.has("heif_init") {
      let start: @convention(c) (UnsafeMutableRawPointer?) -> heif_status = try library.function("heif_init")
      _ = start(nil)
    }
  }

  func decode(_ bytes: [UInt8], pixels: Bool) throws -> DecodedPicture {
    try bytes.withUnsafeBytes { bytes in
      guard let context = alloc() else { throw ImageError.damaged(reason: "HEIF: libheif can't start") }
      // Freed with the process: it decodes one picture.
      setMaxThreads(context, 0)
      try check(read(context, bytes.baseAddress, bytes.count, nil))
      var handle: OpaquePointer?
      try check(primary(context, &handle))
      let size = ImageSize(height: Int(height(handle)), width: Int(width(handle)))
      try Image.check(width: size.width, height: size.height, fileBytes: bytes.count, maxPerByte: 1 << 30)
      // The file's own properties turn it, whatever its EXIF data say.
      guard pixels else { return DecodedPicture(size: size, orientation: .upright, pixels: []) }
      if let chroma = AV1Chroma(bytes), let matrix = matrix(handle) {
        return DecodedPicture(size: size, orientation: .upright, pixels: try rgb(handle, size, chroma, matrix))
      }
      return DecodedPicture(size: size, orientation: .upright, pixels: try rgb(handle, size))
    }
  }

  private func rgb(_ handle: OpaquePointer?, _ size: ImageSize) throws -> [UInt8] {
    let options = options()
    if let options, options.pointee.version >= 2 { options.pointee.convert_hdr_to_8bit = 1 }
    var picture: OpaquePointer?
    try check(decodePicture(handle, &picture, HEIF.rgb, HEIF.interleavedRGB, options))
    var stride: Int32 = 0
    guard let picture, let start = plane(picture, HEIF.interleaved, &stride),
      Int(pictureWidth(picture, HEIF.interleaved)) == size.width, Int(pictureHeight(picture, HEIF.interleaved)) == size.height,
      Int(stride) >= 3 * size.width
    else { throw ImageError.damaged(reason: "HEIF: the picture has another size than its header says") }
    return [UInt8](unsafeUninitializedCapacity: 3 * size.width * size.height) { pixels, initialized in
      for row in 0..<size.height {
        let line = UnsafeBufferPointer(start: start + row * Int(stride), count: 3 * size.width)
        _ = UnsafeMutableBufferPointer(rebasing: pixels[(3 * row * size.width)...]).update(fromContentsOf: line)
      }
      initialized = 3 * size.width * size.height
    }
  }

  /// The matrix that the file names.
  private func matrix(_ handle: OpaquePointer?) -> YUVPlanes.Matrix? {
    var profile: UnsafeMutablePointer<heif_nclx>?
    guard nclx(handle, &profile).code == 0, let profile else { return nil }
    return YUVPlanes.Matrix(coefficients: Int(profile.pointee.matrix_coefficients), isFullRange: profile.pointee.full_range_flag != 0)
  }

  private func rgb(_ handle: OpaquePointer?, _ size: ImageSize, _ chroma: AV1Chroma, _ matrix: YUVPlanes.Matrix) throws -> [UInt8] {
    var picture: OpaquePointer?
    try check(decodePicture(handle, &picture, HEIF.yuv, chroma.rawValue, options()))
    let planes = try (0..<3 as Range<Int32>).map { channel -> YUVPlanes.Plane in
      var stride: Int32 = 0
      guard let picture, let start = plane(picture, channel, &stride) else { throw ImageError.damaged(reason: "HEIF: a plane is missing") }
      return YUVPlanes.Plane(
        start: start, stride: Int(stride), width: Int(pictureWidth(picture, channel)), height: Int(pictureHeight(picture, channel)))
    }
    let halves = (
      height: chroma == .halfBoth ? (size.height + 1) / 2 : size.height, width: chroma == .full ? size.width : (size.width + 1) / 2
    )
    guard planes[0].width == size.width, planes[0].height == size.height,
      planes[1...].allSatisfy({ $0.width == halves.width && $0.height == halves.height }), planes.allSatisfy({ $0.stride >= $0.width })
    else { throw ImageError.damaged(reason: "HEIF: the picture has another size than its header says") }
    return YUVPlanes(brightness: planes[0], blue: planes[1], red: planes[2], matrix: matrix).rgb()
  }

  /// libheif's numbers.
  private enum HEIF {
    static let yuv: Int32 = 0
    static let rgb: Int32 = 1
    static let interleavedRGB: Int32 = 10
    static let interleaved: Int32 = 10
    static let unsupportedFeature: Int32 = 4
    static let unsupportedCodec: Int32 = 3000
  }

  private func check(_ status: heif_status) throws {
    guard status.code != 0 else { return }
    let words = status.message.map { String(cString: $0) } ?? "error \(status.code)"
    if status.code == HEIF.unsupportedFeature, status.subcode == HEIF.unsupportedCodec {
      throw ImageError.unavailable(
        reason: "the installed libheif has no decoder for it (\(words)); Debian's are in libheif-plugin-libde265 and libheif-plugin-dav1d")
    }
    throw ImageError.damaged(reason: "HEIF: " + words)
  }
}

/// How many values of colour an AVIF picture of 8 bits has, by libheif's numbers.
private enum AV1Chroma: Int32 {
  case halfBoth = 1
  case halfWidth = 2
  case full = 3

  /// What the first configuration of a coloured picture says: alpha and depth have grey ones.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let name = Array("av1C".utf8)
    var place = 0
    while place + 8 <= min(bytes.count, 1 << 16) {
      // Version 1; then grey, and half the width and height, are bits of the third byte.
      if bytes[place..<place + 4].elementsEqual(name), bytes[place + 4] == 0x81, bytes[place + 6] & 0x10 == 0 {
        guard bytes[place + 6] & 0x40 == 0 else { return nil }
        switch bytes[place + 6] >> 2 & 3 {
        case 0: self = .full
        case 2: self = .halfWidth
        case 3: self = .halfBoth
        default: return nil
        }
        return
      }
      place += 1
    }
    return nil
  }
}
