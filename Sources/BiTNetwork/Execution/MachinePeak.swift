import BiTKernels
import BiTThreads

/// What this machine can multiply at most, as a yardstick for layers.
///
/// Without state; two threads that measure at once take the machine from each other.
public enum MachinePeak {
  /// The highest rate, in multiply-adds a second, that the micro-kernel reached over data in the nearest cache, in short runs over about a
  /// fifth of a second, all threads at once.
  public static func multiplyAddsPerSecond(_ instructionSet: InstructionSet = .best, threads: Int? = nil) -> Double {
    let kernels = instructionSet.kernels
    let pool = ThreadPool(count: threads ?? Processors.available)
    let (rows, depth, repeats) = (kernels.tileRows, 128, 500)
    let stride = depth + 16
    let workers = (0..<pool.count).map { _ in
      (
        Buffer([Float](repeating: 1, count: rows * stride)), Buffer([Float](repeating: 1, count: depth * kernels.panelWidth)),
        Buffer(count: rows * kernels.panelWidth)
      )
    }
    let clock = ContinuousClock()
    let start = clock.now
    var best = 0.0
    while start.duration(to: clock.now) < .milliseconds(200) {
      let duration = clock.measure {
        pool.run(pool.count) { item, _ in
          let (a, b, c) = workers[item]
          for _ in 0..<repeats {
            kernels.multiply(
              MultiplyArguments(
                a: Matrix(a.values, rows: rows, columns: depth, rowStride: stride), b: Panels(b.values, count: 1, stride: 0),
                c: MutableMatrix(c.values, rows: rows, columns: kernels.panelWidth), accumulates: false))
          }
        }
      }.components
      let seconds = Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
      best = max(best, Double(pool.count * repeats * rows * depth * kernels.panelWidth) / seconds)
    }
    return best
  }
}
