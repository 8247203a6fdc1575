/// A method of resizing. Two are in use and differ visibly in the logits.
public enum Resize: String, Sendable, CaseIterable {
  /// `tf.image.resize`: bilinear, half-pixel centres, no antialiasing, float result.
  case tensorFlow = "tf"
  /// Pillow's `Image.BILINEAR`: the filter widens with the scale, 8-bit result.
  case pillow = "pil"
}
