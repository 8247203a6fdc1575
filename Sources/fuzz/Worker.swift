import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The process that feeds a reader with inputs, one after the other, and dies of those that the reader doesn't survive.
struct Worker {
  let reader: Reader
  let seed: UInt64
  let progress: Progress
  private var refusals = Refusals()

  init(reader: Reader, seed: UInt64, progress: Progress) {
    (self.reader, self.seed, self.progress) = (reader, seed, progress)
  }

  /// Memory that a reader may take beyond the size of its input.
  static let memoryLimit = 256 << 20
  /// The exit status after an input that the reader survived but dealt with wrongly.
  static let failureStatus: Int32 = 3

  /// Feeds the inputs of `range`; standard error says what is wrong with the one after which the process ends.
  mutating func run(_ range: Range<Int>, folder: String) throws {
    let mutator = try Mutator(reader)
    let file = WorkingFile(path: folder + "/input", mutator: mutator)
    let memory = MemoryPeak()
    for index in range {
      progress.begin(index)
      progress.isReading = true
      let input = mutator.input(index, seed: seed)
      try file.set(input)
      var sound = mutator.seed(input.seed)
      if input.isForged { sound.content = nil }
      memory.begin()
      do {
        try read(file.path, sound)
      } catch let failure as Failure {
        try end(folder, "\(failure)")
      }
      let taken = memory.taken()
      progress.tookMemory(taken)
      guard taken <= file.size + Self.memoryLimit else {
        try end(folder, "\(Failure.memory(bytes: taken, limit: file.size + Self.memoryLimit))")
      }
    }
    try refusals.write(to: folder + "/refusals")
    progress.begin(range.upperBound)
  }

  private func end(_ folder: String, _ reason: String) throws -> Never {
    try refusals.write(to: folder + "/refusals")
    Console.write(reason)
    exit(Self.failureStatus)
  }

  private mutating func read(_ path: String, _ seed: Seed) throws {
    do {
      switch try reader.read(path, seed) {
      case .same: progress.count(.same)
      case .unprotected: progress.count(.unprotected)
      case .wrong(let what): throw Failure.wrongContent("\(seed.name): \(what)")
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      let text = "\(error)"
      guard text.count > 12, !text.contains("\n") || text.contains("usage: ") else { throw Failure.unclearError(text) }
      progress.count(.refused)
      refusals.add(text)
    }
  }
}

/// The file that is read: a seed with changes, of which only the changed bytes are written.
final class WorkingFile {
  let path: String
  private(set) var size = 0
  private let mutator: Mutator
  private var current: Int?
  /// What has to be put back before the next changes.
  private var changed: [Range<Int>] = []

  init(path: String, mutator: Mutator) {
    self.path = path
    self.mutator = mutator
  }

  func set(_ input: Input) throws {
    let original = mutator.seed(input.seed).bytes
    let overwrites = input.edits.compactMap { edit -> (Int, [UInt8])? in
      if case .overwrite(let start, let bytes) = edit { (start, Array(bytes.prefix(max(0, original.count - start)))) } else { nil }
    }
    guard overwrites.count == input.edits.count else {
      let bytes = mutator.bytes(input)
      try write(bytes)
      (current, size) = (nil, bytes.count)
      return
    }
    if current != input.seed {
      try write(original)
      (current, size, changed) = (input.seed, original.count, [])
    }
    let output = try RandomAccessWriter(path: path)
    for range in changed { try original[range].withUnsafeBytes { try output.write($0, at: range.lowerBound) } }
    for (start, bytes) in overwrites { try bytes.withUnsafeBytes { try output.write($0, at: start) } }
    changed = overwrites.map { $0.0..<$0.0 + $0.1.count }
  }

  private func write(_ bytes: [UInt8]) throws {
    let output = try RandomAccessWriter(path: path, emptying: true)
    try bytes.withUnsafeBytes { try output.write($0, at: 0) }
  }
}

/// How much more memory the process held at its peak than at the start of a stretch of work.
///
/// Two files of the kernel are kept open, and read without taking memory: this is done hundreds of times a second.
final class MemoryPeak {
  private let status = open("/proc/self/status", O_RDONLY | O_CLOEXEC)
  private let references = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
  private let text = UnsafeMutablePointer<CChar>.allocate(capacity: 4096)
  private var start = 0

  deinit {
    close(status)
    close(references)
    text.deallocate()
  }

  func begin() {
    // Writing 5 makes the kernel forget the peak so far.
    pwrite(references, "5", 1, 0)
    start = bytes(of: "VmRSS:")
  }

  func taken() -> Int { max(0, bytes(of: "VmHWM:") - start) }

  /// A field of the process' status, in bytes; 0 where the kernel doesn't tell.
  private func bytes(of field: String) -> Int {
    text[max(0, pread(status, text, 4095, 0))] = 0
    guard let found = strstr(text, field) else { return 0 }
    return atol(found + field.utf8.count) << 10
  }
}
