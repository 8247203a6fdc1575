import BiTKernels
import BiTThreads

/// A convolution at one size of image and batch, by the algorithm that the size decides.
///
/// The choice looks at the image alone, never at the batch or the threads: the bits of a result would depend on them.
enum Layer: Sendable {
  /// Patches gathered into rows and multiplied.
  case direct(Convolution)
  /// Patches multiplied where they are.
  case strips(StripConvolution)
  case winograd(WinogradConvolution)
  /// A 1x1 kernel over halves of the pixels and of the channels.
  case strassen(StrassenConvolution)

  /// A kernel in the form that a scheme with fewer products reads.
  enum Transformed {
    case winograd(WinogradKernels, planes: Buffer)
    case strassen(sums: Buffer)
  }

  /// - Parameter transformed: the kernel as a scheme reads it, where one is worth it: see `WinogradConvolution.kernels(for:of:)` and
  ///   `StrassenConvolution.isWorth(_:kernels:)`.
  init(
    _ weights: PackedConvolution, shape: ConvolutionShape, transformed: Transformed?, images: Int, threads: Int, kernels: KernelSet
  ) {
    switch transformed {
    case .winograd(let winograd, let planes):
      self = .winograd(WinogradConvolution(shape, by: winograd, weights: planes, images: images, threads: threads, kernels: kernels))
    case .strassen(let sums):
      self = .strassen(StrassenConvolution(shape, weights: sums, images: images, threads: threads, kernels: kernels))
    case nil where shape.inputChannels % 16 != 0:
      self = .strips(StripConvolution(weights, shape: shape, images: images, threads: threads, kernels: kernels))
    case nil:
      self = .direct(Convolution(weights, shape: shape, images: images, threads: threads, kernels: kernels))
    }
  }

  /// Computes every image: see `Convolution`. Only 1x1 convolutions, direct or by Strassen's scheme, add to what there is;
  /// strips take an image as it is.
  func callAsFunction(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, output: UnsafeMutablePointer<Float>,
    accumulates: Bool, moments: Moments?, pool: ThreadPool, workspace: Workspace
  ) {
    switch self {
    case .direct(let convolution):
      convolution(
        input, rectifications: rectifications, output: output, accumulates: accumulates, moments: moments, pool: pool,
        workspace: workspace)
    case .strips(let convolution):
      convolution(input, output: output, accumulates: accumulates, moments: moments, pool: pool, workspace: workspace)
    case .winograd(let convolution):
      convolution(input, rectifications: rectifications, output: output, moments: moments, pool: pool, workspace: workspace)
    case .strassen(let convolution):
      convolution(
        input, rectifications: rectifications, output: output, accumulates: accumulates, moments: moments, pool: pool,
        workspace: workspace)
    }
  }

  var shape: ConvolutionShape {
    switch self {
    case .direct(let convolution): convolution.shape
    case .strips(let convolution): convolution.shape
    case .winograd(let convolution): convolution.shape
    case .strassen(let convolution): convolution.shape
    }
  }

  var cut: WorkCut {
    switch self {
    case .direct(let convolution): convolution.cut
    case .strips(let convolution): convolution.cut
    case .winograd(let convolution): convolution.cut
    case .strassen(let convolution): convolution.cut
    }
  }

  /// Values of what it writes, for one image.
  var outputCount: Int { shape.pixels * shape.outputChannels }
  /// Means of what it writes, for one image.
  var momentCount: Int { cut.blocks * shape.outputChannels }

  /// Values that each worker needs for itself.
  var scratchCount: Int {
    switch self {
    case .direct(let convolution): convolution.scratchCount
    case .strips(let convolution): convolution.scratchCount
    case .winograd(let convolution): convolution.scratchCount
    case .strassen(let convolution): convolution.scratchCount
    }
  }

  /// Values that all workers share.
  var sharedCount: Int {
    switch self {
    case .direct(let convolution): convolution.sharedCount
    case .strips: 0
    case .winograd(let convolution): convolution.sharedCount
    case .strassen(let convolution): convolution.sharedCount
    }
  }

  /// What the profile calls it.
  var algorithm: String {
    switch self {
    case .direct(let convolution): convolution.shape.kernelSize == 1 ? "pointwise" : "patches"
    case .strips: "strips"
    case .winograd: "winograd"
    case .strassen: "strassen"
    }
  }
}

/// Memory that a layer works in.
package struct Workspace {
  /// For all workers.
  let shared: UnsafeMutablePointer<Float>
  private let buffers: [Buffer]

  /// - Parameter scratch: one a worker.
  package init(shared: UnsafeMutablePointer<Float>, scratch: [Buffer]) {
    (self.shared, buffers) = (shared, scratch)
  }

  /// For a worker alone.
  func scratch(_ worker: Int) -> UnsafeMutablePointer<Float> { buffers[worker].values }
}
