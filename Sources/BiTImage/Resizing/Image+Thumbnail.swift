extension Image {
  /// The picture with its longer side brought to `side` pixels, by Pillow's bilinear filter; the same where it is smaller.
  public func thumbnail(side: Int) -> Image {
    let longer = max(height, width)
    guard longer > side else { return self }
    return resizedByPillow(height: max(1, height * side / longer), width: max(1, width * side / longer))
  }
}
