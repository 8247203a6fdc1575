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
  /// Resizes to `height` x `width` and normalises for the network: `(value - 127.5) / 127.5`, from -1 to 1.
  ///
  /// - Parameter input: height x width x 3 values; all are written.
  public func prepare(height: Int, width: Int, resize: Resize, into input: UnsafeMutableBufferPointer<Float>) {
    prepare(
      ResizedPart(rows: 0..<height, columns: 0..<width), of: ImageSize(height: height, width: width), resize: resize, into: input)
  }

  /// The same, as an array.
  public func prepared(height: Int, width: Int, resize: Resize) -> [Float] {
    [Float](unsafeUninitializedCapacity: height * width * 3) { buffer, initialized in
      prepare(height: height, width: width, resize: resize, into: UnsafeMutableBufferPointer(rebasing: buffer[..<(height * width * 3)]))
      initialized = height * width * 3
    }
  }

  /// A part of the image that is resized to `size`, normalised; nothing else is computed.
  package func prepare(
    _ part: ResizedPart, of size: ImageSize, resize method: Resize, into input: UnsafeMutableBufferPointer<Float>
  ) {
    switch method {
    case .pillow: resize(PillowResizing.self, part, height: size.height, width: size.width, into: input)
    case .tensorFlow: resize(TensorFlowResizing.self, part, height: size.height, width: size.width, into: input)
    }
  }

  /// The image at another size, as Pillow's `resize((width, height), Image.BILINEAR)` gives it.
  public func resizedByPillow(height: Int, width: Int) -> Image {
    Image(height: height, width: width) { pixels in
      resize(
        PillowResizing.self, ResizedPart(rows: 0..<height, columns: 0..<width), height: height, width: width, into: pixels)
    }
  }

  private func resize<Method: SeparableMethod, Element: ResizedElement>(
    _ method: Method.Type, _ part: ResizedPart, height: Int, width: Int, into target: UnsafeMutableBufferPointer<Element>
  ) {
    let rows = method.axis(input: self.height, output: height).cut(part.rows)
    let columns = method.axis(input: self.width, output: width).cut(part.columns, reversed: part.isFlipped)
    guard method.goesDownFirst(from: self, height: height, width: width) else {
      return resize(method, rows: rows, columns: columns, into: target)
    }
    let between = Image(height: rows.count, width: self.width) {
      resize(method, rows: rows, columns: method.axis(input: self.width, output: self.width), into: $0)
    }
    between.resize(method, rows: method.axis(input: rows.count, output: rows.count), columns: columns, into: target)
  }
}
