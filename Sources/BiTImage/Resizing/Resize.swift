/// A method of resizing. Two are in use and differ visibly in the logits.
public enum Resize: String, Sendable, CaseIterable {
  /// `tf.image.resize`: bilinear, half-pixel centres, no antialiasing, float result.
  case tensorFlow = "tf"
  /// Pillow's `Image.BILINEAR`: the filter widens with the scale, 8-bit result.
  case pillow = "pil"
}

extension Image {
  /// Resizes to `height` x `width` and normalises for the network: `(value - 127.5) / 127.5`, from -1 to 1.
  ///
  /// - Parameter input: height x width x 3 values; all are written.
  public func prepare(height: Int, width: Int, resize: Resize, into input: UnsafeMutableBufferPointer<Float>) {
    precondition(input.count == height * width * 3, "the input fits the image")
    switch resize {
    case .pillow:
      let resized = resizedByPillow(height: height, width: width)
      resized.pixels.withUnsafeBufferPointer { pixels in
        for index in 0..<pixels.count { input[index] = (Float(pixels[index]) - 127.5) / 127.5 }
      }
    case .tensorFlow:
      resizeByTensorFlow(height: height, width: width, into: input)
      for index in 0..<input.count { input[index] = (input[index] - 127.5) / 127.5 }
    }
  }

  /// The same, as an array.
  public func prepared(height: Int, width: Int, resize: Resize) -> [Float] {
    [Float](unsafeUninitializedCapacity: height * width * 3) { buffer, initialized in
      prepare(height: height, width: width, resize: resize, into: UnsafeMutableBufferPointer(rebasing: buffer[..<(height * width * 3)]))
      initialized = height * width * 3
    }
  }
}
