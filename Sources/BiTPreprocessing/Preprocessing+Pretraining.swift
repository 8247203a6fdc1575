extension Preprocessing {
  /// How networks that are trained from scratch are evaluated: the shorter side is brought to `side` / 0.875 by the mean of areas, and the middle of
  /// that is the input: 256 and 224 (big_vision: `resize_small(256)|central_crop(224)`; S4L, `preprocess.py`, has the same).
  ///
  /// big_vision cuts off what the means have behind the point; here, as in S4L, they keep it.
  public static func pretraining(side: Int) -> Preprocessing {
    Preprocessing(ImageSize(side: side), resize: .tensorFlowArea, fit: .shorterSide, cropShare: 0.875)
  }
}
