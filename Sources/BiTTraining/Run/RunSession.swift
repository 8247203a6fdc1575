import BiTContainers
import BiTFiles
import BiTThreads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A stretch of time in which a process worked on a run: a line of `sessions.jsonl`.
package struct RunSession: Sendable, Equatable {
  /// When it began, in seconds since 1970.
  package var began: Int
  /// How long it took; nil while it goes on, and for a process that was killed.
  package var seconds: Double?
  /// How long of that nothing was done but waiting for images; nil while it goes on.
  package var waited: Double?
  /// Bytes of memory that the process held at its peak; nil while it goes on, and where the kernel doesn't tell.
  package var peakBytes: Int?
  /// What worked: `bit 0.1.0`.
  package var program: String?
  /// What the machine's processor is called, as far as the kernel tells.
  package var processor: String?
  /// Worker threads.
  package var threads: Int

  /// One that begins now on this machine.
  package init(program: String?, threads: Int) {
    (began, self.program, processor, self.threads) = (time(nil), program, Processors.name, threads)
  }

  private var json: JSON {
    .object(
      [
        ("began", .integer(began)), ("seconds", .optional(seconds, JSON.number)), ("waited", .optional(waited, JSON.number)),
        ("peakBytes", .optional(peakBytes, JSON.integer)), ("threads", .integer(threads)),
      ]
        + [("program", program), ("processor", processor)].compactMap { name, text in text.map { (name, .string($0)) } })
  }

  private init?(_ json: JSON) {
    guard let began = json.count("began"), let threads = json.count("threads") else { return nil }
    (self.began, self.threads) = (began, threads)
    seconds = json["seconds"]?.real.flatMap { $0 >= 0 && $0 < 1e12 ? $0 : nil }
    waited = json["waited"]?.real.flatMap { $0 >= 0 && $0 < 1e12 ? $0 : nil }
    peakBytes = json.count("peakBytes")
    (program, processor) = (json["program"]?.text, json["processor"]?.text)
  }

  // MARK: - The file

  /// More bytes than any run's sessions take.
  private static let maxBytes = 1 << 24

  /// The sessions of a run, in their order; none where nobody kept them. Lines that aren't as they were written are passed over.
  package static func read(_ folder: RunFolder) -> [RunSession] {
    var sessions: [RunSession] = []
    (try? RandomAccessFile.bytes(of: folder.sessions, atMost: maxBytes))?.forEachLine { line, _ in
      if let session = (try? JSON(parsing: line)).flatMap(RunSession.init) { sessions.append(session) }
    }
    return sessions
  }

  /// Writes this session behind some others.
  ///
  /// - Throws: `FileError`.
  func write(_ folder: RunFolder, after others: [RunSession]) throws {
    try AtomicFile.write((others + [self]).map { $0.json.line + "\n" }.joined().utf8, to: folder.sessions, followsLinks: false)
  }
}
