import BiTKernels
import BiTThreads

/// What a convolution is to compute for each image of a batch.
package struct ConvolutionTask: Hashable, Sendable {
  package let shape: ConvolutionShape
  /// Whether what is read is normalised and rectified on the way in; else it is read as it is.
  package let rectifies: Bool
  /// Whether the result is added to what the output holds.
  package let accumulates: Bool

  package init(_ shape: ConvolutionShape, rectifies: Bool, accumulates: Bool = false) {
    (self.shape, self.rectifies, self.accumulates) = (shape, rectifies, accumulates)
  }
}

/// A way to compute a convolution over batches of one size.
///
/// An algorithm is made for its task, so that none can be asked for what it doesn't do; `ConvolutionChoice` says which is made. How it cuts
/// sums may depend on the task alone, never on the batch or the threads: the bits of a result would depend on them.
package protocol ConvolutionAlgorithm: Sendable {
  var task: ConvolutionTask { get }
  /// What the profile calls it.
  var name: String { get }
  /// How its output is cut into blocks, of which it takes the moments, and into items of work.
  var cut: WorkCut { get }
  /// Values that each worker needs for itself.
  var scratchCount: Int { get }
  /// Values that all workers share.
  var sharedCount: Int { get }

  /// Computes every image: what `callAsFunction` calls.
  func compute(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, workspace: Workspace)
}

extension ConvolutionAlgorithm {
  package var shape: ConvolutionShape { task.shape }
  /// Values of what it writes, for one image.
  package var outputCount: Int { shape.pixels * shape.outputChannels }
  /// Means of what it writes, for one image.
  package var momentCount: Int { cut.blocks * shape.outputChannels }

  /// Computes every image.
  ///
  /// - Parameters:
  ///   - input: images x height x width x input channels.
  ///   - rectifications: one an image, where the task rectifies; else nil.
  ///   - output: images x pixels x output channels.
  ///   - moments: where the output's moments go, images x blocks x output channels, if anyone wants them.
  package func callAsFunction(
    _ input: UnsafePointer<Float>, rectifications: Rectifications?, output: UnsafeMutablePointer<Float>, moments: Moments?,
    pool: ThreadPool, workspace: Workspace
  ) {
    precondition(
      (rectifications != nil) == task.rectifies, "a convolution was made to read \(task.rectifies ? "rectified" : "plain") values")
    compute(input, rectifications: rectifications, output: output, moments: moments, pool: pool, workspace: workspace)
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
