#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Times work.
enum Benchmark {
  /// The seconds that `body` takes.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    BiTCommand.seconds(try ContinuousClock().measure(body))
  }

  /// The median of the seconds that `body` takes, over at least so many passes and three seconds, after one that isn't counted.
  static func median(minPasses: Int, _ body: () throws -> Void) rethrows -> Double {
    try body()
    let start = ContinuousClock.now
    var times: [Double] = []
    while times.count < minPasses || start.duration(to: .now) < .seconds(3) { times.append(try seconds(body)) }
    return median(times)
  }

  /// The middle value: of an even count, the mean of the middle two.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The most memory that this process has held at a time, in bytes.
  static var peakBytes: Int {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF, which one C library imports as a number, another as an enumeration.
    return Int(usage.ru_maxrss) * 1024
  }
}
