import CProcessor

/// How many processors this process may use.
package enum Processors {
  /// The processors that this process may run on, or the time that its control groups leave it if that is less.
  package static let available = count(allowed: processor_count(), by: KernelFiles())

  /// What the first processor is called; nil where the kernel doesn't tell.
  package static let name = name(by: KernelFiles())

  /// What the kernel's files call the first processor.
  package static func name(by files: KernelFiles) -> String? {
    let line = files.text("/proc/cpuinfo")?.split(separator: "\n").first { $0.hasPrefix("model name") }
    guard let value = line?.split(separator: ":", maxSplits: 1).last, value.contains(where: { $0 != " " }) else { return nil }
    return value.split(separator: " ").joined(separator: " ")
  }

  /// The processors among `allowed` ones for which control groups leave time, at least 1.
  ///
  /// A group's quota is time on all processors together within a period. A part of a processor counts as one: without a thread for it, it would
  /// never be used.
  package static func count(allowed: Int, by files: KernelFiles) -> Int {
    let quotas = files.controlGroups(of: "cpu").compactMap { group -> Int? in
      let limit =
        switch group.version {
        case .first: [files.number(group.folder + "/cpu.cfs_quota_us"), files.number(group.folder + "/cpu.cfs_period_us")]
        case .second: files.numbers(group.folder + "/cpu.max")
        }
      guard limit.count == 2, let quota = limit[0], let period = limit[1], quota > 0, period > 0 else { return nil }
      return quota / period + (quota % period == 0 ? 0 : 1)
    }
    return max(1, min(allowed, quotas.min() ?? allowed))
  }
}
