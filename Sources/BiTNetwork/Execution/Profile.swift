/// What one layer of a network took in one pass.
public struct LayerTiming: Sendable {
  /// For example `block1/unit01/b`.
  public let layer: String
  /// How it was computed: `pointwise`, `strassen`, `patches`, `strips`, `winograd`, `norm`, `pool`, `head`.
  public let algorithm: String
  /// Multiply-adds of the direct computation, for all images of the batch; 0 where there are no products.
  public let multiplyAdds: Int
  /// Wall time, all threads together.
  public let seconds: Double
}

/// Collects the time of each layer, in the order in which they first come; a layer may come more than once.
final class Profile {
  private(set) var timings: [LayerTiming] = []
  private var indices: [String: Int] = [:]
  private let clock = ContinuousClock()

  func measure(_ layer: String, algorithm: String, multiplyAdds: Int, _ body: () -> Void) {
    let duration = clock.measure(body).components
    let seconds = Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
    guard let index = indices[layer] else {
      indices[layer] = timings.count
      timings.append(LayerTiming(layer: layer, algorithm: algorithm, multiplyAdds: multiplyAdds, seconds: seconds))
      return
    }
    let sofar = timings[index]
    timings[index] = LayerTiming(
      layer: layer, algorithm: algorithm, multiplyAdds: sofar.multiplyAdds + multiplyAdds, seconds: sofar.seconds + seconds)
  }
}
