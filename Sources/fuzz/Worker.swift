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

  /// Memory that a reader may take beyond the size of its input.
  static let memoryLimit = 256 << 20
  /// The exit status after an input that the reader survived but dealt with wrongly.
  static let failureStatus: Int32 = 3

  /// Feeds the inputs of `range`; standard error says what is wrong with the one after which the process ends.
  func run(_ range: Range<Int>, folder: String) throws {
    let mutator = try Mutator(reader)
    let file = try WorkingFile(path: folder + "/input", mutator: mutator)
    var memory = MemoryPeak()
    for index in range {
      progress.begin(index)
      progress.isReading = true
      let input = mutator.input(index, seed: seed)
      try file.set(input)
      memory.begin()
      do {
        try read(file.path, mutator.seed(input.seed))
      } catch let failure as Failure {
        Console.write("\(failure)")
        exit(Self.failureStatus)
      }
      let taken = memory.taken()
      progress.tookMemory(taken)
      guard taken <= file.size + Self.memoryLimit else {
        Console.write("\(Failure.memory(bytes: taken, limit: file.size + Self.memoryLimit))")
        exit(Self.failureStatus)
      }
    }
    progress.begin(range.upperBound)
  }

  private func read(_ path: String, _ seed: Seed) throws {
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

  init(path: String, mutator: Mutator) throws {
    self.path = path
    self.mutator = mutator
  }

  func set(_ input: (seed: Int, edits: [Edit])) throws {
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
struct MemoryPeak {
  private var start = 0

  mutating func begin() {
    // Writing 5 makes the kernel forget the peak so far.
    let descriptor = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    if descriptor >= 0 {
      write(descriptor, "5", 1)
      close(descriptor)
    }
    start = Self.bytes(of: "VmRSS:")
  }

  func taken() -> Int { max(0, Self.bytes(of: "VmHWM:") - start) }

  /// A field of `/proc/self/status`, in bytes.
  private static func bytes(of field: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      guard text.starts(with: field.utf8) else { continue }
      let digits = text.dropFirst(field.utf8.count).drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 >= 0x30 && $0 <= 0x39 }
      return digits.reduce(0) { 10 * $0 + Int($1) - 0x30 } << 10
    }
    return 0
  }
}
