/// A method of resizing. They differ visibly in the logits.
public enum Resize: String, Sendable, CaseIterable {
  /// `tf.image.resize`: bilinear, half-pixel centres, no antialiasing, float result.
  case tensorFlow = "tf"
  /// `tf.image.resize(method="area")`: each pixel is the mean of what it covers, float result.
  case tensorFlowArea = "tf-area"
  /// Pillow's `Image.BILINEAR`: the filter widens with the scale, 8-bit result.
  case pillow = "pil"
  /// Pillow's `Image.BICUBIC`: a cubic of -0.5 that widens with the scale, 8-bit result.
  case pillowBicubic = "pil-bicubic"
}
