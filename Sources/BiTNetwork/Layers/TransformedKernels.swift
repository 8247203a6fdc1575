import BiTKernels
import BiTThreads

/// A network's kernels in the forms that its sessions' plans want: each is made once, when a plan first asks for it, and kept for all.
package final class TransformedKernels: Sendable {
  /// A kernel, and the transform's name.
  private struct Key: Hashable {
    let kernel: ObjectIdentifier
    let transform: String
  }

  /// A form, nil until it is made. Who asks for it meanwhile waits; who asks for another doesn't.
  private typealias Entry = Monitor<Buffer?>

  private let entries = Monitor<[Key: Entry]>([:])
  private let choice: ConvolutionChoice

  package init(kernels: KernelSet) { choice = ConvolutionChoice(kernels: kernels) }

  /// The convolution that computes a task best, over a kernel of this network.
  ///
  /// - Throws: `MemoryError`.
  func convolution(_ task: ConvolutionTask, _ kernel: PackedConvolution, images: Int, pool: ThreadPool) throws -> any ConvolutionAlgorithm {
    guard let transform = choice.transform(for: task) else {
      return choice.direct(task, kernel, images: images, threads: pool.count)
    }
    return transform.convolution(over: try values(of: kernel, by: transform, pool: pool), images: images, threads: pool.count)
  }

  package func values(of kernel: PackedConvolution, by transform: any KernelTransform, pool: ThreadPool) throws -> Buffer {
    let key = Key(kernel: ObjectIdentifier(kernel.packed), transform: transform.name)
    let entry = entries.change { entries in
      let entry = entries[key] ?? Entry(nil)
      entries[key] = entry
      return entry
    }
    return try entry.change { known in
      if let known { return known }
      let count = transform.count(of: kernel)
      try MemoryError.check(count * MemoryLayout<Float>.stride, for: "a convolution's weights, transformed")
      let made = Buffer(count: count)
      transform.transform(kernel, into: made, pool: pool)
      known = made
      return made
    }
  }
}
