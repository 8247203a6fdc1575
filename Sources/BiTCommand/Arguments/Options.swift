/// Options of several commands. More stand beside what they are about, as extensions.
enum Options {
  static let help = Flag("--help", "This text.")
  static let quiet = Flag("--quiet", "No progress and no remarks on standard error; errors still.")
  /// Worker threads, wherever work is parallel.
  static let threads = Option.integer(
    "--threads", "N", "Worker threads.", in: 1...1024, default: "the processors this process may use")
  static let json = Flag("--json", "One JSON document on standard output.")
  /// Permission to replace a file.
  static let force = Flag("--force", "Replace the output if it exists.")
}
