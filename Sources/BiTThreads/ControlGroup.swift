/// A control group that limits what a process may take (cgroups(7)).
package struct ControlGroup: Sendable {
  /// The two interfaces of the kernel; on one machine each may serve some resources.
  package enum Version: Sendable {
    case first
    case second
  }

  package let version: Version
  /// Where its files are.
  package let folder: String
}

extension KernelFiles {
  /// Each control group of a resource (`cpu`, `memory`) that this process is in, and each above it.
  ///
  /// `/proc/self/cgroup` has a line `0::/path` for the second version, `N:memory:/path` for the first. Within a container the path may be that
  /// outside of it, and the container's own group is then where the hierarchy begins.
  package func controlGroups(of resource: String) -> [ControlGroup] {
    (text("/proc/self/cgroup") ?? "").split(separator: "\n").flatMap { line -> [ControlGroup] in
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return [] }
      let version: ControlGroup.Version = fields[0] == "0" && fields[1].isEmpty ? .second : .first
      guard version == .second || fields[1].split(separator: ",").contains(Substring(resource)) else { return [] }
      let hierarchy = ["/sys/fs/cgroup"] + (version == .second ? [] : [resource])
      let path = fields[2].split(separator: "/").map(String.init)
      return (0...path.count).reversed().map { depth in
        ControlGroup(version: version, folder: (hierarchy + path[..<depth]).joined(separator: "/"))
      }
    }
  }
}
