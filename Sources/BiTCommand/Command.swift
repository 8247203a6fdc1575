/// A command of `bit`.
protocol Command: SendableMetatype {
  /// What it takes.
  static var declaration: Declaration { get }

  /// Does it.
  ///
  /// - Returns: the exit status: 0 done; 1 done, but something was found or some inputs failed.
  /// - Throws: what keeps it from being done: exit status 1, or 64 for a `UsageError`.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32
}
