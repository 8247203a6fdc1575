import BiTThreads

/// A way to compute a task with fewer products, over a kernel that is transformed first.
///
/// It is made for a task that it can compute; which are worth it, `ConvolutionChoice` says.
package protocol KernelTransform: Sendable {
  var task: ConvolutionTask { get }
  /// The same for tasks that read a kernel in the same form.
  var name: String { get }
  /// Values of the transformed kernel.
  func count(of kernel: PackedConvolution) -> Int
  /// Transforms a kernel into `count(of:)` values.
  func transform(_ kernel: PackedConvolution, into values: Buffer, pool: ThreadPool)
  /// The algorithm over a transformed kernel.
  func convolution(over values: Buffer, images: Int, threads: Int) -> any ConvolutionAlgorithm
}

/// A kernel that changes, with the form that a transform makes of it.
struct TransformedKernel: Sendable {
  private let transform: any KernelTransform
  private let kernel: PackedConvolution
  private let values: Buffer

  /// - Parameter isDry: whether it has no weights, only shapes: for counting memory.
  init(_ kernel: PackedConvolution, by transform: any KernelTransform, isDry: Bool) {
    (self.kernel, self.transform) = (kernel, transform)
    values = Buffer(count: isDry ? 0 : transform.count(of: kernel))
  }

  /// Values of the form.
  var count: Int { transform.count(of: kernel) }

  /// Transforms the kernel as it is now.
  func fill(pool: ThreadPool) { transform.transform(kernel, into: values, pool: pool) }

  func convolution(images: Int, threads: Int) -> any ConvolutionAlgorithm {
    transform.convolution(over: values, images: images, threads: threads)
  }
}
