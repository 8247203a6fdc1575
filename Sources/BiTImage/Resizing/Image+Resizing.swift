// `Resize`, `ImageSize` and `Preprocessing` are part of this module's interface.
@_exported import BiTPreprocessing

/// The part of a resized image that is wanted.
package struct ResizedPart {
  let rows: Range<Int>
  let columns: Range<Int>
  let isFlipped: Bool

  /// - Parameter isFlipped: whether left and right are exchanged.
  package init(rows: Range<Int>, columns: Range<Int>, isFlipped: Bool = false) {
    (self.rows, self.columns, self.isFlipped) = (rows, columns, isFlipped)
  }
}

extension Image {
  /// What a network sees of the picture: resized, cut and normalised as `preprocessing` says.
  ///
  /// - Parameter input: height x width x 3 values; all are written.
  /// - Precondition: the preprocessing is usable.
  public func prepare(_ preprocessing: Preprocessing, into input: UnsafeMutableBufferPointer<Float>) {
    let (resized, rows, columns) = preprocessing.cut(of: ImageSize(height: height, width: width))
    prepare(
      ResizedPart(rows: rows, columns: columns), of: resized, resize: preprocessing.resize, normalisation: preprocessing.normalisation,
      into: input)
  }

  /// The same, as an array.
  public func prepared(_ preprocessing: Preprocessing) -> [Float] {
    let count = preprocessing.size.values
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      prepare(preprocessing, into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }

  /// Resizes to `height` x `width` and normalises for the network: `(value - 127.5) / 127.5`, from -1 to 1.
  ///
  /// - Parameter input: height x width x 3 values; all are written.
  public func prepare(height: Int, width: Int, resize: Resize, into input: UnsafeMutableBufferPointer<Float>) {
    prepare(Preprocessing(height: height, width: width, resize: resize), into: input)
  }

  /// The same, as an array.
  public func prepared(height: Int, width: Int, resize: Resize) -> [Float] {
    prepared(Preprocessing(height: height, width: width, resize: resize))
  }

  /// A part of the image that is resized to `size`, normalised; nothing else is computed.
  package func prepare(
    _ part: ResizedPart, of size: ImageSize, resize method: Resize, normalisation: Normalisation = .symmetric,
    into input: UnsafeMutableBufferPointer<Float>
  ) {
    switch normalisation {
    case .symmetric: prepare(part, of: size, resize: method, as: SymmetricForm(), into: input)
    case .channels(let mean, let deviation):
      prepare(part, of: size, resize: method, as: ChannelForm(mean: mean, deviation: deviation), into: input)
    }
  }

  private func prepare<Form: ResizedForm>(
    _ part: ResizedPart, of size: ImageSize, resize method: Resize, as form: Form, into input: UnsafeMutableBufferPointer<Form.Element>
  ) {
    switch method {
    case .pillow: resize(PillowResizing<Triangle>.self, part, of: size, as: form, into: input)
    case .pillowBicubic: resize(PillowResizing<Cubic>.self, part, of: size, as: form, into: input)
    case .tensorFlow: resize(TensorFlowResizing.self, part, of: size, as: form, into: input)
    case .tensorFlowArea: resize(AreaResizing.self, part, of: size, as: form, into: input)
    }
  }

  /// The image at another size, as Pillow's `resize((width, height), Image.BILINEAR)` gives it.
  public func resizedByPillow(height: Int, width: Int) -> Image {
    Image(height: height, width: width) { pixels in
      resize(
        PillowResizing<Triangle>.self, ResizedPart(rows: 0..<height, columns: 0..<width), of: ImageSize(height: height, width: width),
        as: ByteForm(), into: pixels)
    }
  }

  private func resize<Method: SeparableMethod, Form: ResizedForm>(
    _ method: Method.Type, _ part: ResizedPart, of size: ImageSize, as form: Form, into target: UnsafeMutableBufferPointer<Form.Element>
  ) {
    let rows = method.axis(input: height, output: size.height, part: part.rows)
    var columns = method.axis(input: width, output: size.width, part: part.columns)
    if part.isFlipped { columns = columns.reversed() }
    guard method.goesDownFirst(from: self, height: size.height, width: size.width) else {
      return resize(method, rows: rows, columns: columns, as: form, into: target)
    }
    let between = Image(height: rows.count, width: width) {
      resize(method, rows: rows, columns: method.axis(input: width, output: width, part: 0..<width), as: ByteForm(), into: $0)
    }
    let asTheyAre = method.axis(input: rows.count, output: rows.count, part: 0..<rows.count)
    between.resize(method, rows: asTheyAre, columns: columns, as: form, into: target)
  }
}
