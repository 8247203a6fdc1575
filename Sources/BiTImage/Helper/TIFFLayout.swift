/// How the pixels of a page are stored.
struct TIFFLayout {
  /// What the samples of a pixel mean.
  enum Colours {
    /// One sample; 0 is white where it is inverted.
    case grey(isInverted: Bool)
    case palette([UInt8])
    /// Three samples; where they were multiplied with alpha, a fourth tells with what.
    case rgb(isMultiplied: Bool)
    case cmyk

    /// The samples that are looked at.
    var samples: Int {
      switch self {
      case .grey, .palette: 1
      case .rgb(let isMultiplied): isMultiplied ? 4 : 3
      case .cmyk: 4
      }
    }
  }

  /// How the number of a sample is stored.
  enum Number: Int {
    case unsigned = 1
    case signed = 2
    case floating = 3
  }

  let size: ImageSize
  let orientation: Orientation
  let colours: Colours
  /// Samples of a pixel, with those that aren't looked at.
  let samples: Int
  let bits: Int
  let number: Number
  /// Whether each sample has a plane of its own.
  let isSeparate: Bool
  /// Whether the conversion to red, green and blue is left to libtiff.
  let isConverted: Bool

  /// - Throws: `ImageError` where Pillow reads no such picture either.
  init(_ file: TIFFFile) throws {
    let (width, height) = (file.number32(.width, absent: 0), file.number32(.height, absent: 0))
    try Image.check(width: width, height: height, fileBytes: 1 << 30, maxPerByte: 1 << 30)
    size = ImageSize(height: height, width: width)
    orientation = Orientation(rawValue: UInt16(clamping: file.number16(.orientation, absent: 1))) ?? .upright
    var photometric = file.number16(.photometric, absent: 0)
    let compression = file.number16(.compression, absent: 1)
    // A camera's raw file begins with a small copy of its picture.
    guard photometric != 32803, photometric != 34892, !file.has(.dngVersion),
      file.number32(.subfileType, absent: 0) & 1 == 0 || !file.has(.subfiles)
    else { throw ImageError.unsupported(found: "a camera's raw file; convert it first") }
    let isOldJPEG = compression == 6
    if isOldJPEG { photometric = 6 }
    samples = file.number16(.samples, absent: 1)
    bits = file.number16(.bits, absent: 1)
    let format = file.number16(.sampleFormat, absent: 1)
    let extras = file.extraSamples
    isSeparate = file.number16(.planar, absent: 1) == 2
    let unknown = ImageError.unsupported(
      found:
        "TIFF of \(samples) samples of \(bits) bits a pixel, format \(format), colours \(photometric), extra samples \(extras); convert it first"
    )
    guard let number = Number(rawValue: format == 4 ? 1 : format), samples >= 1, samples <= 6 else { throw unknown }
    self.number = number
    var isConverted = false
    switch (photometric, bits, number, samples - extras.count) {
    case (0, 1, .unsigned, 1), (0, 2, .unsigned, 1), (0, 4, .unsigned, 1), (0, 8, .unsigned, 1): colours = .grey(isInverted: true)
    case (1, 1, .unsigned, 1), (1, 2, .unsigned, 1), (1, 4, .unsigned, 1), (1, 8, .unsigned, 1), (1, 8, .signed, 1), (1, 12, .unsigned, 1),
      (0...1, 16, .unsigned, 1), (1, 16, .signed, 1), (1, 32, _, 1), (0, 32, .floating, 1), (6, 8, .unsigned, 1):
      colours = .grey(isInverted: false)
    case (2, 8, .unsigned, 3), (2, 16, .unsigned, 3): colours = .rgb(isMultiplied: extras.first == 1)
    // Without a word on what the fourth is.
    case (2, 8, .unsigned, 4), (2, 16, .unsigned, 4): colours = .rgb(isMultiplied: false)
    case (3, 1, .unsigned, 1), (3, 2, .unsigned, 1), (3, 4, .unsigned, 1), (3, 8, .unsigned, 1):
      colours = .palette(try file.palette(count: 1 << bits).flatMap { [UInt8($0.0 >> 8), UInt8($0.1 >> 8), UInt8($0.2 >> 8)] })
    case (5, 8, .unsigned, 4), (5, 16, .unsigned, 4): colours = .cmyk
    case (6, 8, .unsigned, 3):
      colours = .rgb(isMultiplied: false)
      isConverted = compression != 7 || isSeparate
      if !isConverted { file.convertJPEG() }
    default: throw unknown
    }
    self.isConverted = isConverted
    // Several samples of few bits, and grey multiplied with alpha, are read by nobody.
    if samples > 1, bits < 8 || bits > 16 { throw unknown }
    if case .grey = colours, extras.first == 1 { throw unknown }
  }
}
