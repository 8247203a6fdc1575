import BiTKernels

/// A convolution at one size of image and batch, by the algorithm that the size decides.
///
/// The choice looks at the image alone, never at the batch or the threads: the bits of a result would depend on them.
enum Layer: Sendable {
  /// Patches gathered into rows and multiplied.
  case direct(Convolution)
  case winograd(WinogradConvolution)

  var shape: ConvolutionShape {
    switch self {
    case .direct(let convolution): convolution.shape
    case .winograd(let convolution): convolution.shape
    }
  }

  var cut: WorkCut {
    switch self {
    case .direct(let convolution): convolution.cut
    case .winograd(let convolution): convolution.cut
    }
  }

  /// Values that each worker needs for itself.
  var scratchCount: Int {
    switch self {
    case .direct(let convolution): convolution.scratchCount
    case .winograd(let convolution): convolution.scratchCount
    }
  }

  /// Values that all workers share.
  var sharedCount: Int {
    switch self {
    case .direct(let convolution): convolution.sharedCount
    case .winograd(let convolution): convolution.sharedCount
    }
  }

  /// What the profile calls it.
  var algorithm: String {
    switch self {
    case .direct(let convolution): convolution.shape.kernelSize == 1 ? "pointwise" : "patches"
    case .winograd: "winograd"
    }
  }
}

/// Memory that a layer works in.
struct Workspace {
  /// For all workers.
  let shared: UnsafeMutablePointer<Float>
  /// For each.
  let scratch: (_ worker: Int) -> UnsafeMutablePointer<Float>
}
