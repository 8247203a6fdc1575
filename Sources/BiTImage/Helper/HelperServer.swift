import CSandbox

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The helper's side: it loads a library once, and forks for each picture a process that gives up everything but computing.
enum HelperServer {
  /// What a picture may cost.
  static let maxProcessorSeconds = 60
  /// Beyond what the process has when it begins.
  private static let maxMemory: UInt64 = 4 << 30

  /// What libraries are loaded, or why one can't be.
  private static func load(_ format: HelperFormat) -> Result<any HelperDecoder, ImageError> {
    switch format {
    case .tiff: Result { () throws(ImageError) in try TIFFDecoder() }
    case .heif: Result { () throws(ImageError) in try HEIFDecoder() }
    }
  }

  /// Answers until nobody asks any more.
  static func serve() -> Never {
    closeOthers()
    preferToBeKilled()
    var decoders: [UInt64: Result<any HelperDecoder, ImageError>] = [:]
    while let head = numbers(HelperRequest.words) {
      guard let format = HelperFormat(rawValue: head[0]), let wish = HelperRequest.Wish(rawValue: head[1]),
        let count = Int(exactly: head[2])
      else { _exit(64) }
      let decoder = decoders[head[0]] ?? load(format)
      decoders[head[0]] = decoder
      switch (decoder, wish) {
      case (.failure(let error), _):
        guard receive(count) != nil else { _exit(1) }
        answer(error)
      case (.success, .library): send(HelperReply(size: ImageSize(height: 0, width: 0), orientation: .upright, count: 0), [])
      case (.success(let decoder), _): answer(decoder, wish, count)
      }
    }
    _exit(0)
  }

  /// Has a picture decoded by a process of its own, which reads it itself. What that dies of is the exit status.
  private static func answer(_ decoder: any HelperDecoder, _ wish: HelperRequest.Wish, _ count: Int) {
    let child = sandbox_fork()
    guard child >= 0 else { _exit(70) }
    if child == 0 {
      giveUpEverything()
      guard let bytes = receive(count) else { _exit(1) }
      do {
        let picture = try decoder.decode(bytes, pixels: wish == .pixels)
        send(HelperReply(size: picture.size, orientation: picture.orientation, count: picture.pixels.count), picture.pixels)
      } catch {
        answer(error)
      }
      _exit(0)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    guard status != 0 else { return }
    _exit(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
  }

  private static func answer(_ error: any Error) {
    let (reply, words) = HelperReply.failure(error)
    send(reply, words)
  }

  // MARK: - What a process gives up

  private static func giveUpEverything() {
    _ = sandbox_limit_core_size(0)
    _ = sandbox_limit_file_size(0)
    _ = sandbox_limit_processor_seconds(UInt64(maxProcessorSeconds))
    _ = sandbox_limit_address_space(addressSpace() + maxMemory)
    // Where the kernel has no filter the limits remain.
    _ = sandbox_enter()
  }

  /// Bytes of address space that the process has.
  private static func addressSpace() -> UInt64 {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 1 << 30 }
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &text, text.count)
    let pages = UInt64(String(decoding: text.prefix(max(0, count)).prefix { $0 != 0x20 }, as: UTF8.self))
    return (pages ?? 1 << 18) * UInt64(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// The descriptors that the program which started this one had open.
  private static func closeOthers() {
    for descriptor in 3..<Int32(clamping: min(4096, sysconf(Int32(_SC_OPEN_MAX)))) { close(descriptor) }
  }

  /// Where memory runs short this process goes, not the run.
  private static func preferToBeKilled() {
    let descriptor = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, "1000", 4)
    close(descriptor)
  }

  // MARK: - The connection

  private static func numbers(_ count: Int) -> [UInt64]? {
    guard let bytes = receive(8 * count) else { return nil }
    return bytes.withUnsafeBytes { bytes in (0..<count).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) } }
  }

  /// Nil where the connection ends before.
  private static func receive(_ count: Int) -> [UInt8]? {
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while done < count {
        let step = read(0, buffer.baseAddress.map { $0 + done }, count - done)
        if step < 0 && errno == EINTR { continue }
        if step <= 0 { break }
        done += step
      }
      initialized = done
    }
    return done == count ? bytes : nil
  }

  private static func send(_ reply: HelperReply, _ bytes: [UInt8]) {
    reply.head.withUnsafeBytes { put($0) }
    bytes.withUnsafeBytes { put($0) }
  }

  private static func put(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(0, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { _exit(1) }
      rest = rest.dropFirst(count)
    }
  }
}

/// What decodes a format in the helper's process.
protocol HelperDecoder {
  /// - Parameter pixels: whether they are wanted.
  /// - Throws: `ImageError`.
  func decode(_ bytes: [UInt8], pixels: Bool) throws -> DecodedPicture
}

/// A decoded picture.
struct DecodedPicture {
  let size: ImageSize
  let orientation: Orientation
  /// Red, green and blue of each pixel; none where only the size is wanted.
  let pixels: [UInt8]
}

/// A library that is loaded while the program runs.
struct SharedLibrary {
  private let handle: UnsafeMutableRawPointer

  /// The first of some names that there is.
  ///
  /// - Throws: `ImageError.unavailable`, which names Debian's package.
  init(_ names: [String], kind: String, package: String) throws(ImageError) {
    for name in names {
      if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) {
        self.handle = handle
        return
      }
    }
    throw .unavailable(reason: "\(kind) is decoded by \(names[0]), which isn't installed; Debian's package is \(package)")
  }

  /// A function of the library.
  ///
  /// - Throws: `ImageError.unavailable` where it has none of that name.
  func function<Function>(_ name: String, as type: Function.Type = Function.self) throws(ImageError) -> Function {
    unsafeBitCast(try address(name), to: type)
  }

  func address(_ name: String) throws(ImageError) -> UnsafeMutableRawPointer {
    guard let address = dlsym(handle, name) else {
      throw .unavailable(reason: "the installed library has no \(name); a newer one is needed")
    }
    return address
  }

  /// Whether the library has a function, for what not every version has.
  func has(_ name: String) -> Bool { dlsym(handle, name) != nil }
}
