import BiTCheckpoint
import BiTNetwork
import BiTThreads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

// sharing CHECKPOINT FOLDER
//
// Does from several threads at once what the library's documentation allows, for the thread sanitizer to look at (`make threads`), and makes
// sure that all of them get the same. CHECKPOINT has a head; FOLDER is for files that are written.

/// Runs `body` on four threads at once.
func share<Value: Equatable & Sendable>(_ what: String, _ body: @escaping @Sendable (_ thread: Int) throws -> Value) throws {
  let results = Monitor<[Result<Value, any Error>]>([])
  JoinedThreads.run(4) { thread in
    let result = Result { try body(thread) }
    results.change { $0.append(result) }
  }
  let values = try results.change { $0 }.map { try $0.get() }
  guard values.allSatisfy({ $0 == values[0] }) else { throw Different(what: what) }
  print(what)
}

/// Threads that got different results.
struct Different: Error {
  let what: String
}

func run(_ path: String, folder: String) throws {
  let checkpoint = try Checkpoint.open(path)
  try share("a checkpoint's tensors, read by all") { _ in try checkpoint.sha256() }
  try share("a converted checkpoint, written by all") { thread in
    // libhdf5 takes one thread at a time.
    let output = folder + "/\(thread).h5"
    try checkpoint.converted(to: .float16).write(to: output, kind: .kerasH5, replacing: true)
    return try FileDigest.sha256(of: output)
  }
  let verifier = Verifier(threads: 2)
  try share("a verifier") { _ in verifier.verify(folder + "/0.h5").findings }
  try share("two checkpoints, compared by all") { thread in
    try Comparison(checkpoint, Checkpoint.open(folder + "/\(thread).h5"), threads: 2).differences
  }

  let images: [Float] = (0..<2 * 64 * 64 * 3).map { index in Float(index % 255) / 127.5 - 1 }
  let network = try Network(checkpoint, threads: 2)
  // Transformed kernels are made when the first of the sessions wants them.
  try share("a network, run through a session of each thread's own") { thread in
    let session = try Session(network, height: 64, width: 64, batch: 2, threads: 1 + thread % 2)
    _ = try session.run(images, output: .features)
    return try session.run(images)
  }
  let parameters = try Weights(checkpoint)
  try share("parameters, of which each thread computes the gradient and changes a copy") { thread in
    let session = try GradientSession(
      architecture: checkpoint.architecture, outputs: parameters.outputs, height: 64, width: 64, images: 2, threads: 1 + thread % 2)
    var gradient = Weights.zeros(like: parameters)
    let targets: [Float] = (0..<2 * parameters.outputs).map { output in output % parameters.outputs == 0 ? 1 : 0 }
    try session.prepare(parameters)
    try images.withUnsafeBufferPointer { images in
      try targets.withUnsafeBufferPointer { targets in
        _ = try session.accumulate(images: images, targets: targets, scale: 0.5, into: &gradient)
      }
    }
    try session.finish(&gradient, parameters)
    var changed = parameters
    changed[0][0] += 1
    let sums: [Float] = gradient.names.indices.map { index in gradient[index].reduce(changed[0][0], +) }
    return sums
  }
}

guard CommandLine.arguments.count == 3 else {
  print("usage: sharing CHECKPOINT FOLDER")
  exit(64)
}
do {
  try run(CommandLine.arguments[1], folder: CommandLine.arguments[2])
} catch {
  print("error: \(error)")
  exit(1)
}
