import BiTNetwork

/// Where the time of a pass goes, layer by layer.
struct Profiling {
  /// The median of each layer over some passes.
  private let layers: [LayerTiming]
  private let peak: Double

  init(_ session: Session, _ images: [Float], threads: Int, passes: Int = 15) throws {
    let runs = try (0..<passes).map { _ in try session.profile(images) }
    layers = runs[0].indices.map { index in runs.map { $0[index] }.sorted { $0.seconds < $1.seconds }[passes / 2] }
    peak = MachinePeak.multiplyAddsPerSecond(session.network.instructionSet, threads: threads)
  }

  /// The sums over the layers of each algorithm, in the order in which they first come.
  private var algorithms: [(name: String, seconds: Double, multiplyAdds: Int)] {
    var sums: [(name: String, seconds: Double, multiplyAdds: Int)] = []
    for layer in layers {
      let index = sums.firstIndex { $0.name == layer.algorithm } ?? sums.count
      if index == sums.count { sums.append((layer.algorithm, 0, 0)) }
      sums[index].seconds += layer.seconds
      sums[index].multiplyAdds += layer.multiplyAdds
    }
    return sums
  }

  /// Rates count the multiply-adds of the direct computation, so that an algorithm which needs fewer can pass the peak.
  var table: String {
    var table = Table(columns: [.left, .left, .right, .right, .right])
    table.append(["layer", "algorithm", "ms", "GFLOP/s", "of peak"])
    func append(_ name: String, _ algorithm: String, _ seconds: Double, _ multiplyAdds: Int) {
      let rate = seconds > 0 ? 2 * Double(multiplyAdds) / seconds : 0
      let hasRate = multiplyAdds > 0
      table.append([
        name, algorithm, decimal(seconds * 1000, 3), hasRate ? decimal(rate / 1e9, 1) : "",
        hasRate ? decimal(100 * rate / (2 * peak), 0) + " %" : "",
      ])
    }
    for layer in layers { append(layer.layer, layer.algorithm, layer.seconds, layer.multiplyAdds) }
    for sum in algorithms { append("all", sum.name, sum.seconds, sum.multiplyAdds) }
    return "peak of this machine, measured: \(decimal(2 * peak / 1e9, 1)) GFLOP/s; rates count the direct computation\n" + table.text()
  }

  var json: JSON {
    .object([
      ("peakGigaflops", .number(2 * peak / 1e9)),
      (
        "layers",
        .array(
          layers.map { layer in
            .object([
              ("layer", .string(layer.layer)), ("algorithm", .string(layer.algorithm)), ("milliseconds", .number(layer.seconds * 1000)),
              ("gigaflops", .number(layer.seconds > 0 ? 2e-9 * Double(layer.multiplyAdds) / layer.seconds : 0)),
            ])
          })
      ),
    ])
  }
}
