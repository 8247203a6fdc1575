import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Runs workers over the inputs of one reader, starts another behind each input that one dies or hangs of, and keeps those inputs.
struct Driver {
  let reader: Reader
  let inputs: Int
  let seed: UInt64
  /// Where inputs that failed are kept.
  let failures: String
  /// How many of the words are told with which inputs were refused.
  let refusalsTold: Int

  /// Processor time that an input may take.
  static let secondsAnInput = 5.0
  /// Looks at the worker after which an input is given up that takes no processor time: it waits for something that never comes. They are
  /// counted, not timed: where both processes are stopped, neither goes on.
  private static let maxLooks = 2400
  /// Microseconds between two looks.
  private static let pause: UInt32 = 50_000

  /// - Returns: the number of inputs that failed.
  func run() throws -> Int {
    let folder = try TemporaryFolder()
    let progress = try Progress(path: folder.path + "/progress")
    var failed = 0
    let start = ContinuousClock.now
    var refusals = Refusals()
    while progress.index < inputs {
      let reason = try watch(from: progress.index, progress, folder: folder.path)
      // A worker that died has left none.
      try? refusals.add(file: folder.path + "/refusals")
      unlink(folder.path + "/refusals")
      guard let reason else { break }
      failed += 1
      let index = progress.index
      mkdir(failures, 0o777)
      let path = "\(failures)/\(reader.name)-\(seed)-\(index)"
      let mutator = try Mutator(reader)
      var writer = try SequentialWriter(path: path)
      try writer.write(mutator.bytes(mutator.input(index, seed: seed)))
      try writer.flush()
      Console.write(
        "\(reader.name): input \(index) (\(mutator.seed(mutator.input(index, seed: seed).seed).name)): \(reason); kept as \(path)")
      progress.begin(index + 1)
    }
    let counts = [Progress.Count.refused, .same, .unprotected].map(progress.number)
    Console.print(
      "\(reader.name): \(inputs) inputs: \(counts[0]) refused, \(counts[1]) read with the content that their checksums vouch for, "
        + "\(counts[2]) read without any, \(failed) failed; at most \((progress.peak + 1 << 20 - 1) >> 20) MiB more memory; "
        + "\(Int(Double(inputs) / max(1, Double(start.duration(to: .now).components.seconds)))) a second")
    if refusalsTold > 0 { Console.print(refusals.lines(atMost: refusalsTold)) }
    return failed
  }

  /// Runs a worker from `first` on.
  ///
  /// - Returns: what was wrong with the input at which it ended; nil at the end of all.
  private func watch(from first: Int, _ progress: Progress, folder: String) throws -> String? {
    let log = folder + "/log"
    progress.isReading = false
    let process = try start(["--worker", reader.name, "\(first)", "\(inputs)", "\(seed)", folder], log: log)
    var (index, looks, seconds) = (-1, 0, 0.0)
    while true {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process { return try reason(status, log: log) }
      usleep(Self.pause)
      guard progress.isReading else { continue }
      if progress.index != index { (index, looks, seconds) = (progress.index, 0, Self.processorSeconds(of: process)) }
      looks += 1
      let computed = Self.processorSeconds(of: process) - seconds
      guard computed > Self.secondsAnInput || looks > Self.maxLooks else { continue }
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
      return computed > Self.secondsAnInput ? "took over \(Self.secondsAnInput) seconds" : "waits for something"
    }
  }

  private func reason(_ status: Int32, log: String) throws -> String? {
    if status == 0 { return nil }
    let file = try RandomAccessFile(path: log)
    let text = String(decoding: try file.bytes(at: 0, count: min(file.size, 4000)), as: UTF8.self)
    let signal = status & 0x7F
    return (signal == 0 ? "exit status \(status >> 8 & 0xFF)" : "died of signal \(signal)") + (text.isEmpty ? "" : ": \(text)")
  }

  private func start(_ arguments: [String], log: String) throws -> pid_t {
    guard let own = realpath("/proc/self/exe", nil) else { throw FileError(path: "/proc/self/exe", operation: "resolve", errno: errno) }
    defer { free(own) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // Swift's own backtracer can hang under the address sanitizer; a sanitizer's memory limits would hide what is measured here.
    let folder = getenv("TMPDIR").map { ["TMPDIR=" + String(cString: $0)] } ?? []
    // A short memory for what was freed, and none of where it was taken, let three times as many inputs be read.
    let settings =
      folder + [
        "SWIFT_BACKTRACE=enable=no",
        "ASAN_OPTIONS=quarantine_size_mb=1:thread_local_quarantine_size_kb=64:malloc_context_size=0:max_malloc_fill_size=0:"
          + "allocator_may_return_null=0:detect_leaks=0",
      ]
    var words: [UnsafeMutablePointer<CChar>?] = ([String(cString: own)] + arguments).map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, own, &actions, nil, &words, &environment)
    guard code == 0 else { throw FileError(path: String(cString: own), operation: "start", errno: code) }
    return process
  }

  /// Processor time that a process has used. Unlike the clock it stands still where the process does.
  private static func processorSeconds(of process: pid_t) -> Double {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1024)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    // The name in brackets may hold spaces; user and system time are the 12th and 13th field behind it.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}

/// Lines for people.
enum Console {
  static func print(_ text: String) { put(text, to: STDOUT_FILENO) }

  /// To standard error.
  static func write(_ text: String) { put(text, to: STDERR_FILENO) }

  private static func put(_ text: String, to descriptor: Int32) {
    let line = Array((text + "\n").utf8)
    _ = putBytes(descriptor, line, line.count)
  }
}

/// `write`, whose name the method above hides.
private func putBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, bytes, count) }
