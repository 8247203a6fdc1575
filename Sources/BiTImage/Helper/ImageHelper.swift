import BiTFiles
import BiTThreads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Processes that decode what a library with a long history of flaws decodes: TIFF, HEIC, AVIF.
///
/// Each picture is decoded in a process of its own that may do nothing but compute, with limits on time and memory: a hostile file costs an error.
/// The command `bit` is its own helper. A program that uses this library either calls `adopt(_:)` first of all, or is run with the environment's
/// `BIT_DECODER` set to the path of the command `bit`; without either such pictures are refused with an error that says so.
///
///     ImageHelper.adopt(CommandLine.arguments)
public enum ImageHelper {
  /// The environment's variable that names a program to decode with.
  public static let variable = "BIT_DECODER"

  /// The word by which a program is asked to serve.
  static let verb = "serve-as-image-helper"
  /// Seconds that a picture may take. Its processor time is limited more tightly, by the helper itself.
  package static let maxSeconds = 180.0

  private struct Program {
    let path: String
    let maxSeconds: Double
  }

  private static let program = Monitor<Program?>(nil)
  private static let idle = Monitor<[HelperProcess]>([])
  private static let libraries = Monitor<[UInt64: Availability]>([:])

  /// Makes the calling program its own helper: where it was started as one it serves, and doesn't return. To be called before any thread is
  /// started.
  ///
  /// - Parameter commandLine: the program's arguments, its name first.
  public static func adopt(_ commandLine: [String]) {
    if commandLine.count == 2, commandLine[1] == verb { HelperServer.serve() }
    use(program: "/proc/self/exe")
  }

  /// Decodes with another program, one that adopts the helper's work.
  package static func use(program path: String, maxSeconds: Double = maxSeconds) {
    program.change { $0 = Program(path: path, maxSeconds: maxSeconds) }
    idle.change { $0 = [] }
  }

  /// Why pictures of the format can't be decoded: there is no program to do it, or the library isn't installed. Nil where they can.
  package static func absence(of format: HelperFormat) -> String? {
    if let known = libraries.change({ $0[format.rawValue] }) { return known.reason }
    var reason: String?
    do {
      _ = try withProcess { try $0.ask(HelperRequest(format: format, wants: .library, bytes: [])) }
    } catch {
      reason = "\(error)"
    }
    libraries.change { $0[format.rawValue] = Availability(reason: reason) }
    return reason
  }

  private struct Availability {
    let reason: String?
  }

  /// The size of the stored picture, and how it is to be turned.
  ///
  /// - Throws: `ImageError`.
  static func header(_ bytes: [UInt8], _ format: HelperFormat) throws -> (ImageSize, Orientation) {
    let reply = try withProcess { try $0.ask(HelperRequest(format: format, wants: .size, bytes: bytes)) }
    return (reply.size, reply.orientation)
  }

  /// - Throws: `ImageError`.
  static func decode(_ bytes: [UInt8], _ format: HelperFormat) throws -> (Image, Orientation) {
    try withProcess { process in
      let reply = try process.ask(HelperRequest(format: format, wants: .pixels, bytes: bytes))
      let image = try Image(decoding: reply.size, orientation: reply.orientation) {
        try process.receive(into: UnsafeMutableRawBufferPointer($0))
      }
      return (image, reply.orientation)
    }
  }

  /// Calls `body` with a process that serves nobody else. One that broke down isn't used again.
  private static func withProcess<Result>(_ body: (borrowing HelperProcess) throws -> Result) throws -> Result {
    let process =
      try idle.change { waiting -> HelperProcess? in
        while let process = waiting.popLast() { if process.isAlive { return process } }
        return nil
      } ?? start()
    // Also one that said what is wrong with a picture serves on.
    defer { if process.isReady { idle.change { $0.append(process) } } }
    do { return try body(process) } catch let failure as HelperProcess.Breakdown { throw ImageError.damaged(reason: failure.reason) }
  }

  private static func start() throws -> HelperProcess {
    let own = program.change { $0 }
    if let named = getenv(variable).map({ String(cString: $0) }), !named.isEmpty {
      return try HelperProcess(program: named, maxSeconds: own?.maxSeconds ?? maxSeconds)
    }
    guard let own else {
      throw ImageError.unavailable(reason: "it is decoded by a program of its own: set \(variable) to the path of the command bit")
    }
    return try HelperProcess(program: own.path, maxSeconds: own.maxSeconds)
  }
}

/// The formats that are decoded in another process, by the number that the two processes know them by.
package enum HelperFormat: UInt64 {
  case tiff = 1
  case heif = 2
}
